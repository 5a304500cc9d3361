/** Whether every name that a process uses is declared in it, once. */
import { type Finding, finding } from './finding.ts'
import { parametersOf } from './opening.ts'
import type { Condition, Process } from './process.ts'
import type { NameKind } from './rules.ts'
import { suggest } from './suggest.ts'

/** Undeclared and doubled names of stages, documents, facts, parameters, posts and reviews. */
export function lintNames(process: Process): Finding[] {
  const { stages, documents, facts, parameters, posts } = process
  const stageIds = stages.map(({ stage }) => stage)
  const use = (kind: NameKind, name: string | undefined, declared: readonly string[]) => {
    if (name === undefined || declared.includes(name)) return []
    const suggestion = suggest(name, declared)
    return [
      finding(
        'unknown-name',
        suggestion === undefined ? { kind, name } : { kind, name, suggestion },
      ),
    ]
  }
  const inCondition = (condition: Condition | undefined): Finding[] =>
    factsOf(condition).flatMap((fact) => use('fact', fact, Object.keys(facts)))
  return [
    ...doubled('stage', stageIds),
    ...stages.flatMap((stage) => [
      ...doubled(
        'review',
        stage.gate.map(({ review }) => review),
      ),
      ...doubled(
        'document',
        stage.deliverables.map(({ document }) => document),
      ),
      ...use('stage', stage.then, stageIds),
      ...use('stage', stage.on?.passed, [...stageIds, 'end']),
      ...use('stage', stage.on?.rejected, [...stageIds, 'end']),
      ...use('stage', stage.on?.returned, stageIds),
      ...use('stage', stage.on?.lapsed, [...stageIds, 'stay']),
      ...(stage.team?.['must-include'] ?? []).flatMap((post) =>
        use('post', post, Object.keys(posts)),
      ),
      ...stage.deliverables.flatMap((one) => [
        ...use('document', one.document, Object.keys(documents)),
        ...use('post', one.post, Object.keys(posts)),
        ...inCondition(one.when),
        ...inCondition(one.waivable?.when),
      ]),
      ...parametersOf(stage.gate).flatMap((name) =>
        use('parameter', name, Object.keys(parameters)),
      ),
    ]),
  ]
}

function doubled(kind: NameKind, names: readonly string[]): Finding[] {
  const again = names.filter((name, index) => names.indexOf(name) !== index)
  return [...new Set(again)].map((name) => finding('duplicate-name', { kind, name }))
}

/** The facts that a condition looks at. */
function factsOf(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return []
  if ('fact' in condition) return [condition.fact]
  if ('not' in condition) return factsOf(condition.not)
  return ('all' in condition ? condition.all : condition.any).flatMap(factsOf)
}
