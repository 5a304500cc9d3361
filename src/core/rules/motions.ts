/** The rules about motions are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const motionRules = {
  'motion-number': error<{ found: number; expected: number }>(),
  'motion-needless': error<{ act: string }>(),
  'motion-repeated': error<{ motion: number }>(),
  /** `known`: the motions that are open, joined by commas. */
  'unknown-motion': error<{ motion: number; known: string }>(),
  /** `by`: whose endorsement carried it out, or who proposed it; `version`: of the roster that overtook it. */
  'motion-closed': error<{
    motion: number
    how: 'carried-out' | 'retracted' | 'overtaken'
    by: string
    version: number
  }>(),
  'already-endorsed': error<{ motion: number; member: string }>(),
  'motion-of-another': error<{ motion: number; member: string }>(),
}
