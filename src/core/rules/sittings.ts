/** The rules about the votes and resolutions of a sitting are this severe, and their words need these facts. */
import { error } from './rule.ts'

export const sittingRules = {
  'sitting-not-here': error<{ review: string }>(),
  'sitting-recorded': error<{ number: string; date: string }>(),
  'vote-missing': error<{ seat: string }>(),
  'vote-twice': error<{ seat: string }>(),
  'vote-differs': error<{ seat: string; signed: string; minuted: string; kept?: 'yes' }>(),
  'resolution-differs': error<{
    review: string
    minuted: string
    stated: string
    counted: string
    votes: string
    kept?: 'yes'
  }>(),
}
