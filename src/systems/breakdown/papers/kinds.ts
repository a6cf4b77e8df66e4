/** The formats in which a breakdown goes out (导出). */
export const paperKinds = ['docx', 'xlsx', 'csv', 'md', 'json'] as const

/** One of them, which is also the ending of the file's name. */
export type PaperKind = (typeof paperKinds)[number]
