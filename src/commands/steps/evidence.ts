/** Scans that prove a decision, read from files: the digest and, unless it stands there already, where it will stand. */
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Evidence } from '../../core/act.ts'
import { evidenceStem } from '../../core/acts/evidence.ts'
import { contentOf } from '../../core/world.ts'
import type { Standing } from '../../core/project/standing.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'
import { endingOf } from './attached.ts'
import { sha256 } from './digest.ts'
import type { Reading } from './read.ts'
import { UsageError } from './refused.ts'

/** What a scan brings to an act. */
interface Scan {
  readonly evidence: Evidence
  readonly texts: ReadonlyMap<string, Uint8Array>
}

/** What `--evidence` brings to an act. */
export interface Proof {
  readonly evidence?: Evidence
  readonly texts: ReadonlyMap<string, Uint8Array>
}

/** The scan named by `--evidence`; one that already proves a decision of the review is only named by its digest. */
export async function proofFrom(
  session: Session,
  reading: Reading,
  standing: Standing,
  options: Options,
): Promise<Proof> {
  const given = text(options, 'evidence')
  return given === undefined
    ? { texts: new Map() }
    : scanFrom(reading, standing, resolve(session.cwd, given))
}

/** The scan in a file, as a project may be given it. Refused: a file that cannot be read. */
export async function scanFrom({ world }: Reading, { id }: Standing, file: string): Promise<Scan> {
  const bytes = await readFile(file).catch(() => {
    throw new UsageError('file-unreadable', { file })
  })
  const digest = sha256(bytes)
  const stem = evidenceStem(id, digest)
  const beside = contentOf(world.tree.get(`${stem}.yaml`), 'attachment')
  if (beside !== undefined) return { evidence: { sha256: digest }, texts: new Map() }
  const name = basename(file)
  const path = `${stem}.${endingOf(name)}`
  const title = name.replace(/\.[^.]*$/, '')
  return {
    evidence: { sha256: digest, file: { path, name, title } },
    texts: new Map([[path, bytes]]),
  }
}
