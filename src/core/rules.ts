/** Every rule bd knows: its id and the facts its wording needs. */
import type { ApprovalConditionRules } from './rule-facts/approval-conditions.ts'
import type { BallotRules } from './rule-facts/ballots.ts'
import type { CalendarRules } from './rule-facts/calendar.ts'
import type { ClockRules } from './rule-facts/clock.ts'
import type { CommitRules } from './rule-facts/commit.ts'
import type { CopyRules } from './rule-facts/copies.ts'
import type { FileRules } from './rule-facts/files.ts'
import type { HoldRules } from './rule-facts/holds.ts'
import type { GrantRules } from './rule-facts/grants.ts'
import type { HearingRules } from './rule-facts/hearing.ts'
import type { DateRules } from './rule-facts/dates.ts'
import type { HistoryRules } from './rule-facts/history.ts'
import type { VoidRules } from './rule-facts/voids.ts'
import type { NameRules } from './rule-facts/names.ts'
import type { PaperRules } from './rule-facts/paper.ts'
import type { PolicyRules } from './rule-facts/policy.ts'
import type { ProcessRules } from './rule-facts/process.ts'
import type { ReconsiderationRules } from './rule-facts/reconsideration.ts'
import type { RehearsalRules } from './rule-facts/rehearsal.ts'
import type { SeatRules } from './rule-facts/seats.ts'
import type { SittingRules } from './rule-facts/sittings.ts'
import type { StandingRules } from './rule-facts/standing.ts'
import type { SubmissionRules } from './rule-facts/submission.ts'
import type { TextRules } from './rule-facts/text.ts'
import type { WhoRules } from './rule-facts/who.ts'

/** The facts that each rule's wording is made of. A rule's id names the bad thing and never changes meaning. */
export interface RuleFacts
  extends
    CommitRules,
    TextRules,
    FileRules,
    NameRules,
    WhoRules,
    StandingRules,
    SubmissionRules,
    CalendarRules,
    BallotRules,
    ApprovalConditionRules,
    GrantRules,
    SeatRules,
    HearingRules,
    ReconsiderationRules,
    PaperRules,
    HoldRules,
    SittingRules,
    CopyRules,
    PolicyRules,
    ProcessRules,
    RehearsalRules,
    DateRules,
    HistoryRules,
    VoidRules,
    ClockRules {}

export type RuleId = keyof RuleFacts
