/** The pages of the account, which the first page does not need. */
export const loadAccount = () => Promise.all([import('./account.tsx'), import('./series.tsx')])
