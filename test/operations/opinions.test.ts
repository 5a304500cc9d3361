/** Departments are heard (征求意见、部门会签): nobody blocks, the submitter answers each, and the last answer completes it. */
import { describe, expect, test } from 'vitest'
import { answer, answering, hearing, opine } from '../../fixtures/worlds/hearing.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import { about, at, ballot, FOLDER, standing } from '../../fixtures/worlds/life.ts'
import { HEAD, MANAGER, OTHER_HEAD } from '../../fixtures/worlds/small.ts'
import type { AnswerAct } from '../../src/core/record/act.ts'
import { nextActs } from '../../src/core/project/next.ts'
import { open, refused, results, seats, where, withGate } from '../patterns/company.ts'
import { revokeRole } from '../stories/edge-policy.ts'
import { typed } from '../workbench/advised.ts'

const DIRECTORS = ['cao', 'deng', 'feng'] as const
const DECLINED = { adopted: 'no', reason: '投资额已按上限测算' } as const

function allHeard(ledger: Ledger): Ledger {
  for (const director of DIRECTORS) opine(ledger, director)
  return ledger
}

/** What the act that completed the hearing recorded. */
function outcome(ledger: Ledger) {
  const [view] = standing(ledger).rounds.at(-1)!.reviews
  if (view?.state !== 'decided') throw new Error(`the hearing is ${view?.state}`)
  return { ...view.outcome, by: view.by.record.act }
}

function digest(ledger: Ledger, name: string): string {
  return ledger.world.tree.get(`${FOLDER}/signoffs/draft.1/${name}.yaml`)!.sha256
}

describe('how a hearing ends', () => {
  test('the answer to the last opinion completes it as passed, with what was said to each, and the next review opens', () => {
    const ledger = allHeard(hearing())
    answer(ledger, 'deng', DECLINED)
    answer(ledger, 'feng')
    expect(open(ledger)).toEqual(['heard'])
    answer(ledger, 'cao')
    expect(open(ledger)).toEqual(['manager'])
    expect(outcome(ledger)).toMatchObject({
      by: 'answer',
      result: 'passed',
      tally: { seats: 3, opinion: 3, 'not-cast': 0 },
      opinions: [
        { seat: 'cao', n: 1, opinion: digest(ledger, 'heard.cao.1'), adopted: 'yes' },
        { seat: 'deng', n: 1, opinion: digest(ledger, 'heard.deng.1'), adopted: 'no' },
        { seat: 'feng', n: 1, opinion: digest(ledger, 'heard.feng.1'), adopted: 'yes' },
      ],
    })
  })

  test('an opinion is answered before all are in, and then the last opinion still waits for its answer', () => {
    const ledger = answer(opine(hearing(), 'cao'), 'cao')
    answer(opine(ledger, 'deng'), 'deng')
    opine(ledger, 'feng')
    expect(open(ledger)).toEqual(['heard'])
    answer(ledger, 'feng', DECLINED)
    expect(results(ledger)).toEqual({ heard: 'passed', manager: 'open' })
  })

  test('a seat that replaces its opinion is answered anew, and only its last counts in the outcome', () => {
    const ledger = allHeard(hearing())
    answer(ledger, 'cao')
    answer(ledger, 'deng')
    opine(ledger, 'deng', '撤回前述意见，另有补充')
    answer(ledger, 'feng')
    // All three were answered at some time, but what deng says now was not.
    expect(open(ledger)).toEqual(['heard'])
    answer(ledger, 'deng', DECLINED)
    expect(outcome(ledger).opinions).toEqual([
      expect.objectContaining({ seat: 'cao', n: 1 }),
      { seat: 'deng', n: 2, opinion: digest(ledger, 'heard.deng.2'), adopted: 'no' },
      expect.objectContaining({ seat: 'feng', n: 1 }),
    ])
  })

  test('a recusal that leaves nothing unanswered completes it; the recused seat leaves the summary', () => {
    const ledger = allHeard(hearing())
    answer(ledger, 'cao')
    answer(ledger, 'feng')
    ledger.do('deng', about(ledger, 'recuse', { seat: 'deng' }))
    expect(outcome(ledger)).toMatchObject({ by: 'recuse', result: 'passed' })
    expect(outcome(ledger).opinions?.map(({ seat }) => seat)).toEqual(['cao', 'feng'])
  })

  test('with every seat recused it lapses', () => {
    const ledger = hearing()
    for (const seat of DIRECTORS) ledger.do(seat, about(ledger, 'recuse', { seat }))
    expect(outcome(ledger)).toMatchObject({ by: 'recuse', result: 'lapsed' })
    expect(outcome(ledger)).not.toHaveProperty('opinions')
    expect(where(ledger)).toBe('draft drafting')
  })

  test('when the only seat unheard is vacated, the secretary closes it once all are answered, and not before', () => {
    const ledger = opine(opine(hearing(), 'cao'), 'deng')
    answer(ledger, 'cao')
    revokeRole(ledger, 'feng', 'director')
    expect(refused(ledger, 'xu', about(ledger, 'close'))).toEqual(['opinion-unanswered'])
    answer(ledger, 'deng')
    expect(outcome(ledger)).toMatchObject({ by: 'answer', result: 'passed' })
  })

  test('a vacancy after the last answer is closed by the secretary, with the summary', () => {
    const ledger = opine(opine(hearing(), 'cao'), 'deng')
    answer(answer(ledger, 'cao'), 'deng')
    revokeRole(ledger, 'feng', 'director')
    ledger.do('xu', about(ledger, 'close'))
    expect(outcome(ledger)).toMatchObject({ by: 'close', result: 'passed' })
    expect(outcome(ledger).opinions).toHaveLength(2)
  })

  test('as the last review of a gate it lets the project go on', () => {
    const ledger = withGate('[ { review: heard, role: head, decide: opinions } ]')
    for (const head of [HEAD, OTHER_HEAD]) opine(ledger, head)
    for (const head of [HEAD, OTHER_HEAD]) answer(ledger, head)
    expect(where(ledger)).toBe('handover drafting')
  })
})

describe('who answers, and what', () => {
  test('only the submitter: no colleague of his role, no reviewer', () => {
    const ledger = opine(hearing(), 'cao')
    expect(refused(ledger, OTHER_HEAD, answering(ledger, 'cao'))).toEqual(['not-the-submitter'])
    expect(refused(ledger, MANAGER, answering(ledger, 'cao'))).toEqual(['not-in-role'])
    expect(refused(ledger, 'cao', answering(ledger, 'cao'))).toEqual(['not-in-role'])
  })

  test('when the submitter is no longer an owner of the stage, whoever is now', () => {
    const ledger = opine(hearing(), 'cao')
    revokeRole(ledger, HEAD, 'head')
    expect(typed(nextActs(ledger.world, standing(ledger), ledger.by(HEAD).now))).toContainEqual(
      expect.objectContaining({ act: 'answer', by: [OTHER_HEAD] }),
    )
    expect(refused(ledger, HEAD, answering(ledger, 'cao'))).toEqual(['not-in-role'])
    expect(refused(ledger, OTHER_HEAD, answering(ledger, 'cao'))).toEqual([])
  })

  test('declining says why; a blank is no reason', () => {
    const ledger = opine(hearing(), 'cao')
    const declined = (reason?: string) =>
      refused(
        ledger,
        HEAD,
        answering(ledger, 'cao', { adopted: 'no', ...(reason === undefined ? {} : { reason }) }),
      )
    expect(declined()).toEqual(['reason-required'])
    expect(declined(' \n ')).toEqual(['reason-required'])
    expect(declined('已有专项论证')).toEqual([])
  })

  test('not a seat that has said nothing, not a recused one, not after the hearing', () => {
    const ledger = allHeard(hearing())
    const old = answering(ledger, 'cao')
    expect(refused(hearing(), HEAD, old)).toEqual(['not-the-last-opinion'])
    ledger.do('cao', about(ledger, 'recuse', { seat: 'cao' }))
    expect(refused(ledger, HEAD, old)).toEqual(['not-the-last-opinion'])
    answer(answer(ledger, 'deng'), 'feng')
    expect(refused(ledger, HEAD, old)).toEqual(['review-decided'])
  })

  test('nothing that is no opinion is answered', () => {
    const ledger = at('board')
    ledger.do('deng', ballot(ledger, 'deng', 'reject'))
    const { ballots } = standing(ledger).gate!.open[0].acts
    const act = answering(ledger, 'deng', { review: 'board', opinion: ballots[0]!.sha256 })
    expect(refused(ledger, HEAD, act)).toEqual(['not-the-last-opinion'])
  })

  test('an opinion has words', () => {
    const ledger = hearing()
    const blank = ballot(ledger, 'cao', 'opinion', { reason: '  ' })
    expect(refused(ledger, 'cao', blank)).toEqual(['reason-required'])
  })

  test('each unanswered opinion is offered to the submitter, and no answered one', () => {
    const ledger = answer(allHeard(hearing()), 'cao')
    const next = typed(nextActs(ledger.world, standing(ledger), ledger.by(HEAD).now))
    expect(next.map(({ act, by, command }) => [act, by, command])).toEqual([
      ['answer', [HEAD], 'bd answer 2026-001 deng'],
      ['answer', [HEAD], 'bd answer 2026-001 feng'],
    ])
  })
})

describe('by force', () => {
  /** The commit as bd writes it for the one who may, altered. */
  function forged(ledger: Ledger, act: AnswerAct, alter: (text: string) => string, by = HEAD) {
    const draft = ledger.draft(HEAD, act)
    const files = Object.fromEntries(
      Object.entries(draft.files).map(([path, text]) => [path, alter(text ?? '')]),
    )
    return ledger.forge({ ...draft, by, files }).map(({ rule }) => rule)
  }

  test('an answer by another is a finding, and the hearing goes on', () => {
    const ledger = opine(
      answer(answer(opine(opine(hearing(), 'cao'), 'deng'), 'cao'), 'deng'),
      'feng',
    )
    const act = answering(ledger, 'feng')
    const found = forged(
      ledger,
      act,
      (text) => text.replace(`by: ${HEAD}`, `by: ${OTHER_HEAD}`),
      OTHER_HEAD,
    )
    expect(found).toEqual(['not-the-submitter'])
    expect(open(ledger)).toEqual(['heard'])
    expect(seats(ledger, 'heard')).toEqual({ cao: 'opinion', deng: 'opinion', feng: 'opinion' })
  })

  test('an answer to an old opinion is a finding', () => {
    const ledger = opine(hearing(), 'cao')
    const old = ledger.draft(HEAD, answering(ledger, 'cao'))
    opine(ledger, 'cao', '更正')
    expect(ledger.forge(old).map(({ rule }) => rule)).toEqual(['not-the-last-opinion'])
  })

  test('a summary that says otherwise than the answers is a finding', () => {
    const ledger = answer(answer(allHeard(hearing()), 'cao'), 'deng', DECLINED)
    const act = answering(ledger, 'feng', DECLINED)
    expect(
      forged(ledger, act, (text) => text.replaceAll('adopted: "no"', 'adopted: "yes"')),
    ).toEqual(['outcome-differs'])
    expect(open(ledger)).toEqual(['heard'])
  })

  test('an answer of this round is no answer in the next', () => {
    const ledger = opine(hearing(), 'cao')
    const old = ledger.draft(HEAD, answering(ledger, 'cao'))
    for (const seat of DIRECTORS) ledger.do(seat, about(ledger, 'recuse', { seat }))
    expect(ledger.forge(old).map(({ rule }) => rule)).toEqual(['review-decided'])
  })
})
