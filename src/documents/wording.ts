/** People write titles in both languages, or as one text for both. */
import type { Wording } from '../core/text/wording.ts'

/** The wording in both languages; without any, the id stands for it. */
export function both(written: string | Wording): Wording {
  return typeof written === 'string' ? { zh: written, en: written } : written
}

/** The same of what may be left out. */
export function bothIn(written: string | Wording | undefined): Wording | undefined {
  return written === undefined ? undefined : both(written)
}
