/** Deeds beside the ballots: advice, answers to opinions, conditions of approvals settled, copies and read notices. */
import { awaited } from '../review/advice.ts'
import { conditionsOf, openConditions } from '../review/approval-conditions.ts'
import { unreadBy } from '../project/copies.ts'
import { placeOf } from '../review/deed-place.ts'
import { lastBallot } from '../review/paper.ts'
import { given, inProject, listed, reviewIn, seatIn } from './scene.ts'

/** A question, where somebody is asked; else the advice that the member was asked for. */
export const advise = inProject<'advise'>(({ review: named, ask, text }, { standing, member }) => {
  const asked = standing.gate?.open.find(({ acts }) => awaited(acts).includes(member))
  const own = ask === undefined ? asked?.review.review : undefined
  const review = named ?? own ?? reviewIn(standing, undefined, member)
  const open = standing.gate?.open.find((view) => view.review.review === review)
  const n = (open?.acts.advice.length ?? 0) + 1
  return {
    act: {
      act: 'advise',
      ...placeOf(standing),
      review,
      n,
      ...given('asks', ask),
      text: text ?? '',
    },
  }
})

/** The submitter's answer to the last opinion of a seat. */
export const answer = inProject<'answer'>((words, { standing }) => {
  const [member = ''] = listed(words.to)
  const review = reviewIn(standing, words.review, member)
  const seat = seatIn(standing, review, member)
  const open = standing.gate?.open.find((view) => view.review.review === review)
  const last = open === undefined ? undefined : lastBallot(open.acts, seat)
  return {
    act: {
      act: 'answer',
      ...placeOf(standing),
      review,
      seat,
      n: last?.record.n ?? 1,
      opinion: last?.sha256 ?? '',
      adopted: words.adopt === true || words.adopt === 'yes' ? 'yes' : 'no',
      ...given('reason', words.reason),
    },
  }
})

/** The condition named by its number, else the first that is open, met or waived. */
export function settling<D extends 'meet-condition' | 'waive-condition'>(result: 'met' | 'waived') {
  return inProject<D>(({ condition, reason = '' }, { standing }) => {
    const meant =
      condition === undefined
        ? openConditions(standing)[0]
        : conditionsOf(standing).find(({ number }) => number === condition)
    const place = meant?.ballot.record ?? { ...placeOf(standing), review: '', seat: '', n: 1 }
    const { stage, round, review, seat, n } = place
    return {
      act: {
        act: 'condition',
        project: standing.id,
        stage,
        round,
        review,
        seat,
        n,
        condition: meant?.nth ?? 1,
        ballot: meant?.ballot.sha256 ?? '',
        result,
        reason,
      },
    }
  })
}

export const cc = inProject<'cc'>(({ to, note }, { standing }) => ({
  act: { act: 'cc', project: standing.id, to: listed(to), ...given('note', note) },
}))

export const read = inProject<'read'>(({ copy }, { standing, member }) => {
  const { copies } = standing.signoffs
  const meant =
    copy === undefined
      ? (unreadBy(standing, member)[0] ?? copies.at(-1))
      : copies.find(({ record }) => record.n === copy)
  const n = meant?.record.n ?? copy ?? 1
  return { act: { act: 'read', project: standing.id, n, copy: meant?.sha256 ?? '' } }
})
