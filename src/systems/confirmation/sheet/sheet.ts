import type { Asked } from '../assign.ts'

/** A sheet that goes to one unit. */
export interface ConfirmationSheet {
  /** 清渚区2019年政府工作报告（初稿）数据核对单 */
  title: string
  /** SHA-256 of the draft's text. */
  text: string
  year: number | null
  asked: Asked
  sample: string | null
}

/** Where a unit is not known the office finds it. */
export const unitName = ({ asked }: ConfirmationSheet): string => asked.unit ?? '待定单位'

export const explanation =
  '请逐项核对：无误填“确认”；有误填“更正”，并在“更正为”栏写明数据和单位；不宜写入的填“删除”。口径、时点、状态（预计、快报、核定）不准的请直接改。'
