/** Facts of the rules about names and values. */
import type { NameKind } from './name-kind.ts'

export interface NameRules {
  'unknown-project': { project: string; suggestion?: string }
  /** Those that go on; `cancelled` are the others that fit. */
  'ambiguous-project': { project: string; candidates: string; cancelled?: string }
  'unknown-process': { process: string; suggestion?: string; known?: string }
  /** `known`: the ids that may stand there; `noted`: a name that is known, where `name` has a note in brackets behind it. */
  'unknown-name': {
    kind: NameKind
    name: string
    suggestion?: string
    known?: string
    noted?: string
  }
  /** `candidates`: the ids of all that are called so. */
  'ambiguous-name': { kind: NameKind; name: string; candidates: string }
  'value-not-allowed': {
    name: string
    /** What it is a value of; a field's name stands behind that of its document. */
    kind: 'fact' | 'field' | 'parameter'
    type: string
    found: string
    /** The ids that may stand there. */
    allowed?: string
    suggestion?: string
    /** Where it is corrected where it stands: in a file of process tests. */
    in?: 'file'
    /** Of a parameter that several processes have: in which of them. */
    process?: string
  }
  'value-out-of-bounds': {
    name: string
    kind: 'fact' | 'field'
    type: string
    found: string
    /** As the process states them: `more-than 0, at-most 100`. */
    bounds: string
  }
  'wrong-project-id': { found: string; expected: string }
  'state-secret': { found: string }
  'classification-too-low': { found: string; least: string }
  'duplicate-name': { kind: NameKind; name: string }
}
