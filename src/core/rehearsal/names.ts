/** Every name in a rehearsal is one that its process, its people or the rulebook knows. */
import { type Finding, finding } from '../rules/finding.ts'
import type { NameKind } from '../rules/name-kind.ts'
import { ADMINISTRATOR } from '../policy/policy.ts'
import { partsOf } from '../process/parts.ts'
import type { Process } from '../process/process.ts'
import type { Expectation } from './expectation.ts'
import { type Declared, inWords, keys, use } from './names-words.ts'
import { parameterFindings, parameterOf } from './parameters.ts'
import { knownRoles } from './company.ts'
import { listed } from '../deeds/scene.ts'
import { KEEPER, type PlaceOf, type Script, type Step, type Test } from './script.ts'

/** Every name that nothing declares, at its place; tests told twice or continued before they stand. */
export function nameFindings(
  script: Script,
  process: Process,
  rules: readonly string[],
): readonly Finding[] {
  const declared = { process, names: declaredIn(script, process, rules) }
  const { at } = script
  const people = Object.entries(script.people).flatMap(([person, { superior, roles }]) => [
    ...use(declared, 'member', superior, at('people', person)),
    ...roles.flatMap(({ role, unit }) => [
      ...use(declared, 'role', role, at('people', person)),
      ...use(declared, 'unit', unit, at('people', person)),
    ]),
  ])
  const wrong = [...parameterFindings(script, process), ...datedFindings(declared, script)]
  // A role that only a wrong parameter names is no slip of its own.
  const isEcho = ({ rule, facts }: Finding) =>
    wrong.length > 0 && rule === 'unknown-name' && facts.kind === 'role'
  return [
    ...people.filter((one) => !isEcho(one)),
    ...keys(declared, 'parameter', script.parameters, at, ['parameters']),
    ...wrong,
    ...inWords(declared, { ...script.project, fields: script.fields }, (...path) =>
      path[0] === 'fields' ? at(...path) : at('project', ...path),
    ),
    ...script.tests.flatMap((test, index) => inTest(declared, test, script.tests.slice(0, index))),
  ]
}

/** Roles by date that nobody of the script holds and the process names nowhere: a slip of the pen. */
function datedFindings({ process, names }: Declared, script: Script): Finding[] {
  const held = Object.values(script.people).flatMap(({ roles }) => roles.map(({ role }) => role))
  const role = [...new Set([...knownRoles(process, { parameters: {} }), ...held])]
  return Object.entries(script.parameters).flatMap(([id, written]) => {
    const value = parameterOf(process, id, written)
    const named = typeof value === 'object' && 'by-date' in value ? value['by-date'] : {}
    const place = script.at('parameters', id)
    const known = { process, names: { ...names, role } }
    return Object.values(named).flatMap((one) => use(known, 'role', one, place))
  })
}

function declaredIn(script: Script, process: Process, rules: readonly string[]) {
  const reviews = partsOf(process, 'review').map(({ review }) => review)
  return {
    rule: rules,
    member: [KEEPER, ...Object.keys(script.people)],
    role: [ADMINISTRATOR, ...knownRoles(process, script)],
    unit: Object.keys(script.units),
    parameter: Object.keys(process.parameters),
    fact: Object.keys(process.facts),
    post: Object.keys(process.posts),
    document: Object.keys(process.documents),
    stage: process.stages.map(({ stage }) => stage),
    review: reviews.map(({ review }) => review),
    outcome: reviews.flatMap((review) =>
      review.decide === 'sole' ? Object.keys(review.outcomes ?? {}) : [],
    ),
  }
}

function inTest(declared: Declared, test: Test, above: readonly Test[]): Finding[] {
  const earlier = above.map((one) => one.test)
  const facts = { kind: 'test' as const, name: test.test }
  return [
    ...(earlier.includes(test.test) ? [finding('duplicate-name', facts, test.at('test'))] : []),
    ...use({ ...declared, names: { test: earlier } }, 'test', test.continues, test.at('continues')),
    ...test.steps.flatMap((step) => inStep(declared, step)),
  ]
}

function inStep(declared: Declared, step: Step): Finding[] {
  const { deed, by, refused = [], expect = {} } = step
  return [
    ...by.flatMap((member) => use(declared, 'member', member, step.at(deed?.name ?? ''))),
    ...refused.flatMap((rule) => use(declared, 'rule', rule, step.at('refused'))),
    ...(deed === undefined ? [] : inWords(declared, deed.words, step.at)),
    ...inExpectation(declared, expect, (...path) => step.at('expect', ...path)),
  ]
}

/** What an expectation names; the rest are numbers, dates and words of the format. */
const EXPECTED = {
  stage: 'stage',
  to: 'stage',
  review: 'review',
  seats: 'member',
  recused: 'member',
  excluded: 'member',
  copies: 'member',
  'waits-for': 'member',
} as const satisfies Partial<Readonly<Record<keyof Expectation, NameKind>>>

function inExpectation(declared: Declared, expect: Expectation, at: PlaceOf): Finding[] {
  return Object.entries(EXPECTED).flatMap(([key, kind]) => {
    const names = listed(expect[key as keyof typeof EXPECTED])
    return names
      .filter((name) => key !== 'to' || name !== 'end')
      .flatMap((name) => use(declared, kind, name, at(key)))
  })
}
