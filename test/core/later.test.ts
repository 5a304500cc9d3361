import { expect, test } from 'vitest'
import { mustHold } from '../../src/core/policy/authority.ts'
import { lintProcess } from '../../src/core/lint/lint.ts'
import { publishingFindings } from '../../src/core/lint/publishing.ts'
import { policyFindings } from '../../src/core/policy/policy-rules.ts'
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

test.each([
  ['starts: officer', 'starts: [officer, clerk]', 'starts'],
  ['role: r,', 'role: [r, s],', 'stages.0.gate.0.role'],
  ['role: r,', 'role: superior,', 'stages.0.gate.0.role'],
  ['role: r,', 'role: r, authors: of-stage,', 'stages.0.gate.0.authors'],
  ['role: r,', 'role: r, fields: { level: text },', 'stages.0.gate.0.fields'],
  ['gate: [', 'copies: { passed: [r] }\n    gate: [', 'stages.0.copies'],
  [
    'receipt: { by: officer }',
    'receipt: { by: officer, another: yes }',
    'stages.1.receipt.another',
  ],
  [
    'gate: [',
    'deliverables: [ { document: plan, by: [officer], countersigned: r } ]\n    gate: [',
    'stages.0.deliverables.0.by, stages.0.deliverables.0.countersigned',
  ],
])('%s as %s is published in the second epoch, and refused in the first', (old, said, places) => {
  const text = process('{ review: a, role: r, decide: sole }', 'documents: { plan: {} }')
  const source = readYaml('process.yaml', text.replace(old, said))
  if (!source.ok) throw new Error(JSON.stringify(source.findings))
  const read = readProcess(source.value)
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  expect(publishingFindings(read.value, RULEBOOK['bd/workspace@2'])).toEqual([])
  const refused = publishingFindings(read.value, RULEBOOK['bd/workspace@1'])
  expect(refused.map(({ rule }) => rule)).toEqual(places.split(', ').map(() => 'newer-word'))
  expect(refused.map(({ facts }) => (facts as { feature: string }).feature).join(', ')).toBe(places)
})

test('a roster of the first epoch says nothing of superiors, headcounts and duties', () => {
  const policy: Policy = {
    format: 'bd/policy@1',
    version: 1,
    thresholds: { policy: 1 },
    units: {},
    members: {
      wang: { name: '王', keys: [{ key: 'ssh-ed25519 AAAA', state: 'active' }], superior: 'li' },
      li: { name: '李', keys: [] },
    },
    roles: {
      administrator: { title: { zh: '管理员', en: 'Administrator' } },
      manager: { title: { zh: '经理', en: 'Manager' }, headcount: 1, duty: '主持工作' },
    },
    grants: [{ member: 'wang', role: 'administrator' }],
    'same-person': [],
  }
  expect(policyFindings(policy, RULEBOOK['bd/workspace@2'])).toEqual([])
  const refused = policyFindings(policy, RULEBOOK['bd/workspace@1'])
  expect(refused.map(({ rule, facts }) => `${rule} ${JSON.stringify(facts)}`)).toEqual([
    'newer-word {"feature":"superior"}',
    'newer-word {"feature":"headcount"}',
    'newer-word {"feature":"duty"}',
  ])
})

test('what a catalogue and a draft are told is not published in the first epoch, whose releases cannot read it', () => {
  const text = process(
    '{ review: a, role: r, decide: sole }',
    `family: everyday
use: 员工请假
also: [休假]
sources: [《规定》]
facts: { from: { type: date, hint: 含首日 } }
documents:
  note: { hint: 一事一报, letter: yes, sections: { why: { zh: 事由, en: Why, hint: 写明依据 } } }`,
  )
  const source = readYaml('process.yaml', text)
  const read = source.ok ? readProcess(source.value) : source
  if (!read.ok) throw new Error(JSON.stringify(read.findings))
  const newer = (epoch: 'bd/workspace@1' | 'bd/workspace@2') =>
    publishingFindings(read.value, RULEBOOK[epoch]).flatMap(({ rule, facts }) =>
      rule === 'newer-word' ? [Object.values(facts).join()] : [],
    )
  expect([...newer('bd/workspace@1')].sort()).toEqual([
    'also',
    'documents.note.hint',
    'documents.note.letter',
    'documents.note.sections.why.hint',
    'facts.from.hint',
    'family',
    'sources',
    'use',
  ])
  expect(newer('bd/workspace@2')).toEqual([])
})
