/** Records of an own act are written anew behind what others did: new ones get the numbers that are free by now, and the time at which they are signed. */
import type { RecordAct } from '../../core/record/act.ts'
import {
  keyOfPath,
  recordFolderOf,
  recordPathOf,
  sheetIn,
} from '../../core/record/register-folder.ts'
import { contentOf } from '../../core/record/tree.ts'
import { filesFolder } from '../../core/register/attachments.ts'
import { headOf } from '../../core/register/kept-record.ts'
import { knownThings } from '../../core/register/known.ts'
import { nextKeys } from '../../core/register/numbers.ts'
import type { OwnAct } from './own-acts.ts'
import type { Reading } from './read-world.ts'
import { firstNow, recordDraft } from './record-draft.ts'

/** What own records are called there, and what became of their files. */
export interface RecordsMoved {
  /** The key of each own record, by the one that it had. */
  readonly keys: Map<string, string>
  /** The digest of each own record, by the one that it had. */
  readonly digests: Map<string, string>
}

/** The act with its files by their new paths; `clash` where others changed a record after the one from which it was changed. */
export function recordsAnew(
  { world, now }: Reading,
  { files }: OwnAct,
  act: RecordAct,
  member: string,
  moved: RecordsMoved,
): { readonly act: RecordAct; readonly texts: ReadonlyMap<string, Uint8Array> } | 'clash' {
  const register = world.register(act.register)?.register
  if (register === undefined) return 'clash'
  const { key: form } = register
  const own = new Map(files.map((one) => [one.path, one]))
  const news = act.records.filter(({ path }) => own.get(path)?.before === undefined)
  if ('number' in form) {
    const free = nextKeys(world.tree, register.register, form.number, now.date, news.length)
    for (const [at, { path }] of news.entries()) moved.keys.set(keyOfPath(path) ?? '', free[at]!)
  }
  const known = knownThings(world)
  const records: RecordAct['records'][number][] = []
  const texts = new Map<string, Uint8Array>()
  for (const { path, sha256 } of act.records) {
    const { bytes, before } = own.get(path) ?? {}
    const to = pathThere(register.register, form, path, moved.keys)
    if (bytes === undefined || to === undefined) return 'clash'
    const there = world.tree.get(to)
    const expected = before === undefined ? undefined : (moved.digests.get(before) ?? before)
    if (there?.sha256 !== expected) return 'clash'
    const old = contentOf(there, 'kept-record')
    const { at, by } = old === undefined ? firstNow(now, member) : headOf(old)
    const text = renamed(Buffer.from(bytes).toString('utf8'), moved.keys)
    const draft = recordDraft(register, known, to, text, { fields: {}, sections: {} }, { at, by })
    moved.digests.set(sha256, draft.brought.sha256)
    records.push(draft.brought)
    texts.set(to, draft.bytes)
  }
  const attached = act.files.flatMap(({ path, sha256 }) => {
    const bytes = own.get(path)?.bytes
    const to = pathThere(register.register, form, `${folderOf(path)}.md`, moved.keys)
    if (bytes === undefined || to === undefined) return []
    const place = filesFolder(to) + (path.split('/').at(-1) ?? '')
    texts.set(place, bytes)
    return [{ path: place, sha256 }]
  })
  return { act: { ...act, records, files: attached }, texts }
}

/** Where the record at the path lies there; a sheet lies where it lay. */
function pathThere(
  register: string,
  form: Parameters<typeof recordPathOf>[1],
  path: string,
  keys: ReadonlyMap<string, string>,
): string | undefined {
  const key = keyOfPath(path) ?? ''
  const isSheet = 'each' in form && sheetIn(form.every, key) !== undefined
  return isSheet ? path : recordPathOf(register, form, keys.get(key) ?? key)
}

function folderOf(path: string): string {
  const folder = recordFolderOf(path) ?? ''
  return folder + (keyOfPath(path) ?? '')
}

/** The text with each own record called as it is there, wherever its whole key stands. */
function renamed(text: string, keys: ReadonlyMap<string, string>): string {
  const changed = [...keys].filter(([from, to]) => from !== to)
  if (changed.length === 0) return text
  const by = new Map(changed)
  return text.replaceAll(/[A-Za-z0-9][A-Za-z0-9-]*/gu, (word) => by.get(word) ?? word)
}
