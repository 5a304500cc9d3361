/** What the words of a rule may use besides its facts: the language, and what things are called. */
import type { NameKind } from '../../core/rules/name-kind.ts'
import type { Names } from '../names.ts'
import type { Voice } from '../voice.ts'
import { decisionWord, outcomeWord } from '../words/decisions.ts'
import { DETAILS } from '../words/details.ts'
import { actsCalled } from '../acts/acts.ts'

export interface Telling {
  /** Chooses between the languages. */
  readonly t: Voice['t']
  readonly voice: Voice
  /** The project as it is typed in a command. */
  readonly project: string
  /** What an id is called, or the id. */
  name(kind: NameKind, id: string): string
  /** What the ids of a list `a, b` are called, joined as the language joins them. */
  names(kind: NameKind, ids: string): string
  /** What may be typed: each id of a list `a, b` with what it is called. */
  listed(kind: NameKind, ids: string): string
  /** A visit to a gate, `approval.2`, in words. */
  round(visit: string): string
  state(id: string): string
  result(id: string): string
  kind(id: string): string
  type(id: string): string
  /** How a value of a type is written, by examples. */
  example(type: string): string
  /** What may be chosen as a value of this name: each id with its title. */
  choices(name: string, type: string, ids: string): string
  /** A code that stands in a fact, or the fact itself. */
  detail(code: string): string
  /** Words that stand as they are written in a file: `sole | any` as `sole, any`. */
  words(code: string): string
}

/** Kinds whose ids stand behind that of their document. */
const PARTS: ReadonlySet<NameKind> = new Set(['section', 'field', 'rows', 'column'])

/** Takes the names of the workspace and, where one is known, the project. */
export function tellingOf(voice: Voice, names: Names, project: string | undefined): Telling {
  const { classifications, examples, kinds, states, types } = voice.vocabulary
  const details = DETAILS[voice.language]
  const name = (kind: NameKind, id: string) => {
    // Ballots are refused by what they say, and two duties are no acts of their own: `waive`, `review`.
    if (kind === 'act') {
      return own(actsCalled(voice), id) ?? own(details, id) ?? decisionWord(voice, undefined, id)
    }
    const known = names(kind, id)
    const last = id.replace(/^.*\./u, '')
    if (kind === 'decision') return known ?? decisionWord(voice, undefined, last)
    if (kind === 'result') return known ?? outcomeWord(voice, undefined, last)
    // A section or field is named with its document: `plan.risk`.
    if (known === undefined || known === id) return PARTS.has(kind) ? last : id
    return kind === 'member' || kind === 'unit' ? voice.named(known, id) : known
  }
  const listed = (kind: NameKind, ids: string) =>
    voice.list(
      ids.split(', ').map((id) => {
        const called = kind === 'act' ? name(kind, id) : names(kind, id)
        // Among those who may see to something stand roles, too.
        const known = called ?? (kind === 'member' ? names('role', id) : undefined)
        return known === undefined || known === id ? id : voice.named(known, id)
      }),
    )
  return {
    t: voice.t,
    voice,
    project: project ?? voice.t('<项目>', '<project>'),
    name,
    names: (kind, ids) => voice.list(ids.split(', ').map((id) => name(kind, id))),
    listed,
    round: (visit) => {
      const [, stage = visit, n] = /^(.*)\.(\d+)$/u.exec(visit) ?? []
      return n === undefined ? name('stage', visit) : voice.round(name('stage', stage), n)
    },
    state: (id) => own(states, id) ?? id,
    result: (id) => outcomeWord(voice, undefined, id),
    kind: (id) => own(kinds, id) ?? id,
    type: (id) => own(types, id) ?? id,
    example: (type) => own(examples, type) ?? '',
    choices: (of, type, ids) =>
      type === 'member' || type === 'unit'
        ? listed(type, ids)
        : voice.list(
            ids.split(', ').map((id) => {
              const title = names('choice', `${of}.${id}`)
              return title === undefined || title === id ? id : voice.named(title, id)
            }),
          ),
    words: (code) => voice.list(code.split(' | ')),
    detail: (code) => {
      const codes = code.split(' | ')
      return voice.list(
        codes.map((one) => own(details, one) ?? own(classifications, one) ?? openCode(one)),
      )
    },
  }
}

function own(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** A code whose fact is left open is its placeholder: `<名单>`, not `seat-<名单>`. */
function openCode(code: string): string {
  return /^[a-z-]+(<[^<>]+>)$/u.exec(code)?.[1] ?? code
}
