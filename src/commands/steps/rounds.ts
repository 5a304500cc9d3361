/** Which two states of a packet are compared: the newest, and the one that the reader had before him. */
import type { Round, Standing } from '../../core/review/standing.ts'
import type { Session } from '../session.ts'
import { memberNamed } from './ids-by-name.ts'
import { roundMeant, unknownRound } from './packet-text.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'

/** The older round, and the newer: `undefined` for the documents as they are saved now. */
export interface Compared {
  readonly from: Round
  readonly to: Round | undefined
}

/** Words for the reader's own ballot. */
const MINE = new Set(['mine', 'me', '我', '本人', '上次'])

/**
 * The newest state against what `--since` names: a round (`1` of the present stage, `approval.1`), a member, whose last ballot is meant, or
 * `mine`; without it the submission before. Throws where there is none.
 */
export function comparedRounds(
  session: Session,
  { world }: Reading,
  standing: Standing,
  since: string | undefined,
  me: string | undefined,
): Compared {
  const to = roundMeant(standing, undefined)
  const earlier = standing.rounds.filter((one) => !isSame(one, to))
  if (since !== undefined && /^(?:.+\.)?[1-9]\d{0,5}$/u.test(since)) {
    if (earlier.length === 0) throw new UsageError('nothing-before', { project: standing.id })
    const from = roundMeant(standing, since)
    if (from !== undefined && !isSame(from, to)) return { from, to }
    throw unknownRound(since, earlier)
  }
  const from =
    since === undefined ? earlier.at(-1) : earlier.findLast((one) => votedIn(one, who(since)))
  if (from !== undefined) return { from, to }
  if (since === undefined) throw new UsageError('nothing-before', { project: standing.id })
  throw new UsageError('no-ballot-before', { project: standing.id, since })

  function who(typed: string): string {
    if (!MINE.has(typed.trim().toLowerCase())) return memberNamed(session, world, typed)
    if (me !== undefined) return me
    throw new UsageError('who-reads', { command: `bd diff ${standing.id} --since` })
  }
}

/** Whether both are one round; the open one is told twice, as a gate and among the rounds. */
export function isSame(one: Round, other: Round | undefined): boolean {
  return one.stage.stage === other?.stage.stage && one.round === other.round
}

/** Whether the member cast, or had cast for him, a ballot in the round. */
function votedIn({ reviews }: Round, member: string): boolean {
  return reviews.some(({ acts }) =>
    acts.ballots.some(
      ({ record }) => record.by === member || (record.for ?? record.seat) === member,
    ),
  )
}
