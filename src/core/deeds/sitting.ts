/** The deed that records a sitting makes an act of one item of its minutes: every member by his seat in that review. */
import { given } from '../record/kinds.ts'
import type { ItemMinutes } from '../record/minutes.ts'
import type { Standing } from '../review/standing.ts'
import type { SittingAct } from '../record/act.ts'
import { maySee } from '../review/disclosure.ts'
import { nextBallot, placeOf } from './place.ts'
import { ownBallot } from '../review/paper.ts'
import { isExpectedToSit, recorderOf } from '../review/sitting-votes.ts'
import type { OpenView } from '../review/review.ts'
import { inProject, reviewIn } from './scene.ts'
import { attendanceOf, seatOf } from './sitting-attendance.ts'
/** The act that records the item: in the review that is named, else in the one that `meetingIn` finds. */
export const meeting = inProject<'meeting'>((words, scene): SittingAct => {
  const { world, standing, by } = scene
  const { minutes, item, scans } = words
  const review = reviewIn(scene, words.review ?? meetingIn(standing))
  const open = standing.gate?.open.find((view) => view.review.review === review)
  return {
    act: 'meeting',
    ...placeOf(standing),
    review,
    number: minutes.number,
    date: minutes.date,
    attendance: attendanceOf(world.policy, open, minutes, item),
    item: item.item,
    ...votesOf(standing, open, item, by.signer),
    ...given('counts', item.counts),
    resolution: item.resolution,
    scans,
  }
})

/** The review that minutes mean which name none: the only open one that is expected to sit, else the only one that may. */
export function meetingIn({ gate }: Standing): string | undefined {
  const may = (gate?.open ?? []).filter((open) => recorderOf(open) !== undefined)
  const expected = may.filter(isExpectedToSit)
  const [only, ...others] = expected.length > 0 ? expected : may
  return others.length === 0 ? only?.review.review : undefined
}

/** What is entered, what members have signed themselves, and who did not vote. */
function votesOf(
  standing: Standing,
  open: OpenView | undefined,
  { votes, silent }: ItemMinutes,
  signer: string,
): Pick<SittingAct, 'votes' | 'signed' | 'not-voting'> {
  const named = votes.map(({ member, ...said }) => ({ seat: seatOf(open, member), ...said }))
  const isOwn = (seat: string) => open !== undefined && ownBallot(open.acts, seat) !== undefined
  const isKept = (seat: string) =>
    open !== undefined && !open.rules.minutesNameKeptBack && !maySee(open, seat, signer)
  const signed = named
    .filter(({ seat }) => isOwn(seat))
    .map(({ seat, decision }) => (isKept(seat) ? { seat } : { seat, decision }))
  const notVoting = silent.map((member) => seatOf(open, member))
  return {
    votes: named
      .filter(({ seat }) => !isOwn(seat))
      .map(({ seat, ...said }) => ({
        seat,
        n: nextBallot(standing, open?.review.review ?? '', seat).n,
        ...said,
      })),
    ...(signed.length === 0 ? {} : { signed }),
    ...(notVoting.length === 0 ? {} : { 'not-voting': notVoting }),
  }
}
