/** Scans that prove a decision are read from files: the digest and, unless it stands there already, where it will stand. */
import type { Standing } from '../../core/review/standing.ts'
import { contentOf } from '../../core/record/tree.ts'
import type { Evidence } from '../../core/record/act.ts'
import { evidenceStem } from '../../core/acts/evidence.ts'
import type { Session } from '../session.ts'
import { type Options, text } from '../verb.ts'
import { endingOf } from './file-ending.ts'
import { sha256 } from './digest.ts'
import { attachmentGiven } from './file-argument.ts'
import type { Reading } from './read-world.ts'

/** What a scan brings to an act. */
interface Scan {
  readonly evidence: Evidence
  readonly texts: ReadonlyMap<string, Uint8Array>
}

/** What `--evidence` brings to an act. */
export interface PaperProof {
  readonly evidence?: Evidence
  readonly texts: ReadonlyMap<string, Uint8Array>
}

/** The scan named by `--evidence`; one that already proves a decision of the review is only named by its digest. */
export async function proofFrom(
  session: Session,
  reading: Reading,
  standing: Standing,
  options: Options,
): Promise<PaperProof> {
  const given = text(options, 'evidence')
  return given === undefined
    ? { texts: new Map() }
    : scanFrom(reading, standing, session.cwd, given)
}

/** The scan in a file, as a project may be given it. Refused: a file that cannot be read, or that came to harm. */
export async function scanFrom(
  { world }: Reading,
  standing: Standing,
  cwd: string,
  file: string,
): Promise<Scan> {
  const { name, bytes } = await attachmentGiven(cwd, file)
  const digest = sha256(bytes)
  const stem = evidenceStem(standing, digest)
  const beside = contentOf(world.tree.get(`${stem}.yaml`), 'attachment')
  if (beside !== undefined) return { evidence: { sha256: digest }, texts: new Map() }
  const path = `${stem}.${endingOf(name)}`
  const title = name.replace(/\.[^.]*$/, '')
  return {
    evidence: { sha256: digest, file: { path, name, title } },
    texts: new Map([[path, bytes]]),
  }
}
