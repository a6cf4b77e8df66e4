/** Reads Chinese government work reports. Pure: text in, data out; runs in Node and in the browser. */
export type * from './account/account.ts'
export { accountFor } from './account/account-for.ts'
export { seriesOf } from './account/series.ts'
export { TOLERANCES } from './account/tolerances.ts'
export { readReport } from './read.ts'
export type * from './reading.ts'
