/** A blank and `#` cut a value short without a word: to YAML what follows is a comment (`partner: 甲公司 #2 分公司`). */
import { finding, type Finding } from '../core/rules/finding.ts'
import { CST, Lexer } from './yaml.ts'

/** What may be a cut; nearly every file has none. A comment has a blank behind `#`, and begins with no number. */
const MAYBE = /[^\s:[{,|>-][ \t]+#(?:[^\s#]|[ \t]\d)/u
const MEANT = /^#(?:[^\s#]|[ \t]\d)/u
/** Where others comment with a blank behind the sign, `# 50% 以上` is a comment, too. */
const COMMENTED = /(?:^|\s)#[ \t]+[^\s\d]/u
const MEANT_AMONG_COMMENTS = /^#[^\s#]/u
/** What stands before a comment where there is no value to cut. */
const NO_VALUE = /(?:^|[:[\]{},?-]|[:-]\s+[|>][+-]?\d*)\s*$/u
const FIELD = /^\s*(?:- )?["']?(?<key>[^:"'[{]+?)["']?:\s+(?<value>.*)$/u

/** The most that are told of one file. */
const REPORTED = 10

/** Each value that is cut, with the line as it would be with the value in quotes. */
export function cutValues(file: string, text: string): Finding[] {
  if (!MAYBE.test(text)) return []
  const meant = COMMENTED.test(text) ? MEANT_AMONG_COMMENTS : MEANT
  const findings: Finding[] = []
  const lines = text.split('\n')
  let [offset, line, start] = [0, 0, 0]
  let isScalar = false
  for (const lexeme of new Lexer().lex(text)) {
    const type: string | null = isScalar ? null : CST.tokenType(lexeme)
    isScalar = type === 'scalar'
    if (isScalar || type === 'doc-mode' || type === 'flow-error-end') continue
    while (start + lines[line]!.length < offset) start += lines[line++]!.length + 1
    const before = lines[line]!.slice(0, offset - start)
    if (type === 'comment' && meant.test(lexeme) && !NO_VALUE.test(before)) {
      const column = offset - start + 1
      findings.push(cut(before.trimEnd(), lexeme.trimEnd(), { file, line: line + 1, column }))
      if (findings.length === REPORTED) break
    }
    offset += lexeme.length
  }
  return findings
}

function cut(
  before: string,
  comment: string,
  place: { readonly file: string; readonly line: number; readonly column: number },
): Finding {
  const { key = '', value = before.trim().replace(/^- +/u, '') } = FIELD.exec(before)?.groups ?? {}
  const plain = value.replaceAll(/^(["'])(.*)\1$/gu, '$2')
  const whole = `${plain} ${comment}`
  const quoted = whole.includes('"') ? `'${whole.replaceAll("'", "''")}'` : `"${whole}"`
  const facts = {
    key,
    read: plain,
    cut: comment,
    quoted: key === '' ? quoted : `${key}: ${quoted}`,
  }
  return finding('cut-value', facts, place)
}
