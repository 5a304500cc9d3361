/** The rules about deadlines and the closing of a review are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

export const deadlineRules = {
  'close-without-minutes': error<{ review: string; deadline: string }>(),
  'close-too-early': error<{
    review: string
    deadline: string
    open: string
    provisional?: 'yes'
  }>(),
  'deadline-passed': error<{ deadline: string }>(),
  'deadline-provisional': error<{ deadline: string }>(),
  'no-extension-left': error<{ times: number }>(),
  'extension-in-vain': error<{ review: string }>(),
  'no-deadline': error<{ review: string }>(),
  'deadline-unchanged': error<{ review: string; deadline: string }>(),
  'notice-running': error<{ review: string; first: string }>(),
  overdue: warning<{
    review: string
    seats: string
    deadline: string
    days: number
    certainty: 'official' | 'provisional'
  }>(),
}
