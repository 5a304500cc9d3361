/**
 * A motion (提案) is an act at the threshold of the policy that one administrator proposes and others endorse; the last
 * endorsement carries it out.
 */
import { type ActOf, type Declaration, type RecordOf, worked } from './declaration.ts'
import { recordPath } from './filing.ts'
import { given, maybe } from './kinds.ts'
import type { Policy } from '../policy/policy.ts'
import { isEpochName } from '../rules/epoch-name.ts'
import type { ConfigureAct, PolicyAct, UpgradeAct } from './workspace-acts.ts'
import type { VoidAct } from './void.ts'

/** The acts that a motion may be about. */
const MOTIONED = ['policy', 'upgrade', 'void', 'configure'] as const

export type Motioned = PolicyAct | UpgradeAct | VoidAct | ConfigureAct

const configuredFile = { path: 'line', sha256: maybe('sha256') } as const

export const propose = {
  act: 'propose',
  since: 'bd/workspace@2',
  format: 'bd/motion@1',
  file: 'motions/<n>/motion',
  fields: {
    n: 'ordinal',
    /** The act that it is about. Of a change of policy the whole new roster stands beside it, in `policy.yaml`. */
    what: MOTIONED,
    /** The commit that would be voided. */
    commit: maybe('commit'),
    /** The epoch that would be entered. */
    to: maybe('line'),
    /** The configuration that would be changed; one without a digest goes. What comes stands beside it, in `files/`. */
    files: maybe({ some: { fields: configuredFile } }),
    /** The version of the roster whose administrators endorse it; a later one overtakes it. */
    roster: worked('ordinal'),
    reason: 'text',
  },
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Declaration

const endorsedFile = { path: 'line', sha256: 'sha256' } as const

export const endorse = {
  act: 'endorse',
  since: 'bd/workspace@2',
  format: 'bd/endorsement@1',
  file: 'motions/<n>/endorse.<by>',
  fields: {
    n: 'ordinal',
    /** What is endorsed: each file of the motion by its digest. */
    files: worked({ some: { fields: endorsedFile } }),
    /** Whether it was the last that was needed, so that its commit carries the motion out. */
    carries: worked(['yes', 'no']),
  },
  trailers: {},
} as const satisfies Declaration

export const retract = {
  act: 'retract',
  since: 'bd/workspace@2',
  format: 'bd/retraction@1',
  file: 'motions/<n>/retract',
  fields: { n: 'ordinal', reason: 'text' },
  trailers: { 'Bd-Reason': 'reason' },
} as const satisfies Declaration

/** Its `by` is who proposes, whose signature counts as the first. */
export interface MotionRecord extends RecordOf<typeof propose> {}
export interface EndorsementRecord extends RecordOf<typeof endorse> {}
export interface RetractionRecord extends RecordOf<typeof retract> {}

/** Puts an act before the other administrators. */
export interface ProposeAct {
  readonly act: 'propose'
  readonly n: number
  readonly motioned: Motioned
}

/** Signs for a motion. */
export interface EndorseAct extends ActOf<typeof endorse> {
  /** The act that the motion is about; absent where there is no such motion. */
  readonly motioned?: Motioned
}

/** Takes one's own motion back. */
export interface RetractAct extends ActOf<typeof retract> {}

export const MOTIONS = { propose, endorse, retract } as const satisfies {
  readonly [A in MotionAct['act']]: Declaration & { readonly act: A }
}

export type MotionAct = ProposeAct | EndorseAct | RetractAct

/** Whether the act of this name is one about a motion. */
export function isMotion(name: string): name is MotionAct['act'] {
  return Object.hasOwn(MOTIONS, name)
}

/** The path of a motion. */
export function motionPath(n: number): string {
  return recordPath(propose, { n })
}

/** The path of the roster that a motion proposes. */
export function proposedRosterPath(n: number): string {
  return `motions/${n}/policy.yaml`
}

/** The path of a file that a motion would put at another path; of a name that neither git nor a host takes for the file itself. */
export function proposedFilePath(n: number, path: string): string {
  return `motions/${n}/files/${path}.txt`
}

/**
 * The act that a motion is about, with the roster that stands beside it and a look at which of its keys are proven;
 * `undefined` where the motion lacks what its act needs.
 */
export function motionedIn(
  { what, commit, to, files, reason }: MotionRecord,
  policy: Policy | undefined,
  provenIn: (policy: Policy) => readonly string[],
): Motioned | undefined {
  switch (what) {
    case 'policy':
      return policy && { act: what, policy, reason, proven: provenIn(policy) }
    case 'upgrade':
      return to !== undefined && isEpochName(to) ? { act: what, to, reason } : undefined
    case 'void':
      return commit === undefined ? undefined : { act: what, commit, reason }
    case 'configure': {
      const texts = files?.map(({ path, sha256 }) => ({ path, sha256 }))
      return texts && { act: what, texts, reason }
    }
    default:
      return what satisfies never
  }
}

/** What of an act its motion says; `n` is its number. */
export function motionFieldsOf(n: number, motioned: Motioned): ActOf<typeof propose> {
  const { act: what, reason } = motioned
  return { act: 'propose', n, what, ...aboutOf(motioned), reason }
}

function aboutOf(motioned: Motioned) {
  switch (motioned.act) {
    case 'policy':
      return {}
    case 'upgrade':
      return { to: motioned.to }
    case 'void':
      return { commit: motioned.commit }
    case 'configure':
      return {
        files: motioned.texts.map(({ path, sha256 }) => ({ path, ...given('sha256', sha256) })),
      }
    default:
      return motioned satisfies never
  }
}
