/** Fields of a document's front matter are set line by line; everything else stays as the person wrote it. */
import { quote } from './canonical.ts'

/** The document with these fields set. A field that the front matter lacks is added at its end. */
export function withFields(text: string, fields: readonly (readonly [string, string])[]): string {
  if (fields.length === 0) return text
  const lines = text.split('\n')
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  if (end === -1) return withFields(`---\n---\n${text}`, fields)
  const head = lines.slice(1, end)
  for (const [name, value] of fields) {
    const line = `${name}: ${quote(value)}`
    const at = head.findIndex((one) => one.startsWith(`${name}:`))
    if (at === -1) head.push(line)
    else head[at] = line
  }
  return ['---', ...head, ...lines.slice(end)].join('\n')
}
