/**
 * What an attached file is called: by its own name with its ending, for 尽调报告.pdf and 尽调报告.docx are two; a title that
 * says something else stands before it.
 */
import type { Voice } from '../voice.ts'

/** An attached file by the name that it came with, and the title under which it was attached. */
interface Attached {
  readonly name: string
  readonly title: string
}

/** Whether the title says nothing that the name does not. */
export function isNamedSo({ name, title }: Attached): boolean {
  return title === name || name.startsWith(`${title}.`)
}

/** The name where one line has room for one: `尽调报告.pdf`, `终稿（尽调报告.pdf）`. */
export function fullName(v: Voice, attached: Attached): string {
  const { name, title } = attached
  const shown = v.t(`${title}（${name}）`, `${title} (${name})`)
  return (isNamedSo(attached) ? name : shown).replaceAll(/\s+/gu, ' ').trim()
}
