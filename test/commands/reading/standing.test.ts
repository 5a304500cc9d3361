/** Where projects stand, as different people see it: status, list, inbox, show, deadlines, log. */
import { beforeAll, describe, expect } from 'vitest'
import { FOLDER, founded, opened, rehearsal, toApproval } from './rehearsal.ts'
import { bothTest, longTest, test } from '../../workbench/long.ts'

const place = rehearsal()
const { bd, does, data } = place
const at = (day: string, hour = '09') => `2026-${day}T${hour}:00:00+08:00`
const MANAGER = at('03-10')
const VOTE = at('03-10', '11')

beforeAll(async () => {
  await founded(place)
  await opened(place)
}, 60_000)

describe('while the first stage is drafted', () => {
  test('status says what is missing and where', async () => {
    const { out, code } = await bd(['status', '1'])
    expect(code).toBe(0)
    expect(out).toContain('全程：【项目构想】 → 立项')
    expect(out).toContain('投资额：12,800万元（128,000,000.00 元）')
    expect(out).toMatch(/待填内容.*projects\/2026\/2026-001\/idea\.md:2\n/)
    expect(out).toContain('下一步：填写并保存（刘洋）  bd save 2026-001')
    const status = await data(['status', '海上'])
    expect(status).toMatchObject({ id: '2026-001', stage: 'idea', state: 'drafting', round: 1 })
    expect(status.verified).toBe('yes')
    expect(status.missing[0]).toMatchObject({ document: 'idea', why: 'placeholder-left', line: 2 })
    expect(status.facts).toEqual({
      intent: 'new-build',
      amount: '128000000.00',
      'has-partner': 'no',
    })
  })

  test('the officer is to fill in what is drafted; the owner has nothing to submit yet', async () => {
    const { items } = await data(['inbox'], { who: 'liu' })
    expect(items).toMatchObject([{ act: 'save', project: '2026-001', role: 'bd-officer' }])
    expect((await data(['inbox'], { who: 'zhou' })).items).toEqual([])
    expect((await data(['inbox', '--member', '刘洋'])).items).toHaveLength(1)
  })

  longTest('unsaved edits are shown, and only shown', async () => {
    const idea = place.read(`${FOLDER}idea.md`)
    place.write(`${FOLDER}idea.md`, `${idea}\n`)
    expect((await bd(['status', '1'])).out).toContain(`已修改、尚未保存：\n  ${FOLDER}idea.md`)
    expect((await data(['status', '1'])).unsaved).toEqual([`${FOLDER}idea.md`])
    const inbox = await data(['inbox'], { who: 'liu' })
    expect(inbox.items).toMatchObject([{ act: 'save', role: 'bd-officer' }])
    expect((await bd(['status'])).out).toContain('填写并保存（刘洋）')
    place.write(`${FOLDER}idea.md`, idea)
    expect((await data(['inbox'], { who: 'liu' })).items).toMatchObject([{ act: 'save' }])
  })

  test('an inbox needs to know whose', async () => {
    const ran = await bd(['inbox'])
    expect(ran.code).toBe(4)
    expect(ran.err).toContain('bd inbox --member')
    const wrong = await bd(['inbox', '--member', 'wangg'])
    expect(wrong).toMatchObject({ code: 1 })
    expect(wrong.err).toContain('wang')
  })

  test('a project that is not there is refused', async () => {
    const ran = await bd(['status', '2026-002'])
    expect(ran.code).toBe(1)
    expect(ran.err).toContain('2026-001')
  })
})

describe('while the general manager is late', () => {
  beforeAll(() => toApproval(place), 60_000)

  test('the deadline is said in words, from both sides of it', async () => {
    expect((await bd(['status', '1'])).out).toContain('期限 2026-03-09（周一，还剩 5 个工作日）')
    expect((await bd(['status', '1'], { now: at('03-09') })).out).toContain('今天到期')
    expect((await bd(['status', '1', '--lang', 'en'], { now: at('03-12') })).out).toContain(
      'due 2026-03-09 (Mon, overdue by 3 working days)',
    )
  })

  longTest('it is overdue in list, inbox and deadlines', async () => {
    const now = at('03-12')
    const { projects } = await data(['list', '--overdue'], { now })
    expect(projects).toMatchObject([
      { id: '2026-001', review: 'general-manager', due: '2026-03-09', overdueWorkingDays: 3 },
    ])
    expect(projects[0].next).toMatchObject([{ act: 'ballot', by: ['wang'] }])
    expect((await data(['list', '--overdue'])).projects).toEqual([])
    const { items } = await data(['inbox'], { who: 'wang', now })
    expect(items).toMatchObject([
      {
        project: '2026-001',
        review: 'general-manager',
        role: 'general-manager',
        due: '2026-03-09',
      },
    ])
    expect(items[0]).toMatchObject({ overdueWorkingDays: 3, command: 'bd approve 2026-001' })
    expect((await data(['deadlines'], { now })).items).toMatchObject([
      { project: '2026-001', workingDaysLeft: -3, certainty: 'official', waiting: ['wang'] },
    ])
    expect((await data(['deadlines', '--within', '4'])).items).toEqual([])
    expect((await data(['deadlines', '--within', '5'])).items).toHaveLength(1)
    expect((await bd(['deadlines', '--within', 'x'])).code).toBe(2)
  })

  longTest('list narrows by stage, process and person', async () => {
    const ids = async (...flags: readonly string[]) =>
      (await data(['list', ...flags], { who: 'liu' })).projects.length
    expect(await ids('--stage', '项目审批')).toBe(1)
    expect(await ids('--stage', 'idea')).toBe(0)
    expect(await ids('--process', 'group-investment')).toBe(1)
    const other = await bd(['list', '--process', 'other', '--json'], { who: 'liu' })
    expect(other.code).toBe(1)
    expect(JSON.parse(other.out).findings[0]).toMatchObject({ rule: 'unknown-process' })
    expect(other.out).toContain('group-investment')
    expect(await ids('--mine')).toBe(1)
    expect((await data(['list', '--mine'], { who: 'gao' })).projects).toEqual([])
  })
})

describe('while the experts vote, ballots kept back', () => {
  beforeAll(async () => {
    await does(['approve', '1'], { who: 'wang', now: MANAGER })
    await does(['reject', '1', '--reason', '电价测算偏高\n请补充'], { who: 'fang', now: MANAGER })
  }, 60_000)

  const seatOf = async (member: string, as: { who?: string }) => {
    const { reviews } = await data(['status', '1'], { ...as, now: VOTE })
    return reviews[1].seats.find((seat: { member: string }) => seat.member === member)
  }

  test('others see that somebody cast, and not what', async () => {
    for (const who of ['gao', 'tang', 'cao']) {
      expect(await seatOf('fang', { who })).toMatchObject({
        state: 'cast',
        decision: null,
        reason: null,
      })
    }
    expect(await seatOf('fang', {})).toMatchObject({ state: 'cast', decision: null })
    const { reviews } = await data(['status', '1'], { who: 'gao', now: VOTE })
    expect(reviews[1]).toMatchObject({ hidden: true, state: 'open', certainty: 'official' })
    expect(reviews[1].tally).toMatchObject({
      approve: null,
      reject: null,
      notCast: 2,
      passes: null,
    })
    const { out } = await bd(['status', '1'], { who: 'gao', now: VOTE })
    expect(out).toContain('方敏：已投，计票后公布')
    expect(out).toContain('应参加3人，已表决1人，未表决2人')
    expect(out).not.toContain('电价')
    expect((await bd(['show', '1'], { who: 'gao', now: VOTE })).out).not.toContain('电价')
  })

  test('each sees their own', async () => {
    expect(await seatOf('fang', { who: 'fang' })).toMatchObject({
      decision: 'reject',
      castBy: 'fang',
    })
    const { out } = await bd(['status', '1'], { who: 'fang', now: VOTE })
    expect(out).toContain('方敏：反对（2026-03-10 09:00）\n      原因：电价测算偏高\n')
  })

  test('the log keeps it back, too, also when asked for the decision', async () => {
    const now = VOTE
    const since = ['--since', '2026-03-10']
    const { entries } = await data(['log', '1', ...since], { who: 'gao', now })
    expect(entries).toMatchObject([
      { member: 'wang', act: 'ballot', decision: 'approve', signature: 'verified' },
      { member: 'fang', act: 'ballot', decision: null, hidden: true, subject: null },
    ])
    expect((await data(['log', '--act', 'reject'], { who: 'gao', now })).entries).toEqual([])
    expect(
      (await data(['log', '--act', 'ballot', ...since], { who: 'gao', now })).entries,
    ).toHaveLength(2)
    expect((await data(['log', '--act', 'reject'], { who: 'fang', now })).entries).toHaveLength(1)
    expect((await bd(['log', '--act', 'aprove'])).code).toBe(2)
    expect((await bd(['log', '--since', '3 March'])).code).toBe(2)
  })

  // In both, for what it stands behind is what the next ones begin from.
  bothTest('after the last day the secretary may close', async () => {
    const now = at('03-25')
    expect((await data(['inbox'], { who: 'tang', now })).items).toMatchObject([
      { act: 'close', role: 'committee-secretary', command: 'bd close 2026-001' },
    ])
    expect((await data(['inbox'], { who: 'tang', now: VOTE })).items).toEqual([])
  })
})

describe('when it is decided', () => {
  const now = at('03-30')

  beforeAll(async () => {
    await does(['recuse', '1', '--reason', '曾任该公司顾问'], { who: 'he', now: at('03-11') })
    // With his approval the one who is recused could still have carried it, and it would only be not carried.
    await does(['reject', '1', '--reason', '成本依据不足'], { who: 'gao', now: at('03-26') })
  }, 60_000)

  test('everything is shown to everybody, dissent with its reason', async () => {
    const { reviews, state, outcome } = await data(['status', '1'], { now })
    expect([state, outcome]).toEqual(['rejected', 'rejected'])
    expect(reviews[1]).toMatchObject({ state: 'rejected', hidden: false })
    expect(reviews[1].seats).toMatchObject([
      { member: 'fang', decision: 'reject', reason: '电价测算偏高\n请补充' },
      { member: 'gao', decision: 'reject', late: 2 },
      { member: 'he', state: 'recused', decision: null, reason: '曾任该公司顾问' },
    ])
    expect(reviews[2]).toMatchObject({ review: 'board', state: 'waiting', seats: [] })
    const { out } = await bd(['show', '1'], { now })
    expect(out).toContain('免予提交：尽职调查报告，原因：场址为自有土地')
    expect(out).toContain('董事会（未进行）')
    expect(out).toContain('应参加3人，回避1人，参加表决2人；同意0票，反对2票，弃权0票')
  })

  test('show gives every round, and the files with digest, signers and since when they are frozen', async () => {
    const shown = await data(['show', '1'], { now })
    expect(shown.rounds.map(({ stage }: { stage: string }) => stage)).toEqual([
      'idea',
      'initiation',
      'approval',
    ])
    expect(shown.files[0]).toMatchObject({
      document: 'expert-opinion',
      signers: ['liu'],
      attached: null,
      frozenSince: 'initiation.1',
    })
    expect(shown.team.finance).toEqual(['fang'])
  })

  longTest('an ended project is listed, and no longer among what is open', async () => {
    expect((await data(['list'], { now })).projects).toHaveLength(1)
    expect((await data(['status'], { now })).projects).toEqual([])
    expect((await bd(['status'], { now })).out).toContain('没有在办项目')
    expect((await data(['deadlines'], { now })).items).toEqual([])
  })
})
