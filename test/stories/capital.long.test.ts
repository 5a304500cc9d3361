/** A capital operation, path by path: each outcome of each gate, each conditional document, each return (ledger S0-A). */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Bench, newBench } from '../workbench/bench.ts'
import {
  capitalAt as at,
  GROUP_WRITERS,
  openCapital,
  SECTOR_WRITERS,
} from '../workbench/capital.ts'
import { FOLDER, PROJECT } from '../workbench/life.ts'
import {
  ADMIN,
  BOARD_SECRETARY,
  DIRECTORS,
  FINANCE,
  FINANCE_RECEIVER,
  HEAD,
  LEADER,
  MANAGER,
  OFFICE_SECRETARY,
  OFFICER,
  PROPERTY,
  PROPERTY_RECEIVER,
  STRATEGY,
  STRATEGY_RECEIVER,
  ZHENGRONG,
} from '../workbench/people.ts'
import { prepareStage, setField } from '../workbench/regulation.ts'
import { after, agrees, each, refused, review, revise, signoff } from './story.ts'

const OTHER_LEADER = 'han-xuemei'
const [CAO, DENG, FENG, LIANG, SONG, XIE, YUAN] = DIRECTORS

/** Takes one of the project's documents away, as the member who wrote it. */
async function without(bench: Bench, document: string, writer: string = OFFICER): Promise<void> {
  rmSync(join(bench.dir, FOLDER, `${document}.md`))
  await bench.ok(writer, 'save', PROJECT)
}

/** Submitting is refused for exactly these rules, leaves no trace, and what bd says names each of these. */
async function stopped(bench: Bench, rules: readonly string[], ...names: readonly string[]) {
  const before = bench.head
  const told = await bench.bd(HEAD, 'submit', PROJECT, '--json')
  expect(told.json.findings.map(({ rule }) => rule)).toEqual(rules)
  for (const name of names) expect(told.out).toContain(name)
  expect(bench.head).toBe(before)
}

/** Changes a document in the work tree, sees its save refused as frozen, and takes the change back. */
async function frozen(bench: Bench, document: string, writer: string = OFFICER): Promise<void> {
  const path = `${FOLDER}/${document}.md`
  const before = bench.read(path)
  bench.write(path, `${before}\n改动。\n`)
  expect(await bench.refusal(writer, 'save', PROJECT)).toEqual(['frozen-document'])
  bench.write(path, before)
}

/** Fields of a document rewritten and saved. */
async function fields(
  bench: Bench,
  document: string,
  values: Readonly<Record<string, string>>,
  writer: string = OFFICER,
): Promise<void> {
  for (const [field, value] of Object.entries(values)) {
    setField(bench, PROJECT, document, field, value)
  }
  await bench.ok(writer, 'save', PROJECT)
}

/** The words that add an office meeting's minutes and their scan to a decision. */
function meeting(bench: Bench): readonly string[] {
  const minutes = join(bench.base, '纪要.yaml')
  const date = bench.now.slice(0, 10)
  writeFileSync(
    minutes,
    `number: 总办纪〔2026〕8号\ndate: ${date}\nchair: 王国强\npresent: [王国强, 韩雪梅]\nobservers: [周建国]\nitem: 引入战略投资者立项\ndecision: 见决定\n`,
  )
  const scan = join(bench.base, '纪要.pdf')
  writeFileSync(scan, '%PDF-1.4 minutes')
  return ['--meeting', minutes, '--evidence', scan]
}

// Who is in charge (S0-A-3).

test('capital: only business development opens and submits, at either level', async () => {
  const bench = await at('founded')
  const words = ['new-project', '--process', 'capital-operation', '--title', '重组'] as const
  for (const member of [FINANCE, MANAGER]) {
    for (const level of ['group', 'sector']) {
      const facts = ['--fact', 'kind=restructuring', '--fact', `level=${level}`]
      const rest = ['--fact', 'needs-expert-opinion=否', '--fact', 'amount=0']
      const named = ['--reviewer', `leader-in-charge=${LEADER}`]
      await refused(bench, ['not-in-role'], member, ...words, ...facts, ...rest, ...named)
    }
  }
  const ready = await at('initiation-ready')
  for (const member of [OFFICER, FINANCE, MANAGER]) {
    await refused(ready, ['not-in-role'], member, 'submit', PROJECT)
  }
  await agrees(ready)
})

// The leader in charge (S0-A-6).

test('capital: the leader in charge whom the project names agrees, and initiation begins', async () => {
  const bench = await at('idea-submitted')
  await refused(bench, ['no-seat'], OTHER_LEADER, 'approve', PROJECT)
  await refused(bench, ['not-in-role'], MANAGER, 'approve', PROJECT)
  expect(await after(bench, LEADER, 'approve', PROJECT)).toMatchObject({
    state: 'drafting',
    stage: 'initiation',
    outcome: 'passed',
  })
  await agrees(bench)
})

test('capital: the leader in charge rejects the suggestion, and the project has ended', async () => {
  const bench = await at('idea-submitted')
  expect(await each(bench, [LEADER], 'reject')).toMatchObject({
    state: 'rejected',
    stage: 'idea',
    next: [],
  })
  await refused(bench, ['project-ended'], HEAD, 'submit', PROJECT)
  await agrees(bench)
})

test('capital: the leader in charge returns the suggestion, which is then revised', async () => {
  const bench = await at('idea-submitted')
  await frozen(bench, 'idea')
  expect(await each(bench, [LEADER], 'return')).toMatchObject({
    state: 'drafting',
    stage: 'idea',
    round: 2,
    outcome: 'returned',
  })
  await stopped(bench, ['answer-required'])
  await revise(bench, 'idea')
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({
    state: 'in-review',
    round: 2,
  })
  expect(await after(bench, LEADER, 'approve', PROJECT)).toMatchObject({ stage: 'initiation' })
  await agrees(bench)
})

test('capital: a leader who loses the role decides nothing, and the suggestion is submitted again', async () => {
  const bench = await at('idea-submitted')
  const words = [LEADER, 'leader-in-charge', '--reason', '调离']
  await bench.ok(ADMIN, 'policy', 'revoke-role', ...words)
  await refused(bench, ['seat-vacated'], LEADER, 'approve', PROJECT)
  expect(await after(bench, OFFICE_SECRETARY, 'close', PROJECT)).toMatchObject({
    state: 'drafting',
    stage: 'idea',
    outcome: 'lapsed',
  })
  await bench.ok(HEAD, 'team', PROJECT, '--reviewer', `leader-in-charge=${OTHER_LEADER}`)
  await bench.ok(HEAD, 'submit', PROJECT)
  expect(await after(bench, OTHER_LEADER, 'approve', PROJECT)).toMatchObject({
    stage: 'initiation',
  })
  await agrees(bench)
})

// Initiation (S0-A-7 to S0-A-10).

test('capital: initiation needs the preliminary survey with both its sections, and the proposal', async () => {
  const bench = await at('initiation-ready')
  const survey = `${FOLDER}/preliminary-survey.md`
  const before = bench.read(survey)
  bench.write(survey, before.replace('## 政策情况', '## 其他'))
  await bench.ok(OFFICER, 'save', PROJECT)
  await stopped(bench, ['missing-section'], '政策情况')
  await without(bench, 'preliminary-survey')
  await stopped(bench, ['missing-deliverable'], 'preliminary-survey')
  const waive = ['submit', PROJECT, '--waive', 'preliminary-survey=时间紧'] as const
  await refused(bench, ['waiver-not-allowed'], HEAD, ...waive)
  await without(bench, 'initiation-proposal')
  await stopped(bench, ['missing-deliverable', 'missing-deliverable'], 'initiation-proposal')
  await agrees(bench)
})

test('capital: the initiation proposal names the strategy that it rests on', async () => {
  const bench = await at('initiation-ready')
  const path = `${FOLDER}/initiation-proposal.md`
  bench.write(path, bench.read(path).replace(/^strategy-basis: .*\n/m, ''))
  await bench.ok(OFFICER, 'save', PROJECT)
  await stopped(bench, ['missing-document-field'], 'strategy-basis')
  await agrees(bench)
})

test('capital: experts are heard where the project needs them, and not where it does not', async () => {
  const bench = await at('initiation-ready')
  await without(bench, 'expert-opinion')
  await stopped(bench, ['missing-deliverable'], 'expert-opinion')
  await bench.ok(OFFICER, 'set', PROJECT, 'needs-expert-opinion=')
  await stopped(bench, ['unset-fact'], 'needs-expert-opinion')
  await bench.ok(OFFICER, 'set', PROJECT, 'needs-expert-opinion=否')
  const submitted = await after(bench, HEAD, 'submit', PROJECT)
  expect(submitted).toMatchObject({ state: 'in-review', review: 'general-manager' })
  const { documents } = signoff(bench, 'initiation.1/submission')
  expect(documents!.map(({ path }) => path)).not.toContain(`${FOLDER}/expert-opinion.md`)
  expect(await after(bench, MANAGER, 'approve', PROJECT)).toMatchObject({ stage: 'scheme' })
  await agrees(bench)
})

test('capital: the general manager approves the initiation in person, and the scheme is studied', async () => {
  const bench = await at('initiation-submitted')
  await refused(bench, ['not-in-role'], LEADER, 'approve', PROJECT)
  expect(await after(bench, MANAGER, 'approve', PROJECT)).toMatchObject({
    state: 'drafting',
    stage: 'scheme',
    outcome: 'passed',
  })
  await agrees(bench)
})

test('capital: the general manager rejects the initiation, and the project has ended', async () => {
  const bench = await at('initiation-submitted')
  expect(await each(bench, [MANAGER], 'reject')).toMatchObject({
    state: 'rejected',
    stage: 'initiation',
  })
  await refused(bench, ['project-ended'], HEAD, 'submit', PROJECT)
  await agrees(bench)
})

test('capital: the general manager returns the initiation, whose papers may change and no earlier one', async () => {
  const bench = await at('initiation-submitted')
  await frozen(bench, 'initiation-proposal')
  expect(await each(bench, [MANAGER], 'return')).toMatchObject({
    state: 'drafting',
    stage: 'initiation',
    round: 2,
    outcome: 'returned',
  })
  await frozen(bench, 'idea')
  await revise(bench, 'preliminary-survey')
  await revise(bench, 'expert-opinion')
  await revise(bench, 'initiation-proposal')
  await bench.ok(HEAD, 'submit', PROJECT)
  expect(await after(bench, MANAGER, 'approve', PROJECT)).toMatchObject({ stage: 'scheme' })
  await agrees(bench)
})

test('capital: after the office meeting the decision is still the manager’s, with minutes and scan', async () => {
  const bench = await at('initiation-submitted')
  const paper = meeting(bench)
  await refused(bench, ['evidence-missing'], MANAGER, 'approve', PROJECT, ...paper.slice(0, 2))
  const [returned, rejected, entered] = [bench.copy(), bench.copy(), bench.copy()]

  expect(await after(bench, MANAGER, 'approve', PROJECT, ...paper)).toMatchObject({
    stage: 'scheme',
  })
  expect(signoff(bench, `initiation.1/general-manager.${MANAGER}.1`)).toMatchObject({
    by: MANAGER,
    decision: 'approve',
    meeting: { number: '总办纪〔2026〕8号', chair: '王国强' },
  })
  await agrees(bench)

  const back = [...paper, '--reason', '补充测算']
  expect(await after(returned, MANAGER, 'return', PROJECT, ...back)).toMatchObject({
    stage: 'initiation',
    round: 2,
  })
  await agrees(returned)

  expect(await after(rejected, MANAGER, 'reject', PROJECT, ...back)).toMatchObject({
    state: 'rejected',
  })
  await agrees(rejected)

  await refused(entered, ['not-in-role'], HEAD, 'enter', PROJECT, MANAGER, 'approve', ...paper)
  await entered.ok(OFFICE_SECRETARY, 'enter', PROJECT, MANAGER, 'approve', ...paper)
  expect(signoff(entered, `initiation.1/general-manager.${MANAGER}.1`)).toMatchObject({
    by: OFFICE_SECRETARY,
    for: MANAGER,
  })
  await agrees(entered)
})

// The scheme (S0-A-4, S0-A-5, S0-A-11 to S0-A-14).

test('capital: at group level three departments give their opinions, and none can be left out', async () => {
  const bench = await at('scheme-ready')
  for (const [document, writer] of [
    ['finance-opinion', FINANCE],
    ['strategy-opinion', STRATEGY],
    ['zhengrong-opinion', ZHENGRONG],
  ] as const) {
    const copy = bench.copy()
    await without(copy, document, writer)
    await stopped(copy, ['missing-deliverable'], document)
  }
  expect(() => bench.read(`${FOLDER}/operations-opinion.md`)).toThrow(/ENOENT/)
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'approval' })
  await agrees(bench)
})

test('capital: at sector level the operations department gives its opinion too', async () => {
  const bench = await at('scheme-ready')
  await bench.ok(OFFICER, 'set', PROJECT, 'level=sector')
  await stopped(bench, ['missing-deliverable'], 'operations-opinion')
  expect(await prepareStage(bench, PROJECT, SECTOR_WRITERS)).toEqual([
    `${FOLDER}/operations-opinion.md`,
  ])
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'approval' })
  await agrees(bench)
})

test('capital: the level that is not known blocks by name', async () => {
  const bench = await at('scheme-ready')
  await bench.ok(OFFICER, 'set', PROJECT, 'level=')
  await stopped(bench, ['unset-fact'], 'level')
  await agrees(bench)
})

test('capital: a department’s opinion is written by that department only, and a dissent stops nothing', async () => {
  const bench = await at('scheme-ready')
  const path = `${FOLDER}/finance-opinion.md`
  const before = bench.read(path)
  bench.write(path, `${before}\n同意。\n`)
  for (const other of [OFFICER, STRATEGY, HEAD]) {
    expect(await bench.refusal(other, 'save', PROJECT)).toEqual(['not-in-role'])
  }
  bench.write(path, before)
  await fields(bench, 'finance-opinion', { conclusion: 'against' }, FINANCE)
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'approval' })
  await agrees(bench)
})

test('capital: a leading group has a work team of other people beside it', async () => {
  const bench = await at('scheme')
  await bench.ok(OFFICER, 'set', PROJECT, 'team-form=leading-group')
  await bench.ok(HEAD, 'team', PROJECT, '--post', `leading-group=${OTHER_LEADER}`)
  expect(await bench.refusal(HEAD, 'submit', PROJECT)).toContain('missing-post')
  await bench.ok(HEAD, 'team', PROJECT, '--post', `work-team=${OTHER_LEADER}`)
  expect(await bench.refusal(HEAD, 'submit', PROJECT)).toContain('post-not-distinct')
  await bench.ok(
    HEAD,
    'team',
    PROJECT,
    '--post',
    'work-team=peng-fei',
    '--post',
    'work-team=yan-bo',
  )
  await prepareStage(bench, PROJECT, GROUP_WRITERS)
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'approval' })
  await agrees(bench)
})

test('capital: a working group has members, and the founding of either form gives the reason', async () => {
  const bench = await at('scheme')
  expect(await bench.refusal(HEAD, 'submit', PROJECT)).toContain('missing-post')
  await bench.ok(HEAD, 'team', PROJECT, '--post', 'working-group=peng-fei')
  await prepareStage(bench, PROJECT, GROUP_WRITERS)
  const path = `${FOLDER}/team-founding.md`
  const before = bench.read(path)
  bench.write(path, before.replace(/^form-reason: .*\n/m, ''))
  await bench.ok(OFFICER, 'save', PROJECT)
  await stopped(bench, ['missing-document-field'], 'form-reason')
  bench.write(path, before)
  await bench.ok(OFFICER, 'save', PROJECT)
  await bench.ok(OFFICER, 'set', PROJECT, 'team-form=')
  await stopped(bench, ['unset-fact'], 'team-form')
  await bench.ok(OFFICER, 'set', PROJECT, 'team-form=working-group')
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'approval' })
  await agrees(bench)
})

test('capital: scheme, framework agreement, project proposal and founding are each needed', async () => {
  const bench = await at('scheme-ready')
  for (const document of [
    'project-scheme',
    'framework-agreement',
    'project-proposal',
    'team-founding',
  ]) {
    const copy = bench.copy()
    await without(copy, document)
    await stopped(copy, ['missing-deliverable'], document)
  }
  const path = `${FOLDER}/project-scheme.md`
  bench.write(path, bench.read(path).replace('## 方案论证', '## 论证'))
  await bench.ok(OFFICER, 'save', PROJECT)
  await stopped(bench, ['missing-section'], '方案论证')
  await agrees(bench)
})

test('capital: a framework agreement that binds is shown to every reviewer first', async () => {
  const bench = await at('scheme-ready')
  await fields(bench, 'framework-agreement', { binding: '是' })
  await bench.ok(HEAD, 'submit', PROJECT)
  const flag = { document: 'framework-agreement', field: 'binding' }
  expect(signoff(bench, 'approval.1/submission').flags).toEqual([flag])
  for (const reviewer of [MANAGER, CAO]) {
    const told = await bench.ok(reviewer, 'approve', PROJECT)
    expect(told.err).toContain('框架协议（合作意向书），是否具有法律约束力：是')
  }
  await agrees(bench)
})

// What must be settled before approval (S0-A-16, S0-A-19, S0-A-22, S0-A-23).

test('capital: what approval rests on blocks by name while it is open', async () => {
  const bench = await at('scheme-ready')
  for (const fact of ['amount', 'partner', 'receiver']) {
    const copy = bench.copy()
    await copy.ok(OFFICER, 'set', PROJECT, `${fact}=`)
    await stopped(copy, ['unset-fact'], fact)
  }
  await bench.ok(OFFICER, 'set', PROJECT, 'partner=无')
  await stopped(bench, ['requirement-not-met'], '合作方已写明全称')
  await agrees(bench)
})

test('capital: the board’s deadline blocks by name until the company sets it', async () => {
  const processes = ['capital-operation']
  const bench = await newBench({ roster: 'full', processes, parameters: false })
  await openCapital(bench)
  await prepareStage(bench, PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(LEADER, 'approve', PROJECT)
  await prepareStage(bench, PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(MANAGER, 'approve', PROJECT)
  await bench.ok(HEAD, 'team', PROJECT, '--post', 'working-group=peng-fei')
  await prepareStage(bench, PROJECT, GROUP_WRITERS)
  await stopped(bench, ['unset-parameter'], 'board-term')
  await bench.ok(ADMIN, 'parameter', 'set', 'board-term', '5', '--reason', '董事会决定')
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'approval' })
  await agrees(bench)
})

test('capital: a private placement goes to the finance department and to no other', async () => {
  const bench = await at('scheme-ready')
  await bench.ok(OFFICER, 'set', PROJECT, 'kind=private-placement')
  for (const receiver of ['operations-department', 'sector']) {
    await bench.ok(OFFICER, 'set', PROJECT, `receiver=${receiver}`)
    await stopped(bench, ['requirement-not-met'], '计划财务部')
  }
  await bench.ok(OFFICER, 'set', PROJECT, 'receiver=finance-department')
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'approval' })
  await agrees(bench)
})

test('capital: the kind of operation is one that the regulation names', async () => {
  const bench = await at('scheme-ready')
  await refused(bench, ['value-not-allowed'], OFFICER, 'set', PROJECT, 'kind=investment')
  await bench.ok(OFFICER, 'set', PROJECT, 'kind=other')
  await agrees(bench)
})

// The general manager at approval (S0-A-15 to S0-A-18).

test('capital: the general manager approves, and only then the board votes on the same papers', async () => {
  const bench = await at('approval')
  await refused(bench, ['review-not-open'], CAO, 'approve', PROJECT, '--review', 'board')
  await refused(bench, ['form-not-here'], MANAGER, 'approve', PROJECT, ...meeting(bench))
  const status = await after(bench, MANAGER, 'approve', PROJECT)
  expect(status).toMatchObject({ state: 'in-review', stage: 'approval', review: 'board' })
  expect(review(status, 'board').seats.map(({ member }) => member)).toEqual(DIRECTORS)
  await frozen(bench, 'project-scheme')
  await frozen(bench, 'finance-opinion', FINANCE)
  await agrees(bench)
})

test('capital: the general manager vetoes, and the board is never asked', async () => {
  const bench = await at('approval')
  const status = await each(bench, [MANAGER], 'reject')
  expect(status).toMatchObject({ state: 'rejected', stage: 'approval', outcome: 'rejected' })
  expect(review(status, 'board').state).toBe('waiting')
  await refused(bench, ['project-ended'], CAO, 'approve', PROJECT)
  await agrees(bench)
})

test('capital: the general manager orders changes: the scheme’s papers thaw, those of initiation do not', async () => {
  const bench = await at('approval')
  expect(await each(bench, [MANAGER], 'return')).toMatchObject({
    state: 'drafting',
    stage: 'scheme',
    round: 2,
    outcome: 'returned',
  })
  await stopped(bench, ['answer-required'])
  await frozen(bench, 'idea')
  await frozen(bench, 'initiation-proposal')
  await revise(bench, 'project-scheme')
  await revise(bench, 'finance-opinion', FINANCE)
  await bench.ok(OFFICER, 'set', PROJECT, 'amount=4000万')
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({
    stage: 'approval',
    round: 2,
    review: 'general-manager',
  })
  expect(await after(bench, MANAGER, 'approve', PROJECT)).toMatchObject({ review: 'board' })
  await agrees(bench)
})

test('capital: five working days for the general manager, after which he is late and nothing has passed', async () => {
  const bench = await at('scheme-ready')
  // Submitted on Monday 2 March; counted: 3, 4, 5, 6 and Monday 9 March.
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ due: '2026-03-09' })
  bench.on('2026-03-11')
  expect(await bench.status(PROJECT)).toMatchObject({
    state: 'in-review',
    review: 'general-manager',
  })
  await bench.ok(MANAGER, 'approve', PROJECT)
  expect(signoff(bench, `approval.1/general-manager.${MANAGER}.1`).late).toBe(2)
  await agrees(bench)
})

// The board (S0-A-16 to S0-A-18).

test('capital: four of seven directors pass it, three do not', async () => {
  const bench = await at('board')
  const none = bench.copy()
  await each(bench, [CAO, DENG, FENG, LIANG], 'approve')
  expect(await each(bench, [SONG, XIE, YUAN], 'reject')).toMatchObject({
    state: 'drafting',
    stage: 'implementation',
    outcome: 'passed',
  })
  await agrees(bench)
  await each(none, [CAO, DENG, FENG], 'approve')
  await each(none, [LIANG, SONG, XIE], 'return')
  // Nobody rejects: it is not carried, and goes where a return goes.
  expect(await each(none, [YUAN], 'abstain')).toMatchObject({
    state: 'drafting',
    stage: 'scheme',
    outcome: 'not-carried',
  })
  await agrees(none)
})

test('capital: the board vetoes, and nothing can be signed any more', async () => {
  const bench = await at('board')
  expect(await each(bench, DIRECTORS, 'reject')).toMatchObject({
    state: 'rejected',
    stage: 'approval',
  })
  await refused(bench, ['project-ended'], HEAD, 'submit', PROJECT)
  await agrees(bench)
})

test('capital: the board orders changes, and the next round begins with the general manager', async () => {
  const bench = await at('board')
  await each(bench, [CAO, DENG, FENG], 'approve')
  expect(await each(bench, [LIANG, SONG, XIE, YUAN], 'return')).toMatchObject({
    state: 'drafting',
    stage: 'scheme',
    round: 2,
    outcome: 'returned',
  })
  await frozen(bench, 'initiation-proposal')
  await revise(bench, 'project-proposal')
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({
    round: 2,
    review: 'general-manager',
  })
  const status = await after(bench, MANAGER, 'approve', PROJECT)
  expect(review(status, 'board').seats.map(({ state }) => state)).toEqual(
    DIRECTORS.map(() => 'open'),
  )
  await agrees(bench)
})

test('capital: without a quorum at its term the board’s resolution lapses and is asked for again', async () => {
  const bench = await at('board')
  await each(bench, [CAO, DENG, FENG], 'approve')
  // Opened on Monday 2 March; five working days: 3, 4, 5, 6 and Monday 9 March.
  expect(await bench.status(PROJECT)).toMatchObject({ due: '2026-03-09' })
  bench.on('2026-03-09', '23:00:00')
  await refused(bench, ['close-too-early'], BOARD_SECRETARY, 'close', PROJECT)
  bench.on('2026-03-10')
  expect(await after(bench, BOARD_SECRETARY, 'close', PROJECT)).toMatchObject({
    state: 'drafting',
    stage: 'scheme',
    outcome: 'lapsed',
  })
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({
    round: 2,
    review: 'general-manager',
  })
  await agrees(bench)
})

// Implementation (S0-A-19, S0-A-20).

test('capital: the contract is always needed, and so is the record of its execution', async () => {
  const bench = await at('implementation-ready')
  for (const document of ['commercial-contract', 'execution-record']) {
    const copy = bench.copy()
    await without(copy, document)
    await stopped(copy, ['missing-deliverable'], document)
    const waive = ['submit', PROJECT, '--waive', `${document}=不需要`] as const
    await refused(copy, ['waiver-not-allowed'], HEAD, ...waive)
  }
  const path = `${FOLDER}/execution-record.md`
  bench.write(path, bench.read(path).replace('## 合同执行情况', '## 情况'))
  await bench.ok(OFFICER, 'save', PROJECT)
  await stopped(bench, ['missing-section'], '合同执行情况')
  await agrees(bench)
})

test('capital: a contract signed before the board’s approval, above its amount or with another is refused', async () => {
  const bench = await at('implementation-ready')
  const approved = {
    'signed-on': '2026-03-02',
    'contract-amount': '5000万',
    counterparty: '某投资者有限公司',
  }
  await fields(bench, 'commercial-contract', { 'signed-on': '2026-03-01' })
  await stopped(bench, ['contract-before-approval'], '2026-03-01')
  await fields(bench, 'commercial-contract', { ...approved, 'contract-amount': '50000000.01元' })
  await stopped(bench, ['contract-exceeds-approval'])
  await fields(bench, 'commercial-contract', { ...approved, counterparty: '另一家有限公司' })
  await stopped(bench, ['contract-other-partner'], '另一家有限公司')
  await fields(bench, 'commercial-contract', {
    'signed-on': '2025-12-31',
    'contract-amount': '6000万',
    counterparty: '另一家有限公司',
  })
  await stopped(bench, [
    'contract-before-approval',
    'contract-exceeds-approval',
    'contract-other-partner',
  ])
  // What was approved cannot be changed to fit the contract.
  const change = ['set', PROJECT, 'amount=6000万'] as const
  expect(await bench.refusal(OFFICER, ...change)).not.toEqual([])
  // For less, and on the very day of the approval.
  await fields(bench, 'commercial-contract', { ...approved, 'contract-amount': '4999万' })
  expect(await after(bench, HEAD, 'submit', PROJECT)).toMatchObject({ stage: 'handover' })
  await agrees(bench)
})

test('capital: nothing goes on to the contract before the board has approved', async () => {
  const bench = await at('board')
  await refused(bench, ['gate-open'], HEAD, 'submit', PROJECT)
  await agrees(bench)
})

// Completion (S0-A-21 to S0-A-23).

test('capital: the task is complete when the receiver has received, with the hand-over list', async () => {
  const bench = await at('handover-ready')
  const bare = bench.copy()
  await without(bare, 'handover-list')
  await refused(bare, ['missing-deliverable'], HEAD, 'hand-over', PROJECT)
  await refused(bench, ['not-handing-over'], STRATEGY_RECEIVER, 'receive', PROJECT)
  await refused(bench, ['not-in-role'], OFFICER, 'hand-over', PROJECT)
  expect(await after(bench, HEAD, 'hand-over', PROJECT)).toMatchObject({ state: 'handed-over' })
  for (const other of [HEAD, OFFICER, STRATEGY, PROPERTY_RECEIVER]) {
    await refused(bench, ['not-in-role'], other, 'receive', PROJECT)
  }
  expect(await after(bench, STRATEGY_RECEIVER, 'receive', PROJECT)).toMatchObject({
    state: 'completed',
    next: [],
  })
  await agrees(bench)
})

test('capital: a sector’s private placement, from the suggestion to the finance department', async () => {
  const bench = await at('founded')
  const facts = {
    kind: 'private-placement',
    level: 'sector',
    'needs-expert-opinion': '否',
    partner: '',
    receiver: '',
    'team-form': '',
  }
  await openCapital(bench, facts, '--unit', PROPERTY)
  await prepareStage(bench, PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(LEADER, 'approve', PROJECT)
  await prepareStage(bench, PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(MANAGER, 'approve', PROJECT)
  const settled = ['team-form=leading-group', 'partner=某基金', 'receiver=finance-department']
  await bench.ok(OFFICER, 'set', PROJECT, ...settled)
  const posts = [`leading-group=${OTHER_LEADER}`, 'work-team=peng-fei']
  await bench.ok(HEAD, 'team', PROJECT, ...posts.flatMap((post) => ['--post', post]))
  await prepareStage(bench, PROJECT, SECTOR_WRITERS)
  await bench.ok(HEAD, 'submit', PROJECT)
  await bench.ok(MANAGER, 'approve', PROJECT)
  await each(bench, DIRECTORS, 'approve')
  await prepareStage(bench, PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT)
  await prepareStage(bench, PROJECT)
  await bench.ok(HEAD, 'hand-over', PROJECT)
  // Another company's receiver has no part in it; this company's own has the role, whatever the fact says (carried).
  await refused(bench, ['not-in-role'], 'zou-heng', 'receive', PROJECT)
  const own = bench.copy()
  await own.ok(PROPERTY_RECEIVER, 'receive', PROJECT)
  await agrees(own)
  expect(await after(bench, FINANCE_RECEIVER, 'receive', PROJECT)).toMatchObject({
    state: 'completed',
  })
  await agrees(bench)
})
