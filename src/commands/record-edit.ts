/** `bd record edit <record> [field=value...]`: a record is changed; without fields, as its file was edited in the work tree. */
import { knownThings } from '../core/register/known.ts'
import { standingAt } from '../repository/worktree.ts'
import { namesIn } from '../terminal/names.ts'
import { storedBytes } from './steps/bytes-by-digest.ts'
import { textAsWritten } from './steps/file-argument.ts'
import { withLinks } from './steps/link-names.ts'
import { pairs } from './steps/name-values.ts'
import type { Reading } from './steps/read-world.ts'
import { loadNamed, type NamedRecord, recordNamed } from './steps/record-argument.ts'
import { attachedTo, recordDraft } from './steps/record-draft.ts'
import { saidOf } from './steps/record-values.ts'
import { UsageError } from './steps/refusal.ts'
import { identify } from './steps/identify.ts'
import { writeRecords } from './steps/record-write.ts'
import { readToAct } from './steps/shared-branch.ts'
import { argument, type Run, text, texts } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const reading = await readToAct(session)
  const actor = await identify(session, reading)
  const { world } = reading
  await loadNamed(reading, argument(args, 0))
  const named = recordNamed(world, argument(args, 0))
  const { register, path, record } = named
  const known = knownThings(world)
  const titles = namesIn(session.screen.voice, world.policy, undefined, [], [register])
  const names = withLinks(titles, world)
  const typed = pairs('bd record edit', (args[1] ?? []) as readonly string[])
  const said = saidOf(session, register, known, names, typed)
  const attached = await attachedTo(session.cwd, path, texts(options, 'attach'))
  const draft = recordDraft(
    register,
    known,
    path,
    await textOf(reading, named),
    said,
    { at: record.at, by: record.by },
    attached.map(({ file }) => file),
  )
  if (draft.brought.sha256 === record.sha256) {
    throw new UsageError('record-unchanged', { record: named.key, path })
  }
  return writeRecords(session, reading, actor, {
    register,
    drafts: [draft],
    files: attached,
    reason: text(options, 'reason'),
  })
}

/** The text as it stands in the work tree, edited or not; as it was accepted, where it is not there. */
async function textOf(reading: Reading, { path, record }: NamedRecord): Promise<string> {
  const now = await standingAt(reading.repo.top, path)
  if (now.kind === 'file') return textAsWritten(path, now.bytes)
  const stored = await storedBytes(reading, path, record.sha256)
  if (stored === undefined) throw new UsageError('file-unreadable', { file: path })
  return textAsWritten(path, stored)
}
