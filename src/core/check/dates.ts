/** Holds the dates that members claim against one another. No clock is trusted, and nothing here depends on when one asks. */
import type { CommitId } from '../record/commit.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { HistoryNeeded } from './history-needed.ts'
import {
  type Claim,
  claimsOf,
  type KeptDates,
  keptDates,
  type Line,
  linesOf,
  type Met,
} from './kept-dates.ts'
import type { Instant } from '../calendar/time.ts'
import type { RuleId } from '../rules/rules.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import { isRehearsal } from '../record/workspace.ts'
import type { World } from '../world/world.ts'

/** Seconds by which clocks that are taken care of may differ: so far ahead of one's own a single member's date is believed. */
const NEAR = 600
/** The same for a date that two members have reached: one of them may have believed a date that lay `NEAR` ahead of its clock. */
const NEAR_OF_TWO = 2 * NEAR

/** Seconds by which a date may lie before another without contradicting it. */
export function slackOf({ datesGoBack }: Rulebook): number {
  return datesGoBack ? 120 : 0
}

/** Whether what refuses an act is the date that it would get now: by a clock that goes right nothing of it is left. */
export function isOfClock({ rule }: Finding): boolean {
  return rule === 'date-not-monotone' || rule === 'date-behind'
}

/**
 * The dates of a history, act by act. What stood before may refuse an act; what comes after only tells of it: whether an
 * act is accepted is settled once and for all when it is read.
 */
export class Dates {
  /** Every date taken in, in the order of the history: what is known of them is derived from it. */
  readonly #noted: { readonly claim: Claim; readonly slack: number }[] = []
  readonly #lines = new Map<string, Line>()
  /** The three members who have claimed the latest dates, latest first: enough to find two others of anybody. */
  #top: readonly Line[] = []
  #founding: CommitId | undefined
  readonly #isWhole: boolean

  /** Nothing yet, or what was kept of the dates so far. */
  constructor(kept?: KeptDates) {
    this.#isWhole = kept === undefined
    if (kept === undefined) return
    this.#founding = kept.founding
    for (const line of linesOf(kept)) this.#lines.set(line.latest.member, line)
    this.#top = kept.top.map((member) => this.#lines.get(member)!)
    for (const claim of claimsOf(kept)) this.#noted.push({ claim, slack: 0 })
  }

  /** What is to be kept; nothing before the first date. */
  kept(): KeptDates | undefined {
    const founding = this.#founding
    const claims = this.#noted.map(({ claim }) => claim)
    const lines = [...this.#lines.values()]
    return founding === undefined
      ? undefined
      : keptDates({ founding, claims, lines, top: this.#top })
  }

  /**
   * Why a member's act of this date cannot be accepted: it lies before an earlier act of his own, or before earlier acts of
   * two other members, one of whom then has told the truth if at most one lies. `slack` in seconds.
   */
  refusals(member: string, at: Instant, slack: number): Finding[] {
    const own = this.#lines.get(member)?.latest
    if (own !== undefined && at.epoch < own.epoch - slack) {
      const { text: before, commit: earlier } = own
      return [finding('date-not-monotone', { date: at.text, before, by: member, earlier })]
    }
    const [one, two] = this.#others(member, at.epoch + slack)
    if (one === undefined || two === undefined) return []
    const facts = { date: at.text, one: one.latest.member, first: one.latest.text }
    return [finding('date-behind', { ...facts, two: two.latest.member, second: two.latest.text })]
  }

  /** Takes in the date of an accepted act. */
  note(claim: Claim, slack: number): void {
    this.#founding ??= claim.commit
    this.#noted.push({ claim, slack })
    for (const line of this.#others(claim.member, claim.epoch + slack)) meet(line, claim, slack)
    const line = this.#lines.get(claim.member)
    const met = { claim, against: [] }
    if (line === undefined) {
      this.#lines.set(claim.member, { met: [met], latest: claim, seen: new Map() })
    } else {
      line.met.push(met)
      if (claim.epoch > line.latest.epoch) line.latest = claim
    }
    this.#rank(this.#lines.get(claim.member)!)
  }

  /**
   * The date that an act gets at a clock's time, in epoch seconds: the clock's own, or the latest date so far where that is
   * near. While at most one member lies, and the clocks of all others differ by no more than `NEAR`, an act so dated is
   * never refused and never named as ahead. The proof: each such date lies at most `NEAR` after the fastest of those clocks.
   * Of the two members with the latest dates one is honest, so that the second of their dates is within `NEAR_OF_TWO` of
   * every clock and nobody stays behind it; and a date that only one honest member has reached is his own clock's.
   */
  dateAt(clock: number): number {
    const near = Math.max(
      clock,
      ...[...this.#lines.values()].map(({ met }) => lastWithin(met, clock + NEAR)),
    )
    const two = this.#top[1]?.latest.epoch ?? near
    return two <= clock + NEAR_OF_TWO ? Math.max(near, two) : near
  }

  /**
   * What later acts say of earlier dates: an error where two other members contradict one, told at its commit; a warning
   * where only one does, of which nobody can say who is wrong. The founding is never contradicted.
   */
  told(): Finding[] {
    return this.#all().flatMap(({ claim, against }) =>
      claim.commit === this.#founding ? [] : contradicted(claim, against),
    )
  }

  /** What speaks against the date of an accepted act: later acts of others, or that it lies ahead of a time. */
  against(commit: CommitId, now: Instant): RuleId | undefined {
    const found = this.#all().find(({ claim }) => claim.commit === commit)
    if (found === undefined || commit === this.#founding) return undefined
    if (found.against.length > 0) return found.against.length > 1 ? 'date-ahead' : 'dates-disagree'
    return found.claim.epoch > now.epoch + NEAR ? 'date-in-future' : undefined
  }

  /**
   * Accepted acts that are dated ahead of a computer's clock, oldest first: something about now, which changes no verdict. Of a
   * rehearsal none is: its dates say nothing of the present.
   */
  ahead(clock: Instant, { workspace }: Pick<World, 'workspace'>): Finding[] {
    if (isRehearsal(workspace)) return []
    return this.#noted.flatMap(({ claim }) =>
      claim.epoch <= clock.epoch + NEAR
        ? []
        : [{ ...dateInFuture(claim, clock), commit: claim.commit }],
    )
  }

  /** Forgets a date: it then speaks neither for nor against any other, as if the act had none. */
  drop(commit: CommitId): void {
    if (this.#noted.every(({ claim }) => claim.commit !== commit)) return
    if (!this.#isWhole) throw new HistoryNeeded()
    const kept = this.#noted.filter(({ claim }) => claim.commit !== commit)
    this.#noted.length = 0
    this.#lines.clear()
    this.#top = []
    for (const { claim, slack } of kept) this.note(claim, slack)
  }

  #all(): readonly Met[] {
    return [...this.#lines.values()].flatMap(({ met }) => met)
  }

  /** Those of the latest dates that lie after an instant and are not the member's. */
  #others(member: string, epoch: number): readonly Line[] {
    return this.#top.filter(({ latest }) => latest.member !== member && latest.epoch > epoch)
  }

  #rank(line: Line): void {
    const ranked = [...new Set([...this.#top, line])]
    this.#top = ranked.sort((a, b) => b.latest.epoch - a.latest.epoch).slice(0, 3)
  }
}

function dateInFuture({ text: date, member: by }: Claim, { text: now }: Instant): Finding {
  return finding('date-in-future', { date, now, by }, { member: by })
}

/** Holds a new act against what another member claimed before it. What was held against the same member's acts before is passed over. */
function meet({ met, seen }: Line, by: Claim, slack: number): void {
  const from = seen.get(by.member) ?? 0
  for (let at = met.length - 1; at >= from; at -= 1) {
    const { claim, against } = met[at]!
    if (claim.epoch <= by.epoch + slack) break
    if (against.length < 2) against.push(by)
  }
  seen.set(by.member, met.length)
}

/** The latest of a member's dates that is not later than a limit. */
function lastWithin(met: readonly Met[], limit: number): number {
  return met.findLast(({ claim }) => claim.epoch <= limit)?.claim.epoch ?? 0
}

function contradicted(claim: Claim, [one, two]: readonly Claim[]): Finding[] {
  if (one === undefined) return []
  const { member, text: date, commit } = claim
  const facts = { date, by: member, one: one.member, first: one.text }
  if (two === undefined) return [finding('dates-disagree', facts)]
  const witnesses = { ...facts, two: two.member, second: two.text }
  return [{ ...finding('date-ahead', { ...witnesses, commit }, { member }), commit }]
}
