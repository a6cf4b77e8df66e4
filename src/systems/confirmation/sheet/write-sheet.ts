import type { ConfirmationSheet } from './sheet.ts'

/** Sets the sheet as a file. */
export async function writeSheet(kind: 'xlsx' | 'docx', sheet: ConfirmationSheet): Promise<Uint8Array> {
  return kind === 'xlsx' ? (await import('./xlsx.ts')).writeXlsx(sheet) : (await import('./docx.ts')).writeDocx(sheet)
}
