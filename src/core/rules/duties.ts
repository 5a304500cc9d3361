/** The rules about duties and excuses are this severe, and their words need these facts. */
import { error, warning } from './rule.ts'

/** Why the day of a duty cannot be met. */
export type Unmeetable =
  | 'none-such'
  | 'two-days'
  | 'no-day'
  | 'never'
  | 'opens-later'
  | 'sheet-longer'
  | 'other-record'
  | 'too-long'
  | 'no-date'

export const dutyRules = {
  'duty-unmeetable': error<{ duty: string; word: string; why: Unmeetable }>(),
  'duty-word-idle': error<{ duty: string; word: string; needs: string }>(),
  'duties-version': error<{ duties: string; found: number; expected: number }>(),
  /** `duty`: the one of which the time of the day has passed. */
  'duties-back-dated': error<{ duties: string; from: string; today: string; duty?: string }>(),
  'duties-changed': error<{ path: string }>(),
  'excuse-of-nothing': error<{ duty: string; day: string; of: string }>(),
  'excuse-not-here': error<{ duty: string }>(),
  'excuse-of-oneself': error<{ member: string }>(),
  'excuse-repeated': error<{ duty: string; day: string; of: string }>(),
  'excuse-changed': error<{ path: string }>(),
  'duty-overdue': warning<{
    duties: string
    duty: string
    /** Its title in English and in Chinese. */
    title: string
    chinese: string
    count: number
    who: string
    /** Whether those are members, or roles whose holders owe it together. */
    bearer: 'member' | 'role'
    since: string
  }>(),
}
