import { expect, test } from 'vitest'
import { readReport } from '../read.ts'

const tasks = (text: string) => readReport(text, { part: 'plan' }).commitments.map(c => text.slice(c.start, c.end))

test.each([
  [
    'numbers in one paragraph',
    '一、新建综合服务社300个，改建20个。二、改造老式垃圾中转站17个。三、新建幼儿园5所，改建3所。',
    ['新建综合服务社300个，改建20个', '改造老式垃圾中转站17个', '新建幼儿园5所，改建3所'],
  ],
  [
    'deeds counted 一是, whatever they join',
    '这3件实事分别为：一是治理水库环境，启动引水工程，建设第二水源地；二是整治背街小巷；三是新增停车位300个，改建公交站台10对。',
    ['治理水库环境，启动引水工程，建设第二水源地', '整治背街小巷', '新增停车位300个，改建公交站台10对'],
  ],
  ['numbers behind a colon', '办好两件民生实事：1．新建幼儿园2所；2．改造公厕3座。', ['新建幼儿园2所', '改造公厕3座']],
  [
    'deeds a line each, long ones too',
    '办好三件民生实事：\n1.关爱老人，改造家庭200户，打造助餐点16个，新增床位50张。\n2.修桥30座，铺路20公里。',
    ['关爱老人，改造家庭200户，打造助餐点16个，新增床位50张', '修桥30座，铺路20公里'],
  ],
  [
    'elsewhere 一是 heads tasks of its own',
    '一是整治城乡黑臭河道60条，关停落后产能企业23家；二是新建公园3个。',
    ['整治城乡黑臭河道60条', '关停落后产能企业23家', '新建公园3个'],
  ],
])('%s', (_, text, expected) => expect(tasks(text)).toEqual(expected))
