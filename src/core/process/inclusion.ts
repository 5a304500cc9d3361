/** A share says outright beside it whether it is enough itself: 三分之二以上（含本数）, 二分之一以上（不含）, more than half (half excluded). */

/** What was said: that the number is included or not, and of which number where it was named. */
export interface Inclusion {
  readonly includes: boolean
  readonly of?: string
}

const BEFORE =
  /^(不含|不包括|不包含|不计|notincluding|excluding|exclusiveof|含|包括|包含|including|inclusiveof)(.*)$/u
const BEHIND = /^(.*?)(notincluded|excluded|exclusive|included|inclusive|除外)$/u
const EXCLUDES = /^(?:不|not|ex|除)/u
/** The number itself, as charters call it. */
const ITSELF =
  /^(?:|本数|本数字|本比例|该数|该数本身|本身|在内|thenumberitself|itself|thatshare|theshareitself)$/u
/** Behind a comma the same is said as in brackets; brackets stand behind the share, or between it and 以上. */
const BESIDE =
  /[(（[【〔]([^()（）[\]【】〔〕]*)[)）\]】〕]|[,，、;；]((?:不?含|不?包括|不?包含|不计|not|ex|in).*)$/gu

/**
 * Takes what is said of the number out of a majority written without blanks. Gives what is left, and what was said;
 * `contrary` where it says both, or something else.
 */
export function withoutInclusion(written: string): {
  readonly rest: string
  readonly said: Inclusion | 'contrary' | undefined
} {
  const notes = [...written.matchAll(BESIDE)].map(([, within, behind]) => within ?? behind ?? '')
  const rest = written.replaceAll(BESIDE, '')
  if (notes.length === 0) return { rest, said: undefined }
  const [first, ...more] = notes.map(inclusion)
  return { rest, said: first === undefined || more.length > 0 ? 'contrary' : first }
}

function inclusion(note: string): Inclusion | undefined {
  const [, before, behind] = BEFORE.exec(note) ?? []
  const [, subject, after] = before === undefined ? (BEHIND.exec(note) ?? []) : []
  const [word, of = ''] = before === undefined ? [after, subject] : [before, behind]
  if (word === undefined) return undefined
  const includes = !EXCLUDES.test(word)
  return ITSELF.test(of) ? { includes } : { includes, of: of.replace(/(?:在内|本身|itself)$/u, '') }
}
