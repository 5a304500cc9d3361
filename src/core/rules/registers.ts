/** The rules about registers are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

/** What a register has no business to hold: git forgets nothing, and whoever may clone reads it. */
export type Private = 'identity' | 'contact' | 'account' | 'pay'

export const registerRules = {
  'register-version': error<{ register: string; found: number; expected: number }>(),
  'key-changed': error<{ register: string; found: string; expected: string }>(),
  'register-changed': error<{ path: string }>(),
  'stray-register-file': error<{ path: string; register: string }>(),
  'key-pattern': error<{ found: string }>(),
  /** `from`: the answers with which a record begins. */
  'answer-unreachable': error<{ register: string; field: string; answer: string; from: string }>(),
  'computed-from-computed': error<{ register: string; field: string; table: string }>(),
  'private-data': warning<{ name: string; found: string; what: Private }>(),
}
