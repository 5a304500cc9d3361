/** Sector investment, evaluation: opinions, supplementary due diligence, the manager's three answers. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  HEAD,
  HOLDING_HEAD,
  HOLDING_OFFICER,
  MANAGER,
  OFFICE_SECRETARY,
  OFFICER,
  OPERATIONS,
} from '../workbench/people.ts'
import { at, prepare, PROJECT } from '../workbench/sector.ts'
import { after, agrees, refused, signoff } from './story.ts'

describe('evaluation by business development', () => {
  test('needs the opinion of the operations department, which alone writes it', async () => {
    const bench = await at('evaluation')
    await bench.ok(HEAD, 'set', PROJECT, 'needs-supplementary-dd=否')
    await prepare(bench, [OFFICER])
    await refused(bench, ['missing-deliverable'], HEAD, 'submit', PROJECT)
    await bench.ok(OPERATIONS, 'draft', PROJECT, 'operations-opinion')
    await refused(bench, ['not-in-role'], OFFICER, 'save', PROJECT)
    await refused(bench, ['not-in-role'], HOLDING_OFFICER, 'save', PROJECT)
    bench.git('clean', '-qfd')
    await prepare(bench, [OPERATIONS], { values: { conclusion: 'against' } })
    await bench.ok(HEAD, 'submit', PROJECT)
    await agrees(bench)
  })

  test('is submitted by the head of business development, to nobody but the manager', async () => {
    const bench = await at('evaluated')
    for (const other of [HOLDING_HEAD, OPERATIONS, OFFICER]) {
      await refused(bench, ['not-in-role'], other, 'submit', PROJECT)
    }
    const status = await after(bench, HEAD, 'submit', PROJECT)
    expect(status).toMatchObject({ state: 'in-review', review: 'general-manager', due: null })
    const { documents } = signoff(bench, 'evaluation.1/submission')
    expect(documents?.map(({ document }) => document)).toEqual([
      'evaluation-opinion',
      'feasibility-report',
      'operations-opinion',
      'project-proposal',
    ])
    await agrees(bench)
  })

  test('says whether further due diligence is needed; unsaid, nothing is submitted', async () => {
    const bench = await at('evaluation')
    await prepare(bench, [OPERATIONS, OFFICER], { skip: ['supplementary-due-diligence'] })
    await refused(bench, ['unset-fact'], HEAD, 'submit', PROJECT)
    await refused(bench, ['not-in-role'], OFFICER, 'set', PROJECT, 'needs-supplementary-dd=否')
    await bench.ok(HEAD, 'set', PROJECT, 'needs-supplementary-dd=是')
    await refused(bench, ['missing-deliverable'], HEAD, 'submit', PROJECT)
    await prepare(bench, [OFFICER])
    await bench.ok(HEAD, 'submit', PROJECT)
    const { documents } = signoff(bench, 'evaluation.1/submission')
    expect(documents?.map(({ document }) => document)).toContain('supplementary-due-diligence')
    await agrees(bench)
  })
})

describe('the three answers of the general manager', () => {
  test('plain approval, and an answer that is none, are refused with the list', async () => {
    const bench = await at('triage')
    await refused(bench, ['answer-not-here'], MANAGER, 'approve', PROJECT)
    await refused(bench, ['answer-not-here'], MANAGER, 'reject', PROJECT, '--reason', '不行')
    await refused(bench, ['answer-not-here'], MANAGER, 'decide', PROJECT, 'perhaps')
    const { err } = await bench.bd(MANAGER, 'decide', PROJECT, 'perhaps')
    for (const word of ['直接进入集团审批', '重新调研', '否决', 'direct|re-survey|veto']) {
      expect(err).toContain(word)
    }
    const status = await bench.status(PROJECT)
    expect(status.next).toMatchObject([
      { act: 'ballot', by: [MANAGER], command: `bd decide ${PROJECT} <direct|re-survey|veto>` },
    ])
    await agrees(bench)
  })

  test('veto ends the project, with a reason', async () => {
    const bench = await at('triage')
    await refused(bench, ['reason-required'], MANAGER, 'decide', PROJECT, 'veto')
    const veto = ['decide', PROJECT, 'veto', '--reason', '不符合投资要求']
    expect(await after(bench, MANAGER, ...veto)).toMatchObject({ state: 'rejected' })
    expect(signoff(bench, `evaluation.1/general-manager.${MANAGER}.1`)).toMatchObject({
      decision: 'reject',
      answer: 'veto',
      outcome: { result: 'rejected', to: 'end' },
    })
    await refused(bench, ['project-ended'], HEAD, 'submit', PROJECT)
    await agrees(bench)
  })

  test('direct leads to group approval past the second survey', async () => {
    const bench = await at('triage')
    const status = await after(bench, MANAGER, 'decide', PROJECT, 'direct')
    expect(status).toMatchObject({ state: 'drafting', stage: 'group-approval' })
    await agrees(bench)
  })

  test('a secretary enters the answer from paper, with the scan', async () => {
    const bench = await at('triage')
    const scan = join(bench.base, '总经理批示.pdf')
    writeFileSync(scan, '%PDF-1.4 批示')
    const paper = ['--dated', '2026-03-02', '--evidence', scan]
    await refused(
      bench,
      ['answer-not-here'],
      OFFICE_SECRETARY,
      'enter',
      PROJECT,
      MANAGER,
      'approve',
      ...paper,
    )
    const entry = ['enter', PROJECT, MANAGER, 're-survey', '--reason', '批示：补充测算', ...paper]
    const status = await after(bench, OFFICE_SECRETARY, ...entry)
    expect(status).toMatchObject({ state: 'drafting', stage: 're-survey' })
    await bench.ok(MANAGER, 'confirm', PROJECT)
    await agrees(bench)
  })
})
