/** The table of all acts: the record of each, or the files that it changes; made from their declarations. */
import { ACTS } from '../src/core/record/act.ts'
import type { Changing, Declaration } from '../src/core/record/declaration.ts'
import { type Field, isWorked } from '../src/core/record/declaration.ts'
import { isMaybe } from '../src/core/record/kinds.ts'

/** The table stands between these lines. */
const BEGIN = '<!-- acts -->'
const END = '<!-- /acts -->'

/** The text with the table written anew. */
export function withActs(text: string): string {
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)]
  const head =
    '| act | its record, or what it changes | holds after act or format, at, by |\n|---|---|---|'
  const rows = Object.values(ACTS).map((declared) =>
    'fields' in declared ? filedRow(declared) : changingRow(declared),
  )
  const table = [head, ...rows].join('\n')
  return `${text.slice(0, before + BEGIN.length)}\n\n${table}\n\n${text.slice(after)}`
}

function changingRow({ act, changes }: Changing): string {
  return `| \`${act}\` | ${changes.map((path) => `\`${path}\``).join(', ')} | |`
}

function filedRow({ act, format, file, fields }: Declaration): string {
  const opening = format === undefined ? '' : `, \`${format}\``
  const held = Object.entries(fields).map(([name, field]) => cell(name, field))
  return `| \`${act}\`${opening} | \`${file}\` | ${held.join(', ')} |`
}

/** `name?` may be absent; what bd works out stands in italics. */
function cell(name: string, field: Field): string {
  const kind = isWorked(field) ? field.worked : field
  const said = isMaybe(kind) ? `${name}?` : name
  return isWorked(field) ? `*${said}*` : said
}
