/** Reconsideration (复议): a rejection looked at once more, as often as the process says; the first outcome stays. */
import { contentOf } from '../../src/core/record/tree.ts'
import { describe, expect, test } from 'vitest'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import {
  FOLDER,
  gate,
  PLAN_FILE,
  PROJECT,
  save,
  saving,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import { mayBeReconsidered, reconsidering, reject } from '../../fixtures/worlds/reconsideration.ts'
import { HEAD, MANAGER, OFFICER, OTHER_HEAD, PLAN } from '../../fixtures/worlds/small.ts'
import { waitingFor } from '../../src/core/agenda/inbox.ts'
import { nextActs } from '../../src/core/project/next.ts'
import type { SubmissionRecord } from '../../src/core/record/record.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { refused, submit, vote, where } from '../patterns/company.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { revokeRole } from '../stories/edge-policy.ts'
import { typed } from '../workbench/advised.ts'

const REVISED = { [PLAN_FILE]: PLAN.replace('可控', '可控，见补充测算') }

function reconsidered(word?: string): Ledger {
  const ledger = reject(mayBeReconsidered(word))
  return ledger.do(HEAD, reconsidering(ledger))
}

function submission(ledger: Ledger, round: number): SubmissionRecord {
  const path = `${FOLDER}/signoffs/draft.${round}/submission.yaml`
  return contentOf(ledger.world.tree.get(path), 'act') as SubmissionRecord
}

function digest(ledger: Ledger, path: string): string {
  return ledger.world.tree.get(`${FOLDER}/signoffs/${path}`)!.sha256
}

describe('asking for it', () => {
  test('the project goes back to where it was submitted from, as the next round; the rejection stays', () => {
    const ledger = reject(mayBeReconsidered())
    expect(where(ledger)).toBe('draft rejected')
    ledger.do(HEAD, reconsidering(ledger))
    expect(where(ledger)).toBe('draft drafting')
    expect(standing(ledger)).toMatchObject({ round: 2 })
    expect(standing(ledger).rounds).toMatchObject([
      { result: 'rejected', reconsidered: { record: { by: HEAD, reason: '补充了测算' } } },
    ])
  })

  test('whatever else is tried of the rejected project is told that it may be asked for, and by whom', () => {
    const ledger = reject(mayBeReconsidered())
    const told = () =>
      ledger.refusal(OFFICER, saving(REVISED)).map((one) => tellFinding(voiceOf('zh'), one).help)
    expect(told()).toEqual([
      `可以复议，由${HEAD}、${OTHER_HEAD}提请：bd reconsider ${PROJECT} --reason "<原因>"`,
    ])
    // Once it is used up, and where the process gives none, it is not offered.
    ledger.do(HEAD, reconsidering(ledger))
    reject(submit(ledger))
    expect(told()).toEqual(['确需再办的，请另行新建项目：bd new-project'])
    const never = reject(mayBeReconsidered('no'))
    const [ended] = never.refusal(OFFICER, saving(REVISED))
    expect(ended?.facts).not.toHaveProperty('reconsider')
  })

  test('what was submitted may be changed again, and the facts; the next submission links to it', () => {
    const ledger = reject(mayBeReconsidered())
    expect(refused(ledger, OFFICER, saving(REVISED))).toEqual(['project-ended'])
    ledger.do(HEAD, reconsidering(ledger))
    save(ledger, REVISED)
    ledger.do(OFFICER, { act: 'set', project: PROJECT, facts: { partner: 'no' } })
    ledger.do(HEAD, submitting(ledger))
    expect(submission(ledger, 2).reconsiders).toBe(digest(ledger, 'draft.1/reconsider.yaml'))
    expect(submission(ledger, 1)).not.toHaveProperty('reconsiders')
    vote(ledger, 'manager', MANAGER)
    expect(where(ledger)).toBe('draft in-review')
  })

  test('a withdrawal in between keeps the link; a return ends it', () => {
    const ledger = save(reconsidered(), REVISED)
    ledger.do(HEAD, submitting(ledger))
    ledger.do(HEAD, { act: 'withdraw', ...gate(ledger) })
    ledger.do(HEAD, submitting(ledger))
    expect(submission(ledger, 3).reconsiders).toBe(digest(ledger, 'draft.1/reconsider.yaml'))
    vote(ledger, 'manager', MANAGER, 'return')
    submit(ledger)
    expect(submission(ledger, 4)).not.toHaveProperty('reconsiders')
  })

  test('the very same packet needs a written answer', () => {
    const ledger = reconsidered()
    expect(refused(ledger, HEAD, submitting(ledger))).toEqual(['answer-required'])
    expect(refused(ledger, HEAD, submitting(ledger, { answer: ' ' }))).toEqual(['answer-required'])
    expect(refused(ledger, HEAD, submitting(ledger, { answer: '依据见附表' }))).toEqual([])
    save(ledger, REVISED)
    expect(refused(ledger, HEAD, submitting(ledger))).toEqual([])
  })

  test('a recusal holds in the new round', () => {
    const ledger = mayBeReconsidered()
    vote(ledger, 'manager', MANAGER)
    const { submission: packet } = gate(ledger)
    const place = { project: PROJECT, stage: 'draft', round: 1, submission: packet }
    ledger.do('feng', {
      act: 'recuse',
      ...place,
      review: 'board',
      seat: 'feng',
      reason: '关联',
      ground: 'related',
    })
    vote(ledger, 'board', 'cao', 'reject')
    vote(ledger, 'board', 'deng', 'reject')
    expect(where(ledger)).toBe('draft rejected')
    ledger.do(HEAD, reconsidering(ledger))
    submit(ledger)
    vote(ledger, 'manager', MANAGER)
    expect(standing(ledger).gate?.open[0].opened.recused).toEqual(['feng'])
  })
})

describe('when it is refused', () => {
  test('by another than the owner, and without a reason', () => {
    const ledger = reject(mayBeReconsidered())
    expect(refused(ledger, OFFICER, reconsidering(ledger))).toEqual(['not-in-role'])
    expect(refused(ledger, MANAGER, reconsidering(ledger))).toEqual(['not-in-role'])
    expect(refused(ledger, HEAD, reconsidering(ledger, { reason: ' ' }))).toEqual([
      'reason-required',
    ])
    expect(refused(ledger, OTHER_HEAD, reconsidering(ledger))).toEqual([])
  })

  test('where the process does not say so', () => {
    for (const word of ['', 'no']) {
      const ledger = reject(mayBeReconsidered(word))
      expect(refused(ledger, HEAD, reconsidering(ledger))).toEqual(['reconsider-not-here'])
      expect(typed(nextActs(ledger.world, standing(ledger), ledger.by(HEAD).now))).toEqual([])
    }
  })

  test('while the project goes on, and when it ended otherwise', () => {
    const open = mayBeReconsidered()
    expect(refused(open, HEAD, reconsidering(open))).toEqual(['not-rejected'])
    const returned = vote(mayBeReconsidered(), 'manager', MANAGER, 'return')
    expect(refused(returned, HEAD, reconsidering(returned))).toEqual(['not-rejected'])
    const cancelled = mayBeReconsidered()
    cancelled.do(HEAD, { act: 'cancel', project: PROJECT, reason: '不再推进' })
    expect(refused(cancelled, HEAD, reconsidering(cancelled))).toEqual(['project-ended'])
  })

  test('as often as the process says, and no more', () => {
    const ledger = reconsidered()
    expect(refused(ledger, HEAD, reconsidering(ledger))).toEqual(['not-rejected'])
    reject(submit(ledger))
    expect(refused(ledger, HEAD, reconsidering(ledger))).toEqual(['reconsider-used-up'])
    expect(typed(nextActs(ledger.world, standing(ledger), ledger.by(HEAD).now))).toEqual([])
    const twice = reconsidered('{ times: 2 }')
    reject(submit(twice))
    twice.do(HEAD, reconsidering(twice))
    reject(submit(twice))
    expect(refused(twice, HEAD, reconsidering(twice))).toEqual(['reconsider-used-up'])
    expect(standing(twice).rounds.map(({ result }) => result)).toEqual([
      'rejected',
      'rejected',
      'rejected',
    ])
  })
})

test('it waits in the inbox of whoever owns the stage now', () => {
  const ledger = reject(mayBeReconsidered())
  const waits = (member: string) =>
    typed(waitingFor(ledger.world, standing(ledger), member, [], ledger.by(member).now))
  expect(waits(HEAD)).toMatchObject([
    { act: 'reconsider', role: 'head', command: 'bd reconsider 2026-001' },
  ])
  expect(waits(OFFICER)).toEqual([])
  revokeRole(ledger, HEAD, 'head')
  expect(waits(HEAD)).toEqual([])
  expect(waits(OTHER_HEAD)).toHaveLength(1)
})

describe('by force', () => {
  test('twice is a finding, and the project stays rejected', () => {
    const ledger = reconsidered()
    reject(submit(ledger))
    const spare = reconsidered('{ times: 2 }')
    reject(submit(spare))
    const second = spare.draft(HEAD, reconsidering(spare))
    expect(ledger.forge(second).map(({ rule }) => rule)).toContain('reconsider-used-up')
    expect(where(ledger)).toBe('draft rejected')
  })

  test('by somebody else is a finding', () => {
    const ledger = reject(mayBeReconsidered())
    const draft = ledger.draft(HEAD, reconsidering(ledger))
    const files = Object.fromEntries(
      Object.entries(draft.files).map(([path, text]) => [
        path,
        text!.replace(`by: ${HEAD}`, `by: ${OFFICER}`),
      ]),
    )
    const found = ledger.forge({ ...draft, by: OFFICER, files })
    expect(found.map(({ rule }) => rule)).toEqual(['not-in-role'])
    expect(where(ledger)).toBe('draft rejected')
  })

  test('a submission that conceals the link is a finding', () => {
    const ledger = save(reconsidered(), REVISED)
    const draft = ledger.draft(HEAD, submitting(ledger))
    const files = Object.fromEntries(
      Object.entries(draft.files).map(([path, text]) => [
        path,
        text!.replace(/^reconsiders: .*\n/m, ''),
      ]),
    )
    expect(ledger.forge({ ...draft, files }).map(({ rule }) => rule)).toEqual(['record-differs'])
    expect(where(ledger)).toBe('draft drafting')
  })
})
