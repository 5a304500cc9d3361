/** What was typed in another form than is written, shown in the form that is: before anything is signed. */
import { spelling } from '../../core/text/spelling.ts'
import type { Voice } from '../voice.ts'

/**
 * `“国强”即王国强（wang-guoqiang）`. Nothing where what was typed is what it is read as, or that without its id: the forms
 * that say the same are `also`.
 */
export function understoodLines(
  v: Voice,
  typed: string,
  meant: string,
  ...also: readonly string[]
): readonly string[] {
  const said = plain(typed)
  if ([meant, ...also].some((one) => plain(one) === said)) return []
  return [v.t(`“${typed}”即 ${meant}`, `"${typed}" is read as ${meant}`)]
}

/** Without what does not count in a name, and without blanks. */
function plain(text: string): string {
  return spelling(text).replaceAll(' ', '')
}

/** Whose documents are about to be signed for, by the title: a number alone is easily another's. */
export function projectLine(v: Voice, title: string, id: string): string {
  const project = v.named(title, id)
  return v.t(`项目：${project}`, `project: ${project}`)
}

/** A name with its id as `understoodLines` shows it; the id alone where nobody titled it. */
export function titledId(v: Voice, title: string | undefined, id: string): string {
  return title === undefined ? id : v.named(title, id)
}
