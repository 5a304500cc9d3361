/** The rules about records of registers are this severe, and their words need these facts. */
import { error } from './rule.ts'
import type { AskedValue } from './values.ts'

export const recordRules = {
  /** `candidates`: where several registers have one of this key; empty where none has. */
  'unknown-record': error<{ record: string; candidates: string }>(),
  'record-removed': error<{ path: string }>(),
  /** `form`: how the register's keys are written; `expected`: where the record would lie, empty where the key is none. */
  'record-misplaced': error<{ register: string; path: string; form: string; expected: string }>(),
  'record-number': error<{ register: string; found: string; expected: string }>(),
  'record-head': error<{ key: string; expected: string; found: string }>(),
  /** `name` of a column stands behind that of its table: `visits.customer`. */
  'record-incomplete': error<
    {
      register: string
      part: 'field' | 'section' | 'rows' | 'column'
      name: string
      /** The field whose answer asks for it, and that answer; absent of what is always asked for. */
      case?: string
      answer?: string
    } & AskedValue
  >(),
  'record-unfinished': error<{ register: string; text: string }>(),
  'sheet-of-another': error<{ register: string; member: string; found: string }>(),
  'sheet-ahead': error<{ register: string; period: string; today: string }>(),
  'attachment-unlisted': error<{ path: string }>(),
}
