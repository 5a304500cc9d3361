/** Every rule bd knows: its id and the facts its wording needs. */
import type { ApprovalConditionRules } from './approval-conditions.ts'
import type { BallotRules } from './ballots.ts'
import type { CalendarRules } from './calendar.ts'
import type { ClockRules } from './clock.ts'
import type { CommitRules } from './commit.ts'
import type { CopyRules } from './copies.ts'
import type { FileRules } from './files.ts'
import type { HoldRules } from './holds.ts'
import type { GrantRules } from './grants.ts'
import type { HearingRules } from './hearing.ts'
import type { DateRules } from './dates.ts'
import type { HistoryRules } from './history.ts'
import type { VoidRules } from './voids.ts'
import type { NameRules } from './names.ts'
import type { PaperRules } from './paper.ts'
import type { PolicyRules } from './policy.ts'
import type { ProcessRules } from './process.ts'
import type { ReconsiderationRules } from './reconsideration.ts'
import type { RehearsalRules } from './rehearsal.ts'
import type { SeatRules } from './seats.ts'
import type { SittingRules } from './sittings.ts'
import type { StandingRules } from './standing.ts'
import type { SubmissionRules } from './submission.ts'
import type { TextRules } from './text.ts'
import type { WhoRules } from './who.ts'

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
