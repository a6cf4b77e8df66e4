/**
 * The same in other words (同义、简称): short names that reports use beside the long ones, each as the words they are told
 * alike by. Few, and true of any report; what one place alone calls a thing does not belong here.
 */
const SAME: Record<string, string> = {
  // 简称
  国企: '国有企业',
  央企: '中央企业',
  民企: '民营企业',
  规上: '规模以上',
  医保: '医疗保险',
  社保: '社会保险',
  低保: '最低生活保障',
  新农合: '新型农村合作医疗',
  保障性住房: '保障房',
  保障性安居工程: '保障房',
  保障性安居: '保障房',
  公租房: '公共租赁住房',
  廉租房: '廉租住房',
  高铁: '高速铁路',
  环保: '环境保护',
  棚改: '棚户区改造',
  危房: '危旧房屋',
  危旧房: '危旧房屋',
  防疫: '疫情防控',
  'PM2.5': '细颗粒物',
  // 同义
  农村牧区: '农村',
  农牧民: '农民',
  公路: '道路',
  主次干道路: '道路',
  主次干道: '道路',
  主次干路: '道路',
  主干道: '主干道路',
  主干路: '主干道路',
  次干道: '次干道路',
  次干路: '次干道路',
  自来水: '供水',
  管道: '管网',
  管线: '管网',
  游客: '旅游',
  入驻: '入园',
  商事制度: '商事登记制度',
  造林: '绿化',
}

/** The usual words too, which stay as they are: no 危旧房 is found in 危旧房屋. Longer words first. */
const ANY = new RegExp(
  [...new Set([...Object.keys(SAME), ...Object.values(SAME)])].sort((a, b) => b.length - a.length).join('|'),
  'g',
)

/** Words as they are told alike by: short names written out, other words as the usual ones. */
export const usual = (words: string): string => words.replace(ANY, word => SAME[word] ?? word)
