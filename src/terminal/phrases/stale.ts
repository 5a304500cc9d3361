/** Documents that state what a fact used to be, named before anybody decides on them. */
import type { Language } from '../../core/workspace.ts'
import { type Line, styled } from '../text.ts'
import { nameOf, pick, type View } from './view.ts'

/** A document with the earlier value that it states. */
export interface Stale {
  readonly document: string
  readonly path: string
  readonly fact: string
  /** The earlier value as it stands in the document. */
  readonly said: string
}

/** A line for each, with the file to be mended; empty where there is none. */
export function staleLines(
  language: Language,
  view: Pick<View, 'names'>,
  stale: readonly Stale[],
): readonly Line[] {
  return stale.map(({ document, path, fact, said }) => {
    const [title, about] = [nameOf(view, 'document', document), nameOf(view, 'fact', fact)]
    return [
      styled(
        'warning',
        pick(
          language,
          `“${title}”里仍写着${about}原来的数值：${said}`,
          `"${title}" still states what ${about} used to be: ${said}`,
        ),
      ),
      `  ${path}`,
    ]
  })
}
