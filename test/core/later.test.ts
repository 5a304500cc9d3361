import { expect, test } from 'vitest'
import { mustHold } from '../../src/core/policy/authority.ts'
import { lintProcess } from '../../src/core/lint/lint.ts'
import { RULEBOOK } from '../../src/core/rules/rulebook.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readYaml } from '../../src/documents/source.ts'

const process = (gate: string, more = '') => `format: bd/process@1
process: trial
version: 1
title: 试行
starts: officer
owner: head
${more}
stages:
  - stage: idea
    gate: [ ${gate} ]
    on: { passed: done, rejected: end, lapsed: stay }
  - stage: done
    receipt: { by: officer }
`

function found(text: string): readonly string[] {
  const source = readYaml('process.yaml', text)
  if (!source.ok) throw new Error(JSON.stringify(source.findings))
  const read = readProcess(source.value)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  const { faults } = lintProcess(read.value)
  return faults.map(({ finding: { rule, facts } }) => `${rule} ${JSON.stringify(facts)}`)
}

test.each([
  [
    'a provisional decision',
    '{ review: a, role: r, decide: sole, provisional: yes }',
    'provisional',
  ],
  ['seats of their own', '{ review: a, role: r, decide: sole, seats: [] }', 'seats'],
])('%s is read, kept, and refused as not in this version', (_, gate, feature) => {
  const findings = found(process(gate))
  expect(findings.length).toBeGreaterThan(0)
  for (const one of findings) expect(one).toContain('not-in-this-version')
  expect(findings.join('\n')).toContain(feature)
})

test('registers and duties are refused as not in this version', () => {
  const gate = '{ review: a, role: r, decide: sole }'
  expect(found(process(gate))).toEqual([])
  expect(found(process(gate, 'registers: []')).join()).toContain('registers')
  expect(found(process(gate, 'duties: []')).join()).toContain('duties')
})

test('in the first epoch nobody acts in a role that asks more of its key', () => {
  const policy: Policy = {
    format: 'bd/policy@1',
    version: 1,
    thresholds: { policy: 1 },
    units: {},
    members: { wang: { name: '王', keys: [] } },
    roles: { director: { title: { zh: '董事', en: 'Director' }, requires: 'touch' } },
    grants: [{ member: 'wang', role: 'director' }],
    'same-person': [],
  }
  expect(
    mustHold({ policy, rules: RULEBOOK['bd/workspace@1'] }, 'wang', 'director', 'ballot').map(
      ({ rule }) => rule,
    ),
  ).toEqual(['not-in-this-version'])
})
