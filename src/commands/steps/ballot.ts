/** A member casts a ballot, or a secretary enters one from paper: the packet is shown first, then come the five steps. */
import { given } from '../../core/record/kinds.ts'
import type { BallotWords, Deed } from '../../core/record/deed.ts'
import { countedAs } from '../../core/deeds/place.ts'
import { reviewIn } from '../../core/deeds/scene.ts'
import type { Decision } from '../../core/record/record.ts'
import { askingWords } from '../../terminal/phrases/asking.ts'
import type { Session } from '../session.ts'
import { argument, type Options, text, texts } from '../verb.ts'
import { fieldsFrom } from './ballot-fields.ts'
import { dateOption } from './dates.ts'
import { conditionsIn } from './conditions.ts'
import { proofFrom } from './evidence.ts'
import { memberNamed, reviewOption } from './ids-by-name.ts'
import { minutesFrom } from './office-minutes.ts'
import { showPacket } from './show-packet.ts'
import { reasonFor, textFor } from './reason.ts'
import { UsageError } from './refusal.ts'
import { saidBy } from './decision-word.ts'
import { refuseWithoutConditions, weighed } from './approval-remark.ts'
import { type Filled, type Filling, write } from './write.ts'

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
    filled(scene, options, said, () => {
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
    filled(scene, options, said, (meeting) => {
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

async function filled(
  scene: Filling,
  options: Options,
  typed: Decision | Word,
  whose: (meeting: BallotWords['meeting']) => Voter,
): Promise<Filled> {
  const { session, reading, standing } = scene
  const meeting = await minutesFrom(session, options)
  const voter = whose(meeting)
  const { holder, dated } = voter
  const review = reviewIn(scene.here, reviewOption(scene, options).review, holder)
  const said =
    typeof typed === 'string'
      ? typed
      : saidBy(session, standing, review, typed.word, texts(options, 'condition'))
  const shown = await showPacket(scene, { review, member: holder, what: 'ballot' })
  const answer = typeof said === 'string' ? undefined : said.answer
  const meant = typeof said === 'string' ? said : countedAs(standing, review, said.answer).decision
  const { decision, conditions } =
    said === 'approve' && dated === undefined
      ? await weighed(scene, options)
      : { decision: meant, conditions: texts(options, 'condition') }
  const reason = await reasonOf(session, options, decision)
  if (decision === 'approve' && dated !== undefined) {
    refuseWithoutConditions(reason ?? '', conditions, standing.id)
  }
  const filledIn = await fieldsFrom(scene, options, review, decision)
  const { texts: scans, ...proof } = await proofFrom(session, reading, standing, options)
  const words = {
    review,
    ...given('reason', reason),
    ...filledIn,
    ...conditionsIn(session, reading, conditions),
    ...given('number', text(options, 'number')),
    ...given('meeting', meeting),
    ...proof,
  }
  const deed = deedOf(voter, decision, answer, words)
  return { deed, texts: scans, ...shown, ...given('prose', reason) }
}

/** An entry of what stands on paper, an answer of the body's own, or the decision itself. */
function deedOf(
  { holder, granted, dated }: Voter,
  decision: Decision,
  answer: string | undefined,
  words: BallotWords,
): Deed {
  if (dated !== undefined) {
    const said = answer === undefined ? { decision } : { outcome: answer }
    return { name: 'enter', words: { ...words, for: holder, dated, ...said } }
  }
  const whole = { ...words, ...(granted === undefined ? {} : { for: holder }) }
  if (answer !== undefined) return { name: 'decide', words: { ...whole, outcome: answer } }
  if (decision !== 'opinion') return { name: decision, words: whole }
  const { reason, ...rest } = whole
  return { name: 'opinion', words: { ...rest, ...given('text', reason) } }
}

/** What is said with the decision: an opinion is its own text, an approval needs none. */
function reasonOf(
  session: Session,
  options: Options,
  decision: Decision,
): Promise<string> | string | undefined {
  if (decision === 'approve') return text(options, 'reason')
  if (decision !== 'opinion') return reasonFor(session, options)
  const { opinion } = askingWords(session.screen.voice)
  return text(options, 'reason') ?? textFor(session, options, 'opinion', opinion)
}
