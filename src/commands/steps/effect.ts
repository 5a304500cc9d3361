/** The effect of a plan before it is signed: computed from the files as they would be read, shown in words, given as data. */
import type { Change } from '../../core/effect/change.ts'
import { effectOf, worldAfter } from '../../core/effect/effect.ts'
import type { Signing } from '../../core/effect/ballot.ts'
import { regulationsIn } from '../../core/text/known-names.ts'
import { standingOf } from '../../core/project/standing.ts'
import type { Process } from '../../core/process/process.ts'
import { published, type Version } from '../../core/agenda/later-version.ts'
import type { World } from '../../core/world/world.ts'
import { daysLeft } from '../../core/calendar/deadline.ts'
import type { Instant } from '../../core/calendar/time.ts'
import { readEntry } from '../../documents/entry.ts'
import { namesIn } from '../../terminal/names.ts'
import { effectLines, fileLines, foundedByLine, wouldLines } from '../../terminal/phrases/effect.ts'
import type { EffectView } from '../../terminal/phrases/effect-view.ts'
import { projectLines } from '../../terminal/phrases/process-diff-projects.ts'
import type { Line } from '../../terminal/text.ts'
import type { Voice } from '../../terminal/voice.ts'
import type { Session } from '../session.ts'
import { sha256 } from './digest.ts'
import { fingerprintOf } from './fingerprint.ts'
import { withLinks } from './link-names.ts'
import { aheadOf, versionView } from './running-projects.ts'

/** The bytes that a plan writes, by path; `undefined` removes the file. */
export type Files = ReadonlyMap<string, Uint8Array | undefined>

/** What changes, and the world that comes of it, by whose names it is told. */
export interface Effect {
  readonly changes: readonly Change[]
  readonly after: World
  readonly files: readonly { readonly path: string; readonly removed: boolean }[]
  /** What a motion would change once it is carried out. */
  readonly would?: Effect
}

/** The effect of these files in the world, for who signs and when; `undefined` is the world of a workspace that is founded. */
export function effectOfFiles(world: World | undefined, files: Files, signing: Signing): Effect {
  const changed = [...files].map(([path, bytes]) => ({
    path,
    after: bytes === undefined ? undefined : readEntry(path, bytes, sha256(bytes)),
  }))
  const after = worldAfter(world, changed, sha256)
  if (after === undefined) throw new Error('a plan whose world cannot be read')
  return {
    changes: effectOf(world, after, changed, signing),
    after,
    files: [...files]
      .map(([path, bytes]) => ({ path, removed: bytes === undefined }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

/** Shows in words what is about to be signed, and gives that; the files themselves only on `--dry-run`, last. */
export function showEffect({ screen, options }: Session, effect: Effect, now: Instant): string {
  const { voice } = screen
  const view = effectView(voice, effect.after, now)
  const would =
    effect.would === undefined
      ? []
      : wouldLines(effectView(voice, effect.would.after, now), effect.would.changes)
  const lines = [...effectLines(view, effect.changes), ...runningLines(voice, effect), ...would]
  screen.say(...lines)
  if (options.dryRun) screen.say(...fileLines(voice, effect.files))
  return JSON.stringify(lines)
}

/** What a version that is published means for the projects under way; of a process's first version there are none. */
function runningLines(v: Voice, effect: Effect): readonly Line[] {
  return publishedIn(effect).flatMap((version) => {
    const projects = aheadOf(v, effect.after, version)
    return projectLines(v, projects, versionView(v, effect.after, version.process))
  })
}

/** The later versions that the files publish, as they would lie in the workspace. */
export function publishedIn({ changes, after }: Effect): readonly Version[] {
  return changes.flatMap((change) => {
    if (change.kind !== 'process-version' || change.version === 1) return []
    const process = after.processes().find((one) => isVersion(one.process, change))?.process
    return process === undefined ? [] : [published(after, process)]
  })
}

function isVersion(one: Process, { process, version }: { process: string; version: number }) {
  return one.process === process && one.version === version
}

/** Shows what is founded, who founds it with which key, and that it becomes the trust root. */
export function showFounding(
  session: Session,
  effect: Effect,
  founder: { readonly member: string; readonly key: string },
  now: Instant,
): void {
  const { screen, options } = session
  const view = effectView(screen.voice, effect.after, now)
  screen.say(...effectLines(view, effect.changes), foundedByLine(view, founder))
  if (options.dryRun) screen.say(...fileLines(screen.voice, effect.files))
}

/** How many documents and attachments of projects are deleted. */
export function deletedBy({ changes }: Effect): number {
  return changes.filter(
    (one) => (one.kind === 'document' || one.kind === 'attachment') && one.after === undefined,
  ).length
}

/** How changes are told by the names of a world. */
export function effectView(v: Voice, world: World, now: Instant): EffectView {
  const processes = world.processes().map(({ process }) => process)
  const own = (project: string) => {
    const found = standingOf(world, project)
    return found.ok ? found.value.process : undefined
  }
  const registers = world.registers().map(({ register }) => register)
  const names = (process?: (typeof processes)[number]) =>
    withLinks(namesIn(v, world.policy, process, processes, registers), world)
  const newest = (id: string) => processes.findLast(({ process }) => process === id)
  const view: EffectView = {
    v,
    now,
    names: names(),
    rules: world.rules,
    daysLeft: (deadline) => daysLeft(world.calendar, deadline, now),
    fingerprint: fingerprintOf,
    namesIn: (process) => names(newest(process)),
    declaring: (process, parameter) =>
      regulationsIn(world).findLast(
        ({ id, parameters }) => id === process && Object.hasOwn(parameters, parameter),
      ),
    of: (project) => {
      const process = own(project)
      return { ...view, names: names(process), ...(process === undefined ? {} : { process }) }
    },
  }
  return view
}
