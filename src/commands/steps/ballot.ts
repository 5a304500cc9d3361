/** Casting a ballot, or entering one from paper: the packet is shown first, then the five steps. */
import type { BallotAct } from '../../core/act.ts'
import type { Decision } from '../../core/record.ts'
import type { Standing } from '../../core/standing.ts'
import { isPlainDate } from '../../core/time.ts'
import { phrasesOf } from '../../terminal/phrases/phrases.ts'
import type { Session } from '../session.ts'
import { argument, type Options, text } from '../verb.ts'
import { proofFrom } from './evidence.ts'
import { placeOf, reviewIn } from './gate.ts'
import { memberNamed } from './member.ts'
import { minutesFrom } from './minutes.ts'
import { showPacket } from './packet.ts'
import { reasonFor, textFor } from './reason.ts'
import { UsageError } from './refused.ts'
import { type Made, type Scene, write } from './write.ts'

/** A decision that every review knows, or an answer of the body's own. */
export type Said = Decision | { readonly answer: string }

/** Casts the signer's ballot in the open review of the named project. */
export function cast(
  session: Session,
  args: readonly unknown[],
  options: Options,
  said: Said,
): Promise<number> {
  return write(session, argument(args, 0), (scene) =>
    made(scene, options, said, () => ({ seat: scene.actor.member })),
  )
}

/** Enters the decision on paper of the member named second, with the date on the paper. */
export function enter(
  session: Session,
  args: readonly unknown[],
  options: Options,
  said: Said,
): Promise<number> {
  return write(session, argument(args, 0), (scene) =>
    made(scene, options, said, ({ meeting }) => {
      const seat = memberNamed(scene.reading, argument(args, 1))
      return { seat, dated: datedIn(options, meeting?.date) }
    }),
  )
}

/** The date on the paper: as given, else that of the minutes. */
function datedIn(options: Options, meeting: string | undefined): string {
  const given = text(options, 'dated') ?? meeting
  if (given === undefined) throw new UsageError('missing-option', { option: '--dated' })
  if (!isPlainDate(given)) {
    throw new UsageError('date-expected', { option: '--dated', found: given })
  }
  return given
}

async function made(
  { session, reading, standing }: Scene,
  options: Options,
  said: Said,
  whose: (paper: Pick<BallotAct, 'meeting'>) => Pick<BallotAct, 'seat' | 'dated'>,
): Promise<Made> {
  const minutes = await minutesFrom(session, options)
  const meeting = minutes === undefined ? {} : { meeting: minutes }
  const voter = whose(meeting)
  const review = reviewIn(standing, text(options, 'review'), voter.seat)
  showPacket(session, reading, standing)
  const open = standing.gate?.open.find((view) => view.review.review === review)
  const earlier = open?.acts.ballots.filter(({ record }) => record.seat === voter.seat)
  const last = earlier?.at(-1)
  const { decision, ...answer } = counted(standing, review, said)
  const reason = await reasonOf(session, options, decision)
  const number = text(options, 'number')
  const { texts, ...proof } = await proofFrom(session, reading, standing, options)
  return {
    act: {
      act: 'ballot',
      ...placeOf(standing),
      review,
      ...voter,
      n: (earlier?.length ?? 0) + 1,
      decision,
      ...answer,
      ...(last === undefined ? {} : { replaces: last.sha256 }),
      ...(reason === undefined ? {} : { reason }),
      ...(number === undefined ? {} : { number }),
      ...meeting,
      ...proof,
    },
    texts,
    ...(reason === undefined ? {} : { prose: reason }),
  }
}

/** What is said with the decision: an opinion is its own text, an approval needs none. */
function reasonOf(
  session: Session,
  options: Options,
  decision: Decision,
): Promise<string> | string | undefined {
  if (decision === 'approve') return text(options, 'reason')
  if (decision !== 'opinion') return reasonFor(session, options)
  const { opinion } = phrasesOf(session.screen.language).asking
  return text(options, 'reason') ?? textFor(session, options, 'opinion', opinion)
}

/** The decision, and for a body's own answer what it counts as; an answer that is none is left to the rules. */
function counted(
  standing: Standing,
  id: string,
  said: Said,
): { readonly decision: Decision; readonly answer?: string } {
  if (typeof said === 'string') return { decision: said }
  const review = standing.process.stages
    .flatMap(({ gate }) => gate)
    .find((one) => one.review === id && one.decide === 'sole' && one.outcomes !== undefined)
  const outcomes = review?.decide === 'sole' ? (review.outcomes ?? {}) : {}
  const { answer } = said
  const known = Object.hasOwn(outcomes, answer) ? outcomes[answer] : undefined
  return { decision: known?.['counts-as'] ?? 'approve', answer }
}
