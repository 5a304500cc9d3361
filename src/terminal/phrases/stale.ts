/** Documents that state what a fact used to be are named before anybody decides on them. */
import type { StaleValue } from '../../core/agenda/flags.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { nameOf, type View } from './view.ts'

/** A line for each, with the file to be mended; empty where there is none. */
export function staleLines(
  v: Voice,
  view: Pick<View, 'names'>,
  stale: readonly StaleValue[],
): readonly Line[] {
  return stale.map((one) => [
    styled('warning', staleText(v, view, one, [one.document])),
    `  ${one.path}`,
  ])
}

/** `“可行性研究报告”“项目建议书”里仍写着投资额原来的数值：……`. */
export function staleText(
  v: Voice,
  view: Pick<View, 'names'>,
  { fact, said }: Pick<StaleValue, 'fact' | 'said'>,
  documents: readonly string[],
): string {
  const about = nameOf(view, 'fact', fact)
  const titles = documents.map((id) => nameOf(view, 'document', id))
  const quoted = titles.map((title) => v.t(`“${title}”`, `"${title}"`))
  return v.t(
    `${quoted.join('')}里仍写着${about}原来的数值：${said}`,
    `${quoted.join(', ')} still ${titles.length === 1 ? 'states' : 'state'} what ${about} used to be: ${said}`,
  )
}
