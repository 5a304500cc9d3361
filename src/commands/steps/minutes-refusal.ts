/** A refusal of what minutes say of one member names the place where they say it and the words in which it is written. */
import type { Standing } from '../../core/review/standing.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { MinutedItem } from '../../documents/sitting.ts'

/** Rules about one member's vote. */
const OF_VOTES: ReadonlySet<string> = new Set(['vote-not-present', 'vote-twice', 'vote-differs'])

/** The finding with the place of the member's vote or recusal; with that of the item where it is about no single member. */
export function placedIn(
  { gate }: Standing,
  review: string,
  { written, place }: MinutedItem,
  one: Finding,
): Finding {
  const facts: Readonly<Record<string, unknown>> = { ...one.facts }
  const isOfOne = facts['via'] === 'minutes' || OF_VOTES.has(one.rule)
  if (!isOfOne || typeof facts['seat'] !== 'string') return { place, ...one }
  const { seat } = facts
  const open = gate?.open.find((view) => view.review.review === review)
  const said = written.get(open?.holders.get(seat) ?? seat)
  if (said === undefined) return { place, ...one }
  const { place: at, ...words } = said
  const told = facts['via'] === 'minutes' ? { ...facts, ...words } : facts
  return { place: at, ...one, facts: told } as Finding
}
