/** The rules about quorums and majorities in a process are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const majorityRules = {
  'quorum-of-cast': warning<{ review: string }>(),
  'board-share-too-low': error<{
    process: string
    review: string
    part: 'quorum' | 'passes'
    share?: string
    strict?: 'yes' | 'no'
    of?: string
    parameter?: string
  }>(),
  'tie-needs-half': error<{ review: string }>(),
}
