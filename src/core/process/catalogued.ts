/** A process says of itself what a catalogue tells of it. */
import type { Wording } from '../text/wording.ts'

/** The families in which the library is shown. */
export const FAMILIES = [
  'investment',
  'planning',
  'sales',
  'partners',
  'service',
  'everyday',
] as const
export type Family = (typeof FAMILIES)[number]

/** How a process is told of where several are offered; no rule asks for any of it. */
export interface Catalogued {
  /** One of the library's families, or the company's own. */
  readonly family?: Family | Wording
  /** What it is for, in one line. */
  readonly use?: Wording
  /** What else people call it, in each language. */
  readonly also?: { readonly zh: readonly string[]; readonly en: readonly string[] }
  /** What the texts that it was made from call themselves. */
  readonly sources?: readonly Wording[]
}
