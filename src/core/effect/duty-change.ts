/** What an act changes of duties, as typed data. */
import type { PlainDate } from '../calendar/time.ts'
import type { ExcuseRecord } from '../record/excuse.ts'
import type { Wording } from '../text/wording.ts'
import type { Pair } from './comparison.ts'

export type DutyChange =
  | (Pair<string> & {
      readonly kind: 'duties-version'
      readonly duties: string
      readonly version: number
      readonly title: Wording
      /** How many duties it has, and from when they are owed. */
      readonly list: number
      readonly from: PlainDate | undefined
    })
  /** What somebody is excused from; `title` is that of the duty, `holders` are those of a role. */
  | {
      readonly kind: 'excused'
      readonly excuse: ExcuseRecord
      readonly title?: Wording
      readonly holders: readonly string[]
    }
