/** The minutes of a sitting say this before they are recorded: members by id. */
import type { MinutedCounts, MinutedResult, NamedVote, RecusalGround } from './record.ts'

/** A member who takes no part in the decision, with his reason where the minutes give it. */
export interface Recused {
  readonly member: string
  readonly reason?: string
  readonly ground?: RecusalGround
}

/** What the minutes say of one item. */
export interface ItemMinutes {
  readonly item: string
  readonly chair?: string
  /** Of those present or represented, who was not there for this item. */
  readonly absent: readonly string[]
  readonly recused: readonly Recused[]
  readonly votes: readonly (Omit<NamedVote, 'seat' | 'n'> & { readonly member: string })[]
  readonly silent: readonly string[]
  readonly counts?: MinutedCounts
  readonly resolution: MinutedResult
}

/** What they say of the sitting. Members by id; observers as they are called. */
export interface SittingMinutes {
  readonly number: string
  readonly date: string
  readonly chair: string
  readonly recorder: string
  readonly present: readonly string[]
  readonly represented: readonly { readonly member: string; readonly by: string }[]
  readonly absent: readonly string[]
  readonly observers: readonly string[]
  readonly recused: readonly Recused[]
}
