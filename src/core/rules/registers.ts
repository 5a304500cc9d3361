/** The rules about registers and their records are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const registerRules = {
  /** `name`: the field that points there; `register`: where the record should be kept, empty of a project. */
  'link-to-nothing': error<{ name: string; type: string; found: string; register: string }>(),
}
