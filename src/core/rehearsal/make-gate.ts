/** Deeds at a gate: submitting, ballots, entries from paper, and what else is done about an open review. */
import type { BallotAct } from '../act.ts'
import { evidenceStem } from '../acts/evidence.ts'
import { confirmationOf, countedAs, nextBallot, placeOf, reviewsMeant } from '../meant.ts'
import { memberOf } from '../policy.ts'
import type { MeetingRecord } from '../record.ts'
import { gateStage, type Standing } from '../standing.ts'
import type { BallotWords, MinutesWords } from './deeds.ts'
import { given, inProject, listed, type Made, type Scene } from './scene.ts'

type Here = Scene & { readonly standing: Standing }

export const submit = inProject<'submit'>(({ waive, answer }, { standing }) => {
  const stage = gateStage(standing.process, standing.stage) ?? standing.stage
  const waivers = Object.entries(waive ?? {}).map(([document, reason]) => ({ document, reason }))
  const place = { project: standing.id, stage: stage.stage, round: standing.round }
  return { act: { act: 'submit', ...place, waivers, ...given('answer', answer) } }
})

export const withdraw = inProject<'withdraw'>(({ reason }, { standing }) => ({
  act: { act: 'withdraw', ...placeOf(standing), ...given('reason', reason) },
}))

/** A ballot of the member's own seat that says so. */
export function casting<D extends 'approve' | 'reject' | 'return' | 'abstain'>(decision: D) {
  return inProject<D>((words, scene) => ballot(words, scene, { decision }, scene.member))
}

export const decide = inProject<'decide'>((words, scene) =>
  ballot(words, scene, saidBy(words, scene, scene.member), scene.member),
)

/** An entry from paper, dated today unless said otherwise. */
export const enter = inProject<'enter'>((words, scene) => {
  const { decision = 'approve', dated = words.meeting?.date ?? scene.today } = words
  const [seat = ''] = listed(words.for)
  const said = words.outcome === undefined ? { decision } : saidBy(words, scene, seat)
  return ballot(words, scene, said, seat, dated)
})

/** An answer of the body's own, with what it counts as. */
function saidBy(
  { review, outcome = '' }: BallotWords & { readonly outcome?: string },
  { standing }: Here,
  seat: string,
): Said {
  return countedAs(standing, reviewIn(standing, review, seat), outcome)
}

type Said = Pick<BallotAct, 'decision' | 'answer'>

function ballot(
  words: BallotWords,
  scene: Here,
  { decision, answer }: Said,
  seat: string,
  dated?: string,
): Made {
  const { standing } = scene
  const review = reviewIn(standing, words.review, seat)
  const meeting = words.meeting === undefined ? undefined : minutes(words.meeting, scene, seat)
  const proof =
    dated === undefined && meeting === undefined ? {} : scan(words, scene, `${seat} ${decision}`)
  const { texts, ...evidence } = proof
  const act: BallotAct = {
    act: 'ballot',
    ...placeOf(standing),
    review,
    seat,
    ...nextBallot(standing, review, seat),
    decision,
    ...given('answer', answer),
    ...given('reason', words.reason),
    ...given('number', words.number),
    ...given('dated', dated),
    ...given('meeting', meeting),
    ...evidence,
  }
  return { act, ...given('texts', texts) }
}

function minutes(
  words: MinutesWords,
  { standing, world, today }: Here,
  seat: string,
): MeetingRecord {
  const name = memberOf(world.policy, seat)?.name ?? seat
  const { number = '办公会纪要1号', date = today, chair = name } = words
  const { present = [chair], observers = [], item = standing.project.title } = words
  return { number, date, chair, present, observers, item, decision: words.decision ?? '同意' }
}

/** A scan made up for this decision, unless none shall be there. */
function scan(
  words: BallotWords,
  { tools, standing, moment }: Here,
  what: string,
): Pick<BallotAct, 'evidence'> & Pick<Made, 'texts'> {
  if (words.scan === false || words.scan === 'no') return {}
  const text = `扫描件 ${what} ${moment}\n`
  const sha256 = tools.hash(text)
  const path = `${evidenceStem(standing.id, sha256)}.pdf`
  const file = { path, name: '扫描件.pdf', title: '扫描件' }
  return { evidence: { sha256, file }, texts: new Map([[path, text]]) }
}

export const confirm = inProject<'confirm'>(({ review }, { standing, member }) => ({
  act: confirmationOf(standing, member, review),
}))

export const recuse = inProject<'recuse'>(({ review, seat, reason }, { standing, member }) => ({
  act: {
    act: 'recuse',
    ...placeOf(standing),
    review: reviewIn(standing, review, seat ?? member),
    seat: seat ?? member,
    reason: reason ?? '',
  },
}))

export const close = inProject<'close'>(({ review, number }, { standing }) => ({
  act: {
    act: 'close',
    ...placeOf(standing),
    review: reviewIn(standing, review),
    ...given('number', number),
  },
}))

export const extend = inProject<'extend'>(({ review, reason }, { standing }) => ({
  act: {
    act: 'extend',
    ...placeOf(standing),
    review: reviewIn(standing, review),
    reason: reason ?? '',
  },
}))

export const recompute = inProject<'recompute'>(({ review, reason }, { standing }) => ({
  act: {
    act: 'recompute',
    ...placeOf(standing),
    review: reviewIn(standing, review),
    reason: reason ?? '',
  },
}))

/** The review that is meant; of several, the first. */
function reviewIn(standing: Standing, named: string | undefined, member?: string): string {
  return reviewsMeant(standing, named, member)[0] ?? ''
}
