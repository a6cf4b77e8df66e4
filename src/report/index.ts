/** Reads Chinese government work reports. Pure: text in, data out; runs in Node and in the browser. */
export { readReport } from './read.ts'
export type * from './reading.ts'
