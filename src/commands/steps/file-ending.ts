/** How an attached file is named once it stands under its digest. */
import { extname } from 'node:path'
import { isEnding } from '../../core/acts/evidence.ts'

/** The ending of the file's name, where it is one that may stand beside a record; else `bin`. */
export function endingOf(name: string): string {
  const ending = extname(name).slice(1).toLowerCase()
  return isEnding(ending) ? ending : 'bin'
}
