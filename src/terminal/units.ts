/** Where a line may be broken: between words and Chinese characters; never within an id, a path, or a command to be copied. */

/** Verbs of two words. */
const GROUPS = 'policy|process|parameter|calendar|condition|meeting|seat|deadline'
/** What stands behind a verb: options with their values, `<…>`, quoted text, ids and paths. */
const MORE = [
  String.raw`--?[A-Za-z][\w-]*(?:[ =](?:"[^"]*"|<[^>]*>))?`,
  String.raw`<[^>]*>|\[[^\]]*\]|"[^"]*"|'[^']*'`,
  // `投资额=12800万`, `name="…"`.
  String.raw`[\p{L}\d._/-]+=(?:"[^"]*"|<[^>]*>|[^\s，。；：、（）"<]+)`,
  String.raw`\d[\w-]*|[\w.@/-]*[./@-][\w.@/-]*`,
].join('|')
const COMMAND = new RegExp(
  `(?<![\\w-])(?:bd (?:(?:${GROUPS}) )?[a-z][a-z-]*|git [a-z][a-z-]*|ssh-keygen)(?: (?:${MORE}))*`,
  'gu',
)
/** A line that is sent to somebody, to be pasted as it is. */
const TO_SEND = /^bd-(?:join|trust-root)/u
const OPENING = '（“「『《〈【(['
const CLOSING = '，。；：、？！）”」』》〉】％%)],;:.?!…'
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]/u

/** The parts of a line that are not broken, blanks behind each; joined they are the line again. */
export function unitsOf(line: string): readonly string[] {
  if (TO_SEND.test(line)) return [line]
  const units: string[] = []
  let from = 0
  for (const match of line.matchAll(COMMAND)) {
    units.push(...wordsOf(line.slice(from, match.index)), match[0])
    from = match.index + match[0].length
  }
  units.push(...wordsOf(line.slice(from)))
  return joined(units)
}

/** Words and single Chinese characters. */
function wordsOf(text: string): readonly string[] {
  return text.match(/ +|\p{Script=Han}|[^\s\p{Script=Han}]+|\s/gu)?.flatMap(apart) ?? []
}

/** Full-width signs part what stands beside them. */
function apart(word: string): readonly string[] {
  return word.split(/(?<=[\u3000-\u303f\uff00-\uffef“”…])|(?=[\u3000-\u303f\uff00-\uffef“”…])/u)
}

/** Blanks and closing signs go with what stands before them, opening ones with what follows. */
function joined(words: readonly string[]): readonly string[] {
  const units: string[] = []
  for (const word of words) {
    const last = units.at(-1)
    const holds =
      last !== undefined &&
      (/^\s/u.test(word) ||
        CLOSING.includes(word[0]!) ||
        OPENING.includes(last.at(-1)!) ||
        (!WIDE.test(word[0]!) && !WIDE.test(last.at(-1)!) && !/\s$/u.test(last)))
    if (holds) units[units.length - 1] = last + word
    else units.push(word)
  }
  return units
}
