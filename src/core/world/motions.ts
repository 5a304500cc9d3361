/** Motions are read from the tree: who signed for each, and whether it is still open. */
import {
  type EndorsementRecord,
  type MotionRecord,
  motionPath,
  proposedFilePath,
  proposedRosterPath,
  type RetractionRecord,
} from '../record/motion.ts'
import { type Entry, contentOf } from '../record/tree.ts'
import type { Policy } from '../policy/policy.ts'
import { ableAdministrators } from '../policy/policy-rules.ts'
import type { World } from './world.ts'

/** What became of a motion; one that a later roster overtook was for another set of administrators. */
export type MotionState =
  | { readonly is: 'open' }
  | { readonly is: 'carried-out'; readonly by: string }
  | { readonly is: 'retracted' }
  | { readonly is: 'overtaken'; readonly version: number }

/** A motion as it stands. */
export interface Motion {
  readonly n: number
  readonly record: MotionRecord
  /** The roster that it proposes, where it proposes one. */
  readonly roster: Policy | undefined
  /** Its files that are endorsed, each by its digest. */
  readonly files: readonly Pick<Entry, 'path' | 'sha256'>[]
  /** Who signed for it in order, who proposed it first. */
  readonly signed: readonly string[]
  readonly state: MotionState
}

const MOTION = /^motions\/([1-9]\d*)\/motion\.yaml$/

/** Every motion of the world, by number. */
export function motionsOf(world: World): readonly Motion[] {
  const numbers = [...world.tree.common.keys()].flatMap((path) => MOTION.exec(path)?.[1] ?? [])
  return numbers
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((n) => motionOf(world, n) ?? [])
}

/** The motion of this number, if there is one. */
export function motionOf(world: World, n: number): Motion | undefined {
  const { tree } = world
  const record = contentOf(tree.get(motionPath(n)), 'motion')
  if (record === undefined) return undefined
  const beside = [...tree.common.values()].filter(({ path }) => path.startsWith(`motions/${n}/`))
  const endorsements = beside
    .flatMap((entry) => contentOf(entry, 'endorsement') ?? [])
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  const retraction = beside.flatMap((entry) => contentOf(entry, 'retraction') ?? [])[0]
  const files = (record.files ?? []).map(({ path }) => proposedFilePath(n, path))
  const own = [motionPath(n), proposedRosterPath(n), ...files]
  return {
    n,
    record,
    roster: contentOf(tree.get(proposedRosterPath(n)), 'proposed-roster'),
    files: own.flatMap((path) => {
      const entry = tree.get(path)
      return entry === undefined ? [] : [{ path, sha256: entry.sha256 }]
    }),
    signed: [record.by, ...endorsements.map(({ by }) => by)],
    state: stateOf(world, record, endorsements, retraction),
  }
}

function stateOf(
  { policy }: World,
  record: MotionRecord,
  endorsements: readonly EndorsementRecord[],
  retraction: RetractionRecord | undefined,
): MotionState {
  const last = endorsements.find(({ carries }) => carries === 'yes')
  if (last !== undefined) return { is: 'carried-out', by: last.by }
  if (retraction !== undefined) return { is: 'retracted' }
  if (record.roster !== policy.version) return { is: 'overtaken', version: policy.version }
  return { is: 'open' }
}

/** The number that the next motion gets. */
export function nextMotion(world: World): number {
  return Math.max(0, ...motionsOf(world).map(({ n }) => n)) + 1
}

/** Who may still sign for an open motion: administrators with a key who have not. */
export function askedFor({ policy }: World, { signed, state }: Motion): readonly string[] {
  if (state.is !== 'open') return []
  return ableAdministrators(policy).filter((member) => !signed.includes(member))
}

/** The rosters by whose thresholds a motion is counted. */
export function countedBy(
  { policy }: World,
  { roster }: Pick<Motion, 'roster'>,
): readonly Policy[] {
  return roster === undefined ? [policy] : [policy, roster]
}
