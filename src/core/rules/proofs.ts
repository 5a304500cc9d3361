/** The rules about the proofs of conditions and decision tables are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

/** Why what a condition reads may not be there: nobody asks for it, it may be left out, or not every path or case asks. */
export type ReadGap = 'nowhere' | 'each' | 'optional' | 'path' | 'case' | 'frozen'

/** What was to be proven. */
export type Proof =
  | 'conditions'
  | 'requirements'
  | 'tables'
  | 'readings'
  | 'waivers'
  | 'gates'
  | 'ties'

/** Why a proof did not go through: too many cases, or it depends on what the file does not say. */
export type Unproven = 'too-large' | 'by-parameter' | 'by-changing-facts' | 'by-roster'

export const proofRules = {
  'read-before-asked': error<{
    name: string
    stage: string
    why: ReadGap
    case?: string
    path?: string
  }>(),
  'table-gap': error<{ table: string; values: string }>(),
  'table-overlap': error<{ table: string; rows: string; values: string }>(),
  'lint-not-proven': warning<{ proof: Proof; why: Unproven; example?: string }>(),
}
