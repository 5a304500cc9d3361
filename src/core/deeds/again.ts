/** An act that others were quicker than is taken back to the deed that would do it again. */
import type { PlainDate } from '../calendar/time.ts'
import { standingOf } from '../project/standing.ts'
import { type Act, ACTS, type BallotAct, type ConditionAct, type GrantAct } from '../record/act.ts'
import { isWorked, visit } from '../record/declaration.ts'
import { isMaybe, given } from '../record/kinds.ts'
import { isDeed } from './make.ts'
import { conditionsOf } from '../review/approval-conditions.ts'
import type { World } from '../world/world.ts'
import type { Deed } from '../record/deed.ts'

/**
 * Takes an act, the world as it was and today; gives the deed. `undefined` where the act does not hold what was said, but
 * what came of it: a roster, whole files.
 */
export function deedOf(act: Act, world: World, today: PlainDate): Deed | undefined {
  const reason = 'reason' in act ? given('reason', act.reason) : {}
  switch (act.act) {
    case 'open': {
      const { title, unit, contact, classification, facts, team: posts, reviewers } = act
      const process = { process: act.process.id, version: act.process.version }
      const more = {
        ...given('unit', unit),
        ...given('contact', contact),
        ...given('classification', classification),
      }
      return { name: 'open', words: { process, title, ...more, facts, posts, reviewers } }
    }
    case 'set':
      return { name: 'set', words: { facts: act.facts, ...reason } }
    case 'team':
      return { name: 'team', words: { posts: act.team, reviewers: act.reviewers, ...reason } }
    case 'edit':
      return { name: 'edit', words: { title: act.title, ...given('contact', act.contact) } }
    case 'save':
      return { name: 'save', words: { texts: act.texts } }
    case 'submit':
      return { name: 'submit', words: { waivers: act.waivers, ...given('answer', act.answer) } }
    case 'cancel': {
      const proof = { ...given('meeting', act.meeting), ...given('evidence', act.evidence) }
      return { name: 'cancel', words: { ...reason, ...proof } }
    }
    case 'parameter': {
      const { process, parameter, value } = act
      return { name: 'set-parameter', words: { process, parameter, value, ...reason } }
    }
    case 'excuse': {
      const { duties, duty, day, of } = act
      return { name: 'excuse', words: { duties, duty, day, of, ...reason } }
    }
    case 'cc':
      return { name: 'cc', words: { to: act.to, ...given('note', act.note) } }
    case 'read':
      return { name: 'read', words: { copy: act.n } }
    case 'grant':
      return grantAgain(act, today)
    case 'endorse': {
      const { n, motioned } = act
      const proven = motioned?.act === 'policy' ? motioned.proven : []
      return { name: 'endorse', words: { motion: n, proven } }
    }
    case 'retract':
      return { name: 'retract', words: { motion: act.n, ...reason } }
    case 'revoke':
      return { name: 'revoke', words: { n: act.n, ...reason } }
    case 'condition':
      return settledAgain(act, world)
    default:
      return inReview(act)
  }
}

/** In its review as it was, though another may be open by then: the rules say so, and nobody's vote goes elsewhere. */
function inReview(act: Act): Deed | undefined {
  if (!('review' in act)) return saidAgain(act)
  const { review } = act
  const reason = 'reason' in act ? given('reason', act.reason) : {}
  switch (act.act) {
    case 'ballot':
      return ballotAgain(act)
    case 'confirm':
      return { name: 'confirm', words: { review } }
    case 'close':
      return { name: 'close', words: { review, ...given('number', act.number) } }
    case 'recuse': {
      const { seat, ground } = act
      return { name: 'recuse', words: { review, ...reason, seat, ...given('ground', ground) } }
    }
    case 'transfer':
      return { name: 'transfer', words: { review, to: act.to, ...reason, seat: act.seat } }
    case 'add-seat':
    case 'remove-seat':
      return { name: act.act, words: { review, member: act.seat, ...reason } }
    case 'advise':
      return { name: 'advise', words: { review, ...given('ask', act.asks), text: act.text } }
    case 'answer':
      return { name: 'answer', words: { review, to: act.seat, adopt: act.adopted, ...reason } }
    default:
      return saidAgain(act)
  }
}

/** An act that is held whole by its record, of which nothing was said but texts and the review: these are said again. */
function saidAgain(act: Act): Deed | undefined {
  const declared = ACTS[act.act]
  if (!('fields' in declared) || !isDeed(act.act)) return undefined
  const words: Record<string, unknown> = {}
  for (const [name, kind] of Object.entries(declared.fields)) {
    if (isWorked(kind)) continue
    const value = (act as unknown as Readonly<Record<string, unknown>>)[name]
    const isText = kind === 'text' || (isMaybe(kind) && kind.maybe === 'text')
    if (isText || name === 'review') Object.assign(words, given(name, value))
    // Where it belongs and what it is about, by digest, is found again.
    else if (!(name in visit) && kind !== 'sha256') return undefined
  }
  return { name: act.act, words } as Deed
}

function ballotAgain({ seat, decision, answer, dated, grant, ...act }: BallotAct): Deed {
  const { review, reason } = act
  const words = {
    review,
    ...given('fields', act.fields),
    ...given('conditions', act.conditions),
    ...given('number', act.number),
    ...given('meeting', act.meeting),
    ...given('evidence', act.evidence),
  }
  const said = given('reason', reason)
  if (dated !== undefined) {
    const what = answer === undefined ? { decision } : { outcome: answer }
    return { name: 'enter', words: { for: seat, dated, ...words, ...said, ...what } }
  }
  const whole = { ...words, ...(grant === undefined ? {} : { for: seat }) }
  if (answer !== undefined) return { name: 'decide', words: { ...whole, ...said, outcome: answer } }
  if (decision === 'opinion') {
    return { name: 'opinion', words: { ...whole, ...given('text', reason) } }
  }
  return { name: decision, words: { ...whole, ...said } }
}

/** No grant begins on a day that has passed, so one that began says no first day and holds from today. */
function grantAgain({ to, roles, from, until, only, reason }: GrantAct, today: PlainDate): Deed {
  const begins = given('from', from > today ? from : undefined)
  return { name: 'grant', words: { to, roles, ...begins, until, ...given('only', only), reason } }
}

/** By the number that the condition has in its project; none where it is not known there. */
function settledAgain(act: ConditionAct, world: World): Deed | undefined {
  const found = standingOf(world, act.project)
  const meant = found.ok
    ? conditionsOf(found.value).find(
        ({ ballot, nth }) => ballot.sha256 === act.ballot && nth === act.condition,
      )
    : undefined
  if (meant === undefined) return undefined
  const { reason, evidence, result } = act
  const words = { condition: meant.number, reason, ...given('evidence', evidence) }
  return { name: result === 'met' ? 'meet-condition' : 'waive-condition', words }
}
