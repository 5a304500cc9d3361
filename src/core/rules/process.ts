/** The rules about the parts of a process are this severe, and their words need these facts. */
import type { NameKind } from './name-kind.ts'
import { error } from './rule.ts'

/** Why a word has no effect. */
export type Idle =
  | 'merged'
  | 'no-rejection'
  | 'no-board'
  | 'no-vote'
  | 'no-outcome'
  | 'not-yes-no'
  | 'fixed-seats'
  | 'same-role'
  | 'not-requesters'
  | 'never-asked'

/** Why a contract is not held against its approval. */
export type ContractGap = 'no-gate' | 'not-asked' | 'optional' | 'half'

export const processRules = {
  'rule-without-parts': error<{ review: string; part: string }>(),
  'without-effect': error<{ word: string; where: string; why: Idle; from?: string }>(),
  'notice-past-deadline': error<{ review: string; notice: number; within: number }>(),
  'asked-twice': error<{ document: string; stages: string }>(),
  'reserved-name': error<{ kind: NameKind; name: string }>(),
  'wrong-parameter-type': error<{ parameter: string; type: string; expected: string }>(),
  'contract-not-held': error<{ document: string; after: string; why: ContractGap }>(),
}
