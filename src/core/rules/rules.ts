/** The rulebook joins the rules of all areas. */
import type { FactsOf, Severity } from './rule.ts'
import { approvalConditionRules } from './approval-conditions.ts'
import { attachmentRules } from './attachments.ts'
import { attendanceRules } from './attendance.ts'
import { ballotRules } from './ballots.ts'
import { calendarRules } from './calendar.ts'
import { claimRules } from './claim.ts'
import { commitRules } from './commit.ts'
import { computedRules } from './computed.ts'
import { conditionRules } from './conditions.ts'
import { contractRules } from './contract.ts'
import { copyRules } from './copies.ts'
import { dateRules } from './dates.ts'
import { deadlineRules } from './deadlines.ts'
import { termRules } from './terms.ts'
import { decisionRules } from './decisions.ts'
import { documentRules } from './documents.ts'
import { dutyRules } from './duties.ts'
import { evidenceRules } from './evidence.ts'
import { fieldRules } from './fields.ts'
import { fileRules } from './files.ts'
import { grantRules } from './grants.ts'
import { hearingRules } from './hearing.ts'
import { historyRules } from './history.ts'
import { holdRules } from './holds.ts'
import { linkRules } from './links.ts'
import { majorityRules } from './majorities.ts'
import { doubtRules } from './doubts.ts'
import { motionRules } from './motions.ts'
import { nameRules } from './names.ts'
import { openingRules } from './opening.ts'
import { paperRules } from './paper.ts'
import { policyRules } from './policy.ts'
import { processRules } from './process.ts'
import { proofRules } from './proofs.ts'
import { proxyRules } from './proxies.ts'
import { reconsiderationRules } from './reconsideration.ts'
import { recordRules } from './records.ts'
import { recordValueRules } from './record-values.ts'
import { registerRules } from './registers.ts'
import { rehearsalRules } from './rehearsal.ts'
import { replayRules } from './replay.ts'
import { rowRules } from './rows.ts'
import { seatRules } from './seats.ts'
import { signatureRules } from './signature.ts'
import { sittingRules } from './sittings.ts'
import { staffingRules } from './staffing.ts'
import { standingRules } from './standing.ts'
import { submissionRules } from './submission.ts'
import { valueRules } from './values.ts'
import { versionRules } from './versions.ts'
import { voidRules } from './voids.ts'
import { wayRules } from './ways.ts'
import { whoRules } from './who.ts'
import { yamlRules } from './yaml.ts'

/** The rules by area; an area is called as its file is. */
const AREAS = {
  commit: commitRules,
  signature: signatureRules,
  claim: claimRules,
  yaml: yamlRules,
  fields: fieldRules,
  files: fileRules,
  names: nameRules,
  values: valueRules,
  who: whoRules,
  standing: standingRules,
  holds: holdRules,
  documents: documentRules,
  rows: rowRules,
  computed: computedRules,
  links: linkRules,
  attachments: attachmentRules,
  submission: submissionRules,
  opening: openingRules,
  contract: contractRules,
  calendar: calendarRules,
  deadlines: deadlineRules,
  terms: termRules,
  ballots: ballotRules,
  decisions: decisionRules,
  'approval-conditions': approvalConditionRules,
  grants: grantRules,
  proxies: proxyRules,
  seats: seatRules,
  hearing: hearingRules,
  reconsideration: reconsiderationRules,
  paper: paperRules,
  evidence: evidenceRules,
  attendance: attendanceRules,
  sittings: sittingRules,
  copies: copyRules,
  policy: policyRules,
  process: processRules,
  ways: wayRules,
  majorities: majorityRules,
  versions: versionRules,
  staffing: staffingRules,
  conditions: conditionRules,
  proofs: proofRules,
  rehearsal: rehearsalRules,
  dates: dateRules,
  history: historyRules,
  replay: replayRules,
  voids: voidRules,
  motions: motionRules,
  doubts: doubtRules,
  registers: registerRules,
  duties: dutyRules,
  records: recordRules,
  'record-values': recordValueRules,
}

/** An area of the rulebook, by the name of its file. */
export type RuleArea = keyof typeof AREAS

/** The rules of several areas as those of one. */
type Joined<Areas> = (Areas extends unknown ? (rules: Areas) => void : never) extends (
  rules: infer All,
) => void
  ? All
  : never

type Rules = Joined<(typeof AREAS)[RuleArea]>

const RULES = Object.assign({}, ...Object.values(AREAS)) as Rules

/** A rule's id names the bad thing and never changes meaning. */
export type RuleId = keyof Rules

/** The facts that each rule's words are made of. */
export type RuleFacts = { readonly [R in RuleId]: FactsOf<Rules[R]> }

/** All rules, in the order in which they are found by their words. */
export function allRules(): readonly RuleId[] {
  return Object.keys(RULES) as RuleId[]
}

/** The areas with the rules of each, in the same order. */
export function rulesByArea(): readonly (readonly [RuleArea, readonly RuleId[]])[] {
  return Object.entries(AREAS).map(([area, rules]) => [
    area as RuleArea,
    Object.keys(rules) as RuleId[],
  ])
}

/** How severe a rule's findings are. */
export function severityOf(rule: RuleId): Severity {
  return RULES[rule].severity
}
