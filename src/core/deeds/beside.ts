/** Some deeds stand beside the ballots: advice, answers to opinions, conditions of approvals settled, copies and read notices. */
import { given } from '../record/kinds.ts'
import { awaited } from '../review/advice.ts'
import { conditionsOf, openConditions } from '../review/approval-conditions.ts'
import { unreadBy } from '../project/copies.ts'
import { lastBallot } from '../review/paper.ts'
import type { OpenView } from '../review/review.ts'
import { hearingsMeant, placeOf } from './place.ts'
import { type Here, inProject, listed, reviewIn } from './scene.ts'

/** A question, where somebody is asked; else the advice that the member was asked for. */
export const advise = inProject<'advise'>(({ review: named, ask, text }, scene) => {
  const { standing, by } = scene
  const asked = standing.gate?.open.find(({ acts }) => awaited(acts).includes(by.signer))
  const own = ask === undefined ? asked?.review.review : undefined
  const review =
    named ?? own ?? reviewIn(scene, undefined, ask === undefined ? undefined : by.signer)
  return {
    act: 'advise',
    ...placeOf(standing),
    review,
    ...given('asks', ask),
    text: text ?? '',
  }
})

/** The submitter's answer to the last opinion of a seat, in a review that hears opinions; without such, the rules say so. */
export const answer = inProject<'answer'>(({ to, review: named, adopt, reason }, scene) => {
  const { standing } = scene
  const open = hearingIn(scene, named, to)
  const held = [...(open?.holders ?? [])].find(([, holder]) => holder === to)
  const seat = open?.states.has(to) === true ? to : (held?.[0] ?? to)
  const last = open === undefined ? undefined : lastBallot(open.acts, seat)
  return {
    act: 'answer',
    ...placeOf(standing),
    review: open?.review.review ?? reviewIn(scene, named, to),
    seat,
    n: last?.record.n ?? 1,
    opinion: last?.sha256 ?? '',
    adopted: adopt === true || adopt === 'yes' ? 'yes' : 'no',
    ...given('reason', reason),
  }
})

/** The open review that hears opinions and is meant: the named one, else the one in which the member has a seat. */
export function hearingIn(
  scene: Here,
  named: string | undefined,
  to: string,
): OpenView | undefined {
  const hearings = hearingsMeant(scene.standing, named, to)
  const ids = hearings.map(({ review }) => review.review)
  const meant = ids.length > 1 ? scene.choose(ids) : ids[0]
  return hearings.find(({ review }) => review.review === meant)
}

/** The condition named by its number, else the first that is open, met or waived. */
export function settling<D extends 'meet-condition' | 'waive-condition'>(result: 'met' | 'waived') {
  return inProject<D>(({ condition, reason = '', evidence }, { standing }) => {
    const meant =
      condition === undefined
        ? openConditions(standing)[0]
        : conditionsOf(standing).find(({ number }) => number === condition)
    const place = meant?.ballot.record ?? { ...placeOf(standing), review: '', seat: '', n: 1 }
    const { stage, round, review, seat, n } = place
    return {
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
      ...given('evidence', evidence),
    }
  })
}

export const cc = inProject<'cc'>(({ to, note }, { standing }) => ({
  act: 'cc',
  project: standing.id,
  to: listed(to),
  ...given('note', note),
}))

export const read = inProject<'read'>(({ copy }, { standing, by }) => {
  const { copies } = standing.signoffs
  const meant =
    copy === undefined
      ? (unreadBy(standing, by.signer)[0] ?? copies.at(-1))
      : copies.find(({ record }) => record.n === copy)
  const n = meant?.record.n ?? copy ?? 1
  return { act: 'read', project: standing.id, n, copy: meant?.sha256 ?? '' }
})
