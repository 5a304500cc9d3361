/** What a regulation says of itself for the catalogue is written out: one text serves both languages, one list of names too. */
import { given } from '../core/record/kinds.ts'
import type { Catalogued } from '../core/process/catalogued.ts'
import type { RawCatalogued } from './process-shape.ts'
import { both, bothIn } from './wording.ts'

/** Takes the words as written; gives those that are there. */
export function cataloguedOf({ family, use, also, sources }: RawCatalogued): Catalogued {
  return {
    ...given('family', family),
    ...given('use', bothIn(use)),
    ...given('also', Array.isArray(also) ? { zh: also, en: also } : also),
    ...given('sources', sources?.map(both)),
  }
}
