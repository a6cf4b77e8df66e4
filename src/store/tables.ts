import type { FoldedType } from './ledger/folded.ts'

/**
 * The kinds of tables. The ledger is what was done; folded tables are a function of it,
 * which replay compares; the others are neither, and never compared.
 */
export const ledgerTables = ['action', 'command', 'ledger_head', 'stream_head']
export const otherTables = ['migration', 'migration_lock']
/** The tables that hold the states of these types. */
export const foldedTables = (types: readonly FoldedType[]): string[] => types.map(type => type.table.name)
