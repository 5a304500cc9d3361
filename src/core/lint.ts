/** The structural checks of a process: names declared, every stage reachable, an end from everywhere, no loop without a decision. */
import { type Finding, finding } from './finding.ts'
import { indexOf } from './freeze.ts'
import { lintNames } from './lint-names.ts'
import { holders, type Policy } from './policy.ts'
import type { Process, Stage } from './process.ts'
import { floorOf } from './seats.ts'

/** Every fault of the process; with a policy, also whether its roles resolve to enough members. */
export function lintProcess(process: Process, policy?: Policy): Finding[] {
  const file = `processes/${process.process}/${process.version}/process.yaml`
  const names = lintNames(process)
  const faults = names.length > 0 ? names : [...shape(process), ...routes(process)]
  const seats = policy === undefined ? [] : staffing(process, policy)
  return [...later(process), ...faults, ...seats].map((one) => ({ ...one, place: { file } }))
}

/** What the file carries and this version does not do. */
function later(process: Process): Finding[] {
  return process.later.map((feature) => finding('not-in-this-version', { feature }))
}

function shape(process: Process): Finding[] {
  return process.stages.flatMap((stage) => {
    const { on } = stage
    const findings: Finding[] = []
    if (stage.gate.length > 0 && on === undefined) {
      findings.push(finding('outcome-unmapped', { stage: stage.stage, outcome: 'passed' }))
    }
    if (on?.returned !== undefined) {
      const back = indexOf(process, on.returned)
      if (back > indexOf(process, stage.stage)) {
        findings.push(finding('returns-forward', { stage: stage.stage, to: on.returned }))
      }
    }
    for (const review of stage.gate) {
      if (review.decide !== 'vote' || review.rule === 'company-law-board') continue
      for (const part of ['quorum', 'passes'] as const) {
        if (review[part] === undefined) {
          findings.push(finding('rule-without-parts', { review: review.review, part }))
        }
      }
    }
    return findings
  })
}

/** Where a stage may lead: `end` for the end of the project. */
function exits(stage: Stage): readonly string[] {
  const { on, then, receipt } = stage
  const answers = stage.gate.flatMap((review) =>
    review.decide === 'sole' ? Object.values(review.outcomes ?? {}).map(({ to }) => to) : [],
  )
  const targets = on === undefined ? [then] : [on.passed, on.rejected, on.returned, ...answers]
  const named = targets.filter((target) => target !== undefined)
  return receipt === undefined ? named : [...named, 'end']
}

function routes(process: Process): Finding[] {
  const byId = new Map(process.stages.map((stage) => [stage.stage, stage]))
  const reach = (from: readonly string[], next: (id: string) => readonly string[]) => {
    const seen = new Set(from)
    for (const id of seen) for (const to of next(id)) seen.add(to)
    return seen
  }
  const forward = (id: string) => exits(byId.get(id) ?? EMPTY)
  const backward = (id: string) =>
    process.stages.filter((stage) => exits(stage).includes(id)).map(({ stage }) => stage)
  const reached = reach([process.stages[0]?.stage ?? 'end'], forward)
  const ending = reach(['end'], backward)
  const ungated = (id: string) => {
    const stage = byId.get(id)
    return stage === undefined || stage.gate.length > 0 ? [] : exits(stage)
  }
  const loops = process.stages.filter(
    ({ stage, gate }) => gate.length === 0 && reach(ungated(stage), ungated).has(stage),
  )
  return [
    ...process.stages
      .filter(({ stage }) => !reached.has(stage))
      .map(({ stage }) => finding('stage-unreachable', { stage })),
    ...process.stages
      .filter(({ stage }) => !ending.has(stage))
      .map(({ stage }) => finding('stage-without-end', { stage })),
    ...(loops.length === 0
      ? []
      : [
          finding('cycle-without-decision', {
            stages: loops.map(({ stage }) => stage).join(', '),
          }),
        ]),
  ]
}

const EMPTY: Stage = { stage: '', title: { zh: '', en: '' }, deliverables: [], gate: [] }

/** Every role resolves to enough members; where the project or its unit decides who, at least one holder exists. */
function staffing(process: Process, policy: Policy): Finding[] {
  return process.stages.flatMap(({ gate }) =>
    gate.flatMap((review) => {
      const { role } = review
      const have = holders(policy, role).length
      const needed = review.named === 'project' || review.of === 'unit' ? 1 : floorOf(review)
      return have >= needed
        ? []
        : [finding('too-few-seats', { review: review.review, role, needed, have, excluded: '' })]
    }),
  )
}
