/** A stage requires some things before it can be left, beyond its documents: conditions, and the contract's agreement with the approval. */
import type { Standing } from '../review/standing.ts'
import { type Condition, type Ground, judge, subjectsOf } from '../process/condition.ts'
import { comparisonsAgainst } from '../process/comparisons.ts'
import { contractFindings } from './contract.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { leavesOf } from '../process/leaves.ts'
import type { Requirement } from '../process/process.ts'
import type { PlainDate } from '../calendar/time.ts'
import { groundOf } from './ground.ts'
import { unknownFindings } from './unknown.ts'
import { holders } from '../policy/policy.ts'
import type { World } from './world.ts'

/** Every requirement of the present stage that does not hold, or cannot be judged yet. */
export function requirementFindings(world: World, standing: Standing, today: PlainDate): Finding[] {
  const conditions = (standing.stage.requires ?? []).flatMap(({ title, condition }) => {
    return groundsOf(world, standing, condition, today).flatMap(({ ground, file }) => {
      const judged = judge(condition, ground)
      if (judged.is === 'unknown') return unknownFindings(judged, standing, file)
      return judged.is === 'yes' ? [] : [unmetFinding(standing, { title, condition }, ground, file)]
    })
  })
  return [...conditions, ...contractFindings(world, standing)]
}

/** That a requirement does not hold on the ground, with what was compared; `file` is the copy that it was judged on. */
export function unmetFinding(
  { id, stage, process }: Standing,
  { title, condition }: Requirement,
  ground: Ground,
  file?: string,
): Finding {
  const compared = comparisonsAgainst(process, condition, ground)
  const facts = { zh: title.zh, en: title.en, stage: stage.stage }
  return finding('requirement-not-met', compared.length === 0 ? facts : { ...facts, compared }, {
    project: id,
    ...(file === undefined ? {} : { file }),
  })
}

/** Whether a requirement of the present stage that reads the document does not hold; what looks at the day of the act says nothing here. */
export function isKeptFrom(world: World, standing: Standing, document: string): boolean {
  return (standing.stage.requires ?? []).some(({ condition }) => {
    const reads = leavesOf(standing.process, subjectsOf(condition)).some(
      (one) => 'document' in one && one.document === document,
    )
    return (
      reads &&
      groundsOf(world, standing, condition).some(
        ({ ground }) => judge(condition, ground).is === 'no',
      )
    )
  })
}

/**
 * What the condition is judged on: once; where it looks at a document of which each holder of a role writes a copy of his
 * own, on every copy, and it must hold on all of them.
 */
export function groundsOf(
  world: World,
  standing: Standing,
  condition: Condition,
  today?: PlainDate,
): readonly { readonly ground: Ground; readonly file?: string }[] {
  const asked = today === undefined ? {} : { today }
  const ground = groundOf(world, standing, asked)
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
      ...asked,
      copies: { [document]: `${document}.${member}` },
    }),
    file: `${standing.folder}${document}.${member}.md`,
  }))
}
