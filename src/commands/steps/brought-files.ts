/** What is asked of the files and the message of every act before it is signed: that check will read them and take them. */
import { broughtFindings } from '../../core/acts/brought-files.ts'
import { messageFindings } from '../../core/check/message.ts'
import { unique } from '../../core/rules/finding.ts'
import { Tree } from '../../core/record/tree.ts'
import { readEntry } from '../../documents/entry.ts'
import type { Repository } from '../../repository/git.ts'
import { MOST_TEXT_BYTES } from '../../repository/object-parser.ts'
import { unwritable } from '../../repository/writable.ts'
import { sha256 } from './digest.ts'
import { Refused } from './refusal.ts'

type Files = ReadonlyMap<string, Uint8Array | undefined>

/** Asked of new acts in workspaces of every epoch: no older rule asks anybody to bring what these refuse. */
const STRICTEST = { takesSpoiltFiles: false, publishesByFirstProofs: false }

/** The commit that an act would become. */
interface Unsigned {
  /** `undefined` for the first commit. */
  readonly parent: string | undefined
  readonly files: Files
  readonly message: string
}

/**
 * Refuses whatever check would not take of these files: what cannot be read, what is spoilt or secret, what is beyond a limit. A
 * file that is spoilt is refused in workspaces of every epoch, for no rule asks anybody to bring one.
 */
export async function refuseUnwritable(
  repo: Repository,
  act: Unsigned,
  before: Tree = new Tree(),
): Promise<void> {
  const changes = [...act.files].map(([path, bytes]) => {
    // As check gets it: of a large file only the digest.
    const seen = bytes !== undefined && bytes.length > MOST_TEXT_BYTES ? undefined : bytes
    return { path, after: bytes === undefined ? undefined : readEntry(path, seen, sha256(bytes)) }
  })
  const broken = changes.flatMap(({ after }) =>
    after?.content.kind === 'broken' ? after.content.findings : [],
  )
  const findings = [
    ...messageFindings(act.message),
    ...broken,
    ...broughtFindings(STRICTEST, before, changes),
  ]
  const beyond = await unwritable(repo, act)
  if (findings.length + beyond.length > 0) throw new Refused(unique([...findings, ...beyond]))
}
