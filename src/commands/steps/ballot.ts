/** Casting a ballot, or entering one from paper: the packet is shown first, then the five steps. */
import { classificationOf } from '../../core/secrecy.ts'
import type { BallotAct } from '../../core/act.ts'
import type { Decision } from '../../core/record.ts'
import type { Standing } from '../../core/standing.ts'
import { isPlainDate } from '../../core/time.ts'
import { namesIn } from '../../terminal/names.ts'
import { packetText } from '../../terminal/phrases/packet.ts'
import type { Session } from '../session.ts'
import { argument, type Options, text } from '../verb.ts'
import { attachmentAt } from './attachment.ts'
import { proofFrom } from './evidence.ts'
import { placeOf, reviewIn } from './gate.ts'
import { memberNamed } from './member.ts'
import { minutesFrom } from './minutes.ts'
import type { Reading } from './read.ts'
import { reasonFor } from './reason.ts'
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
  const reason =
    decision === 'approve' ? text(options, 'reason') : await reasonFor(session, options)
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

function showPacket({ screen }: Session, reading: Reading, standing: Standing): void {
  if (standing.gate === undefined) return
  const names = namesIn(screen.language, reading.world.policy, standing.process)
  const attachmentTitle = (path: string) => attachmentAt(reading.world, path)?.title
  const classification = classificationOf(standing.project, reading.world.workspace)
  const view = { standing, names, classification, attachmentTitle }
  screen.say(...packetText(screen.language, view))
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
