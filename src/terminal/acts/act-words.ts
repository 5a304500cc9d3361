/** An act has its words in this form: a row for each, with both languages side by side. */
import type { Act } from '../../core/record/act.ts'
import type { NameKind } from '../../core/rules/name-kind.ts'
import type { Names } from '../names.ts'
import type { Voice } from '../voice.ts'

type Called<A extends Act['act']> = Extract<Act, { readonly act: A }>

/** Who speaks of an act: the voice of a language, with what ids are called. */
export interface Speaker extends Pick<Voice, 't' | 'round'> {
  readonly voice: Voice
  readonly names: Names
  /** What an id is called, or the id. */
  one(kind: NameKind, id: string): string
  /** The same of several, joined. */
  all(kind: NameKind, ids: readonly string[]): string
  /** Documents by their titles, other files by their names. */
  files(texts: readonly { readonly path: string }[]): string
}

/** The words of one act. */
export interface WordsOf<A extends Act['act']> {
  /** What it is called: 送审. */
  readonly called: (voice: Voice) => string
  /** The first line of its commit, after the project and the review that it is about; what it is called, where that says all. */
  readonly headline?: (act: Called<A>, speaker: Speaker) => string
  /** What the log says that it is about, after the review; nothing where its name says all. `whose` is for whom another signed. */
  readonly about?: (act: Called<A>, speaker: Speaker, whose: string | null) => string
}

/** A visit to a gate by the name of its stage. */
export function visited(
  { round: nth, one }: Speaker,
  { stage, round }: { readonly stage: string; readonly round: number },
): string {
  return nth(one('stage', stage), String(round))
}

/** The names of files without their folders. */
export function fileNames(texts: readonly { readonly path: string }[]): string {
  return texts.map(({ path }) => path.split('/').at(-1)).join(', ')
}

/** Text on one line. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim()
}
