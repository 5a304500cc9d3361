/** A deed that names little is about one place: the open gate, the review, the seat, the entry to confirm. */
import type { Standing } from '../review/standing.ts'
import type { BallotAct, ConfirmAct, GatePlace } from '../record/act.ts'
import { confirmOf, isEntry, lastBallot } from '../review/paper.ts'
import type { OpenView } from '../review/review.ts'
import { seatHeldBy } from '../review/states.ts'

/** The place of the gate that is open; of the last round where none is, so that the rules can say why not. */
export function placeOf(standing: Standing): GatePlace {
  const round = standing.gate ?? standing.rounds.at(-1)
  return {
    project: standing.id,
    stage: round?.stage.stage ?? standing.stage.stage,
    round: round?.round ?? standing.round,
    submission: round?.submission.sha256 ?? '',
  }
}

/**
 * The reviews that may be meant: the named one, else those that are open (those in which the member holds a seat, where
 * there are such), else the last.
 */
export function reviewsMeant(
  standing: Standing,
  named: string | undefined,
  member?: string,
): readonly string[] {
  if (named !== undefined) return [named]
  const open = standing.gate?.open ?? []
  const mine = open.filter(({ holders }) => [...holders.values()].includes(member ?? ''))
  const last = standing.rounds.at(-1)?.reviews.slice(-1) ?? []
  const views = mine.length > 0 ? mine : open.length > 0 ? open : last
  return views.map(({ review }) => review.review)
}

/**
 * The open reviews that hear opinions and may be meant: the named one, else those in which the member has a seat or holds
 * one. None where no such is open, for the rules to say so.
 */
export function hearingsMeant(
  { gate }: Standing,
  named: string | undefined,
  member: string,
): readonly OpenView[] {
  const hearings = (gate?.open ?? []).filter(({ opened }) => opened.decide === 'opinions')
  return hearings.filter(({ review, holders, states }) =>
    named === undefined
      ? states.has(member) || [...holders.values()].includes(member)
      : review.review === named,
  )
}

/** The seat that the member holds now in an open review; where he holds none his own name, for the rules to say so. */
export function seatMeant({ gate }: Standing, review: string, member: string): string {
  const open = gate?.open.find((view) => view.review.review === review)
  return (open === undefined ? undefined : seatHeldBy(open, member)) ?? member
}

/** The number of the seat's next ballot in an open review, and the ballot that it replaces. */
export function nextBallot(
  standing: Standing,
  review: string,
  seat: string,
): Pick<BallotAct, 'n' | 'replaces'> {
  const open = standing.gate?.open.find((view) => view.review.review === review)
  const earlier = open?.acts.ballots.filter(({ record }) => record.seat === seat) ?? []
  const last = earlier.at(-1)
  return { n: earlier.length + 1, ...(last === undefined ? {} : { replaces: last.sha256 }) }
}

/** An answer of the body's own with what it counts as; one that is none is left to the rules. */
export function countedAs(
  { process, gate }: Standing,
  id: string,
  answer: string,
): Required<Pick<BallotAct, 'decision' | 'answer'>> {
  const reviews = [...(gate?.stage.gate ?? []), ...process.stages.flatMap((stage) => stage.gate)]
  const review = reviews.find((one) => one.review === id && one.decide === 'sole')
  const outcomes = review?.decide === 'sole' ? (review.outcomes ?? {}) : {}
  const known = Object.hasOwn(outcomes, answer) ? outcomes[answer] : undefined
  return { decision: known?.['counts-as'] ?? 'approve', answer }
}

/** The confirmation of the member's latest entry that waits for it, else of his latest; the rules say why not. */
export function confirmationOf(
  standing: Standing,
  member: string,
  review: string | undefined,
): ConfirmAct {
  const entries = standing.rounds.flatMap((round) =>
    round.reviews
      .filter((view) => review === undefined || view.review.review === review)
      .flatMap((view) => {
        const filed = lastBallot(view.acts, seatHeldBy(view, member) ?? member)
        if (filed === undefined || !isEntry(filed.record)) return []
        return [{ filed, waits: confirmOf(view.acts, filed) === undefined }]
      }),
  )
  const found = (entries.findLast(({ waits }) => waits) ?? entries.at(-1))?.filed
  const { project, stage, round } = found?.record ?? placeOf(standing)
  return {
    act: 'confirm',
    project,
    stage,
    round,
    review: found?.record.review ?? reviewsMeant(standing, review, member)[0] ?? '',
    seat: found?.record.seat ?? member,
    n: found?.record.n ?? 1,
    entry: found?.sha256 ?? '',
  }
}
