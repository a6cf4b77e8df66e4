/** What the rows of `--csv` are: figures, commitments, or first the ones and then the others. */
export const sheets = ['both', 'figures', 'commitments'] as const
export type Sheet = (typeof sheets)[number]
