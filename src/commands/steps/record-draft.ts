/** The files of a record as an act brings them: its text with its head, and what is attached to it. */
import type { Instant } from '../../core/calendar/time.ts'
import type { Value } from '../../core/record/record.ts'
import { contentOf } from '../../core/record/tree.ts'
import { filesFolder, type ListedFile, listed } from '../../core/register/attachments.ts'
import type { KnownThings } from '../../core/register/cell.ts'
import { computedValues } from '../../core/register/computed.ts'
import type { BroughtRecord } from '../../core/register/form.ts'
import { beginningsOf } from '../../core/register/moves.ts'
import type { RecordContent, Register } from '../../core/register/register.ts'
import { readEntry } from '../../documents/entry.ts'
import { type HeadValue, withHead, withSection, writtenCell } from '../../documents/record-text.ts'
import { sha256 } from './digest.ts'
import { attachmentGiven } from './file-argument.ts'
import { endingOf } from './file-ending.ts'
import type { Said } from './record-values.ts'
import { Refused } from './refusal.ts'

/** A record with its bytes. */
export interface RecordDraft {
  readonly brought: BroughtRecord
  readonly bytes: Uint8Array
}

/** Who saved it first, and when. */
export interface First {
  readonly at: string
  readonly by: string
}

/** The values of a new record, with the first answer with which it may begin where nothing was said. */
export function begun(register: Register, fields: Said['fields']): Said['fields'] {
  const begins = Object.entries(register.fields).flatMap(([id, declared]) => {
    const [first] = declared.moves === undefined ? [] : beginningsOf(declared)
    return first !== undefined && fields[id] === undefined ? [[id, first] as const] : []
  })
  return { ...fields, ...Object.fromEntries(begins) }
}

/** Now, by this member. */
export function firstNow(now: Instant, member: string): First {
  return { at: now.text, by: member }
}

/** Takes the text of a record, its head perhaps still to be written; gives it with what was said, and with what is computed from all of it. */
export function recordDraft(
  register: Register,
  known: KnownThings,
  path: string,
  text: string,
  { fields, sections }: Said,
  first: First,
  attached: readonly ListedFile[] = [],
): RecordDraft {
  const said = Object.entries(sections).reduce((whole, [id, one]) => {
    const { zh, en } = register.sections[id] ?? { zh: id, en: id }
    return withSection(whole, [zh, en], one)
  }, text)
  const head: Record<string, HeadValue> = {
    register: register.register,
    version: register.version,
    ...first,
  }
  for (const [id, declared] of Object.entries(register.fields)) {
    if (Object.hasOwn(fields, id)) head[id] = writtenOr(declared, fields[id])
  }
  const before = withHead(said, head)
  const content = contentIn(path, before)
  const computed = Object.entries(computedValues(register, content, known)).map(
    ([id, value]) => [id, writtenOr(register.fields[id]!, value)] as const,
  )
  const earlier = content.fields['attachments']?.value
  const files = [...(Array.isArray(earlier) ? (earlier as string[]) : []), ...attached.map(listed)]
  const whole = withHead(before, {
    ...Object.fromEntries(computed),
    ...(attached.length === 0 ? {} : { attachments: files }),
  })
  const bytes = Buffer.from(whole.endsWith('\n') ? whole : `${whole}\n`, 'utf8')
  return { brought: { path, sha256: sha256(bytes), content: contentIn(path, bytes) }, bytes }
}

function writtenOr(
  declared: Register['fields'][string],
  value: Value | undefined,
): string | undefined {
  return value === undefined ? undefined : writtenCell(declared, value)
}

/** What the text says. Refused: what cannot be read, with each place. */
function contentIn(path: string, text: string | Uint8Array): RecordContent {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text
  const { content } = readEntry(path, bytes, '')
  if (content.kind === 'broken') throw new Refused(content.findings)
  const read = contentOf({ path, sha256: '', content }, 'kept-record')
  if (read === undefined) throw new Error(`no record at ${path}`)
  return read
}

/** Files that are to be attached to the record at the path: how it lists each, and where each lies. */
export async function attachedTo(
  cwd: string,
  path: string,
  named: readonly string[],
): Promise<
  readonly { readonly file: ListedFile; readonly path: string; readonly bytes: Uint8Array }[]
> {
  return Promise.all(
    named.map(async (one) => {
      const { name, bytes } = await attachmentGiven(cwd, one)
      const file = { name: `${sha256(bytes).slice(0, 16)}.${endingOf(name)}`, title: name }
      return { file, path: filesFolder(path) + file.name, bytes }
    }),
  )
}
