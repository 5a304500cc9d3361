/** This proof shows that nothing is named, or asked for, twice where once is meant. */
import type { PartPath } from '../process/part.ts'
import { placesAsking } from '../process/lookups.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import type { NameKind } from '../rules/name-kind.ts'
import { edgesOf, reachedFrom } from './edges.ts'
import { type Fault, fault } from './fault.ts'

/** A name where it stands. */
interface Named {
  readonly kind: NameKind
  readonly name: string
  readonly path: PartPath
  /** The part of the process within which one name means one thing; empty for the whole. */
  readonly within: string
}

/** Stages, reviews of one gate and documents of one stage that stand twice; the second is the place. */
export function doubledNames(process: Process): readonly Fault[] {
  return doubled(
    partsOf(process, 'stage', 'deliverable', 'review').map((one): Named => {
      const { path, part, stage, index } = one
      const within = String(index)
      switch (part) {
        case 'stage':
          return { kind: part, name: stage.stage, path: [...path, part], within: '' }
        case 'deliverable': {
          const { document } = one.deliverable
          return { kind: 'document', name: document, path: [...path, 'document'], within }
        }
        case 'review':
          return { kind: part, name: one.review.review, path: [...path, part], within }
        default:
          return part satisfies never
      }
    }),
  )
}

/** Roles that stand twice in one list. */
export function doubledRoles(process: Process): readonly Fault[] {
  return doubled(
    partsOf(process, 'role').flatMap(({ source, path }): readonly Named[] =>
      typeof source === 'string' && typeof path.at(-1) === 'number'
        ? [{ kind: 'role', name: source, path, within: path.slice(0, -1).join() }]
        : [],
    ),
  )
}

/** Posts that a team must fill twice; each needs a member of its own. */
export function doubledPosts(process: Process): readonly Fault[] {
  return doubled(
    partsOf(process, 'team').flatMap(({ rule, path }) =>
      rule['must-include'].map((post, nth): Named => {
        const place = [...path, 'must-include', nth]
        return { kind: 'post', name: post, path: place, within: path.join() }
      }),
    ),
  )
}

/** The names that stand again, each once. */
function doubled(names: readonly Named[]): readonly Fault[] {
  const times = new Map<string, number>()
  return names.flatMap(({ kind, name, path, within }) => {
    const key = [kind, within, name].join(' ')
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    return before === 1 ? [fault('duplicate-name', { kind, name }, path)] : []
  })
}

/** Documents of a stage that an earlier stage on the same way has asked for: open again while they are decided. */
export function documentsAskedTwice(process: Process): readonly Fault[] {
  const indexOf = (id: string) => process.stages.findIndex(({ stage }) => stage === id)
  const edges = edgesOf(process).filter(({ from, to }) => indexOf(to) > indexOf(from))
  return partsOf(process, 'deliverable').flatMap(
    ({ deliverable: { document }, stage: { stage }, index, path }) => {
      const earlier = placesAsking(process, document).find(
        (one) => one.index < index && reachedFrom([one.stage.stage], edges).has(stage),
      )
      if (earlier === undefined) return []
      const stages = `${earlier.stage.stage}, ${stage}`
      return [fault('asked-twice', { document, stages }, [...path, 'document'])]
    },
  )
}
