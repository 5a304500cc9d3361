/** What must be so in a project after each act, whatever the act was; each fault in words. */
import type { Standing } from '../../src/core/review/standing.ts'
import { waitingFor } from '../../src/core/agenda/inbox.ts'
import { isAtRest } from '../../src/core/agenda/at-rest.ts'
import { runningDeadline } from '../../src/core/review/deadline.ts'
import { missingNow } from '../../src/core/agenda/gaps.ts'
import { nextActs } from '../../src/core/project/next.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { ADMIN } from '../../fixtures/worlds/small.ts'
import { everybody } from './attempt.ts'
import { attempts } from './attempts.ts'
import { goTo, timeOf } from './history.ts'
import type { Witness } from './witness.ts'

/** Long enough for every deadline of these regulations, with an extension, to pass. */
const SOME_DAYS = 15 * 86_400

/** Whether the files say that the project has ended. */
export function hasEnded({ state }: Standing): boolean {
  return state === 'completed' || state === 'rejected' || state === 'cancelled'
}

/** Where the project stands is where the regulation leads it by the outcomes so far. */
export function placeFaults(standing: Standing, witness: Witness): readonly string[] {
  const { ended, stage } = witness
  const { state } = standing
  if (hasEnded(standing)) return state === ended ? [] : [`it is ${state}, and should be ${ended}`]
  const found = standing.stage.stage
  const open = (standing.gate?.open ?? []).map(({ review }) => review.review).join()
  const due = [...witness.open.keys()].join()
  return [
    ...(ended === undefined ? [] : [`it is ${state}, and should be ${ended}`]),
    ...(found === stage ? [] : [`it is in ${found}, and should be in ${stage}`]),
    ...(state === 'on-hold' || open === due ? [] : [`open is ${open}, and should be ${due}`]),
  ]
}

/** Every outcome on record is the one that was first recorded, and none is missing; `decided` grows with them. */
export function outcomeFaults(
  standing: Standing,
  witness: Witness,
  decided: Map<string, string>,
): readonly string[] {
  const changed = standing.rounds.flatMap(({ stage, round, reviews }) =>
    reviews.flatMap((view) => {
      if (view.state !== 'decided') return []
      const key = `${stage.stage}.${round} ${view.review.review}`
      const told = JSON.stringify(view.outcome)
      const before = decided.get(key) ?? told
      decided.set(key, before)
      return before === told ? [] : [`${key} changed its outcome`]
    }),
  )
  const names = (all: ReadonlyMap<string, string>) => [...all.keys()].sort().join()
  const missing = names(decided) === names(witness.outcomes) ? [] : ['an outcome is missing']
  return [...changed, ...missing]
}

/** What is never offered unless it can be done as it stands. */
const OFFERED = new Set<string>([
  'ballot',
  'answer',
  'advise',
  'close',
  'receive',
  'resume',
  'reconsider',
  'condition',
])

/** Something is next while the project goes on, now or in some days, and nothing afterwards; what is offered can be done. */
export function offerFaults(
  ledger: Ledger,
  standing: Standing,
  witness: Witness,
): readonly string[] {
  const nextNow = () => nextActs(ledger.world, standing, ledger.by(ADMIN).now)
  const next = nextNow()
  const goesOn = !hasEnded(standing) || witness.mayReconsider()
  // What an approval rests on may be settled even after the end.
  const left = next.filter(({ act }) => act !== 'condition')
  if (!goesOn && left.length > 0) return ['something is next, though it has ended']
  if (goesOn && next.length === 0 && later(ledger, nextNow).length === 0) return ['nothing is next']
  const all = attempts(ledger, standing)
  return next
    .filter(({ act }) => OFFERED.has(act))
    .flatMap(({ act, by, review }) =>
      by.flatMap((member) => {
        const tried = all.filter(
          (one) =>
            one.member === member &&
            one.act.act === act &&
            (act === 'condition' || !('review' in one.act) || one.act.review === review),
        )
        const may = tried.some((one) => {
          const refusal = ledger.refusal(member, one.act)
          // Or what stands in the way is another review, which would open next and cannot.
          return refusal.every(({ facts }) => 'review' in facts && facts.review !== review)
        })
        return may ? [] : [`${act} of ${review ?? '-'} is offered to ${member}, who may not`]
      }),
    )
}

/** What the inbox of somebody says the roster, the team, a fact or a number lacks; a document is written by a save. */
const LACKING = new Set<string>(['team', 'set', 'parameter', 'policy'])

/** While a project goes on somebody is told, now or in some days: of an act that would be accepted, or of what is lacking. */
export function inboxFaults(ledger: Ledger, standing: Standing): readonly string[] {
  if (hasEnded(standing)) return []
  const told = () => {
    const { world } = ledger
    const by = ledger.by(standing.project.opened.by)
    const missing = missingNow(world, standing, by)
    const all = attempts(ledger, standing)
    return everybody(ledger).some((member) =>
      waitingFor(world, standing, member, missing, by.now).some(({ act }) => {
        const done = act === 'draft' ? 'save' : act
        return (
          LACKING.has(act) ||
          all.some(
            (one) =>
              one.member === member && one.act.act === done && ledger.decide(member, one.act).ok,
          )
        )
      }),
    )
  }
  return told() || later(ledger, told) ? [] : ['nobody is told of anything that can be done']
}

/**
 * Of a project at rest nothing waits for anybody, now or in some days, nor runs out; one that was cancelled, of which nobody is
 * to read or confirm anything, is at rest.
 */
export function restFaults(ledger: Ledger, standing: Standing): readonly string[] {
  if (!isAtRest(standing)) {
    const isQuiet = standing.state === 'cancelled' && waitsFor(ledger, standing).length === 0
    return isQuiet ? ['it is cancelled, and not at rest'] : []
  }
  return [
    ...waitsFor(ledger, standing),
    ...later(ledger, () => waitsFor(ledger, standing)),
    ...(runningDeadline(standing) === undefined ? [] : ['a deadline runs at rest']),
  ]
}

/** For whom something waits in the project. */
function waitsFor(ledger: Ledger, standing: Standing): readonly string[] {
  const by = ledger.by(standing.project.opened.by)
  const missing = missingNow(ledger.world, standing, by)
  return everybody(ledger).flatMap((member) =>
    waitingFor(ledger.world, standing, member, missing, by.now).map(
      ({ act }) => `${act} waits for ${member} at rest`,
    ),
  )
}

/** Whether somebody can take the project on, now or when time has passed: by deciding, not by giving up. */
export function canGoOn(ledger: Ledger, standing: Standing): boolean {
  const now = () =>
    attempts(ledger, standing).some(
      ({ onward, member, act }) => onward === true && ledger.decide(member, act).ok,
    )
  return now() || later(ledger, now)
}

/** What is so in some days. */
function later<T>(ledger: Ledger, of: () => T): T {
  const before = timeOf(ledger)
  goTo(ledger, before + SOME_DAYS)
  const found = of()
  goTo(ledger, before)
  return found
}
