/** The words of a deed hold names: what each word names is said here, so that a deed of new words needs no check of its own. */
import { plainIds, unknownName } from '../text/naming.ts'
import type { Finding, Place } from '../rules/finding.ts'
import type { NameKind } from '../rules/name-kind.ts'
import type { Process } from '../process/process.ts'
import type { Doing } from './step-words.ts'
import { listed } from '../deeds/scene.ts'
import type { PlaceOf } from './script.ts'

/** The names that may stand in a rehearsal. */
export interface Declared {
  readonly process: Process
  readonly names: Partial<Record<NameKind, readonly string[]>>
}

type Words = Partial<Readonly<Record<Word, unknown>>>

/** What a word that may stand with any deed names. */
const WORDS = {
  for: 'member',
  to: 'member',
  ask: 'member',
  roles: 'role',
  chair: 'member',
  recorder: 'member',
  present: 'member',
  absent: 'member',
  'not-voting': 'member',
  seat: 'member',
  member: 'member',
  role: 'role',
  unit: 'unit',
  parameter: 'parameter',
  document: 'document',
  documents: 'document',
  review: 'review',
  outcome: 'outcome',
} as const satisfies Readonly<Record<string, NameKind>>

/** What the keys of a word name, and what the values that it has by these keys. */
const KEYED = {
  facts: ['fact', undefined],
  posts: ['post', 'member'],
  reviewers: ['review', 'member'],
  waive: ['document', undefined],
  fields: ['document', undefined],
  rows: ['document', undefined],
  without: ['document', undefined],
  represented: ['member', 'member'],
  recused: ['member', undefined],
  votes: ['member', undefined],
} as const satisfies Readonly<Record<string, readonly [NameKind, NameKind | undefined]>>

type Named = keyof typeof WORDS
type Word = Named | keyof typeof KEYED

/** The names in what is said with a deed, or of a project; each word means the same wherever it stands. */
export function inWords(declared: Declared, words: Doing['words'] | Words, at: PlaceOf): Finding[] {
  return Object.entries(words as Words).flatMap(([word, value]) => {
    const isList = typeof value === 'string' || Array.isArray(value)
    if (word in WORDS || (word in KEYED && isList)) {
      const kind = word in WORDS ? WORDS[word as Named] : KEYED[word as keyof typeof KEYED][0]
      return listed(value as string).flatMap((name) => use(declared, kind, name, at(word)))
    }
    if (!(word in KEYED)) return []
    const [kind, valued] = KEYED[word as keyof typeof KEYED]
    const map = value as Readonly<Record<string, unknown>>
    const named = keys(declared, kind, map, at, [word])
    if (word === 'fields' || word === 'without') named.push(...inDocuments(declared, word, map, at))
    if (valued === undefined) return named
    const members = Object.entries(map).flatMap(([key, members]) =>
      listed(members as string)
        .filter((member) => member !== '')
        .flatMap((member) => use(declared, valued, member, at(word, key))),
    )
    return [...named, ...members]
  })
}

/** The fields, or the fields and sections, that are named of each document. */
function inDocuments(
  { process }: Declared,
  word: 'fields' | 'without',
  map: Readonly<Record<string, unknown>>,
  at: PlaceOf,
): Finding[] {
  return Object.entries(map).flatMap(([document, value]) => {
    const type = Object.hasOwn(process.documents, document)
      ? process.documents[document]
      : undefined
    if (type === undefined) return []
    const fields = Object.keys(type.fields)
    const others = [...Object.keys(type.sections), ...Object.keys(type.rows ?? {})]
    const parts = word === 'fields' ? fields : [...fields, ...others]
    const names = word === 'fields' ? Object.keys(value as object) : listed(value as string)
    const known = { names: { field: [...parts, 'author'] } }
    return names.flatMap((name) => use(known, 'field', name, at(word, document, name)))
  })
}

/** The keys of a map, each a name of this kind. */
export function keys(
  declared: Declared,
  kind: NameKind,
  map: Readonly<Record<string, unknown>>,
  at: PlaceOf,
  path: readonly string[],
): Finding[] {
  return Object.keys(map).flatMap((name) => use(declared, kind, name, at(...path, name)))
}

/** The finding that nothing of the kind has this name, with the nearest that has. */
export function use(
  { names }: Pick<Declared, 'names'>,
  kind: NameKind,
  name: string | undefined,
  place: Place,
): Finding[] {
  const known = names[kind] ?? []
  if (name === undefined || known.includes(name)) return []
  return [unknownName(kind, plainIds(known), name, place)]
}
