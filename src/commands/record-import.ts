/** `bd record import <register> <file>`: the rows of a table become records, all in one signed act or none. */
import { keyOfPath, recordFolderOf, recordPathOf } from '../core/record/register-folder.ts'
import type { Value } from '../core/record/record.ts'
import { contentOf } from '../core/record/tree.ts'
import { headOf } from '../core/register/kept-record.ts'
import { valuesOf } from '../core/register/read-values.ts'
import { knownThings } from '../core/register/known.ts'
import { nextKeys } from '../core/register/numbers.ts'
import type { Register } from '../core/register/register.ts'
import { decide } from '../core/acts/decide.ts'
import type { Finding } from '../core/rules/finding.ts'
import { finding } from '../core/rules/finding.ts'
import { recordBody } from '../documents/record-text.ts'
import { presentBytes } from './steps/bytes-by-digest.ts'
import { circumstances } from './steps/circumstances.ts'
import { identify } from './steps/identify.ts'
import { begun, firstNow, recordDraft, type RecordDraft } from './steps/record-draft.ts'
import { type SheetRow, sheetOf } from './steps/record-sheet.ts'
import { writeRecords } from './steps/record-write.ts'
import { tableGiven } from './steps/table-given.ts'
import { registerNamed } from './steps/register-argument.ts'
import { readToAct } from './steps/shared-branch.ts'
import { Refused, UsageError } from './steps/refusal.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const file = argument(args, 1)
  const table = await tableGiven(session.cwd, file, text(options, 'sheet'))
  const reading = await readToAct(session)
  const actor = await identify(session, reading)
  const { world, now } = reading
  const register = registerNamed(world, argument(args, 0))
  const known = knownThings(world)
  const rows = sheetOf(file, table, register, known)
  if (rows.length === 0) throw new UsageError('no-records', { file })
  const { key: form } = register
  await reading.load(foldersOf(register, rows))
  const news = rows.filter(({ key }) => key === '')
  const keys =
    'number' in form
      ? [...nextKeys(world.tree, register.register, form.number, now.date, news.length)]
      : []
  const empty = `---\n---\n\n${recordBody(register, world.workspace.language, {})}\n`
  const findings: Finding[] = []
  const drafts: RecordDraft[] = []
  const lines = new Map<string, number>()
  for (const { line, key: given, fields } of rows) {
    const key = given === '' ? (keys.shift() ?? '') : given
    const path = recordPathOf(register.register, form, key)
    const there = path === undefined ? undefined : world.tree.get(path)
    // Who names a number means a record that is there; a sheet may be new.
    if (path === undefined || ('number' in form && given !== '' && there === undefined)) {
      findings.push(finding('unknown-record', { record: key, candidates: '' }, { file, line }))
      continue
    }
    const before = contentOf(there, 'kept-record')
    const changed =
      before === undefined
        ? begun(register, fields)
        : changedIn(fields, valuesOf(before, register, known))
    if (before !== undefined && Object.keys(changed).length === 0) continue
    const bytes = there && (await presentBytes(reading, path, there.sha256))
    const base = bytes === undefined ? empty : Buffer.from(bytes).toString('utf8')
    const { at, by } = before === undefined ? firstNow(now, actor.member) : headOf(before)
    const draft = recordDraft(
      register,
      known,
      path,
      base,
      { fields: changed, sections: {} },
      { at, by },
    )
    lines.set(path, line)
    drafts.push(draft)
  }
  if (findings.length > 0) throw new Refused(findings)
  if (drafts.length === 0) {
    throw new Refused([
      finding('nothing-changed', { project: `records/${register.register}` }, { file }),
    ])
  }
  const reason = text(options, 'reason')
  const act = {
    act: 'record' as const,
    register: register.register,
    records: drafts.map(({ brought }) => brought),
    files: [],
    ...(reason === undefined ? {} : { reason }),
  }
  const judged = decide(world, act, circumstances(reading, actor.member))
  // What a row is refused for is told at its line of the table.
  if (!judged.ok) throw new Refused(judged.findings.map((one) => placed(one, file, lines)))
  return writeRecords(session, reading, actor, { register, drafts, reason })
}

/** The folders of the records that the rows name. */
function foldersOf(
  { register, key: form }: Register,
  rows: readonly SheetRow[],
): readonly string[] {
  return rows.flatMap(({ key }) => recordFolderOf(recordPathOf(register, form, key) ?? '') ?? [])
}

/** What of a row is another value than the record holds; the same may be written otherwise in the file than in the table. */
function changedIn(
  fields: SheetRow['fields'],
  held: Readonly<Record<string, Value>>,
): SheetRow['fields'] {
  return Object.fromEntries(Object.entries(fields).filter(([id, value]) => value !== held[id]))
}

function placed(one: Finding, file: string, lines: ReadonlyMap<string, number>): Finding {
  const path = one.place?.file ?? ''
  const line = lines.get(path)
  if (line === undefined || keyOfPath(path) === undefined) return one
  const at = { ...one, place: { file, line } }
  if (at.rule !== 'value-taken') return at
  // A record that comes of the same table is none yet that could be looked at.
  const { other } = at.facts
  const row = [...lines].find(([same]) => keyOfPath(same) === other)?.[1]
  return row === undefined ? at : { ...at, facts: { ...at.facts, row: String(row) } }
}
