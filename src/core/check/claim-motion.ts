/** An act about motions claims what its own files say, never what the commit changes besides. */
import type { Act } from '../record/act.ts'
import {
  endorse,
  type MotionAct,
  motionedIn,
  motionPath,
  propose,
  proposedRosterPath,
  retract,
} from '../record/motion.ts'
import { actIn, recordPath } from '../record/filing.ts'
import { contentOf } from '../record/tree.ts'
import { bad, finding, good, type Result } from '../rules/finding.ts'
import { type ClaimContext, malformed, recordAt } from './claim-parts.ts'

/** A proposal, an endorsement or a retraction, at the path that its record gives. */
export function claimMotion(context: ClaimContext, act: MotionAct['act']): Result<Act> {
  switch (act) {
    case 'propose':
      return claimPropose(context)
    case 'endorse':
      return claimEndorse(context)
    case 'retract': {
      const read = recordAt(context, 'retraction', act, isRetraction)
      if (!read.ok) return read
      const stray = misplaced(context, isRetraction, recordPath(retract, read.value), act)
      return stray ?? good(actIn(retract, read.value, []))
    }
    default:
      return act satisfies never
  }
}

function claimPropose(context: ClaimContext): Result<Act> {
  const read = recordAt(context, 'motion', 'propose', isMotionFile)
  if (!read.ok) return read
  const { n } = read.value
  const stray = misplaced(context, isMotionFile, recordPath(propose, read.value), 'propose')
  if (stray !== undefined) return stray
  const beside = context.changes.find(({ path }) => path === proposedRosterPath(n))?.after
  if (beside?.content.kind === 'broken') return bad(...beside.content.findings)
  const motioned = motionedIn(read.value, contentOf(beside, 'proposed-roster'), context.provenIn)
  if (motioned === undefined) return bad(malformed('propose', `motion-${read.value.what}`))
  return good({ act: 'propose', n, motioned })
}

function claimEndorse(context: ClaimContext): Result<Act> {
  const read = recordAt(context, 'endorsement', 'endorse', isEndorsement)
  if (!read.ok) return read
  const stray = misplaced(context, isEndorsement, recordPath(endorse, read.value), 'endorse')
  if (stray !== undefined) return stray
  const { n } = read.value
  const { tree } = context.world
  const record = contentOf(tree.get(motionPath(n)), 'motion')
  const roster = contentOf(tree.get(proposedRosterPath(n)), 'proposed-roster')
  const motioned = record && motionedIn(record, roster, context.provenIn)
  return good({ act: 'endorse', n, ...(motioned === undefined ? {} : { motioned }) })
}

function isMotionFile(path: string): boolean {
  return path.startsWith('motions/') && path.endsWith('/motion.yaml')
}

function isEndorsement(path: string): boolean {
  return path.startsWith('motions/') && path.includes('/endorse.')
}

function isRetraction(path: string): boolean {
  return path.startsWith('motions/') && path.endsWith('/retract.yaml')
}

/** That the record stands elsewhere than where its fields put it. */
function misplaced(
  { changes }: ClaimContext,
  matches: (path: string) => boolean,
  expected: string,
  act: string,
): Result<Act> | undefined {
  const found = changes.find(({ path }) => matches(path))?.path ?? ''
  if (found === expected) return undefined
  return bad(finding('mixed-act', { act, paths: found }, { file: found }))
}
