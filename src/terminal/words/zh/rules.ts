/** Every rule in Chinese. */
import type { RuleBook } from '../types.ts'
import { approvalConditionRules } from './approval-conditions.ts'
import { askedRules } from './asked.ts'
import { ballotRules } from './ballots.ts'
import { calendarRules } from './calendar.ts'
import { commitRules } from './commit.ts'
import { conditionRules } from './conditions.ts'
import { contractRules } from './contract.ts'
import { fileRules } from './files.ts'
import { gateRules } from './gates.ts'
import { copyRules } from './copies.ts'
import { holdRules } from './holds.ts'
import { grantRules } from './grants.ts'
import { hearingRules } from './hearing.ts'
import { dateRules } from './dates.ts'
import { historyRules } from './history.ts'
import { voidRules } from './voids.ts'
import { nameRules } from './names.ts'
import { paperRules } from './paper.ts'
import { policyRules } from './policy.ts'
import { processRules } from './process.ts'
import { reconsiderationRules } from './reconsideration.ts'
import { rehearsalRules } from './rehearsal.ts'
import { spoiltRules } from './spoilt.ts'
import { staffingRules } from './staffing.ts'
import { seatRules } from './seats.ts'
import { sittingRules } from './sittings.ts'
import { standingRules } from './standing.ts'
import { submissionRules } from './submission.ts'

export const rules: RuleBook = {
  ...commitRules,
  ...fileRules,
  ...spoiltRules,
  ...nameRules,
  ...standingRules,
  ...submissionRules,
  ...askedRules,
  ...calendarRules,
  ...contractRules,
  ...ballotRules,
  ...approvalConditionRules,
  ...gateRules,
  ...grantRules,
  ...seatRules,
  ...hearingRules,
  ...reconsiderationRules,
  ...paperRules,
  ...holdRules,
  ...sittingRules,
  ...copyRules,
  ...policyRules,
  ...processRules,
  ...rehearsalRules,
  ...conditionRules,
  ...staffingRules,
  ...dateRules,
  ...historyRules,
  ...voidRules,
}
