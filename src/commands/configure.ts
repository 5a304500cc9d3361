/** `bd configure`: configuration of the workspace is placed, changed or taken away, and shown before it is signed. */
import { isConfiguration } from '../core/record/configuration.ts'
import { proposedFilePath } from '../core/record/motion.ts'
import { finding } from '../core/rules/finding.ts'
import { nextMotion } from '../core/world/motions.ts'
import { unsavedPaths } from '../repository/unsaved.ts'
import { standingAt } from '../repository/worktree.ts'
import { configuredReason } from '../terminal/phrases/configured.ts'
import { voiceOf } from '../terminal/voice.ts'
import { showConfigured } from './steps/configuration-lines.ts'
import { sha256 } from './steps/digest.ts'
import { textAsWritten } from './steps/file-argument.ts'
import type { Reading } from './steps/read-world.ts'
import { hostsIn, readyFiles } from './steps/ready-files.ts'
import { reasonOr } from './steps/reason.ts'
import { Refused, UsageError } from './steps/refusal.ts'
import { writeCommon } from './steps/write.ts'
import { flag, type Options, type Run, text, texts } from './verb.ts'

type Files = ReadonlyMap<string, Uint8Array | undefined>

export const run: Run = (session, [named], options) =>
  writeCommon(session, async ({ reading }) => {
    const files = changed(reading, await wanted(reading, named as readonly string[], options))
    const changes = [...files].map(([path, bytes]) => ({
      path,
      sha256: bytes === undefined ? undefined : sha256(bytes),
    }))
    const brought = new Map(
      [...files].flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes] as const])),
    )
    await showConfigured(session, reading, changes, brought)
    const said = configuredReason(voiceOf(reading.world.workspace.language), [...files.keys()])
    const reason = await reasonOr(session, text(options, 'reason'), said)
    const n = nextMotion(reading.world)
    const proposed = [...brought].map(
      ([path, bytes]) => [proposedFilePath(n, path), bytes] as const,
    )
    return {
      deed: { name: 'configure', words: { texts: changes, reason } },
      texts: new Map([...brought, ...proposed]),
      prose: reason,
    }
  })

/** What is asked for, by path in order; where nothing is, what was edited in the work tree. */
async function wanted(
  reading: Reading,
  named: readonly string[],
  options: Options,
): Promise<Files> {
  const ready = { readme: flag(options, 'readme'), attributes: flag(options, 'attributes') }
  const { language } = reading.world.workspace
  const files = new Map<string, Uint8Array | undefined>([
    ...(await readyFiles({ ...ready, ci: hostsIn(options) }, language)),
    ...texts(options, 'remove').map((path) => [path, undefined] as const),
    ...(await Promise.all(named.map((path) => inWorkTree(reading, path)))),
  ])
  const all = files.size > 0 ? files : await edited(reading)
  if (all.size === 0) throw new UsageError('nothing-to-configure', {})
  return new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A file as it stands in the work tree. Refused: one that is no configuration, is not there, or is no text. */
async function inWorkTree({ repo }: Reading, path: string) {
  if (!isConfiguration(path))
    throw new Refused([finding('no-configuration', { path }, { file: path })])
  const now = await standingAt(repo.top, path)
  if (now.kind === 'other') throw new UsageError('no-file-in-place', { paths: path })
  if (now.kind === 'absent') throw new UsageError('file-unreadable', { file: path })
  textAsWritten(path, now.bytes)
  return [path, now.bytes] as const
}

/** Configuration that is new or changed in the work tree; what is gone from there is taken away by its name only. */
async function edited(reading: Reading): Promise<Files> {
  const { repo, head } = reading
  const found = await unsavedPaths(repo, '', isConfiguration, head)
  const paths = found.flatMap(({ path, state }) => (state === 'deleted' ? [] : [path]))
  return new Map(await Promise.all(paths.map((path) => inWorkTree(reading, path))))
}

/** Without what stands so already, unless that is all: then the rules say so. */
function changed({ world }: Reading, files: Files): Files {
  const differing = [...files].filter(
    ([path, bytes]) => world.tree.get(path)?.sha256 !== (bytes && sha256(bytes)),
  )
  return differing.length === 0 ? files : new Map(differing)
}
