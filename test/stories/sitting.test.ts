/** A board in a sitting: the votes by name decide as ballots do, and minutes that disagree with them are refused. */
import { describe, expect, test } from 'vitest'
import type { ConfirmAct, SittingAct } from '../../src/core/record/act.ts'
import { waitingFor } from '../../src/core/agenda/inbox.ts'
import { nextActs } from '../../src/core/project/next.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import { enteredAloneIn, minutedIn, restsOnEntries } from '../../src/core/review/paper.ts'
import { shortfallOf } from '../../src/core/review/shortfall.ts'
import type { Ledger } from '../../fixtures/worlds/ledger.ts'
import {
  about,
  at,
  ballot,
  FOLDER,
  gate,
  PLAN_FILE,
  PROJECT,
  save,
  saving,
  standing,
  submitting,
} from '../../fixtures/worlds/life.ts'
import {
  board,
  outcome,
  MINUTES_SCAN,
  SCAN_THERE,
  sit,
  sitting,
  vote,
} from '../../fixtures/worlds/sitting.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { edited, HEAD, MANAGER, PLAN, POLICY, SECRETARY } from '../../fixtures/worlds/small.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

/** The smallest company's process, whose charter lets a director stand in for two others. */
const twoProxies = (yaml: string) =>
  edited(yaml, 'close: when-all-cast', 'close: when-all-cast\n        proxies: 2')

const RECORD = `${FOLDER}/signoffs/draft.1/board.meeting.1.yaml`

function states(ledger: Ledger) {
  return Object.fromEntries(board(ledger).states)
}

function why(ledger: Ledger, more: Parameters<typeof sitting>[1] = {}, by = SECRETARY) {
  return ledger.refusal(by, sitting(ledger, more)).map(({ rule }) => rule)
}

/** Only the chair is there, and alone is no quorum: more than half of three is two. */
const ALONE = {
  attendance: { present: ['cao'], absent: ['deng', 'feng'] },
  votes: [vote('cao')],
  resolution: 'no-quorum',
} as const

describe('the votes by name decide', () => {
  test('two of three in favour pass it, and the dissent stands with its reason', () => {
    const votes = [vote('cao'), vote('deng', 'reject'), vote('feng')]
    const ledger = sit(at('board'), { votes, counts: { approve: 2, reject: 1, abstain: 0 } })
    expect(outcome(ledger)).toEqual({
      review: 'board',
      result: 'passed',
      tally: {
        seats: 3,
        approve: 2,
        reject: 1,
        return: 0,
        abstain: 0,
        recused: 0,
        vacated: 0,
        'not-cast': 0,
        'on-paper': 3,
        quorum: { needed: 2, have: 3 },
        passes: { needed: 2, have: 2 },
      },
      'only-on-paper': true,
      to: 'handover',
    })
    const [, dissent] = board(ledger).acts.ballots
    expect(dissent?.record).toMatchObject({ seat: 'deng', reason: '会上说明的理由', by: SECRETARY })
    expect(standing(ledger).stage.stage).toBe('handover')
  })

  test('one who is represented votes, one who is absent does not', () => {
    const attendance = {
      present: ['cao'],
      represented: [{ seat: 'deng', by: 'cao' }],
      absent: ['feng'],
    }
    const ledger = sit(at('board'), { attendance, votes: [vote('cao'), vote('deng')] })
    expect(states(ledger)).toEqual({ cao: 'approve', deng: 'approve', feng: 'open' })
    expect(outcome(ledger)).toMatchObject({ result: 'passed', tally: { 'not-cast': 1 } })
  })

  test('not voting is no abstention: with one the quorum is met, with the other it is not', () => {
    const two = { present: ['cao', 'deng'], absent: ['feng'] }
    const abstaining = { attendance: two, votes: [vote('cao'), vote('deng', 'abstain')] }
    // Two of three were cast; one approval is not more than a half of three.
    const missed = sit(at('board'), { ...abstaining, resolution: 'not-carried' })
    // The process does not say where what is not carried goes: as what is rejected.
    expect(outcome(missed)).toMatchObject({ result: 'not-carried', to: 'end' })
    expect(standing(missed).state).toBe('rejected')
    const silent = { attendance: two, votes: [vote('cao')], 'not-voting': ['deng'] }
    expect(why(at('board'), { ...silent, resolution: 'rejected' })).toEqual(['resolution-differs'])
    const extended = sit(at('board'), { ...silent, resolution: 'no-quorum' })
    expect(states(extended)).toEqual({ cao: 'open', deng: 'open', feng: 'open' })
  })

  test('a board whose process says that it votes in writing may meet, and its minutes decide', () => {
    const process = (yaml: string) =>
      edited(yaml, 'form: written', 'form: written\n        rule: company-law-board')
        .replace(/^ +(quorum|passes): .*roster }\n/gm, '')
        .replace(/without-quorum: .*/, 'without-quorum: lapse')
    const ledger = at('board', { process })
    const offered = nextActs(ledger.world, standing(ledger), ledger.by(SECRETARY).now).map(
      ({ act }) => act,
    )
    expect(offered).toContain('meeting')
    expect(outcome(sit(ledger))).toMatchObject({ result: 'passed', tally: { approve: 3 } })
  })

  test('a vote in writing that is not secret may be held in a sitting, which is offered of boards alone; 0.2.0 refused it', () => {
    const ledger = at('board')
    const offered = nextActs(ledger.world, standing(ledger), ledger.by(SECRETARY).now).map(
      ({ act }) => act,
    )
    expect(offered).not.toContain('meeting')
    expect(outcome(sit(ledger))).toMatchObject({ result: 'passed', tally: { approve: 3 } })
    const secret = (yaml: string) => edited(yaml, 'show: at-once', 'show: after-close')
    expect(why(at('board', { process: secret }))).toEqual(['sitting-not-here'])
    const first = at('board', { epoch: 'bd/workspace@1' })
    expect(why(first)).toEqual(['sitting-not-here'])
  })

  test('without a quorum the time is extended, and nothing was voted; then the next sitting decides', () => {
    const ledger = sit(at('board'), ALONE)
    // Five working days from Monday 2 March end on Monday 9; three more on Thursday 12.
    expect(standing(ledger).gate?.open[0].deadline?.['last-day']).toBe('2026-03-12')
    expect(states(ledger)).toEqual({ cao: 'open', deng: 'open', feng: 'open' })
    expect(board(ledger).acts.ballots).toEqual([])
    ledger.on('2026-03-11')
    const next = { number: '董决〔2026〕2号', date: '2026-03-11', scans: SCAN_THERE }
    ledger.do(SECRETARY, sitting(ledger, next))
    expect(outcome(ledger)).toMatchObject({ result: 'passed' })
    expect(standing(ledger).signoffs.all.at(-1)?.path).not.toBe(RECORD)
  })

  test.each(['lapsed', 'no-quorum'] as const)(
    'a second time without a quorum it lapses, called %s',
    (resolution) => {
      const ledger = sit(at('board'), ALONE).on('2026-03-11')
      const next = { number: '董决〔2026〕2号', date: '2026-03-11', scans: SCAN_THERE, resolution }
      ledger.do(SECRETARY, sitting(ledger, { ...ALONE, ...next }))
      expect(standing(ledger).rounds[0]?.result).toBe('lapsed')
    },
  )

  test('what a member signed himself is repeated, not entered', () => {
    const ledger = at('board')
    ledger.do('deng', ballot(ledger, 'deng', 'reject'))
    const votes = [vote('cao'), vote('feng')]
    expect(why(ledger)).toEqual(['entry-over-ballot'])
    expect(why(ledger, { votes, 'not-voting': ['deng'] })).toEqual(['vote-differs'])
    sit(ledger, { votes, signed: [{ seat: 'deng', decision: 'reject' }] })
    expect(outcome(ledger)).toMatchObject({
      result: 'passed',
      tally: { approve: 2, reject: 1, 'on-paper': 2 },
    })
    expect(board(ledger).acts.ballots.map(({ record }) => [record.seat, record.by])).toEqual([
      ['deng', 'deng'],
      ['cao', SECRETARY],
      ['feng', SECRETARY],
    ])
  })

  test('votes in minutes are no unconfirmed entries; an entry beside them is, and is named alone', () => {
    const minuted = board(sit(at('board')))
    expect([enteredAloneIn(minuted), minutedIn(minuted), restsOnEntries(minuted)]).toEqual([
      [],
      3,
      false,
    ])
    const process = (yaml: string) =>
      edited(yaml, 'chair: chair', 'chair: chair\n        paper: yes')
    const ledger = at('board', { process })
    const evidence = sitting(ledger).scans[0]!
    ledger.do(
      SECRETARY,
      ballot(ledger, 'deng', 'approve', { dated: '2026-03-02', evidence }),
      MINUTES_SCAN,
    )
    const attendance = { present: ['cao', 'feng'], absent: ['deng'] }
    const votes = [vote('cao'), vote('feng', 'reject')]
    ledger.do(SECRETARY, sitting(ledger, { scans: SCAN_THERE, attendance, votes }))
    const mixed = board(ledger)
    expect(outcome(ledger)).toMatchObject({ result: 'passed', tally: { 'on-paper': 3 } })
    expect(enteredAloneIn(mixed).map(({ record }) => record.seat)).toEqual(['deng'])
    expect([minutedIn(mixed), restsOnEntries(mixed)]).toEqual([2, true])
  })

  test('an entry that its member has not confirmed gives way to his vote in the sitting', () => {
    const process = (yaml: string) =>
      edited(yaml, 'chair: chair', 'chair: chair\n        paper: yes')
    const ledger = at('board', { process })
    const evidence = sitting(ledger).scans[0]!
    const entry = ballot(ledger, 'deng', 'reject', { dated: '2026-03-02', evidence })
    ledger.do(SECRETARY, entry, MINUTES_SCAN)
    const again = { ...vote('deng'), n: 2 }
    expect(why(ledger, { scans: SCAN_THERE })).toEqual(['seat-already-voted'])
    ledger.do(
      SECRETARY,
      sitting(ledger, { scans: SCAN_THERE, votes: [vote('cao'), again, vote('feng')] }),
    )
    expect(outcome(ledger)).toMatchObject({ result: 'passed', tally: { approve: 3, reject: 0 } })
  })

  test('each member confirms his vote, and it is on paper until then', () => {
    const ledger = sit(at('board'))
    const inbox = () =>
      waitingFor(ledger.world, standing(ledger), 'deng', [], ledger.by('deng').now)
    expect(inbox()).toMatchObject([{ act: 'confirm', review: 'board' }])
    const confirming: ConfirmAct = {
      act: 'confirm',
      project: PROJECT,
      stage: 'draft',
      round: 1,
      review: 'board',
      seat: 'deng',
      n: 1,
      entry: board(ledger).acts.sittings[0]!.sha256,
    }
    expect(ledger.refusal('feng', confirming).map(({ rule }) => rule)).toEqual(['confirm-by-other'])
    ledger.do('deng', confirming)
    expect(inbox()).toEqual([])
    expect(ledger.refusal('deng', confirming).map(({ rule }) => rule)).toEqual([
      'already-confirmed',
    ])
  })
})

describe('recusal', () => {
  const recused = [{ seat: 'feng', reason: '在合作方任职' }]
  const attendance = { present: ['cao', 'deng'], recused }

  test('first said in the sitting it counts as one, and holds in the next round', () => {
    const votes = [vote('cao', 'return'), vote('deng', 'return')]
    const ledger = sit(at('board'), { attendance, votes, resolution: 'returned' })
    expect(states(ledger)).toEqual({ cao: 'return', deng: 'return', feng: 'recused' })
    expect(outcome(ledger)).toMatchObject({ result: 'returned', tally: { recused: 1 } })
    save(ledger, { [PLAN_FILE]: PLAN.replace('可控', '较低') })
    ledger.do(HEAD, submitting(ledger))
    ledger.do(MANAGER, ballot(ledger, MANAGER))
    expect(standing(ledger).gate?.open[0].opened.recused).toEqual(['feng'])
    // Now it stands, and no reason is given again; a vote of the seat is refused.
    const next = { scans: SCAN_THERE }
    expect(why(ledger, next)).toContain('seat-recused')
    // Left out of the minutes, the seat is to be listed as what it is; to choose a list is no mend.
    const left = { attendance: { present: ['cao', 'deng'] }, votes: [vote('cao'), vote('deng')] }
    const unclear = ledger
      .refusal(SECRETARY, sitting(ledger, { ...next, ...left }))
      .find(({ rule }) => rule === 'attendance-unclear')
    expect(tellFinding(voiceOf('zh'), unclear!).help).toContain('feng已回避，请列入“回避”')
    expect(tellFinding(voiceOf('en'), unclear!).help).toContain(
      'feng is recused: list this seat under',
    )
  })

  test('it gives its reason, and takes no signed ballot back', () => {
    const votes = [vote('cao'), vote('deng')]
    const silent = { present: ['cao', 'deng'], recused: [{ seat: 'feng' }] }
    expect(why(at('board'), { attendance: silent, votes })).toEqual(['reason-required'])
    const ledger = at('board')
    ledger.do('feng', ballot(ledger, 'feng', 'reject'))
    expect(why(ledger, { attendance, votes })).toEqual(['entry-over-ballot'])
  })

  test('fewer than three unrelated directors decide nothing: it lapses', () => {
    const quorum = 'quorum: { share: { more-than: 1/2 }, of: roster }\n'
    const passes = '        passes: { share: { more-than: 1/2 }, of: roster }\n'
    const process = (yaml: string) =>
      edited(edited(yaml, `        ${quorum}`, '        rule: company-law-board\n'), passes, '')
    const ledger = at('board', { process })
    const votes = [vote('cao'), vote('deng')]
    expect(why(ledger, { attendance, votes })).toEqual(['ground-required'])
    const related = recused.map((one) => ({ ...one, ground: 'related' as const }))
    const said = { attendance: { ...attendance, recused: related }, votes }
    expect(why(ledger, said)).toEqual(['resolution-differs'])
    sit(ledger, { ...said, resolution: 'lapsed' })
    expect(outcome(ledger)).toMatchObject({
      result: 'lapsed',
      instead: 'shareholders',
      to: 'draft',
    })
    const then = { shareholders: true }
    expect(shortfallOf(board(ledger))).toEqual({ needed: 3, left: 2, then })
  })
})

describe('refused is', () => {
  test('whoever is not the neutral secretary', () => {
    const ledger = at('board')
    expect(why(ledger, {}, 'cao')).toEqual(['not-in-role'])
    expect(why(ledger, {}, HEAD)).toEqual(['not-in-role'])
    const also: Policy = {
      ...POLICY,
      'same-person': [
        ['secretary', 'director'],
        ['head', 'secretary'],
      ],
      grants: [
        ...POLICY.grants,
        { member: 'cao', role: 'secretary' },
        { member: HEAD, role: 'secretary' },
      ],
    }
    expect(why(at('board', { policy: also }), {}, 'cao')).toEqual(['entry-for-oneself'])
    expect(why(at('board', { policy: also }), {}, HEAD)).toEqual(['secretary-not-neutral'])
  })

  test('a day on which the body could not have sat', () => {
    expect(why(at('board'), { date: '2026-03-03' })).toEqual(['paper-in-future'])
    expect(why(at('board').on('2026-03-05'), { date: '2026-02-27' })).toEqual(['paper-back-dated'])
    const process = (yaml: string) =>
      edited(
        edited(yaml, 'form: written', 'form: meeting'),
        'within: 5 working days',
        'within: 5 working days\n        notice: 3 working days',
      )
    const ledger = at('board', { process })
    // Three working days after Monday 2 March: from Thursday 5 on.
    const due = () =>
      nextActs(ledger.world, standing(ledger), ledger.by(SECRETARY).now).map(({ act }) => act)
    ledger.on('2026-03-04')
    expect(due()).toEqual([])
    ledger.on('2026-03-05')
    expect(due()).toEqual(['ballot', 'meeting'])
    expect(why(ledger, { date: '2026-03-04' })).toEqual(['notice-running'])
    expect(why(ledger, { date: '2026-03-05' })).toEqual([])
  })

  test('a sitting without its scan, or with one that proves something else', () => {
    expect(why(at('board'), { scans: [] })).toEqual(['evidence-missing'])
    expect(why(at('board'), { scans: SCAN_THERE })).toEqual(['evidence-missing'])
  })

  test('a scan that is missing is asked for as that of the minutes, by the option that takes it', () => {
    const ledger = at('board')
    const [found] = ledger.refusal(SECRETARY, sitting(ledger, { scans: [] }))
    const { message, help } = tellFinding(voiceOf('zh'), found!)
    expect(message).toContain('会议记录没有附原件扫描件')
    expect(help).toContain('--scan <扫描件>')
  })

  test('numbers of votes that the names do not add up to', () => {
    expect(why(at('board'), { counts: { approve: 2 } })).toEqual(['resolution-differs'])
    expect(why(at('board'), { counts: { approve: 3, reject: 0 } })).toEqual([])
  })

  test('where only the numbers differ, the resolution is not said to; where it differs, it is', () => {
    const ledger = at('board')
    const [numbers] = ledger.refusal(SECRETARY, sitting(ledger, { counts: { approve: 2 } }))
    const said = tellFinding(voiceOf('zh'), numbers!)
    expect(said.message).toMatch(
      /票数有误：写的是同意 2，按各人表决是同意 3、反对 0、退回 0、弃权 0；决议“通过”相符/u,
    )
    expect(said.help).toContain('更正“票数”')
    expect(tellFinding(voiceOf('en'), numbers!).message).toContain(
      'the numbers of votes in the minutes',
    )
    const wrong = sitting(ledger, { counts: { approve: 3 }, resolution: 'rejected' })
    const [resolution] = ledger.refusal(SECRETARY, wrong)
    expect(tellFinding(voiceOf('zh'), resolution!).message).not.toContain('相符')
  })

  test('a dissent without its reason, and an answer that the board does not know', () => {
    const votes = [vote('cao'), vote('deng'), { seat: 'feng', n: 1, decision: 'reject' as const }]
    expect(why(at('board'), { votes })).toEqual(['reason-required'])
    const defer = [vote('cao', 'defer'), vote('deng'), vote('feng')]
    expect(why(at('board'), { votes: defer })).toEqual(['decision-not-here'])
  })

  test('a seat listed twice, a stranger, a recorder nobody knows', () => {
    const twice = { present: ['cao', 'deng', 'feng'], absent: ['feng'] }
    expect(why(at('board'), { attendance: twice })).toEqual(['attendance-unclear'])
    const stranger = { present: ['cao', 'deng', 'feng', 'ma'] }
    expect(why(at('board'), { attendance: stranger })).toEqual(['no-seat', 'vote-missing'])
    expect(why(at('board'), { attendance: { recorder: 'nobody' } })).toEqual(['unknown-name'])
  })

  test('one who stands in for two', () => {
    const two = {
      present: ['cao'],
      represented: [
        { seat: 'deng', by: 'cao' },
        { seat: 'feng', by: 'cao' },
      ],
    }
    expect(why(at('board'), { attendance: two })).toContain('proxy-of-two')
  })

  test('one who stands in for two, where the charter allows it and the process says so', () => {
    const two = {
      present: ['cao'],
      represented: [
        { seat: 'deng', by: 'cao' },
        { seat: 'feng', by: 'cao' },
      ],
    }
    expect(why(at('board', { process: twoProxies }), { attendance: two })).toEqual([])
  })

  test('a proxy of a proxy', () => {
    const chain = {
      present: ['cao'],
      represented: [
        { seat: 'deng', by: 'cao' },
        { seat: 'feng', by: 'deng' },
      ],
    }
    expect(why(at('board'), { attendance: chain })).toEqual(['proxy-not-present'])
  })

  test('taking the scan away afterwards', () => {
    const ledger = sit(at('board'), ALONE)
    const gone = Object.fromEntries(Object.keys(MINUTES_SCAN).map((path) => [path, undefined]))
    expect(ledger.refusal('liu', saving(gone)).map(({ rule }) => rule)).toContain('frozen-document')
  })
})

describe('by force', () => {
  const forged = (ledger: Ledger, change: (text: string) => string, by = SECRETARY) => {
    const draft = ledger.draft(SECRETARY, sitting(ledger), MINUTES_SCAN)
    const files = Object.fromEntries(
      Object.entries(draft.files).map(([path, text]) => [
        path,
        path === RECORD ? change(text!) : text,
      ]),
    )
    return ledger.forge({ ...draft, by, files }).map(({ rule }) => rule)
  }

  test('somebody else signs it', () => {
    const mine = (text: string) => edited(text, `by: ${SECRETARY}`, 'by: cao')
    expect(forged(at('board'), mine, 'cao')).toEqual(['not-in-role'])
  })

  test('a vote is added for an absent director', () => {
    const away = (text: string) =>
      edited(edited(text, '    - feng\n', ''), 'absent: []', 'absent:\n    - feng')
    expect(forged(at('board'), away)).toEqual(['vote-not-present'])
  })

  test('a tally is written that the votes do not give', () => {
    const tally = (text: string) => edited(text, '    approve: 3\n', '    approve: 2\n')
    expect(forged(at('board'), tally)).toEqual(['outcome-differs'])
  })

  test('an outcome is written that the votes do not give', () => {
    const result = (text: string) => edited(text, '  result: passed\n', '  result: rejected\n')
    expect(forged(at('board'), result)).toEqual(['outcome-differs'])
  })

  test('a sitting is used again in another round', () => {
    const ledger = at('board')
    const first = ledger.draft(SECRETARY, sitting(ledger), MINUTES_SCAN)
    for (const seat of ['cao', 'deng']) ledger.do(seat, ballot(ledger, seat, 'return'))
    ledger.do('feng', ballot(ledger, 'feng', 'return'))
    save(ledger, { [PLAN_FILE]: PLAN.replace('可控', '较低') })
    ledger.do(HEAD, submitting(ledger))
    ledger.do(MANAGER, ballot(ledger, MANAGER))
    const again = { ...ledger.draft(SECRETARY, about(ledger, 'extend')), files: first.files }
    const trailers = { ...first.trailers, 'Bd-Round': '2', 'Bd-Packet': gate(ledger).submission }
    // As it was it is about a round that is over; moved into the second it names another packet.
    expect(ledger.forge({ ...again, trailers: first.trailers }).map(({ rule }) => rule)).toEqual([
      'wrong-round',
    ])
    const moved = Object.fromEntries(
      Object.entries(first.files).map(([path, text]) => [
        path.replace('draft.1', 'draft.2'),
        path === RECORD ? edited(text!, 'round: 1', 'round: 2') : text,
      ]),
    )
    const found = ledger.forge({ by: SECRETARY, trailers, files: moved })
    expect(found.map(({ rule }) => rule)).toEqual(['packet-mismatch'])
  })
})

test('a sitting after the deadline is marked late, as a ballot is', () => {
  const ledger = at('board').on('2026-03-11')
  sit(ledger, { date: '2026-03-11' })
  // Two working days after Monday 9 March.
  expect(board(ledger).acts.sittings[0]!.record.late).toBe(2)
  expect(board(ledger).acts.ballots.map(({ record }) => record.late)).toEqual([2, 2, 2])
})

test('a board may defer in a sitting where the process says where that leads', () => {
  const shares =
    '        quorum: { share: { more-than: 1/2 }, of: roster }\n        passes: { share: { more-than: 1/2 }, of: roster }\n'
  const process = (yaml: string) =>
    edited(
      edited(yaml, shares, '        rule: company-law-board\n'),
      'returned: draft,',
      'returned: draft, deferred: draft,',
    )
  const votes: SittingAct['votes'] = [vote('cao', 'defer'), vote('deng', 'defer'), vote('feng')]
  const ledger = sit(at('board', { process }), { votes, resolution: 'deferred' })
  expect(outcome(ledger)).toMatchObject({ result: 'deferred', to: 'draft', tally: { defer: 2 } })
})
