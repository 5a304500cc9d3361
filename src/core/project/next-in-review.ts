/** What can be done next about an open review, by whom, and until when. */
import type { Standing } from '../review/standing.ts'
import { awaited } from '../review/advice.ts'
import { bodyOf } from '../review/body.ts'
import { hindranceToClose } from '../review/closing.ts'
import { certainly } from '../review/result.ts'
import type { Advised, OnReview } from '../record/deed.ts'
import type { NextAct } from './next.ts'
import { isNoticeRunning } from '../review/notice.ts'
import { answerers, isUnanswered, opinionsOf } from '../review/opinions.ts'
import { mayRecompute, recomputedDeadline } from '../review/recompute.ts'
import { hasKey, holders } from '../policy/policy.ts'
import { usableGrants } from '../review/proxy.ts'
import type { OpenView } from '../review/review.ts'
import { isDecidedByMinutes, isExpectedToSit } from '../review/sitting-votes.ts'
import { count } from '../review/tally.ts'
import type { Instant } from '../calendar/time.ts'
import type { World } from '../world/world.ts'

/**
 * Ballots of the seats whose turn it is, entries for those without a key, answers to opinions, advice, the
 * close when it is due, and a deadline that today's calendar would move.
 */
export function inReview(
  world: World,
  standing: Standing,
  open: OpenView,
  now: Instant,
): readonly NextAct[] {
  const last = open.deadline?.['last-day']
  const review = open.review.review
  const project = standing.id
  const named = standing.gate!.open.length > 1 ? { review } : {}
  const about = { review, ...(last === undefined ? {} : { until: last }) }
  const timely = !isNoticeRunning(open, now.date)
  const waiting = [...open.states].flatMap(([seat, state]) =>
    state === 'open' && timely ? [seat] : [],
  )
  const paper = open.review.paper === true ? open.review.secretary : undefined
  const holder = (seat: string) => open.holders.get(seat) ?? seat
  const keyless =
    paper === undefined ? [] : waiting.filter((seat) => !hasKey(world.policy, holder(seat)))
  const signing = waiting.filter((seat) => !keyless.includes(seat)).map(holder)
  const acts: NextAct[] = []
  if (signing.length > 0) {
    acts.push({ act: 'ballot', by: signing, ...about, deed: ballot(project, open, named) })
  }
  for (const { by, to } of waiting.flatMap((seat) => proxiesOf(world, standing, open, seat, now))) {
    const deed = ballot(project, open, { for: by, ...named })
    acts.push({ act: 'ballot', by: [to], for: by, ...about, deed })
  }
  // The minutes of a meeting carry the votes of all who sat in it.
  if (paper !== undefined && keyless.length > 0 && !isDecidedByMinutes(open)) {
    const by = holders(world.policy, paper, standing.project.unit)
    const words = { for: holder(keyless[0]!), ...named }
    acts.push({ act: 'enter', by, ...about, deed: { name: 'enter', project, words } })
  }
  if (timely && mayStillSit(open, waiting.length > 0)) {
    const by = holders(world.policy, open.review.secretary ?? '', standing.project.unit)
    acts.push({ act: 'meeting', by, ...about, deed: { name: 'meeting', words: {} } })
  }
  for (const { seat } of opinionsOf(open.acts, open.states).filter(isUnanswered)) {
    const by = answerers(world, standing, standing.gate!, now.date)
    const words = { to: seat, ...named }
    acts.push({ act: 'answer', by, ...about, deed: { name: 'answer', project, words } })
  }
  for (const member of awaited(open.acts)) {
    const deed: Advised = { name: 'advise', project, words: named }
    acts.push({ act: 'advise', by: [member], review, deed })
  }
  if (hindranceToClose(open, now) === 'none' && mayClose(open)) {
    const deed: Advised = { name: 'close', project, words: named }
    acts.push({ act: 'close', by: closers(world, standing, open), review, deed })
  }
  if (recomputedDeadline(world, open) !== undefined) {
    const by = mayRecompute(world, standing, open, now.date)
    const deed: Advised = { name: 'recompute', project, words: named }
    acts.push({ act: 'recompute', by, review, deed })
  }
  return acts
}

/** Whether minutes are still to be expected: while seats are open, and of a vote that only they decide until they are there. */
function mayStillSit(open: OpenView, waiting: boolean): boolean {
  if (!isExpectedToSit(open)) return false
  return isDecidedByMinutes(open) ? certainly(open, open.states) === undefined : waiting
}

/** Who may cast for the seat under a grant of its holder, and could sign it. */
function proxiesOf(
  world: World,
  standing: Standing,
  open: OpenView,
  seat: string,
  now: Instant,
): readonly { readonly by: string; readonly to: string }[] {
  const scene = { world, standing, gate: standing.gate!, open, now }
  const grants = usableGrants(scene, seat).map(({ record }) => record)
  return grants.filter(
    ({ to }, index) =>
      hasKey(world.policy, to) && grants.findIndex((one) => one.to === to) === index,
  )
}

/** A collection of opinions that nothing is missing from was completed by its last answer, unless a seat left it. */
function mayClose(open: OpenView): boolean {
  const left = count(open.states).vacated > 0 || open.acts.seats.length > 0
  return open.opened.decide !== 'opinions' || left
}

/** A body with answers of its own decides by one of them. */
function ballot(
  project: string,
  { review }: OpenView,
  words: OnReview & { readonly for?: string },
): Advised {
  if (review.decide === 'opinions') return { name: 'opinion', project, words }
  const answers = review.decide === 'sole' ? Object.keys(review.outcomes ?? {}) : []
  return answers.length === 0
    ? { name: 'approve', project, words }
    : { name: 'decide', project, words: { ...words, outcome: `<${answers.join('|')}>` } }
}

function closers(world: World, { project }: Standing, open: OpenView): readonly string[] {
  const { secretary } = open.review
  const secretaries = secretary === undefined ? [] : holders(world.policy, secretary)
  return secretaries.length > 0 ? secretaries : bodyOf(world.policy, project, open.opened.role)
}
