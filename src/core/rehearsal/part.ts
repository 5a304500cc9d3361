/** The part of a process in which something that no test reached is said. */
import type { Process } from '../process/process.ts'
import type { Reachable } from './outcomes.ts'

/** The path of the part from the top of the process; of the process's name for endings, which no one part says. */
export function partOf(
  { stages }: Process,
  { part, stage: id, name, outcome }: Reachable,
): readonly (string | number)[] {
  if (part === 'row') return ['tables', name, 'rows', Number(outcome) - 1]
  const index = stages.findIndex(({ stage }) => stage === id)
  const stage = stages[index]
  if (stage === undefined || part === 'ending') return ['process']
  const at = ['stages', index]
  const review = [...at, 'gate', stage.gate.findIndex((one) => one.review === name)]
  const deliverable = stage.deliverables.findIndex(({ document }) => document === name)
  switch (part) {
    case 'review':
      return [...review, 'review']
    case 'when':
      return [...review, 'when']
    case 'answer':
      return [...review, 'outcomes', outcome]
    case 'then':
      return [...at, 'then']
    case 'waiver':
      return [...at, 'deliverables', deliverable, 'waivable']
    case 'deliverable':
      return [...at, 'deliverables', deliverable, 'document']
    case 'team':
      return [...at, 'team', Number(name) - 1, 'when']
    case 'requirement':
      return [...at, 'requires', Number(name) - 1, 'title']
    default:
      return part satisfies never
  }
}
