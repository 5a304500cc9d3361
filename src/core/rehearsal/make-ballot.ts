/** Deeds that cast a ballot: of the member's own seat, of another's under his grant, or from paper. */
import type { BallotAct } from '../record/act.ts'
import { countedAs, nextBallot, placeOf } from '../review/deed-place.ts'
import { memberOf } from '../policy/policy.ts'
import { grantToUse } from '../review/proxy.ts'
import type { MeetingRecord } from '../record/record.ts'
import type { BallotWords, MinutesWords } from './deeds.ts'
import {
  given,
  type Here,
  inProject,
  listed,
  type Made,
  reviewIn,
  scanOf,
  seatIn,
} from './scene.ts'

type Said = Pick<BallotAct, 'decision' | 'answer'>

/** A ballot that says so: of the member's own seat, or of that of whom he casts for. */
export function casting<D extends 'approve' | 'reject' | 'return' | 'abstain' | 'defer'>(
  decision: D,
) {
  return inProject<D>((words, scene) => cast(words, scene, () => ({ decision })))
}

export const opinion = inProject<'opinion'>(({ text, ...words }, scene) =>
  cast({ ...words, ...given('reason', text) }, scene, () => ({ decision: 'opinion' })),
)

export const decide = inProject<'decide'>((words, scene) =>
  cast(words, scene, (review) => countedAs(scene.standing, review, words.outcome)),
)

/** An entry from paper, dated today unless said otherwise. */
export const enter = inProject<'enter'>((words, scene) => {
  const { decision = 'approve', outcome, dated = words.meeting?.date ?? scene.now.date } = words
  const [member = ''] = listed(words.for)
  const place = placeIn(words, scene, member)
  const said =
    outcome === undefined ? { decision } : countedAs(scene.standing, place.review, outcome)
  return ballot(words, scene, { ...place, ...said, dated })
})

/** Which seat of which review, and what is said of it. */
type Cast = Pick<BallotAct, 'review' | 'seat' | 'grant' | 'dated'> & Said

function cast(words: BallotWords, scene: Here, said: (review: string) => Said): Made {
  const [principal] = listed(words.for)
  const place = placeIn(words, scene, principal ?? scene.member)
  const grant = principal === undefined ? {} : { grant: grantIn(scene, place) }
  return ballot(words, scene, { ...place, ...grant, ...said(place.review) })
}

function placeIn({ review: named }: BallotWords, { standing }: Here, member: string) {
  const review = reviewIn(standing, named, member)
  return { review, seat: seatIn(standing, review, member) }
}

/** The grant that the member uses for the seat; where there is none, the rules say so. */
function grantIn(
  { world, standing, now, member }: Here,
  { review, seat }: Pick<BallotAct, 'review' | 'seat'>,
): string {
  const { gate } = standing
  const open = gate?.open.find((view) => view.review.review === review)
  if (gate === undefined || open === undefined) return ''
  return grantToUse({ world, standing, gate, open, now }, seat, member)?.sha256 ?? ''
}

function ballot(words: BallotWords, scene: Here, said: Cast): Made {
  const { standing } = scene
  const { review, seat, decision, answer, dated, grant } = said
  const meeting = words.meeting === undefined ? undefined : minutes(words.meeting, scene, seat)
  const proof =
    dated === undefined && meeting === undefined ? {} : scanOf(words, scene, `${seat} ${decision}`)
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
    ...given('conditions', words.conditions),
    ...given('number', words.number),
    ...given('dated', dated),
    ...given('grant', grant),
    ...given('meeting', meeting),
    ...evidence,
  }
  return { act, ...given('texts', texts) }
}

function minutes(words: MinutesWords, { standing, world, now }: Here, seat: string): MeetingRecord {
  const name = memberOf(world.policy, seat)?.name ?? seat
  const { number = '办公会纪要1号', date = now.date, chair = name } = words
  const { present = [chair], observers = [], item = standing.project.title } = words
  return { number, date, chair, present, observers, item, decision: words.decision ?? '同意' }
}
