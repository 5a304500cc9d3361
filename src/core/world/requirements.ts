/** A stage requires some things before it can be left, beyond its documents: conditions, and the contract's agreement with the approval. */
import type { Standing } from '../review/standing.ts'
import { type Condition, type Ground, judge, subjectsOf } from '../process/condition.ts'
import { contractFindings } from './contract.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { leavesOf } from '../process/leaves.ts'
import type { PlainDate } from '../calendar/time.ts'
import { groundOf } from './ground.ts'
import { unknownFindings } from './unknown.ts'
import { holders } from '../policy/policy.ts'
import type { World } from './world.ts'

/** Every requirement of the present stage that does not hold, or cannot be judged yet. */
export function requirementFindings(world: World, standing: Standing, today: PlainDate): Finding[] {
  const conditions = (standing.stage.requires ?? []).flatMap(({ title, condition }) => {
    const facts = { zh: title.zh, en: title.en, stage: standing.stage.stage }
    return groundsOf(world, standing, condition, today).flatMap(({ ground, file }) => {
      const judged = judge(condition, ground)
      if (judged.is === 'unknown') return unknownFindings(judged, standing, file)
      if (judged.is === 'yes') return []
      const where = { project: standing.id, ...(file === undefined ? {} : { file }) }
      return [finding('requirement-not-met', facts, where)]
    })
  })
  return [...conditions, ...contractFindings(world, standing)]
}

/**
 * What the condition is judged on: once; where it looks at a document of which each holder of a role writes a copy of his
 * own, on every copy, and it must hold on all of them.
 */
export function groundsOf(
  world: World,
  standing: Standing,
  condition: Condition,
  today: PlainDate,
): readonly { readonly ground: Ground; readonly file?: string }[] {
  const ground = groundOf(world, standing, { today })
  const leaves = leavesOf(standing.process, subjectsOf(condition))
  const read = leaves.flatMap((one) => ('document' in one ? [one.document] : []))
  const copied = standing.stage.deliverables.find(
    ({ document, each }) => each === true && read.includes(document),
  )
  if (copied === undefined || world.rules.copiesUnread) return [{ ground }]
  const { document, by, of } = copied
  const unit = of === 'unit' ? standing.project.unit : undefined
  return holders(world.policy, by, unit).map((member) => ({
    ground: groundOf(world, standing, {
      today,
      copies: { [document]: `${document}.${member}` },
    }),
    file: `${standing.folder}${document}.${member}.md`,
  }))
}
