/** Moves on to what others have done, after it was judged: the branch, the index and the files that nobody is editing here. */
import { isDamage } from '../../core/check/form.ts'
import type { CommitId } from '../../core/record/commit.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { RuleId } from '../../core/rules/rules.ts'
import { differing } from '../../repository/differing.ts'
import { fastForward } from '../../repository/fast-forward.ts'
import { editedLine } from '../../terminal/phrases/exchange.ts'
import { keptOut } from '../../terminal/phrases/sync.ts'
import type { Session } from '../session.ts'
import type { Reading } from './read-world.ts'
import { Refused } from './refusal.ts'

/** Where the branch stands, where it goes, and the errors of what comes. */
export interface Coming {
  readonly remote: string
  readonly head: CommitId
  readonly tip: CommitId
  readonly findings: readonly Finding[]
}

/**
 * Refused is only what cannot be known or is another history. Of anything else that is wrong a void is the mend, and it stands
 * behind what it voids: it has to be here for that. A preview moves nothing.
 */
export async function moveOn(
  { screen, options }: Session,
  { repo, world, now }: Pick<Reading, 'repo' | 'world' | 'now'>,
  { remote, head, tip, findings }: Coming,
): Promise<void> {
  const { paths, sound } = await differing(repo, head, tip)
  refuseUnfit(screen, remote, findings, sound)
  if (options.dryRun) return
  const offset = world.workspace.offset.replace(':', '')
  const who = { name: 'bd', email: 'bd@localhost', epoch: now.epoch, offset }
  const edited = await fastForward(repo, head, tip, paths, who)
  if (edited.length > 0) screen.say(editedLine(screen.voice, edited))
}

/** Refuses to take over what cannot be known, or is another history. */
export function refuseUnfit(
  screen: Session['screen'],
  remote: string,
  findings: readonly Finding[],
  sound: boolean,
): void {
  if (!findings.some(({ rule }) => stops(rule)) && (findings.length === 0 || sound)) return
  screen.warn(keptOut(screen.voice, remote, findings))
  throw new Refused(findings)
}

const OTHER_HISTORY: ReadonlySet<string> = new Set(['second-root', 'replace-ref', 'root-mismatch'])

function stops(rule: RuleId): boolean {
  return isDamage(rule) || OTHER_HISTORY.has(rule)
}
