/** The rules about the next version of a process are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const versionRules = {
  'process-version': error<{ process: string; found: number; expected: number }>(),
  /** `feature`: what stands in a process or the roster and only a later edition knows. */
  'newer-word': error<{ feature: string }>(),
  'stray-process-file': error<{ path: string; process: string }>(),
  'template-incomplete': error<{ document: string; part: 'field' | 'section'; name: string }>(),
}
