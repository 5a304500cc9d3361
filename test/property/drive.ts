/** The engine's side of the comparison: its own reading of the records that a course of events leaves behind. */
import { hindranceToClose } from '../../src/core/review/closing.ts'
import {
  certainly,
  dueAfterBallot,
  dueAfterRecusal,
  dueAtClose,
  type Due,
} from '../../src/core/review/result.ts'
import { allAnswered, opinionsOf } from '../../src/core/review/opinions.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import type { Review } from '../../src/core/process/process.ts'
import type {
  ActRecord,
  BallotRecord,
  Deadline,
  Decision,
  OpenedReview,
  OutcomeRecord,
  ResolvedShare,
  Tally,
} from '../../src/core/record/record.ts'
import { deadlineNow } from '../../src/core/review/deadline.ts'
import { holdersOf, statesOf, vacate, recusedAs } from '../../src/core/review/states.ts'
import type { OpenView } from '../../src/core/review/review.ts'
import type { Filed, ReviewActs } from '../../src/core/record/signoffs.ts'
import { isCast, type SeatStates, tallyOf, isRecused } from '../../src/core/review/tally.ts'
import { type Instant, instantAt } from '../../src/core/calendar/time.ts'
import { EPOCH, RULEBOOK } from '../../src/core/rules/rulebook.ts'
import type { World } from '../../src/core/world/world.ts'
import type { Event, Part, Text } from './oracle.ts'

const HEAD = {
  at: '2026-03-02T09:00:00+08:00',
  by: 'a',
  project: '2026-001',
  stage: 'gate',
  round: 1,
}
const OF = { ...HEAD, review: 'review', submission: '0' }
const ROLE = 'seat'

/** The deadline after so many extensions; all of them lie between the two instants below. */
function deadlineOf(extensions: number): Deadline {
  const last = `2026-04-${String(10 + extensions)}`
  const days = { from: '2026-03-02', 'working-days': 5, 'last-day': last }
  return { ...days, certainty: 'official', calendar: '0' }
}

const at = (date: string): Instant =>
  instantAt(Date.parse(`${date}T09:00:00+08:00`) / 1000, '+08:00')
const BEFORE = at('2026-03-03')
const AFTER = at('2026-12-01')

function shareOf({ strict, over, under, of }: Part): ResolvedShare {
  const share = `${over}/${under}`
  return strict ? { 'more-than': share, of } : { 'at-least': share, of }
}

/** The review as an opening would pin it. */
function openedOf(text: Text, seats: readonly string[]): OpenedReview {
  const head = { review: 'review', role: ROLE, seats, recused: [], excluded: [] }
  if (text.decide !== 'vote') return { ...head, decide: text.decide }
  const { quorum, passes, close, times, atLeast, defers, veto, chair } = text
  return {
    ...head,
    decide: 'vote',
    ...(veto.length === 0 ? {} : { veto }),
    ...(chair === undefined ? {} : { chair }),
    vote: {
      quorum: shareOf(quorum),
      passes: shareOf(passes),
      close,
      'without-quorum': times === 0 ? 'lapse' : { extend: { 'working-days': 3, times } },
      show: 'after-close',
      'at-least': atLeast,
      ...(text.board === true ? { attending: 3 } : {}),
      ...(chair === undefined ? {} : { tie: 'chair-decides' }),
      ...(defers ? { defers: true } : {}),
    },
    deadline: deadlineOf(0),
  }
}

/** What the process says of it; only what the reading of seats asks. */
const REVIEW: Review = {
  review: 'review',
  role: ROLE,
  decide: 'any',
  step: 0,
  later: [],
  'add-seats': ROLE,
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer R)[] ? R[] : T[K] }

/** One review, driven by events: each is written as the record that its act would write. */
export class Drive {
  readonly #opened: OpenedReview
  readonly #acts: Mutable<ReviewActs> = {
    ballots: [],
    confirms: [],
    recusals: [],
    closes: [],
    extensions: [],
    recomputes: [],
    sittings: [],
    transfers: [],
    seats: [],
    advice: [],
    answers: [],
    conditions: [],
    moved: [],
  }
  readonly #gone = new Set<string>()
  readonly #listed: Set<string>
  #files = 0
  #said: Due

  constructor(text: Text, seats: readonly string[], recused: readonly string[] = []) {
    this.#opened = { ...openedOf(text, seats), recused }
    this.#listed = new Set(seats)
  }

  get tally(): Tally {
    return tallyOf(this.view().states, this.#opened.vote, new Set())
  }

  /** The outcome that ended it. */
  get outcome(): Due {
    return this.#said === 'extended' ? undefined : this.#said
  }

  /** What an event comes to: refused, or what the act would record. */
  do(event: Event): { readonly refused: boolean; readonly said: Due } {
    if (this.outcome !== undefined) return { refused: true, said: undefined }
    const said = this.#judge(event)
    if (said === 'refused') return { refused: true, said: undefined }
    this.#said = said
    return { refused: false, said }
  }

  #judge(event: Event): Due | 'refused' {
    switch (event.what) {
      case 'ballot':
        return this.#ballot(event.seat, event.answer)
      case 'recusal':
        return this.#recusal(event.seat, event.related)
      case 'answer':
        return this.#answer(event.seat)
      case 'vacancy':
        this.#gone.add(event.seat)
        return undefined
      case 'add':
      case 'remove':
        this.#seat(event.what, event.seat)
        return undefined
      case 'extend':
        if (certainly(this.view(), this.view().states) === 'lapsed') return 'refused'
        this.#acts.extensions.push(
          this.#filed({
            ...OF,
            act: 'extend',
            n: this.#acts.extensions.length + 1,
            reason: '-',
            deadline: deadlineOf(this.view().extensions + 1),
          }),
        )
        return 'extended'
      case 'close':
        return this.#close(event.afterDeadline)
      case 'sitting':
        throw new Error('sittings are driven in histories')
      default:
        return event satisfies never
    }
  }

  /** Whether it may be closed now. */
  mayClose(afterDeadline: boolean): boolean {
    return hindranceToClose(this.view(), afterDeadline ? AFTER : BEFORE) === 'none'
  }

  view(): OpenView {
    const [opened, acts] = [this.#opened, this.#acts]
    const rules = RULEBOOK[EPOCH]
    const part = { review: REVIEW, rules, opened, acts, holders: holdersOf(opened, acts) }
    const states = vacate(this.#world(), undefined, part, statesOf(opened, acts))
    return {
      ...part,
      since: HEAD.at,
      opener: '',
      states,
      state: 'open',
      ...deadlineNow(opened, acts),
    }
  }

  #ballot(seat: string, decision: Decision): Due | 'refused' {
    const open = this.view()
    const state = open.states.get(seat)
    if ((state !== 'open' && !isCast(state)) || this.#gone.has(seat)) return 'refused'
    const states = new Map([...open.states, [seat, decision] as const])
    const due = dueAfterBallot(open, states)
    const earlier = open.acts.ballots.filter(({ record }) => record.seat === seat)
    const filed = this.#filed<BallotRecord>({
      ...OF,
      act: 'ballot',
      seat,
      n: earlier.length + 1,
      decision,
      ...this.#outcome(due, states),
    })
    this.#acts.ballots.push(filed)
    this.#acts.ballots.sort((a, b) => a.record.n - b.record.n || (a.path < b.path ? -1 : 1))
    return due
  }

  #recusal(seat: string, related?: boolean): Due | 'refused' {
    const open = this.view()
    const state = open.states.get(seat)
    if (state === undefined || isRecused(state) || state === 'vacated') return 'refused'
    const ground = related === false ? 'other' : 'related'
    const states = new Map([...open.states, [seat, recusedAs(open.opened, ground)] as const])
    const due = dueAfterRecusal(open, states, allAnswered(open.acts, states))
    this.#acts.recusals.push(
      this.#filed({
        ...OF,
        act: 'recuse',
        seat,
        reason: '-',
        ground,
        ...this.#outcome(due, states),
      }),
    )
    return due
  }

  #answer(seat: string): Due | 'refused' {
    const open = this.view()
    const { opinion } = opinionsOf(open.acts, open.states).find((one) => one.seat === seat)!
    const due = dueAfterBallot(
      open,
      open.states,
      allAnswered(open.acts, open.states, opinion.sha256),
    )
    this.#acts.answers.push(
      this.#filed({
        ...OF,
        act: 'answer',
        seat,
        n: 1,
        opinion: opinion.sha256,
        adopted: 'yes',
        ...this.#outcome(due, open.states),
      }),
    )
    return due
  }

  #seat(what: 'add' | 'remove', seat: string): void {
    this.#listed.add(seat)
    const n = this.#acts.seats.length + 1
    const act = what === 'add' ? 'add-seat' : 'remove-seat'
    this.#acts.seats.push(this.#filed({ ...OF, act, seat, n, reason: '-' }))
  }

  #close(afterDeadline: boolean): Due | 'refused' {
    const open = this.view()
    if (!this.mayClose(afterDeadline)) return 'refused'
    const due = dueAtClose(open, allAnswered(open.acts, open.states))
    const { outcome } = this.#outcome(due, open.states)
    this.#acts.closes.push(
      this.#filed({
        ...OF,
        act: 'close',
        n: this.#acts.closes.length + 1,
        outcome: outcome!,
      }),
    )
    return due
  }

  #outcome(due: Due, states: SeatStates): { readonly outcome?: OutcomeRecord } {
    if (due === undefined) return {}
    const { extensions } = this.view()
    const tally = tallyOf(states, this.#opened.vote, new Set())
    const deadline = due === 'extended' ? { deadline: deadlineOf(extensions + 1) } : {}
    return { outcome: { review: 'review', result: due, tally, ...deadline } }
  }

  #filed<R extends ActRecord>(record: R): Filed<R> {
    this.#files += 1
    const seat = 'seat' in record ? record.seat : ''
    return { path: `${record.act}/${seat}`, sha256: String(this.#files), record }
  }

  /** A policy in which those who are gone hold no role any more. */
  #world(): World {
    const members = Object.fromEntries([...this.#listed].map((id) => [id, { name: id, keys: [] }]))
    const policy: Policy = {
      format: 'bd/policy@1',
      version: 1,
      thresholds: { policy: 1 },
      units: {},
      roles: {},
      members,
      grants: [...this.#listed]
        .filter((member) => !this.#gone.has(member))
        .map((member) => ({ member, role: ROLE })),
      'same-person': [],
    }
    return { policy } as World
  }
}
