/** The words of all areas make the words of the rulebook. */
import type { RuleFacts, RuleId } from '../../core/rules/rules.ts'
import { approvalConditionWords } from './approval-conditions.ts'
import { attachmentWords } from './attachments.ts'
import { attendanceWords } from './attendance.ts'
import { ballotWords } from './ballots.ts'
import { calendarWords } from './calendar.ts'
import { claimWords } from './claim.ts'
import { commitWords } from './commit.ts'
import { computedWords } from './computed.ts'
import { conditionWords } from './conditions.ts'
import { contractWords } from './contract.ts'
import { copyWords } from './copies.ts'
import { dateWords } from './dates.ts'
import { deadlineWords } from './deadlines.ts'
import { termWords } from './terms.ts'
import { decisionWords } from './decisions.ts'
import { documentWords } from './documents.ts'
import { dutyWords } from './duties.ts'
import { evidenceWords } from './evidence.ts'
import { fieldWords } from './fields.ts'
import { fileWords } from './files.ts'
import { grantWords } from './grants.ts'
import { hearingWords } from './hearing.ts'
import { historyWords } from './history.ts'
import { holdWords } from './holds.ts'
import { linkWords } from './links.ts'
import { majorityWords } from './majorities.ts'
import { doubtWords } from './doubts.ts'
import { motionWords } from './motions.ts'
import { nameWords } from './names.ts'
import { openingWords } from './opening.ts'
import { paperWords } from './paper.ts'
import { policyWords } from './policy.ts'
import { processWords } from './process.ts'
import { proofWords } from './proofs.ts'
import { proxyWords } from './proxies.ts'
import { reconsiderationWords } from './reconsideration.ts'
import { recordWords } from './records.ts'
import { recordValueWords } from './record-values.ts'
import { registerWords } from './registers.ts'
import { rehearsalWords } from './rehearsal.ts'
import { replayWords } from './replay.ts'
import { rowWords } from './rows.ts'
import { seatWords } from './seats.ts'
import { signatureWords } from './signature.ts'
import { sittingWords } from './sittings.ts'
import { staffingWords } from './staffing.ts'
import { standingWords } from './standing.ts'
import { submissionWords } from './submission.ts'
import { valueWords } from './values.ts'
import { versionWords } from './versions.ts'
import { voidWords } from './voids.ts'
import { wayWords } from './ways.ts'
import { whoWords } from './who.ts'
import { yamlWords } from './yaml.ts'
import type { Telling } from './telling.ts'
import type { Explained } from './words.ts'

/** A rule without words in both languages does not compile. */
export const ruleWords: {
  readonly [R in RuleId]: (facts: RuleFacts[R], telling: Telling) => Explained
} = {
  ...commitWords,
  ...signatureWords,
  ...claimWords,
  ...yamlWords,
  ...fieldWords,
  ...fileWords,
  ...nameWords,
  ...valueWords,
  ...whoWords,
  ...standingWords,
  ...holdWords,
  ...documentWords,
  ...rowWords,
  ...computedWords,
  ...linkWords,
  ...attachmentWords,
  ...submissionWords,
  ...openingWords,
  ...contractWords,
  ...calendarWords,
  ...deadlineWords,
  ...termWords,
  ...ballotWords,
  ...decisionWords,
  ...approvalConditionWords,
  ...grantWords,
  ...proxyWords,
  ...seatWords,
  ...hearingWords,
  ...reconsiderationWords,
  ...paperWords,
  ...evidenceWords,
  ...attendanceWords,
  ...sittingWords,
  ...copyWords,
  ...policyWords,
  ...processWords,
  ...wayWords,
  ...majorityWords,
  ...versionWords,
  ...staffingWords,
  ...conditionWords,
  ...proofWords,
  ...rehearsalWords,
  ...dateWords,
  ...historyWords,
  ...replayWords,
  ...voidWords,
  ...motionWords,
  ...doubtWords,
  ...registerWords,
  ...dutyWords,
  ...recordWords,
  ...recordValueWords,
}
