/** Decisions on paper: a project decided wholly by secretaries' entries, and what an entry may and may not be. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Bench, newBench } from '../workbench/bench.ts'
import { at, FOLDER, open, prepare, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import {
  BOARD_SECRETARY,
  COMMITTEE_SECRETARY,
  DIRECTORS,
  EXPERTS,
  HEAD,
  LEADER,
  MANAGER,
  MANAGER_SECRETARY,
  OFFICER,
  OTHER_OFFICER,
  TEAM,
} from '../workbench/people.ts'
import { after, agrees, refused, review, signoff } from './story.ts'

const UNCONFIRMED = '代录·原件见附件·未经本人电子确认'
const CONFIRMED = '代录·已经本人确认'

/** A scan on the secretary's desk. */
function scan(bench: Bench, name: string): string {
  const file = join(bench.base, `${name}.pdf`)
  writeFileSync(file, `%PDF-1.4 ${name}`)
  return file
}

/** The words of an entry of the day's paper, with a scan of its own. */
function entry(bench: Bench, member: string, decision = 'approve', dated = bench.now.slice(0, 10)) {
  const evidence = scan(bench, `${member}-${bench.now.replaceAll(':', '')}`)
  return ['enter', PROJECT, member, decision, '--dated', dated, '--evidence', evidence] as const
}

/** The roster with the members' keys taken away. */
function without(members: readonly string[]) {
  return (yaml: string) =>
    members.reduce(
      (text, member) =>
        text.replace(new RegExp(`^(  ${member}: .*)keys: \\[.*\\]`, 'm'), '$1keys: []'),
      yaml,
    )
}

longTest(
  'a company whose manager, two experts and directors hold no key decides on paper, and says so everywhere',
  async () => {
    const keyless = [MANAGER, ...EXPERTS.slice(0, 2), ...DIRECTORS]
    const bench = await newBench({ roster: without(keyless) })
    await open(bench)
    await prepare(bench)
    await bench.ok(HEAD, 'submit', PROJECT)
    await bench.ok(MANAGER_SECRETARY, ...entry(bench, LEADER))
    await prepare(bench)
    const submitted = await after(bench, HEAD, 'submit', PROJECT)
    expect(submitted.next).toMatchObject([{ act: 'enter', by: [MANAGER_SECRETARY] }])
    await bench.ok(MANAGER_SECRETARY, ...entry(bench, MANAGER), '--number', '首创投〔2026〕3号')
    await bench.ok(HEAD, 'team', PROJECT, ...TEAM.flatMap((post) => ['--post', post]))
    await prepare(bench)
    await bench.ok(HEAD, 'submit', PROJECT)
    await bench.ok(MANAGER_SECRETARY, ...entry(bench, MANAGER))
    for (const expert of EXPERTS) await bench.ok(COMMITTEE_SECRETARY, ...entry(bench, expert))

    bench.on('2026-03-06')
    const sheet = scan(bench, '董事会表决票')
    for (const director of DIRECTORS) {
      const paper = ['--dated', '2026-03-04', '--evidence', sheet]
      await bench.ok(BOARD_SECRETARY, 'enter', PROJECT, director, 'approve', ...paper)
    }
    const last = signoff(bench, `approval.1/board.${DIRECTORS[6]}.1`)
    expect(last).toMatchObject({ by: BOARD_SECRETARY, for: DIRECTORS[6], dated: '2026-03-04' })
    expect(last.outcome).toMatchObject({
      result: 'passed',
      tally: { approve: 7, 'on-paper': 7 },
      'only-on-paper': true,
      to: 'execution',
    })
    expect(signoff(bench, `initiation.1/general-manager.${MANAGER}.1`).number).toBe(
      '首创投〔2026〕3号',
    )
    await agrees(bench)

    const status = await bench.status(PROJECT)
    expect(status.onPaper).toBe(17)
    const board = review(status, 'board')
    expect(board).toMatchObject({ state: 'passed', onlyOnPaper: true, tally: { onPaper: 7 } })
    expect(board.seats[0]).toMatchObject({
      castBy: BOARD_SECRETARY,
      onPaper: true,
      dated: '2026-03-04',
      confirmed: null,
    })
    const said = async (...argv: readonly string[]) => (await bench.bd(undefined, ...argv)).out
    expect(await said('status', PROJECT)).toContain(UNCONFIRMED)
    expect(await said('status', PROJECT)).toContain('2026-03-06 补录')
    const dossier = await said('show', PROJECT)
    expect(dossier.split(UNCONFIRMED)).toHaveLength(18)
    expect(dossier).toContain('文号：首创投〔2026〕3号')
    expect(dossier).toContain('本结果系凭代录作出')
    expect(await said('log', PROJECT)).toContain(UNCONFIRMED)
    for (const listing of ['list', 'status']) {
      expect(await said(listing), listing).toContain('代录 17 票未经本人电子确认')
    }
    expect(await said('show', PROJECT, '--lang', 'en')).toContain(
      'from paper; original attached; not confirmed by the member',
    )
    const listed = await bench.bd(undefined, 'list', '--json')
    expect(listed.json.data.projects[0].onPaper).toBe(17)
    const inbox = await bench.bd(undefined, 'inbox', '--member', LEADER, '--json')
    expect(inbox.json.data.items).toMatchObject([{ act: 'confirm', review: 'leader-in-charge' }])

    await bench.ok(LEADER, 'confirm', PROJECT)
    await bench.ok(EXPERTS[2], 'confirm', PROJECT)
    await refused(bench, ['already-confirmed'], LEADER, 'confirm', PROJECT)
    await refused(bench, ['not-an-entry'], HEAD, 'confirm', PROJECT)
    expect(await said('show', PROJECT)).toContain(CONFIRMED)
    expect(signoff(bench, `approval.1/board.${DIRECTORS[6]}.1`)).toEqual(last)
    expect((await bench.status(PROJECT)).onPaper).toBe(15)
    await agrees(bench)
  },
)

test('an entry is neutral, in its time, with its scan, and never over what the member signed', async () => {
  const bench = await at('approval')
  bench.on('2026-03-04')
  const as = (who: string, rules: readonly string[], ...words: readonly string[]) =>
    refused(bench, rules, who, ...words)
  await as(BOARD_SECRETARY, ['not-in-role'], ...entry(bench, MANAGER))
  await as(MANAGER_SECRETARY, ['entry-for-oneself'], ...entry(bench, MANAGER_SECRETARY))
  await as(MANAGER_SECRETARY, ['no-seat'], ...entry(bench, LEADER))
  await as(
    MANAGER_SECRETARY,
    ['paper-in-future'],
    ...entry(bench, MANAGER, 'approve', '2026-03-05'),
  )
  await as(
    MANAGER_SECRETARY,
    ['paper-back-dated'],
    ...entry(bench, MANAGER, 'approve', '2026-03-01'),
  )
  const bare = ['enter', PROJECT, MANAGER, 'approve', '--dated', '2026-03-04'] as const
  await as(MANAGER_SECRETARY, ['evidence-missing'], ...bare)
  await as(
    MANAGER_SECRETARY,
    ['number-not-one-line'],
    ...entry(bench, MANAGER),
    '--number',
    'x'.repeat(81),
  )
  await as(MANAGER_SECRETARY, ['reason-required'], ...entry(bench, MANAGER, 'reject'))
  await as(
    MANAGER_SECRETARY,
    ['abstain-not-here'],
    ...entry(bench, MANAGER, 'abstain'),
    '--reason',
    '无',
  )
  await bench.ok(MANAGER_SECRETARY, ...entry(bench, MANAGER))
  const [first] = EXPERTS
  await bench.ok(first, 'approve', PROJECT)
  await as(COMMITTEE_SECRETARY, ['entry-over-ballot'], ...entry(bench, first))
  await agrees(bench)
})

longTest('the submitter, and whoever signed for the packet, enters nothing', async () => {
  const bench = await at('idea-submitted')
  const policy = ['--reason', '人手不足']
  for (const member of [HEAD, OFFICER, OTHER_OFFICER]) {
    await bench.ok('sun-haoran', 'policy', 'grant-role', member, 'manager-secretary', ...policy)
  }
  await refused(bench, ['secretary-not-neutral'], HEAD, ...entry(bench, LEADER))
  await refused(bench, ['secretary-not-neutral'], OFFICER, ...entry(bench, LEADER))
  await bench.ok(OTHER_OFFICER, ...entry(bench, LEADER))
  await agrees(bench)
})

longTest(
  'the member replaces an entry, or confirms it; then nothing is entered over it',
  async () => {
    const bench = await at('experts')
    const [fang, gao, he] = EXPERTS
    await bench.ok(COMMITTEE_SECRETARY, ...entry(bench, fang))
    await bench.ok(COMMITTEE_SECRETARY, ...entry(bench, fang, 'reject'), '--reason', '更正录入')
    await bench.ok(fang, 'abstain', PROJECT, '--reason', '本人意见')
    await refused(bench, ['entry-over-ballot'], COMMITTEE_SECRETARY, ...entry(bench, fang))
    await refused(bench, ['not-an-entry'], fang, 'confirm', PROJECT)
    await bench.ok(COMMITTEE_SECRETARY, ...entry(bench, gao))
    await bench.ok(gao, 'confirm', PROJECT)
    await refused(bench, ['entry-over-ballot'], COMMITTEE_SECRETARY, ...entry(bench, gao))
    await bench.ok(COMMITTEE_SECRETARY, ...entry(bench, he))
    for (const expert of EXPERTS.slice(3)) await bench.ok(expert, 'approve', PROJECT)
    const { outcome } = signoff(bench, `approval.1/expert-committee.${EXPERTS[6]}.1`)
    expect(outcome).toMatchObject({ result: 'passed', tally: { approve: 6, 'on-paper': 1 } })
    expect(outcome?.['only-on-paper']).toBeUndefined()
    const hidden = await bench.bd(undefined, 'show', PROJECT)
    expect(hidden.out).toContain('其中代录1票（未经本人确认）')
    await agrees(bench)
  },
)

longTest(
  'a scan proves one review: it is kept out of packets, frozen for good, and used for nothing else',
  async () => {
    const bench = await at('idea-submitted')
    const sheet = scan(bench, '审批单')
    const words = (member: string) =>
      ['enter', PROJECT, member, 'approve', '--dated', '2026-03-02', '--evidence', sheet] as const
    await bench.ok(MANAGER_SECRETARY, ...words(LEADER))
    await prepare(bench)
    await bench.ok(HEAD, 'submit', PROJECT)
    expect(signoff(bench, 'initiation.1/submission').attachments).toEqual([])
    await refused(bench, ['evidence-elsewhere'], MANAGER_SECRETARY, ...words(MANAGER))
    const digest = signoff(bench, `idea.1/leader-in-charge.${LEADER}.1`).evidence!.slice(0, 16)
    rmSync(join(bench.dir, FOLDER, 'attachments', `${digest}.pdf`))
    rmSync(join(bench.dir, FOLDER, 'attachments', `${digest}.yaml`))
    expect(await bench.refusal(OFFICER, 'save', PROJECT)).toEqual([
      'frozen-document',
      'frozen-document',
    ])
  },
)

longTest(
  'after the office meeting the manager decides, with the minutes and their scan',
  async () => {
    const bench = await at('initiation-submitted')
    const file = join(bench.base, '纪要.yaml')
    const minutes = (date: string) =>
      writeFileSync(
        file,
        `number: 总办纪〔2026〕5号\ndate: ${date}\nchair: 王国强\npresent: [王国强, 韩雪梅]\nobservers: [周建国]\nitem: 海川水务项目立项\ndecision: 同意立项\n`,
      )
    const paper = ['--meeting', file, '--evidence', scan(bench, '纪要扫描件')] as const
    minutes('2026-03-03')
    await refused(bench, ['paper-in-future'], MANAGER, 'approve', PROJECT, ...paper)
    minutes('2026-03-01')
    await refused(bench, ['paper-back-dated'], MANAGER, 'approve', PROJECT, ...paper)
    minutes('2026-03-02')
    await refused(bench, ['evidence-missing'], MANAGER, 'approve', PROJECT, '--meeting', file)
    writeFileSync(file, `${readFileSync(file, 'utf8')}obsevers: [x]\n`)
    await refused(bench, ['unknown-field'], MANAGER, 'approve', PROJECT, ...paper)
    minutes('2026-03-02')
    const other = bench.copy()
    await bench.ok(MANAGER, 'approve', PROJECT, ...paper)
    const ballot = signoff(bench, `initiation.1/general-manager.${MANAGER}.1`)
    expect(ballot).toMatchObject({ by: MANAGER, meeting: { observers: ['周建国'] } })
    expect(ballot.for).toBeUndefined()
    expect((await bench.bd(undefined, 'show', PROJECT)).out).toContain('列席：周建国')
    await agrees(bench)

    await other.ok(MANAGER_SECRETARY, 'enter', PROJECT, MANAGER, 'approve', ...paper)
    const entered = signoff(other, `initiation.1/general-manager.${MANAGER}.1`)
    expect(entered).toMatchObject({
      for: MANAGER,
      dated: '2026-03-02',
      meeting: { chair: '王国强' },
    })
    // The minutes are signed by those present: it is told as entered from them, and as nothing that is wrong.
    const shown = (await other.bd(undefined, 'show', PROJECT)).out
    expect(shown).toContain('据会议纪要录入·扫描件见附件')
    const logged = (await other.ok(undefined, 'log', PROJECT)).out
    expect(logged).toContain('据会议纪要录入：')
    for (const said of [shown, logged]) expect(said).not.toMatch(/代录|未经本人电子确认/u)
    await agrees(other)

    const approval = await at('approval')
    await refused(approval, ['form-not-here'], MANAGER, 'approve', PROJECT, ...paper)
  },
)
