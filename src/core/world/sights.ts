/** What a submission sees beyond the project is recorded with it: whose it was, and what it said, for whoever decides rests on it. */
import { formulaOf } from '../process/formula.ts'
import { looksOf } from '../process/looks.ts'
import type { Stage } from '../process/process.ts'
import type { SubmissionRecord } from '../record/record.ts'
import { groundOf, type Project, seenBy } from './ground.ts'
import type { World } from './world.ts'

/** The most that is named of what was counted; the number itself says how many there were. */
const MOST_NAMED = 100

/** Every look that these stages take and that comes to something. */
export function sightsIn(
  world: World,
  standing: Project,
  stages: readonly Stage[],
): NonNullable<SubmissionRecord['looked']> {
  const ground = groundOf(world, standing)
  return looksOf(standing.process, stages).flatMap((looking) => {
    const seen = seenBy(world, standing, ground, looking)
    if (seen.is !== 'value') return []
    const { of, value, type, sha256 } = seen.value
    return [
      {
        at: formulaOf(looking),
        of: of.slice(0, MOST_NAMED),
        ...(sha256 === undefined ? {} : { sha256 }),
        type,
        value: String(value),
      },
    ]
  })
}
