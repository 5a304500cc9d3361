/** An expression looks through a link at what another project or a record says, or counts the projects or records that fit. */
import { OUTCOMES } from '../record/review.ts'
import type { Value } from '../record/record.ts'
import type { Wording } from '../text/wording.ts'
import type { Named } from './condition.ts'
import type { ValueDeclaration, ValueType } from './process.ts'

/** Where a project may stand. */
export const STATES = [
  'drafting',
  'in-review',
  'on-hold',
  'handed-over',
  'completed',
  'rejected',
  'cancelled',
] as const

/** What is asked of a project besides its facts and documents: where it stands, and what its last gate came to. */
export const STANDING_WORDS = ['state', 'stage', 'outcome'] as const
export type StandingWord = (typeof STANDING_WORDS)[number]

/** What is looked at behind a link; a field without a document is one of a record. */
export type Look =
  | { readonly word: StandingWord }
  /** Whether the project has passed the stage, ever. */
  | { readonly passed: string }
  | { readonly fact: string }
  | { readonly document: string; readonly field: string }
  | { readonly field: string }

/** What is known of the value before there is one; lint notes it where it knows what stands behind the link. */
export interface Seen {
  readonly type: ValueType
  readonly of?: NonNullable<ValueDeclaration['of']>
}

/** A look through the link that a fact or a field holds. */
export interface Through {
  readonly through: Named
  readonly look: Look
  readonly seen?: Seen
}

/** What must be found behind: one of these values, this project itself, or what this project says. */
export type BackTest =
  | { readonly in: readonly Value[] }
  | { readonly this: true }
  | { readonly as: Named }

/** How many projects of a process, or records of a register, fit; this project is never among them. */
export interface CountedBack {
  readonly counted: string
  readonly where: Readonly<Record<string, BackTest>>
}

/** The type of what is looked at, and its answers, as far as they are known. */
export function seenThrough({ look, seen }: Through): Seen | undefined {
  if ('passed' in look) return { type: 'yes-no' }
  if (!('word' in look)) return seen
  switch (look.word) {
    case 'state':
      return { type: 'choice', of: answers(STATES) }
    case 'outcome':
      return { type: 'choice', of: answers(OUTCOMES) }
    case 'stage':
      return seen ?? { type: 'text' }
    default:
      return look.word satisfies never
  }
}

function answers(words: readonly string[]): Readonly<Record<string, Wording>> {
  return Object.fromEntries(words.map((word) => [word, { zh: word, en: word }]))
}

/** What a test names of this project. */
export function namedBack({ where }: CountedBack): readonly Named[] {
  return Object.values(where).flatMap((test) => ('as' in test ? [test.as] : []))
}
