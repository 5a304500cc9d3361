/** The rules about facts, fields of documents and parameters are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const valueRules = {
  /** `found`: a field that is there and that the process does not know. */
  'missing-document-field': error<
    { document: string; field: string; found?: string } & AskedValue
  >(),
  /** `read` and `other`: the lines of the id and of the title `found`; `differs`: `yes` where the two do not say the same. */
  'field-twice': error<{
    document: string
    field: string
    found: string
    read: string
    other: string
    differs?: string
  }>(),
  'unset-fact': error<{ fact: string } & AskedValue>(),
  'unset-parameter': error<{ parameter: string; process: string }>(),
  'value-not-allowed': error<{
    name: string
    /** What it is a value of; a field's name stands behind that of its document. */
    kind: 'fact' | 'field' | 'parameter'
    type: string
    found: string
    /** The ids that may stand there. */
    allowed?: string
    suggestion?: string
    /** Where it is corrected where it stands: in a file of process tests, in a record of a register. */
    in?: 'file' | 'record'
    /** Of a parameter that several processes have: in which of them. */
    process?: string
  }>(),
  'value-out-of-bounds': error<{
    name: string
    kind: 'fact' | 'field' | 'parameter'
    type: string
    found: string
    /** As the process states them: `more-than 0, at-most 100`. */
    bounds: string
    in?: 'record'
    /** Of a parameter that several have: in which of them. */
    process?: string
  }>(),
  'state-secret': error<{ found: string }>(),
  'classification-too-low': error<{ found: string; least: string }>(),
}

/** What a missing value asks for: the type, the ids of a choice, the bounds; nothing where the value is declared nowhere. */
export interface AskedValue {
  readonly type?: string
  readonly allowed?: string
  readonly bounds?: string
}
