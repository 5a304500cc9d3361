/** An act that others were quicker than is done anew behind what they did: the deed that it was is made again there. */
import type { PlainDate } from '../calendar/time.ts'
import { mergedRoster } from '../policy/merged.ts'
import type { Policy } from '../policy/policy.ts'
import type { Act, SittingAct } from '../record/act.ts'
import type { Deed } from '../record/deed.ts'
import type { Motioned } from '../record/motion.ts'
import { finding, good, type Result } from '../rules/finding.ts'
import { deedOf } from './again.ts'
import { make } from './make.ts'
import { nextBallot, placeOf } from './place.ts'
import type { Scene } from './scene.ts'

/** What is known of an act besides itself. */
export interface Was {
  /** The act, as it is called there (see `carried.ts`). */
  readonly act: Act
  /** The roster before it. */
  readonly roster: Policy | undefined
  /** The number of each own motion, by the one that it had. */
  readonly motions: ReadonlyMap<number, number>
  /** The keys of a roster whose holders proved that they have them. */
  provenIn(policy: Policy): readonly string[]
}

/**
 * Takes the act and the scene behind the others' acts; gives the act that it comes to there. Refused: `policy-version` where
 * others changed the same of the roster to something else; whatever its command refuses before it asks the rules.
 */
export function anew(was: Was, scene: Scene): Result<Act> {
  const { act } = was
  if (act.act === 'meeting') return sittingAnew(act, scene)
  const deed = deedAnew(was, act, scene)
  if (deed === undefined) return { ok: false, findings: [finding('unknown-act', { act: act.act })] }
  return deed === 'clash' ? { ok: false, findings: [clash(was, scene)] } : make(deed, scene)
}

function clash({ roster }: Was, { world, by }: Scene) {
  const facts = { found: (roster?.version ?? 0) + 1, expected: world.policy.version + 1 }
  return finding('policy-version', facts, { file: 'policy.yaml', member: by.signer })
}

function deedAnew(was: Was, act: Act, { world, by }: Scene): Deed | 'clash' | undefined {
  switch (act.act) {
    case 'attach': {
      const { document, name, title, file } = act
      return { name: 'attach', words: { document, name, title, file } }
    }
    case 'calendar':
      return { name: 'calendar', words: { texts: act.texts, reason: act.reason } }
    case 'publish': {
      const { act: _, ...words } = act
      return { name: 'publish', words }
    }
    case 'record': {
      const { act: _, ...words } = act
      return { name: 'record', words }
    }
    case 'policy':
    case 'upgrade':
    case 'void':
    case 'configure':
      return motionedAnew(was, act, world.policy)
    case 'propose':
      return motionedAnew(was, act.motioned, world.policy)
    case 'retract': {
      const { n, reason } = act
      return { name: 'retract', words: { motion: was.motions.get(n) ?? n, reason } }
    }
    default:
      return deedOf(act, world, todayOf(by))
  }
}

function todayOf({ now }: Scene['by']): PlainDate {
  return now.date
}

function motionedAnew(was: Was, act: Motioned, now: Policy): Deed | 'clash' {
  const { reason } = act
  switch (act.act) {
    case 'policy': {
      const policy =
        was.roster === undefined ? undefined : mergedRoster(was.roster, act.policy, now)
      if (policy === undefined) return 'clash'
      return { name: 'change-policy', words: { policy, reason, proven: was.provenIn(policy) } }
    }
    case 'upgrade':
      return { name: 'upgrade', words: { reason } }
    case 'void':
      return { name: 'void', words: { commit: act.commit, reason } }
    case 'configure':
      return { name: 'configure', words: { texts: act.texts, reason } }
    default:
      return act satisfies never
  }
}

/** The minutes are what was said in the sitting, whatever came meanwhile; only what they are about, and its numbers, may be another. */
function sittingAnew(act: SittingAct, { standing }: Scene): Result<Act> {
  if (standing === undefined) {
    return { ok: false, findings: [finding('unknown-project', { project: act.project })] }
  }
  const votes = act.votes.map((one) => ({
    ...one,
    n: nextBallot(standing, act.review, one.seat).n,
  }))
  return good({ ...act, ...placeOf(standing), votes })
}
