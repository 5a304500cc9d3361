/** Proof: nothing is named twice where one name must mean one thing. */
import type { NameKind } from '../rules/name-kind.ts'
import type { Process } from '../process/process.ts'
import { type Fault, fault, type PartPath } from './fault.ts'

/** Stages, reviews of one gate and documents of one stage that stand twice; the second is the place. */
export function doubledNames({ stages }: Process): readonly Fault[] {
  return [
    ...doubled(
      'stage',
      stages.map(({ stage }) => stage),
      (nth) => ['stages', nth, 'stage'],
    ),
    ...stages.flatMap(({ gate, deliverables }, index) => [
      ...doubled(
        'review',
        gate.map(({ review }) => review),
        (nth) => ['stages', index, 'gate', nth, 'review'],
      ),
      ...doubled(
        'document',
        deliverables.map(({ document }) => document),
        (nth) => ['stages', index, 'deliverables', nth, 'document'],
      ),
    ]),
  ]
}

/** Posts that a team must fill twice; each needs a member of its own. */
export function doubledPosts({ stages }: Process): readonly Fault[] {
  return stages.flatMap(({ team = [] }, index) =>
    team.flatMap((rule, nth) =>
      doubled('post', rule['must-include'], (place) => [
        'stages',
        index,
        'team',
        nth,
        'must-include',
        place,
      ]),
    ),
  )
}

/** The names that stand again, each once. */
function doubled(
  kind: NameKind,
  names: readonly string[],
  pathOf: (nth: number) => PartPath,
): readonly Fault[] {
  return names.flatMap((name, nth) => {
    const first = names.indexOf(name)
    return first < nth && names.indexOf(name, first + 1) === nth
      ? [fault('duplicate-name', { kind, name }, pathOf(nth))]
      : []
  })
}
