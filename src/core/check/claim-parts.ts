/** Claims are parsed from three things: the block, the changed files, and the records in them. */
import type { TextChange } from '../record/act.ts'
import { bad, type Finding, finding, good, type Result } from '../rules/finding.ts'
import type { Policy } from '../policy/policy.ts'
import { trailer } from '../record/trailers.ts'
import { type Contents, contentOf } from '../record/tree.ts'
import { type World } from '../world/world.ts'
import type { Changed } from '../record/change.ts'

/** What parsing a claim may ask for. */
export interface ClaimContext {
  /** The tree before the act; for `found` the tree as founded. */
  readonly world: World
  readonly block: readonly string[]
  readonly changes: readonly Changed[]
  /** Keys of a policy whose proof of possession is good. */
  provenIn(policy: Policy): readonly string[]
}

/** The changed files of people's text: all but the records. */
export function textsBut({ changes }: ClaimContext, records: readonly string[]): TextChange[] {
  return changes
    .filter(({ path }) => !records.includes(path))
    .map(({ path, after }) => ({ path, sha256: after?.sha256 }))
}

/** The project that the block names. */
export function projectOf({ block }: ClaimContext): string {
  return trailer(block, 'Bd-Project') ?? ''
}

/** The reason that the block gives. */
export function reasonOf({ block }: ClaimContext): string {
  return trailer(block, 'Bd-Reason') ?? ''
}

/** The one changed file that holds the act, read as its kind. */
export function recordAt<K extends keyof Contents>(
  context: ClaimContext,
  kind: K,
  act: string,
  matches: (path: string) => boolean,
): Result<Contents[K]> {
  const change = context.changes.find(({ path }) => matches(path))
  const value = contentOf(change?.after, kind)
  if (value !== undefined) return good(value)
  const content = change?.after?.content
  if (content?.kind === 'broken') return bad(...content.findings)
  return bad(malformed(act, `no-${kind}-record`))
}

/** The finding for a commit that is not of the form of its act. */
export function malformed(act: string, detail: string): Finding {
  return finding('malformed-act', { act, detail })
}
