/** The rules about the next version of a process: how severe each is, and the facts that its words need. */
import { error } from './rule.ts'

export const versionRules = {
  'process-version': error<{ process: string; found: number; expected: number }>(),
  'stray-process-file': error<{ path: string; process: string }>(),
  'template-incomplete': error<{ document: string; part: 'field' | 'section'; name: string }>(),
}
