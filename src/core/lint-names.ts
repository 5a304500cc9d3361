/** Whether every name that a process uses is declared in it, once. */
import { type Condition, subjectsOf } from './condition.ts'
import { type Finding, finding } from './finding.ts'
import { parametersOf } from './parameter.ts'
import type { Process, RoleSource, Stage } from './process.ts'
import type { NameKind } from './name-kind.ts'
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
    subjectsOf(condition).flatMap((subject) => {
      if ('fact' in subject) return use('fact', subject.fact, Object.keys(facts))
      if ('parameter' in subject)
        return use('parameter', subject.parameter, Object.keys(parameters))
      const { document, field } = subject
      const declared = documents[document]
      return declared === undefined
        ? use('document', document, Object.keys(documents))
        : use('field', field, Object.keys(declared.fields))
    })
  const inOwner = (owner: RoleSource | undefined): Finding[] =>
    typeof owner === 'object' ? use('parameter', owner.parameter, Object.keys(parameters)) : []
  const answers = (stage: Stage) =>
    stage.gate.flatMap((review) =>
      review.decide === 'sole' ? Object.values(review.outcomes ?? {}) : [],
    )
  const { contract } = process
  const fieldsOf = (document: string) => Object.keys(documents[document]?.fields ?? {})
  return [
    ...inOwner(process.owner),
    ...(contract === undefined
      ? []
      : [
          ...use('document', contract.document, Object.keys(documents)),
          ...use('stage', contract.after, stageIds),
          ...use('fact', contract['amount-fact'], Object.keys(facts)),
          ...use('fact', contract['partner-fact'], Object.keys(facts)),
          ...[contract.date, contract.amount, contract.partner].flatMap((field) =>
            use('field', field, fieldsOf(contract.document)),
          ),
        ]),
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
      ...inOwner(stage.owner),
      ...answers(stage).flatMap(({ to }) => use('stage', to, stageIds)),
      ...(stage.requires ?? []).flatMap(({ condition }) => inCondition(condition)),
      ...(stage.team ?? []).flatMap((rule) => [
        ...inCondition(rule.when),
        ...rule['must-include'].flatMap((post) => use('post', post, Object.keys(posts))),
      ]),
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
