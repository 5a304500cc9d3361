/** Deeds at a gate: submitting, ballots, entries from paper, and what else is done about an open review. */
import type { BallotAct, GatePlace } from '../act.ts'
import { evidenceStem } from '../acts/evidence.ts'
import { confirmOf, isEntry, lastBallot } from '../paper.ts'
import { memberOf } from '../policy.ts'
import type { Decision, MeetingRecord } from '../record.ts'
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
  ballot(words, scene, counted(scene, words, scene.member), scene.member),
)

/** An entry from paper, dated today unless said otherwise. */
export const enter = inProject<'enter'>((words, scene) => {
  const { outcome, decision = 'approve', dated = words.meeting?.date ?? scene.today } = words
  const said =
    outcome === undefined
      ? { decision }
      : counted(scene, { ...words, outcome }, listed(words.for)[0])
  return ballot(words, scene, said, listed(words.for)[0] ?? '', dated)
})

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
  const open = standing.gate?.open.find((view) => view.review.review === review)
  const earlier = open?.acts.ballots.filter(({ record }) => record.seat === seat)
  const replaces = earlier?.at(-1)?.sha256
  const meeting = words.meeting === undefined ? undefined : minutes(words.meeting, scene, seat)
  const proof =
    dated === undefined && meeting === undefined ? {} : scan(words, scene, `${seat} ${decision}`)
  const { texts, ...evidence } = proof
  const act: BallotAct = {
    act: 'ballot',
    ...placeOf(standing),
    review,
    seat,
    n: (earlier?.length ?? 0) + 1,
    ...given('replaces', replaces),
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

/** What an answer of the body's own counts as; one that is none is left to the rules. */
function counted(
  { standing }: Here,
  { review, outcome: answer }: { readonly review?: string; readonly outcome: string },
  seat: string | undefined,
): Said {
  const id = reviewIn(standing, review, seat)
  const asked = standing.gate?.stage.gate.find((one) => one.review === id)
  const outcomes = asked?.decide === 'sole' ? (asked.outcomes ?? {}) : {}
  const known = Object.hasOwn(outcomes, answer) ? outcomes[answer] : undefined
  const decision: Decision = known?.['counts-as'] ?? 'approve'
  return { decision, answer }
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

/** The member's latest entry that waits for his confirmation, else his latest. */
export const confirm = inProject<'confirm'>(({ review }, { standing, member }) => {
  const entries = standing.rounds.flatMap(({ reviews }) =>
    reviews
      .filter((view) => review === undefined || view.review.review === review)
      .flatMap(({ acts }) => {
        const filed = lastBallot(acts, member)
        if (filed === undefined || !isEntry(filed.record)) return []
        return [{ filed, waits: confirmOf(acts, filed) === undefined }]
      }),
  )
  const found = (entries.findLast(({ waits }) => waits) ?? entries.at(-1))?.filed
  const { project, stage, round } = found?.record ?? placeOf(standing)
  return {
    act: {
      act: 'confirm',
      project,
      stage,
      round,
      review: found?.record.review ?? reviewIn(standing, review),
      seat: member,
      n: found?.record.n ?? 1,
      entry: found?.sha256 ?? '',
    },
  }
})

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

/** The place of the gate that is open; of the last round where none is, so that the rules can say why not. */
function placeOf(standing: Standing): GatePlace {
  const round = standing.gate ?? standing.rounds.at(-1)
  return {
    project: standing.id,
    stage: round?.stage.stage ?? standing.stage.stage,
    round: round?.round ?? standing.round,
    submission: round?.submission.sha256 ?? '',
  }
}

/** The named review, else that of the open ones in which the member holds a seat, else the last. */
function reviewIn(standing: Standing, named: string | undefined, member?: string): string {
  const open = standing.gate?.open ?? []
  const mine = open.find(({ holders }) => [...holders.values()].includes(member ?? ''))
  const [first] = open
  const last = standing.rounds.at(-1)?.reviews.at(-1)
  return named ?? (mine ?? first ?? last)?.review.review ?? ''
}
