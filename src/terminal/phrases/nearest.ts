/** A choice that is none is told with the nearest one that is, which stands between it and the list of them. */
import { suggest } from '../../core/text/suggestion.ts'
import type { Voice } from '../voice.ts'

/** `同意（approve）` or `approve (approve)`: a title with its id. */
const TITLED = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/u

/** `；` where none of the known ones is near, else the question whether that was meant. */
export function likeText(
  { t }: Voice,
  { found = '', known = '' }: Readonly<Record<string, string>>,
): string {
  const names = known.split(/、|, /u).flatMap((one) => {
    const [, title, id] = TITLED.exec(one) ?? []
    return id === undefined ? [one] : [id, title ?? id]
  })
  const like = suggest(found, names)
  if (like === undefined) return t('；', '; ')
  return t(`，是否想用 ${like}？`, `, did you mean ${like}? `)
}
