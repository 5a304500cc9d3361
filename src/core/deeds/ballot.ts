/** Some deeds cast a ballot: of the member's own seat, of another's under his grant, or from paper. */
import { given } from '../record/kinds.ts'
import type { BallotAct } from '../record/act.ts'
import { grantToUse } from '../review/proxy.ts'
import type { BallotWords } from '../record/deed.ts'
import { countedAs, nextBallot, placeOf, seatMeant } from './place.ts'
import { type Here, inProject, reviewIn } from './scene.ts'

type BallotSays = Pick<BallotAct, 'decision' | 'answer'>

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

/** What a member decided on paper, on the day that the paper says. */
export const enter = inProject<'enter'>((words, scene) => {
  const { decision = 'approve', outcome, dated } = words
  const place = placeIn(words, scene, words.for)
  const said =
    outcome === undefined ? { decision } : countedAs(scene.standing, place.review, outcome)
  return ballot(words, scene, { ...place, ...said, dated })
})

/** Which seat of which review, and what is said of it. */
type Cast = Pick<BallotAct, 'review' | 'seat' | 'grant' | 'dated'> & BallotSays

function cast(words: BallotWords, scene: Here, said: (review: string) => BallotSays): BallotAct {
  const principal = words.for
  const place = placeIn(words, scene, principal ?? scene.by.signer)
  const grant = principal === undefined ? {} : { grant: grantIn(scene, place) }
  return ballot(words, scene, { ...place, ...grant, ...said(place.review) })
}

function placeIn({ review: named }: BallotWords, scene: Here, member: string) {
  const review = reviewIn(scene, named, member)
  return { review, seat: seatMeant(scene.standing, review, member) }
}

/** The grant that the member uses for the seat; where there is none, the rules say so. */
function grantIn(
  { world, standing, by: { now, signer } }: Here,
  { review, seat }: Pick<BallotAct, 'review' | 'seat'>,
): string {
  const { gate } = standing
  const open = gate?.open.find((view) => view.review.review === review)
  if (gate === undefined || open === undefined) return ''
  return grantToUse({ world, standing, gate, open, now }, seat, signer)?.sha256 ?? ''
}

function ballot(words: BallotWords, { standing }: Here, said: Cast): BallotAct {
  const { review, seat, decision, answer, dated, grant } = said
  return {
    act: 'ballot',
    ...placeOf(standing),
    review,
    seat,
    ...nextBallot(standing, review, seat),
    decision,
    ...given('answer', answer),
    ...given('reason', words.reason),
    ...given('fields', words.fields),
    ...given('conditions', words.conditions),
    ...given('number', words.number),
    ...given('dated', dated),
    ...given('grant', grant),
    ...given('meeting', words.meeting),
    ...given('evidence', words.evidence),
  }
}
