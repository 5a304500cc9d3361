/** Casting a ballot, or entering one from paper: the packet is shown first, then the five steps. */
import type { BallotAct } from '../../core/record/act.ts'
import { countedAs, nextBallot, seatMeant } from '../../core/review/deed-place.ts'
import { grantToUse } from '../../core/review/proxy.ts'
import type { Decision } from '../../core/record/record.ts'
import { phrasesOf } from '../../terminal/phrases/phrases.ts'
import type { Session } from '../session.ts'
import { argument, type Options, text, texts } from '../verb.ts'
import { dateOption } from './dates.ts'
import { conditionsIn } from './conditions.ts'
import { proofFrom } from './evidence.ts'
import { placeOf, reviewIn } from './gate.ts'
import { memberNamed, reviewOption } from './named.ts'
import { minutesFrom } from './minutes.ts'
import { showPacket } from './packet.ts'
import { reasonFor, textFor } from './reason.ts'
import { UsageError } from './refused.ts'
import { saidBy } from './said.ts'
import { refuseWithoutConditions, weighed } from './remark.ts'
import { type Made, type Scene, write } from './write.ts'

/** A decision as it was typed. */
interface Word {
  readonly word: string
}

/** Casts the signer's ballot in the open review of the named project, or that of another under his grant. */
export function cast(
  session: Session,
  args: readonly unknown[],
  options: Options,
  said: Decision | Word,
): Promise<number> {
  return write(session, argument(args, 0), (scene) =>
    made(scene, options, said, () => {
      const other = text(options, 'for')
      return other === undefined
        ? { holder: scene.actor.member }
        : { holder: memberNamed(session, scene.reading.world, other), granted: true }
    }),
  )
}

/** Enters the decision on paper of the member named second, with the date on the paper. */
export function enter(
  session: Session,
  args: readonly unknown[],
  options: Options,
  said: Word,
): Promise<number> {
  return write(session, argument(args, 0), (scene) =>
    made(scene, options, said, ({ meeting }) => {
      const holder = memberNamed(session, scene.reading.world, argument(args, 1))
      return { holder, dated: datedIn(session, options, meeting?.date) }
    }),
  )
}

/** The date on the paper: as given, else that of the minutes. */
function datedIn(session: Session, options: Options, meeting: string | undefined): string {
  const given = dateOption(session, options, 'dated') ?? meeting
  if (given === undefined) throw new UsageError('missing-option', { option: '--dated' })
  return given
}

/** Whose ballot it is: who holds the seat, and whether he signs, granted it, or decided on paper. */
interface Voter {
  readonly holder: string
  readonly granted?: true
  readonly dated?: string
}

async function made(
  scene: Scene,
  options: Options,
  typed: Decision | Word,
  whose: (paper: Pick<BallotAct, 'meeting'>) => Voter,
): Promise<Made> {
  const { session, reading, standing } = scene
  const minutes = await minutesFrom(session, options)
  const meeting = minutes === undefined ? {} : { meeting: minutes }
  const { holder, granted, dated } = whose(meeting)
  const review = reviewIn(standing, reviewOption(scene, options), holder)
  const seat = seatMeant(standing, review, holder)
  const said =
    typeof typed === 'string'
      ? typed
      : saidBy(session, standing, review, typed.word, texts(options, 'condition'))
  const shown = await showPacket(scene, { review, member: holder, what: 'ballot' })
  const { decision: meant, ...answer } =
    typeof said === 'string' ? { decision: said } : countedAs(standing, review, said.answer)
  const { decision, conditions } =
    said === 'approve' && dated === undefined
      ? await weighed(scene, options)
      : { decision: meant, conditions: texts(options, 'condition') }
  const reason = await reasonOf(session, options, decision)
  if (decision === 'approve' && dated !== undefined) {
    refuseWithoutConditions(reason ?? '', conditions, standing.id)
  }
  const number = text(options, 'number')
  const { texts: scans, ...proof } = await proofFrom(session, reading, standing, options)
  return {
    act: {
      act: 'ballot',
      ...placeOf(standing),
      review,
      seat,
      ...(dated === undefined ? {} : { dated }),
      ...nextBallot(standing, review, seat),
      decision,
      ...answer,
      ...(reason === undefined ? {} : { reason }),
      ...conditionsIn(session, reading, conditions),
      ...(number === undefined ? {} : { number }),
      ...meeting,
      ...proof,
      ...(granted === undefined ? {} : { grant: grantOver(scene, review, seat) }),
    },
    texts: scans,
    ...shown,
    ...(reason === undefined ? {} : { prose: reason }),
  }
}

/** The grant under which the signer may cast for the seat; where there is none, none, for the rules to say so. */
function grantOver({ reading, actor, standing }: Scene, review: string, seat: string): string {
  const { gate } = standing
  const open = gate?.open.find((view) => view.review.review === review)
  if (gate === undefined || open === undefined) return ''
  const { world, now } = reading
  return grantToUse({ world, standing, gate, open, now }, seat, actor.member)?.sha256 ?? ''
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
