/** `bd view [project] [document]`: the packet as it was submitted, for reading, laid out as files, or opened. */
import type { Standing } from '../core/review/standing.ts'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { laidLines } from '../terminal/phrases/laying-out.ts'
import { folderName } from '../terminal/phrases/packet-name.ts'
import { readingLines } from '../terminal/phrases/reading.ts'
import { forReading } from './steps/readable-text.ts'
import { folderFor, type LaidFile, layOut } from './steps/lay-out.ts'
import { meant } from './steps/document-argument.ts'
import { openFile } from './steps/open-file.ts'
import { type DocumentText, packetText, roundMeant } from './steps/packet-text.ts'
import { page } from './steps/pager.ts'
import { read, type Reading } from './steps/read-world.ts'
import { show } from './steps/show-result.ts'
import { readerOf, viewOf } from './steps/project-view.ts'
import type { Session } from './session.ts'
import { flag, type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const reading = await read(session)
  const { standing, document } = await meant(session, reading, args)
  const round = roundMeant(standing, text(options, 'round'))
  const packet = await packetText(reading, standing, round)
  const documents = document(packet.documents)
  const reader = await readerOf(session, reading)
  const view = {
    ...viewOf(session, reading, standing.process, reader),
    standing,
    round,
    columns: session.screen.columns,
    of: packet.documents.length,
  }
  const { voice } = session.screen
  const files = await laid(session, reading, { standing, documents, options })
  const data = {
    project: standing.id,
    stage: round?.stage.stage ?? standing.stage.stage,
    round: round?.round ?? null,
    submitted: round?.submission.record.at ?? null,
    packet: round?.submission.sha256 ?? null,
    documents: documents.map(documentData),
    files: files.map(({ file }) => file),
  }
  if (session.screen.json || files.length > 0) {
    const lines = () => laidLines(voice, view, files)
    const code = show(session, reading, { kind: 'view', data, lines })
    if (flag(options, 'open')) await opened(session, files, options)
    return code
  }
  await page(session, reading.repo, readingLines(voice, view, forReading(documents)))
  return show(session, reading, { kind: 'view', data, lines: () => [] })
}

/** The files that were laid out: below `--out`, or for `--open` below a folder that is made for it. */
async function laid(
  session: Session,
  reading: Reading,
  what: {
    readonly standing: Standing
    readonly documents: readonly DocumentText[]
    readonly options: Options
  },
): Promise<readonly LaidFile[]> {
  const { standing, documents, options } = what
  const given = text(options, 'out')
  if (given === undefined && !flag(options, 'open')) return []
  const { cwd, screen } = session
  const dir =
    given === undefined
      ? join(await mkdtemp(join(tmpdir(), 'bd-')), folderName(standing))
      : await folderFor(cwd, reading.repo.top, given, standing.id)
  return layOut(screen.voice, viewOf(session, reading, standing.process), dir, documents)
}

/** Opens what was asked for: of one document its attachments, else its text; of a whole packet its folder. */
async function opened(
  session: Session,
  files: readonly LaidFile[],
  options: Options,
): Promise<void> {
  const documents = new Set(files.map(({ name }) => name.slice(0, 2)))
  const [first] = files
  if (first === undefined) return
  if (documents.size > 1 || text(options, 'out') !== undefined) {
    return openFile(session, first.file.slice(0, -(first.name.length + 1)))
  }
  const attached = files.filter(({ name }) => name.includes('/'))
  for (const { file } of attached.length > 0 ? attached : files) await openFile(session, file)
}

function documentData({
  number,
  document,
  member,
  file,
  content,
  body,
  attachments,
}: DocumentText) {
  return {
    number,
    document,
    member: member ?? null,
    path: file?.path ?? null,
    sha256: file?.sha256 ?? null,
    signers: file?.signers ?? [],
    fields: Object.fromEntries(
      Object.entries(content?.fields ?? {}).map(([field, { value }]) => [field, value]),
    ),
    text: body.join('\n'),
    attachments: attachments.map(({ path, sha256, name, title }) => ({
      path,
      sha256,
      name,
      title,
    })),
  }
}
