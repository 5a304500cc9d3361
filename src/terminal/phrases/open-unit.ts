/** A small amount without its unit is told in words: what it is read as, or the question which unit was meant. */
import type { Voice } from '../voice.ts'

/** `投资额：5,000.00 元（未写单位，按元理解）` */
export function unitNotice(v: Voice, title: string, amount: string): string {
  const read = v.t('（未写单位，按元理解）', ' (no unit was written: read as yuan)')
  return v.labelled(title, `${amount}${read}`)
}

/** The question at a terminal. */
export function unitQuestion(v: Voice, title: string, typed: string): string {
  return v.t(
    `${title}填的是 ${typed}，未写单位：元还是万元？`,
    `${title}: ${typed} has no unit; yuan, or 万元 (ten thousand yuan)?`,
  )
}
