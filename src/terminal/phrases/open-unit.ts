/** A small amount without its unit, in words: what it is read as, or the question which unit was meant. */
import type { Language } from '../../core/record/workspace.ts'
import { labelled, pick } from './view.ts'

/** `投资额：5,000.00 元（未写单位，按元理解）` */
export function unitNotice(language: Language, title: string, amount: string): string {
  const read = pick(language, '（未写单位，按元理解）', ' (no unit was written: read as yuan)')
  return labelled(language, title, `${amount}${read}`)
}

/** The question at a terminal. */
export function unitQuestion(language: Language, title: string, typed: string): string {
  return pick(
    language,
    `${title}填的是 ${typed}，未写单位：元还是万元？`,
    `${title}: ${typed} has no unit; yuan, or 万元 (ten thousand yuan)?`,
  )
}
