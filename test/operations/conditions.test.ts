/** Conditional approval (有条件同意): what binds, who settles it, and what waits for it. */
import { describe, expect, test } from 'vitest'
import {
  AUDIT,
  conditional,
  PERMIT,
  settling,
  submit,
  twoGates,
  write,
} from '../../fixtures/worlds/conditions.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { scanned, scanTexts } from '../../fixtures/worlds/entry.ts'
import {
  about,
  ballot,
  handingOver,
  saving,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import {
  ADMIN,
  HEAD,
  MANAGER,
  OFFICER,
  OPERATIONS,
  OTHER_HEAD,
  SECRETARY,
} from '../../fixtures/worlds/small.ts'
import { conditionsOf } from '../../src/core/review/approval-conditions.ts'
import { frozenSince } from '../../src/core/project/freeze.ts'
import { headFindings } from '../../src/core/agenda/warnings.ts'
import { waitingFor } from '../../src/core/agenda/inbox.ts'
import { missingNow } from '../../src/core/agenda/gaps.ts'
import { nextActs } from '../../src/core/project/next.ts'
import { refused, vote, where, withStages } from '../patterns/company.ts'
import { grantRole, revokeRole } from '../stories/edge-policy.ts'
import { typed } from '../workbench/advised.ts'

const SHARES =
  'quorum: { share: { more-than: 1/2 }, of: roster }, passes: { share: { more-than: 1/2 }, of: roster }'
const BOARD = `{ review: board, role: director, decide: vote, form: written, ${SHARES}, close: when-all-cast, without-quorum: lapse, show: at-once, within: 5 working days, secretary: secretary, chair: chair }`
const TWO =
  '[ { review: leader, role: chair, decide: sole }, { review: manager, role: manager, decide: sole } ]'

/** The conditions in force: number, text, and how each was settled. */
function listed(ledger: Ledger): readonly (readonly [number, string, string])[] {
  return conditionsOf(standing(ledger)).map(({ number, condition, settled }) => [
    number,
    condition.text,
    settled?.record.result ?? 'open',
  ])
}

describe('what binds', () => {
  test('a condition of an approval binds once its gate has passed, not while a later review is open', () => {
    const ledger = twoGates(TWO)
    vote(ledger, 'leader', 'cao', 'approve', { conditions: [AUDIT] })
    expect(listed(ledger)).toEqual([])
    vote(ledger, 'manager', MANAGER)
    expect(listed(ledger)).toEqual([[1, AUDIT.text, 'open']])
  })

  test('it does not bind when a later review of its gate rejects or returns', () => {
    for (const decision of ['reject', 'return'] as const) {
      const ledger = twoGates(TWO)
      vote(ledger, 'leader', 'cao', 'approve', { conditions: [AUDIT] })
      vote(ledger, 'manager', MANAGER, decision)
      expect(listed(ledger)).toEqual([])
    }
  })

  test('of a seat only the last ballot binds, and only if it approves', () => {
    const ledger = twoGates(`[ ${BOARD} ]`)
    vote(ledger, 'board', 'cao', 'approve', { conditions: [AUDIT, PERMIT] })
    vote(ledger, 'board', 'cao', 'approve', { conditions: [PERMIT] })
    vote(ledger, 'board', 'deng', 'approve', { conditions: [AUDIT] })
    vote(ledger, 'board', 'deng', 'reject')
    vote(ledger, 'board', 'feng')
    expect(where(ledger)).toBe('deal drafting')
    expect(listed(ledger)).toEqual([[1, PERMIT.text, 'open']])
  })

  test('in a vote the condition of each approving seat binds, though the vote would pass without it', () => {
    const ledger = twoGates(`[ ${BOARD} ]`)
    vote(ledger, 'board', 'cao')
    vote(ledger, 'board', 'deng')
    vote(ledger, 'board', 'feng', 'approve', { conditions: [AUDIT] })
    expect(listed(ledger)).toEqual([[1, AUDIT.text, 'open']])
  })

  test('a recused seat takes its condition with it', () => {
    const ledger = twoGates(`[ ${BOARD} ]`)
    vote(ledger, 'board', 'feng', 'approve', { conditions: [AUDIT] })
    ledger.do('feng', about(ledger, 'recuse', { seat: 'feng' }))
    vote(ledger, 'board', 'cao')
    vote(ledger, 'board', 'deng')
    expect(where(ledger)).toBe('deal drafting')
    expect(listed(ledger)).toEqual([])
  })

  test('a return past the gate ends them: the new approval says what it rests on', () => {
    const ledger = conditional(twoGates())
    const met = settling(ledger, 1, 'met')
    ledger.do(OFFICER, met)
    submit(write(ledger, 'contract'))
    expect(listed(ledger)).toEqual([[1, AUDIT.text, 'met']])
    vote(ledger, 'signing', MANAGER, 'return')
    expect(where(ledger)).toBe('draft drafting')
    expect(listed(ledger)).toEqual([])
    expect(refused(ledger, OFFICER, met)).toEqual(['condition-not-in-force'])
    conditional(submit(ledger), [PERMIT])
    expect(listed(ledger)).toEqual([[1, PERMIT.text, 'open']])
  })

  test('conditions keep their numbers when some are settled', () => {
    const ledger = conditional(twoGates(), [AUDIT, PERMIT])
    ledger.do(OFFICER, settling(ledger, 1, 'met'))
    expect(listed(ledger)).toEqual([
      [1, AUDIT.text, 'met'],
      [2, PERMIT.text, 'open'],
    ])
  })
})

describe('setting them', () => {
  test('only with an approval: not with a rejection, an abstention, an opinion', () => {
    const ledger = twoGates(`[ ${BOARD} ]`)
    for (const decision of ['reject', 'return', 'abstain'] as const) {
      const act = ballot(ledger, 'cao', decision, { conditions: [AUDIT] })
      expect(refused(ledger, 'cao', act)).toEqual(['condition-not-here'])
    }
    const heard = twoGates('[ { review: heard, role: director, decide: opinions } ]')
    const opinion = ballot(heard, 'cao', 'opinion', { conditions: [AUDIT] })
    expect(refused(heard, 'cao', opinion)).toEqual(['condition-not-here'])
    const approval = ballot(heard, 'cao', 'approve', { conditions: [AUDIT] })
    expect(refused(heard, 'cao', approval)).toEqual(['decision-not-here'])
  })

  test('due on the day of the decision at the earliest; each fault is named', () => {
    const ledger = twoGates()
    const set = (change: Partial<typeof AUDIT>) =>
      refused(
        ledger,
        MANAGER,
        ballot(ledger, MANAGER, 'approve', { conditions: [PERMIT, { ...AUDIT, ...change }] }),
      )
    expect(set({ due: '2026-03-02' })).toEqual([])
    expect(set({ due: '2026-03-01' })).toEqual(['condition-due-past'])
    expect(set({ owner: 'treasurer' })).toEqual(['condition-without-owner'])
    expect(set({ text: ' 审计' })).toEqual(['condition-not-one-line'])
    expect(set({ text: '', due: '2026-02-27' })).toEqual([
      'condition-not-one-line',
      'condition-due-past',
    ])
  })

  test('a role that nobody holds any more owns nothing', () => {
    const ledger = revokeRole(twoGates(), OPERATIONS, 'operations')
    const act = ballot(ledger, MANAGER, 'approve', { conditions: [PERMIT] })
    expect(refused(ledger, MANAGER, act)).toEqual(['condition-without-owner'])
  })
})

describe('what waits', () => {
  test('the next gate does not open until each is met or waived', () => {
    const ledger = write(conditional(twoGates(), [AUDIT, PERMIT]), 'contract')
    expect(refused(ledger, HEAD, submitting(ledger))).toEqual(['condition-open', 'condition-open'])
    ledger.do(OFFICER, settling(ledger, 1, 'met'))
    expect(refused(ledger, HEAD, submitting(ledger))).toEqual(['condition-open'])
    ledger.do(MANAGER, settling(ledger, 2, 'waived'))
    submit(ledger)
    expect(where(ledger)).toBe('deal in-review')
  })

  test('a condition of the last gate is settled until the hand-over, which waits for it', () => {
    const ledger = conditional(submit(write(vote(twoGates(), 'manager', MANAGER), 'contract')))
    expect(where(ledger)).toBe('handover drafting')
    write(ledger, 'list')
    expect(refused(ledger, HEAD, handingOver)).toEqual(['condition-open'])
    ledger.do(OFFICER, settling(ledger, 1, 'met'))
    ledger.do(HEAD, handingOver)
    expect(refused(ledger, MANAGER, settling(ledger, 1, 'waived'))).toEqual(['project-handed-over'])
  })

  test('where the project ends with its last gate, it is settled afterwards, and told until then', () => {
    const ledger = withStages(`stages:
  - stage: draft
    deliverables: [ { document: plan, by: officer } ]
    gate: [ { review: manager, role: manager, decide: sole } ]
    on: { passed: end, rejected: end, returned: draft, lapsed: stay }
`)
    conditional(submit(ledger)).on('2026-03-16')
    expect(where(ledger)).toBe('draft completed')
    const { now } = ledger.by(OFFICER)
    expect(headFindings(ledger.world, now)).toMatchObject([{ rule: 'condition-overdue' }])
    expect(typed(nextActs(ledger.world, standing(ledger), now))).toMatchObject([
      { act: 'condition', by: [OFFICER] },
    ])
    ledger.do(OFFICER, settling(ledger, 1, 'met'))
    expect(typed(nextActs(ledger.world, standing(ledger), now))).toEqual([])
  })

  test('a stage without a gate is left all the same: it is the next gate that waits', () => {
    const ledger = withStages(`stages:
  - stage: draft
    deliverables: [ { document: plan, by: officer } ]
    gate: [ { review: manager, role: manager, decide: sole } ]
    on: { passed: prepare, rejected: end, returned: draft, lapsed: stay }
  - stage: prepare
    deliverables: [ { document: contract, by: officer } ]
    then: deal
  - stage: deal
    deliverables: [ { document: list, by: officer } ]
    gate: [ { review: signing, role: manager, decide: sole } ]
    on: { passed: handover, rejected: end, returned: draft, lapsed: stay }
  - stage: handover
    receipt: { by: operations }
`)
    write(conditional(submit(ledger)), 'contract')
    expect(missing(ledger)).toEqual([])
    submit(ledger)
    write(ledger, 'list')
    expect(where(ledger)).toBe('deal drafting')
    expect(missing(ledger)).toEqual(['condition-open'])
    expect(refused(ledger, HEAD, submitting(ledger))).toEqual(['condition-open'])
  })

  test('documents go on being written meanwhile', () => {
    const ledger = write(conditional(twoGates()), 'contract')
    expect(missing(ledger)).toEqual(['condition-open'])
  })
})

function missing(ledger: Ledger): readonly string[] {
  const found = missingNow(ledger.world, standing(ledger), ledger.by(OFFICER))
  return found.map(({ rule }) => rule).sort()
}

describe('who settles', () => {
  test('a member meets his own; nobody else, whatever his role', () => {
    const ledger = conditional(twoGates())
    for (const other of [HEAD, MANAGER, SECRETARY, ADMIN]) {
      expect(refused(ledger, other, settling(ledger, 1, 'met'))).toEqual(['condition-by-other'])
    }
    expect(refused(ledger, OFFICER, settling(ledger, 1, 'met', { reason: ' ' }))).toEqual([
      'reason-required',
    ])
    expect(refused(ledger, OFFICER, settling(ledger, 1, 'met'))).toEqual([])
  })

  test("any holder of the owner's role meets what the role owns, also one who came later", () => {
    const ledger = conditional(twoGates(), [PERMIT])
    expect(refused(ledger, OTHER_HEAD, settling(ledger, 1, 'met'))).toEqual(['condition-by-other'])
    grantRole(ledger, OTHER_HEAD, 'operations')
    expect(refused(ledger, OTHER_HEAD, settling(ledger, 1, 'met'))).toEqual([])
    expect(refused(ledger, OPERATIONS, settling(ledger, 1, 'met'))).toEqual([])
  })

  test('the body that set it waives: the owner does not', () => {
    const ledger = conditional(twoGates())
    expect(refused(ledger, OFFICER, settling(ledger, 1, 'waived'))).toEqual(['condition-by-other'])
    expect(refused(ledger, HEAD, settling(ledger, 1, 'waived'))).toEqual(['condition-by-other'])
    expect(refused(ledger, MANAGER, settling(ledger, 1, 'waived'))).toEqual([])
  })

  test('once the manager is another, the new one waives and the old one does not', () => {
    const ledger = conditional(twoGates())
    grantRole(ledger, SECRETARY, 'manager')
    expect(refused(ledger, SECRETARY, settling(ledger, 1, 'waived'))).toEqual([
      'condition-by-other',
    ])
    revokeRole(ledger, MANAGER, 'manager')
    expect(refused(ledger, MANAGER, settling(ledger, 1, 'waived'))).toEqual(['condition-by-other'])
    expect(refused(ledger, SECRETARY, settling(ledger, 1, 'waived'))).toEqual([])
  })

  test('in a vote the seat that set it or the chair; no other director', () => {
    const ledger = twoGates(`[ ${BOARD} ]`)
    vote(ledger, 'board', 'cao')
    vote(ledger, 'board', 'deng', 'approve', { conditions: [AUDIT] })
    vote(ledger, 'board', 'feng')
    const waived = settling(ledger, 1, 'waived')
    expect(refused(ledger, 'feng', waived)).toEqual(['condition-by-other'])
    expect(refused(ledger, 'deng', waived)).toEqual([])
    expect(refused(ledger, 'cao', waived)).toEqual([])
  })

  test('where all must approve, each seat waives its own', () => {
    const ledger = twoGates('[ { review: all, role: director, decide: all } ]')
    vote(ledger, 'all', 'cao', 'approve', { conditions: [PERMIT] })
    vote(ledger, 'all', 'deng', 'approve', { conditions: [AUDIT] })
    vote(ledger, 'all', 'feng')
    expect(refused(ledger, 'cao', settling(ledger, 2, 'waived'))).toEqual(['condition-by-other'])
    expect(refused(ledger, 'deng', settling(ledger, 2, 'waived'))).toEqual([])
  })

  test('once; and nothing that does not bind', () => {
    const ledger = conditional(twoGates())
    const act = settling(ledger, 1, 'met')
    expect(refused(ledger, OFFICER, { ...act, condition: 2 })).toEqual(['condition-not-in-force'])
    expect(refused(ledger, OFFICER, { ...act, ballot: '0'.repeat(64) })).toEqual([
      'condition-not-in-force',
    ])
    expect(refused(twoGates(), OFFICER, act)).toEqual(['condition-not-in-force'])
    ledger.do(OFFICER, act)
    expect(refused(ledger, OFFICER, act)).toEqual(['condition-settled'])
    expect(refused(ledger, MANAGER, { ...act, result: 'waived' })).toEqual(['condition-settled'])
  })

  test('not in a project that has ended', () => {
    const ledger = conditional(twoGates())
    const act = settling(ledger, 1, 'met')
    ledger.do(HEAD, { act: 'cancel', project: act.project, reason: '不再推进' })
    expect(refused(ledger, OFFICER, act)).toEqual(['project-ended'])
  })
})

describe('proof', () => {
  test('a scan is filed with those of the review, frozen, and in no packet', () => {
    const ledger = write(conditional(twoGates()), 'contract')
    const met = settling(ledger, 1, 'met', { evidence: scanned() })
    ledger.do(OFFICER, met, scanTexts())
    const { path } = scanned().file!
    expect(frozenSince(standing(ledger), path)).toBe('draft.1')
    expect(conditionsOf(standing(ledger))[0]?.settled?.record.evidence).toBe(scanned().sha256)
    expect(refused(ledger, OFFICER, saving({ [path]: undefined }))).toContain('frozen-document')
    submit(ledger)
    expect(standing(ledger).gate?.submission.record.attachments).toEqual([])
  })

  test('a scan that proves something else, or is not there, proves nothing', () => {
    const ledger = conditional(twoGates(), [AUDIT, PERMIT])
    ledger.do(OFFICER, settling(ledger, 1, 'met', { evidence: scanned() }), scanTexts())
    const again = settling(ledger, 2, 'met', { evidence: { sha256: scanned().sha256 } })
    expect(refused(ledger, OPERATIONS, again)).toEqual([])
    const none = settling(ledger, 2, 'met', { evidence: { sha256: 'a'.repeat(64) } })
    expect(refused(ledger, OPERATIONS, none)).toEqual(['evidence-missing'])
  })
})

describe('what is told', () => {
  test('each open condition is next for its owner, until its day; its body, where it has no owner left', () => {
    const ledger = conditional(twoGates(), [AUDIT, PERMIT])
    const settle = () =>
      typed(nextActs(ledger.world, standing(ledger), ledger.by(OFFICER).now)).filter(
        ({ act }) => act === 'condition',
      )
    expect(settle()).toEqual([
      {
        act: 'condition',
        by: [OFFICER],
        until: AUDIT.due,
        command: 'bd condition met 2026-001 1 --reason "<text>"',
      },
      {
        act: 'condition',
        by: [OPERATIONS],
        until: PERMIT.due,
        command: 'bd condition met 2026-001 2 --reason "<text>"',
      },
    ])
    revokeRole(ledger, OPERATIONS, 'operations')
    expect(settle()[1]).toMatchObject({
      by: [MANAGER],
      command: 'bd condition waive 2026-001 2 --reason "<text>"',
    })
  })

  test('overdue: in the inbox by working days, and a warning at the tip', () => {
    // Due on Friday 13 March; on Wednesday 18 March three working days have gone by: 16, 17, 18.
    const ledger = conditional(twoGates()).on('2026-03-18')
    const { now } = ledger.by(OFFICER)
    expect(typed(waitingFor(ledger.world, standing(ledger), OFFICER, [], now))).toContainEqual(
      expect.objectContaining({
        act: 'condition',
        overdue: 3,
        deadline: { 'last-day': '2026-03-13', certainty: 'official' },
      }),
    )
    expect(headFindings(ledger.world, now)).toMatchObject([
      { rule: 'condition-overdue', facts: { number: 1, owner: OFFICER, days: 3 } },
    ])
    ledger.do(OFFICER, settling(ledger, 1, 'met'))
    expect(headFindings(ledger.world, now)).toEqual([])
  })

  test('on its day it is not yet overdue', () => {
    const ledger = conditional(twoGates()).on('2026-03-13', '23:59:00')
    expect(headFindings(ledger.world, ledger.by(OFFICER).now)).toEqual([])
  })

  test('the owner is not sent to draft for a condition alone', () => {
    const ledger = write(conditional(twoGates()), 'contract')
    const acts = typed(nextActs(ledger.world, standing(ledger), ledger.by(OFFICER).now))
    expect(acts.map(({ act }) => act)).toEqual(['condition', 'submit'])
  })
})

describe('by force', () => {
  function altered(
    ledger: Ledger,
    by: string,
    draft: ReturnType<Ledger['draft']>,
    alter: (text: string) => string,
  ) {
    const files = Object.fromEntries(
      Object.entries(draft.files).map(([path, text]) => [path, alter(text ?? '')]),
    )
    return ledger.forge({ ...draft, by, files }).map(({ rule }) => rule)
  }

  test('a gate that is opened over an open condition is a finding, and stays shut', () => {
    const open = write(conditional(twoGates()), 'contract')
    const free = write(vote(twoGates(), 'manager', MANAGER), 'contract')
    const found = open.forge(free.draft(HEAD, submitting(free)))
    expect(found.map(({ rule }) => rule)).toEqual(['condition-open'])
    expect(where(open)).toBe('deal drafting')
  })

  test('conditions in a return ballot are a finding, and nothing is returned', () => {
    const ledger = twoGates()
    const draft = ledger.draft(MANAGER, ballot(ledger, MANAGER, 'approve', { conditions: [AUDIT] }))
    const trailers = { ...draft.trailers, 'Bd-Decision': 'return' }
    const found = altered(ledger, MANAGER, { ...draft, trailers }, (text) =>
      text.replace('decision: approve', 'decision: return'),
    )
    expect(found).toEqual(['condition-not-here'])
    expect(where(ledger)).toBe('draft in-review')
  })

  test('met by somebody else, or waived by its owner: a finding, and it stays open', () => {
    const ledger = conditional(twoGates())
    const met = ledger.draft(OFFICER, settling(ledger, 1, 'met'))
    const by = (text: string) => text.replace(`by: ${OFFICER}`, `by: ${HEAD}`)
    expect(altered(ledger, HEAD, met, by)).toEqual(['condition-by-other'])
    expect(listed(ledger)).toEqual([[1, AUDIT.text, 'open']])
    const other = conditional(twoGates())
    const waived = other.draft(MANAGER, settling(other, 1, 'waived'))
    const owner = (text: string) => text.replace(`by: ${MANAGER}`, `by: ${OFFICER}`)
    expect(altered(other, OFFICER, waived, owner)).toEqual(['condition-by-other'])
    expect(listed(other)).toEqual([[1, AUDIT.text, 'open']])
  })

  test('a condition that is altered after it was set is a finding', () => {
    const ledger = twoGates()
    const draft = ledger.draft(MANAGER, ballot(ledger, MANAGER, 'approve', { conditions: [AUDIT] }))
    ledger.write(draft)
    const [path = ''] = Object.keys(draft.files)
    const text = ledger.text(path).replace(AUDIT.due, '2027-03-13')
    const found = ledger.forge({ ...draft, files: { [path]: text } })
    expect(found.map(({ rule }) => rule)).toContain('signoff-changed')
  })
})

test('a condition on paper is held against the date of the paper', () => {
  const paper =
    '[ { review: manager, role: manager, decide: sole, paper: yes, secretary: secretary } ]'
  const ledger = twoGates(paper).on('2026-03-05')
  const entry = (due: string) =>
    refused(
      ledger,
      SECRETARY,
      ballot(ledger, MANAGER, 'approve', {
        dated: '2026-03-03',
        conditions: [{ ...AUDIT, due }],
      }),
    )
  // The scan is missing here, and that is the only reason while the day is not before the paper's.
  expect(entry('2026-03-03')).toEqual(['evidence-missing'])
  expect(entry('2026-03-02')).toEqual(['evidence-missing', 'condition-due-past'])
})
