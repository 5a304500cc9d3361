/** A workbook is an archive: its parts are unpacked one by one, and never more of them than is read. */
import { strFromU8, unzipSync } from 'fflate'

/** So many bytes of XML are read of one workbook: some 300,000 rows of ten cells. What claims to be less and is more is cut off, and then no XML. */
export const MOST_UNPACKED = 192 * 1024 * 1024

/** What was to be unpacked is larger than is read, or no archive. */
export class Unreadable extends Error {
  readonly why: 'no-workbook' | 'too-large'

  constructor(why: Unreadable['why']) {
    super(why)
    this.why = why
  }
}

/** The parts of an archive by their names. */
export interface Archive {
  /** The text of a part; empty for one that is not there. Throws `Unreadable`. */
  text(name: string): string
}

/** Takes the bytes of an archive. */
export function archiveOf(bytes: Uint8Array): Archive {
  let left = MOST_UNPACKED
  return {
    text(name) {
      let isTooLarge = false
      const filter = ({ name: found, originalSize }: { name: string; originalSize: number }) => {
        if (found !== name) return false
        left -= originalSize
        isTooLarge ||= left < 0
        return !isTooLarge
      }
      const part = unpacked(bytes, filter)[name]
      if (isTooLarge) throw new Unreadable('too-large')
      return part === undefined ? '' : strFromU8(part)
    },
  }
}

function unpacked(
  bytes: Uint8Array,
  filter: (part: { name: string; originalSize: number }) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter })
  } catch {
    throw new Unreadable('no-workbook')
  }
}
