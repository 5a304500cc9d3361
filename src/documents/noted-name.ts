/** A name, or a word of a vote, with a note in brackets of either width behind it: `邓雅萍（亲属）`, `反对（回报偏低）`. */
import { groundBy } from '../core/review/recusal-ground.ts'
import { type Voted, votedBy } from './voted.ts'

const NOTED = /^(.*\S)\s*[(（]\s*([^()（）]+?)\s*[)）]$/su

/** What stands before the brackets and in them; `undefined` where there are none. */
export function noteIn(text: string): { readonly name: string; readonly note: string } | undefined {
  const [, name, note] = NOTED.exec(text.trim()) ?? []
  return name === undefined || note === undefined ? undefined : { name, note }
}

/** Why somebody is recused, as a note says it: its ground, its reason, or both with a colon between, as bd shows it. */
export function whyIn(note: string): { readonly reason?: string; readonly ground?: string } {
  const [, before = '', behind = ''] = /^([^:：,，;；]+)[:：,，;；]\s*(\S.*)$/su.exec(note) ?? []
  if (groundBy(before) !== undefined) return { ground: before, reason: behind }
  switch (groundBy(note)) {
    // Who is related has said with that why he stands aside; "any other reason" says none.
    case 'related':
      return { ground: note, reason: note }
    case 'other':
      return { ground: note }
    default:
      return { reason: note }
  }
}

/** A vote in one text: its word, and the reason that is noted behind it. A noted approval is none: the note may be a condition. */
export function votedIn(text: string):
  | {
      readonly voted: Voted
      readonly word: string
      readonly reason?: string
      readonly ground?: string
    }
  | undefined {
  const plain = votedBy(text)
  if (plain !== undefined) return { voted: plain, word: text }
  const noted = noteIn(text)
  const voted = noted === undefined ? undefined : votedBy(noted.name)
  if (noted === undefined || voted === undefined) return undefined
  const { name: word, note } = noted
  switch (voted) {
    case 'approve':
    case 'approve-on-conditions':
    case 'silent':
      return undefined
    case 'recused':
      return { voted, word, ...whyIn(note) }
    case 'reject':
    case 'return':
    case 'abstain':
    case 'defer':
      return { voted, word, reason: note }
    default:
      return voted satisfies never
  }
}
