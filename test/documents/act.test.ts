import { expect, test } from 'vitest'
import type { ActRecord } from '../../src/core/record/record.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { brokenBy } from './findings-of.ts'

const SHA = 'b'.repeat(64)
const HEAD = {
  at: '2026-03-04T10:00:00+08:00',
  by: 'li',
  project: '2026-003',
  stage: 'approval',
  round: 1,
}
const PAPERS = {
  documents: [{ document: 'idea', path: 'idea.md', sha256: SHA, signers: ['li'] }],
  attachments: [],
}
const DEADLINE = {
  from: '2026-03-04',
  'working-days': 5,
  'last-day': '2026-03-11',
  certainty: 'official',
  calendar: SHA,
} as const
const OUTCOME = {
  review: 'board',
  result: 'lapsed',
  tally: {
    seats: 3,
    approve: 1,
    reject: 0,
    return: 0,
    abstain: 0,
    recused: 0,
    vacated: 0,
    'not-cast': 2,
    'on-paper': 0,
    quorum: { needed: 2, have: 1 },
    passes: { needed: 2, have: 1 },
  },
  to: 'study',
} as const

const acts: readonly ActRecord[] = [
  {
    act: 'submit',
    ...HEAD,
    leaves: 'study',
    waivers: [{ document: 'due-diligence-report', reason: '新建项目' }],
    flags: [{ document: 'framework-agreement', field: 'binding' }],
    facts: { intent: 'new-build', amount: '98000000.00', years: 3 },
    parameters: { 'expert-quorum': { 'more-than': '1/2' }, 'board-term': 5 },
    ...PAPERS,
    opens: {
      review: 'board',
      role: 'director',
      decide: 'vote',
      seats: ['wang', 'chen'],
      recused: [],
      excluded: [{ member: 'li', document: 'idea' }],
      vote: {
        quorum: { 'more-than': '1/2', of: 'eligible' },
        passes: { 'at-least': '2/3', of: 'roster' },
        close: 'when-all-cast',
        'without-quorum': { extend: { 'working-days': 3, times: 1 } },
        show: 'after-close',
        'at-least': 3,
      },
      deadline: DEADLINE,
    },
  },
  { act: 'withdraw', ...HEAD, submission: SHA },
  {
    act: 'ballot',
    ...HEAD,
    review: 'board',
    seat: 'wang',
    n: 2,
    decision: 'reject',
    reason: '第一行\n第二行',
    submission: SHA,
    replaces: SHA,
    late: 1,
    outcome: OUTCOME,
  },
  { act: 'recuse', ...HEAD, review: 'board', seat: 'wang', reason: '关联', submission: SHA },
  { act: 'close', ...HEAD, review: 'board', n: 1, submission: SHA, outcome: OUTCOME },
  {
    act: 'extend',
    ...HEAD,
    review: 'board',
    n: 1,
    reason: '延期',
    submission: SHA,
    deadline: DEADLINE,
  },
  { act: 'cancel', at: HEAD.at, by: 'li', project: '2026-003', stage: 'idea', reason: '终止' },
  { act: 'hand-over', ...HEAD, to: 'operations-department', ...PAPERS },
  { act: 'receive', ...HEAD, 'hand-over': SHA },
]

test.each(acts)('the record of $act is read as it was written', (act) => {
  const entry = readEntry(
    'projects/2026/2026-003/signoffs/x.yaml',
    new TextEncoder().encode(canonical(act)),
    SHA,
  )
  expect(brokenBy(entry)).toEqual([])
  expect(entry.content).toEqual({ kind: 'act', value: act })
})

test('an act cannot carry what its kind does not have', () => {
  const act = canonical({ act: 'withdraw', ...HEAD, submission: SHA, decision: 'approve' })
  expect(
    brokenBy(
      readEntry('projects/2026/2026-003/signoffs/x.yaml', new TextEncoder().encode(act), SHA),
    ),
  ).toEqual(['unknown-field decision 8:1'])
})
