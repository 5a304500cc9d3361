/** Facts of the rules about processes. */
import type { NameKind } from './name-kind.ts'

export interface ProcessRules {
  // its stages and reviews
  'stage-unreachable': { stage: string }
  'stage-without-end': { stage: string }
  'outcome-unmapped': { stage: string; outcome: string }
  'returns-forward': { stage: string; to: string }
  'cycle-without-decision': { stages: string }
  'rule-without-parts': { review: string; part: string }
  'leads-backward': { stage: string; by: 'then' | 'passed'; to: string }
  'lapse-leads-on': { stage: string; by: 'lapsed' | 'deferred' | 'not-carried'; to: string }
  'two-ways-out': { stage: string; ways: string }
  'without-effect': { word: string; where: string; why: Idle; from?: string }
  'gate-may-be-empty': { stage: string; case: string }
  'notice-past-deadline': { review: string; notice: number; within: number }
  'asked-twice': { document: string; stages: string }
  'reserved-name': { kind: NameKind; name: string }
  'wrong-parameter-type': { parameter: string; type: string; expected: string }
  'contract-not-held': { document: string; after: string; why: ContractGap }
  'meeting-without-secretary': { review: string }
  'vote-without-secretary': { review: string }
  'quorum-of-cast': { review: string }
  'board-share-too-low': {
    process: string
    review: string
    part: 'quorum' | 'passes'
    share?: string
    strict?: 'yes' | 'no'
    of?: string
    parameter?: string
  }

  // conditions and decision tables
  'test-not-for-type': { name: string; type: string; test: string }
  'types-differ': { name: string; type: string; other: string; 'other-type': string }
  'value-never-taken': {
    name: string
    type: string
    found: string
    allowed?: string
    suggestion?: string
  }
  'requirement-out-of-reach': { stage: string; case: string }
  'truth-not-for-type': { name: string; type: string; found: string }
  'text-decides': { parameter: string }
  'condition-never': Record<never, never>
  'condition-always': Record<never, never>
  'read-before-asked': { name: string; stage: string; why: ReadGap; case?: string; path?: string }
  'table-gap': { table: string; values: string }
  'table-overlap': { table: string; rows: string; values: string }
  'lint-not-proven': { proof: Proof; why: Unproven; example?: string }

  // the next version
  'process-version': { process: string; found: number; expected: number }
  'stray-process-file': { path: string; process: string }
  'template-incomplete': { document: string; part: 'field' | 'section'; name: string }

  // the process and the roster
  'role-without-holder': { role: string; as: string }
  'waivable-by-nobody': { document: string; role: string; owner: string }
  'reviewer-is-writer': { review: string; role: string; document: string }
  'submitter-decides': { review: string; role: string; owner: string }
  /** `document`: where its secretary does not submit, but is the only one who writes it. */
  'secretary-not-free': { review: string; role: string; document?: string }
  'name-doubtful': { kind: NameKind; name: string; other: string }
}

/** What was to be proven. */
export type Proof = 'conditions' | 'tables' | 'readings' | 'waivers' | 'gates' | 'ties'

/** Why a proof did not go through: too many cases, or it depends on what the file does not say. */
export type Unproven = 'too-large' | 'by-parameter' | 'by-changing-facts' | 'by-roster'

/** Why what a condition reads may not be there: nobody asks for it, it may be left out, or not every path or case asks. */
export type ReadGap = 'nowhere' | 'each' | 'optional' | 'path' | 'case' | 'frozen'

/** Why a word has no effect. */
export type Idle =
  | 'merged'
  | 'no-rejection'
  | 'no-board'
  | 'no-vote'
  | 'not-yes-no'
  | 'fixed-seats'
  | 'same-role'
  | 'never-asked'

/** Why a contract is not held against its approval. */
export type ContractGap = 'no-gate' | 'not-asked' | 'optional' | 'half'
