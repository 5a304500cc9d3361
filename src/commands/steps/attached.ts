/** How an attached file is named once it stands under its digest. */
import { extname } from 'node:path'

/** The ending of the file's name, where it is one that may stand beside a record; else `bin`. */
export function endingOf(name: string): string {
  const ending = extname(name).slice(1).toLowerCase()
  return /^[a-z0-9]{1,8}$/.test(ending) && ending !== 'yaml' && ending !== 'md' ? ending : 'bin'
}
