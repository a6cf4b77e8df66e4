/** What goes on paper: all, the body (正文), the list of promises (承诺清单) or the findings (疑点). */
export const printParts = ['all', 'body', 'commitments', 'findings'] as const

export type PrintPart = (typeof printParts)[number]
