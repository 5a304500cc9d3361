/** A note says how a rule of the source is met by a regulation. */
import type { Wording } from '../text/wording.ts'

/** How a rule of the source may be met. */
export const MET = ['enforced', 'carried', 'listed'] as const

/** How one rule of the source is met: enforced by the process, carried by a field or document, or listed with its reason. */
export interface Note {
  readonly rule: string
  readonly met: (typeof MET)[number]
  readonly text: Wording
}
