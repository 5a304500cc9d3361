/** `bd record add <register> [field=value...]`: a new record; on a terminal what lacks is asked for, and shown before it is signed. */
import { readDate } from '../core/calendar/written-date.ts'
import { holdsSomewhere } from '../core/policy/policy.ts'
import { recordPathOf, sheetKey } from '../core/record/register-folder.ts'
import { knownThings } from '../core/register/known.ts'
import { nextKeys } from '../core/register/numbers.ts'
import type { Register } from '../core/register/register.ts'
import { recordBody } from '../documents/record-text.ts'
import { namesIn } from '../terminal/names.ts'
import { textGiven } from './steps/file-argument.ts'
import { withLinks } from './steps/link-names.ts'
import { pairs } from './steps/name-values.ts'
import type { Reading } from './steps/read-world.ts'
import { attachedTo, begun, firstNow, recordDraft } from './steps/record-draft.ts'
import { refuseWithoutRows } from './steps/record-rows.ts'
import { askRecord, saidOf } from './steps/record-values.ts'
import { UsageError } from './steps/refusal.ts'
import { registerNamed } from './steps/register-argument.ts'
import { storedBytes } from './steps/bytes-by-digest.ts'
import { identify } from './steps/identify.ts'
import { writeRecords } from './steps/record-write.ts'
import { readToAct } from './steps/shared-branch.ts'
import { argument, type Options, type Run, text, texts } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const reading = await readToAct(session)
  const actor = await identify(session, reading)
  const { world, now } = reading
  const { member } = actor
  const register = registerNamed(world, argument(args, 0))
  const known = knownThings(world)
  const titles = namesIn(session.screen.voice, world.policy, undefined, [], [register])
  const names = withLinks(titles, world)
  const typed = pairs('bd record add', (args[1] ?? []) as readonly string[])
  const key = keyOf(register, reading, member, options)
  const path = recordPathOf(register.register, register.key, key)!
  if (world.tree.get(path) !== undefined) throw new UsageError('record-there', { record: key })
  const file = text(options, 'file')
  const given = await bodyOf(session.cwd, reading, register, {}, file)
  refuseWithoutRows(register, key, given, world.workspace.language)
  const said = await askRecord(
    session,
    // The file says what stands below the head.
    file === undefined ? register : { ...register, sections: {} },
    known,
    names,
    saidOf(session, register, known, names, typed),
    ({ by }) => by === undefined || by.some((role) => holdsSomewhere(world.policy, member, role)),
  )
  const attached = await attachedTo(session.cwd, path, texts(options, 'attach'))
  const body =
    file === undefined
      ? await bodyOf(session.cwd, reading, register, said.sections, undefined)
      : given
  const draft = recordDraft(
    register,
    known,
    path,
    `---\n---\n\n${body}\n`,
    {
      fields: begun(register, said.fields),
      sections: file === undefined ? {} : said.sections,
    },
    firstNow(now, member),
    attached.map(({ file }) => file),
  )
  return writeRecords(session, reading, actor, {
    register,
    drafts: [draft],
    files: attached,
    reason: text(options, 'reason'),
  })
}

/** The next number, or the sheet of the member for the period of the day that is named. */
function keyOf(
  register: Register,
  { world, now }: Reading,
  member: string,
  options: Options,
): string {
  const { key } = register
  const day = text(options, 'for')
  if ('number' in key) {
    if (day !== undefined) throw new UsageError('no-sheet', { register: register.register })
    return nextKeys(world.tree, register.register, key.number, now.date)[0]!
  }
  const date = day === undefined ? now.date : readDate(day)
  if (date === undefined) throw new UsageError('date-expected', { option: '--for', found: day! })
  return sheetKey(key.every, date, member)
}

/** What stands below the head: a file that is given, else the template of the register, else headings and tables from its declaration. */
async function bodyOf(
  cwd: string,
  reading: Reading,
  register: Register,
  said: Readonly<Record<string, string>>,
  file: string | undefined,
): Promise<string> {
  if (file !== undefined) return (await textGiven(cwd, file)).text.trim()
  const { language } = reading.world.workspace
  const path = `registers/${register.register}/${register.version}/record.${language}.md`
  const entry = reading.world.tree.get(path)
  const template = entry && (await storedBytes(reading, path, entry.sha256))
  if (template !== undefined && Object.keys(said).length === 0) {
    return Buffer.from(template).toString('utf8').trim()
  }
  return recordBody(register, language, said)
}
