/** People call a thing by its id, its title in either language, or a part that fits only one. */
import { bad, finding, type Finding, good, type Place, type Result } from '../rules/finding.ts'
import type { NameKind } from '../rules/name-kind.ts'
import { spelling } from './spelling.ts'
import { suggest } from './suggestion.ts'

/** The things of one kind that may be meant: each id with what it is called. */
export type Callable = ReadonlyMap<string, readonly string[]>

/** Whom a text calls: one (perhaps by a part of the name only), several alike, or nobody, perhaps by a slip of the pen. */
export type Called =
  | { readonly is: 'one'; readonly id: string; readonly partly?: true }
  | { readonly is: 'several'; readonly ids: readonly string[] }
  | { readonly is: 'none'; readonly like?: string }

/** A name with its id behind it, in brackets of either width: `刘洋（liu）`, as bd prints who and what is meant. */
const WITH_ID = /^(.*\S)\s*[(（]\s*([^()（）]+?)\s*[)）]$/su

/**
 * Finds what a text calls: the exact id; else the one whose id or title is spelt so (see {@link spelling}); else a title
 * with its id behind it, as bd prints them; else the one of whose id or title it is a part. Two that are called alike are
 * never chosen between.
 */
export function called(callable: Callable, text: string): Called {
  if (callable.has(text)) return { is: 'one', id: text }
  const wanted = spelling(text)
  const spelt = [...callable].map(([id, titles]) => [id, [id, ...titles].map(spelling)] as const)
  const found = (fits: (name: string) => boolean) =>
    spelt.filter(([, names]) => names.some(fits)).map(([id]) => id)
  const exact = wanted === '' ? [] : found((name) => name === wanted)
  const printed = exact.length > 0 ? undefined : calledWithId(callable, text)
  if (printed !== undefined) return { is: 'one', id: printed }
  const meant = exact.length > 0 || wanted === '' ? exact : found((name) => name.includes(wanted))
  if (meant.length === 1) {
    return { is: 'one', id: meant[0]!, ...(exact.length > 0 ? {} : { partly: true as const }) }
  }
  if (meant.length > 1) return { is: 'several', ids: meant }
  const like = suggest(text, namesOf(callable))
  return like === undefined ? { is: 'none' } : { is: 'none', like }
}

/** The id of a title with its id in brackets, or the other way about, where both are those of one thing. */
function calledWithId(callable: Callable, text: string): string | undefined {
  const [, before = '', behind = ''] = WITH_ID.exec(text.trim()) ?? []
  const [one, other] = [spelling(before), spelling(behind)]
  if (one === '' || other === '') return undefined
  const found = [...callable].find(([id, titles]) => {
    const [own, names] = [spelling(id), titles.map(spelling)]
    return (own === other && names.includes(one)) || (own === one && names.includes(other))
  })
  return found?.[0]
}

/** The id that a text calls. Refused: one that is not there, with all that are; one that fits several, with those. */
export function idCalled(
  kind: NameKind,
  callable: Callable,
  text: string,
  where: Place & { readonly project?: string } = {},
): Result<string> {
  const found = called(callable, text)
  switch (found.is) {
    case 'one':
      return good(found.id)
    case 'several':
      return bad(
        finding('ambiguous-name', { kind, name: text, candidates: found.ids.join(', ') }, where),
      )
    case 'none':
      return bad(unknownName(kind, callable, text, where))
    default:
      return found satisfies never
  }
}

/** Ids of which no title is known. */
export function plainIds(ids: Iterable<string>): Callable {
  return new Map([...ids].map((id) => [id, []]))
}

/** That nothing of the kind is called so, with what there is and what was probably meant. */
export function unknownName(
  kind: NameKind,
  callable: Callable,
  name: string,
  where: Place & { readonly project?: string; readonly member?: string } = {},
): Finding {
  const suggestion = suggest(name, namesOf(callable))
  const known = [...callable.keys()].join(', ')
  return finding(
    'unknown-name',
    { kind, name, ...(suggestion === undefined ? {} : { suggestion }), known },
    where,
  )
}

function namesOf(callable: Callable): readonly string[] {
  return [...callable].flatMap(([id, titles]) => [id, ...titles])
}
