/** Refuses to build an act on what was not verified, and warns of dates that its signer should know of. */
import { type Act, actMeant } from '../../core/record/act.ts'
import { slackOf } from '../../core/check/dates.ts'
import type { CommitId } from '../../core/record/commit.ts'
import { cannotRun } from '../../core/rules/cannot-run.ts'
import { finding } from '../../core/rules/finding.ts'
import { bearsOn } from '../../core/record/bearing.ts'
import { RULEBOOK } from '../../core/rules/rulebook.ts'
import { contentOf } from '../../core/record/tree.ts'
import { isRehearsal } from '../../core/record/workspace.ts'
import { readEntry } from '../../documents/entry.ts'
import { isClockSet } from '../../repository/clock.ts'
import { changedBy } from '../../repository/differing.ts'
import { remotes } from '../../repository/git.ts'
import { findingLines } from '../../terminal/findings.ts'
import type { Session } from '../session.ts'
import type { Actor } from './identify.ts'
import { findingNames } from './finding-names.ts'
import { withWayOut } from './refused-commits.ts'
import type { Reading } from './read-world.ts'
import { Refused } from './refusal.ts'

/** An act is built only on what was verified from a trust root and holds for this project. */
export async function refuseUnsound(
  session: Session,
  reading: Reading,
  { act, actor }: { readonly act: Act; readonly actor: Actor },
): Promise<void> {
  const { replay, world, now, root, first } = reading
  if (root === undefined) {
    throw new Refused([finding('not-authenticated', { root: first.id })], 3)
  }
  if (isClockSet(session.env) && !isRehearsal(world.workspace)) await refuseClock(session, reading)
  const project = 'project' in act ? act.project : undefined
  // A save of a document takes the place of what was refused there.
  const healed = new Set(act.act === 'save' ? act.texts.map(({ path }) => path) : [])
  // A void puts back what was refused, whatever bears on it; so does a motion for one.
  const touching = [...replay.refused].filter(
    ([path]) => actMeant(act).act !== 'void' && bearsOn(path, project) && !healed.has(path),
  )
  const doubtful = SETTLING.has(actMeant(act).act) ? [] : await inDoubt(reading, project)
  const commits = new Set([...touching.map(([, refusal]) => refusal.commit), ...doubtful])
  const findings = reading.findings.filter(
    (one) =>
      ['root-mismatch', 'second-root', 'replace-ref', 'object-hash-mismatch'].includes(one.rule) ||
      (one.commit !== undefined && commits.has(one.commit)),
  )
  const back = replay.dates.refusals(actor.member, now, slackOf(world.rules))
  if (findings.length + back.length > 0) {
    throw await withWayOut(session, reading, [...findings, ...back])
  }
}

/** A clock is set in rehearsals. One that an earlier release founded says nothing of it: it is told by having no remote. */
async function refuseClock({ env }: Session, { repo, log }: Reading): Promise<void> {
  const founding = log()[0]?.commit.changes.find(({ path }) => path === 'bd.yaml')?.after?.bytes
  const record = founding && contentOf(readEntry('bd.yaml', founding, ''), 'workspace')
  if (record === undefined || !RULEBOOK[record.format].rehearsalsUnsaid) {
    throw cannotRun('clock-in-earnest', { value: env['BD_NOW']! })
  }
  const names = await remotes(repo)
  if (names.length > 0) throw cannotRun('rehearsal-with-remote', { remote: names.join(', ') })
}

/** What settles a doubt about a key, or comes of it, is not held up by one. */
const SETTLING: ReadonlySet<string> = new Set(['policy', 'affirm', 'void'])

/** The acts in doubt that changed something on which the project depends. */
async function inDoubt(
  { repo, replay }: Reading,
  project: string | undefined,
): Promise<readonly CommitId[]> {
  const open = replay.compromises.open()
  if (open.length === 0) return []
  const changed = await changedBy(repo, open)
  return open.filter((commit) => changed.get(commit)!.some((path) => bearsOn(path, project)))
}

/** Warns of acts dated ahead of this computer's clock: one of the two clocks is wrong. Refuses nothing. */
export function warnOfDates({ screen }: Session, { replay, clock, world }: Reading): void {
  const ahead = replay.dates.ahead(clock, world)
  const names = findingNames(screen.voice, world)
  if (ahead.length > 0) screen.warnings(findingLines(ahead, { voice: screen.voice, names }))
}
