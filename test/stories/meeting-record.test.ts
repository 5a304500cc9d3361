/** Minutes of a sitting from the command line: all items judged before one is written, one commit an item, none twice. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { beforeTheBoard, FIRST, onDesk, SECOND } from '../workbench/board.ts'
import type { Bench } from '../workbench/bench.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { BOARD_SECRETARY } from '../workbench/people.ts'
import { agrees, refused } from './story.ts'

const MINUTES = `number: 董决〔2026〕7号
date: 2026-03-02
review: board
chair: 曹正平
recorder: 许睿
present: [曹正平, 邓雅萍, 冯军, 梁少华, 宋惠民]
represented: [{ member: 谢东来, by: 曹正平 }]
absent: [yuan-mengqi]
observers: [法律顾问 王律师]
scans: [minutes.pdf]
items:
  - project: 海川水务
    item: 审议收购海川水务 60% 股权
    votes:
      曹正平: 同意
      邓雅萍: approve
      冯军: { decision: 反对, reason: 回报测算偏乐观 }
      梁少华: 同意
      谢东来: 同意
    not-voting: [宋惠民]
    counts: { approve: 4, reject: 1, abstain: 0 }
    resolution: 通过
  - project: ${SECOND}
    item: 审议转让东港码头
    recused: [{ member: 邓雅萍, reason: 在受让方任职, ground: 关联 }]
    votes:
      曹正平: { decision: defer, reason: 请补充资产评估报告 }
      冯军: { decision: defer, reason: 请补充资产评估报告 }
      梁少华: { decision: defer, reason: 请补充资产评估报告 }
      宋惠民: { decision: defer, reason: 请补充资产评估报告 }
      谢东来: 弃权
    resolution: 暂缓表决
    scans: [resolution.pdf]
`

const RIGHT = MINUTES.replace('谢东来: 弃权', '谢东来: { decision: 弃权, reason: 材料不足 }')

/** The minutes with their scans, as the secretary has them. */
function minutes(bench: Bench, text: string): string {
  onDesk(bench, 'minutes.pdf', '%PDF-1.4 会议记录')
  onDesk(bench, 'resolution.pdf', '%PDF-1.4 决议')
  return onDesk(bench, 'minutes.yaml', text)
}

const record = (file: string) => ['meeting', 'record', file] as const

test('one sitting, two matters: judged together, recorded one by one, and only once', async () => {
  const bench = await beforeTheBoard()
  const start = bench.head
  const wrong = await bench.bd(
    BOARD_SECRETARY,
    ...record(minutes(bench, MINUTES.replace('冯军: {', '冯钧: {'))),
  )
  expect(wrong.code).toBe(1)
  expect(wrong.err).toMatch(/minutes\.yaml:17:7/u)
  expect(wrong.err).toContain('冯军')
  // The first item is in order, the second lacks a reason: nothing is written.
  const file = minutes(bench, MINUTES)
  const half = await bench.bd(BOARD_SECRETARY, ...record(file))
  expect(half.code).toBe(1)
  // At the vote itself, in the form that minutes have.
  expect(half.err).toContain('minutes.yaml:31:12')
  expect(half.err).toContain('会议记录中写作：谢东来: { 表决意见: 弃权, 原因: <原因> }')
  expect(half.err).not.toMatch(/--waive|--reason/u)
  await refused(bench, ['reason-required'], BOARD_SECRETARY, ...record(file))
  minutes(bench, RIGHT)
  await refused(bench, ['not-in-role', 'not-in-role'], 'cao-zhengping', ...record(file))
  const dry = await bench.ok(BOARD_SECRETARY, ...record(file), '--dry-run', '--json')
  expect(dry.json.data.items.map(({ state }: { state: string }) => state)).toEqual([
    'planned',
    'planned',
  ])
  expect(bench.head).toBe(start)

  const done = await bench.ok(BOARD_SECRETARY, ...record(file), '--json')
  expect(done.json.data).toMatchObject({
    act: 'meeting',
    number: '董决〔2026〕7号',
    items: [
      { project: FIRST, state: 'recorded', status: { stage: 'handover' } },
      // Six of seven are unrelated; four deferrals are more than half of them.
      { project: SECOND, state: 'recorded', status: { stage: 'proposal', outcome: 'deferred' } },
    ],
  })
  expect(bench.git('rev-parse', 'HEAD~2')).toBe(start)
  const again = await bench.ok(BOARD_SECRETARY, ...record(file), '--json')
  expect(again.json.data.items).toMatchObject([{ state: 'on-record' }, { state: 'on-record' }])
  expect(bench.git('rev-parse', 'HEAD~2')).toBe(start)
  await agrees(bench)

  const shown = (await bench.ok('song-huimin', 'show', FIRST)).out
  expect(shown).toContain('会议 董决〔2026〕7号（2026-03-02）')
  expect(shown).toContain('委托出席：谢东来（委托曹正平）')
  expect(shown).toContain('未表决：宋惠民')
  expect(shown).toContain('原因：回报测算偏乐观')
  expect(shown).toContain('会议决议：通过')
  // Votes in signed minutes are no entries of single decisions, and wait for nobody.
  expect(shown).toContain('会议记录（扫描件）')
  expect(shown).toContain('其中5票见会议记录（扫描件）')
  expect(shown).not.toMatch(/代录|未经本人/u)
  const inEnglish = (await bench.ok('song-huimin', 'show', FIRST, '--lang', 'en')).out
  expect(inEnglish).toContain('minutes of the sitting (scan)')
  expect(inEnglish).toContain('5 by the minutes (scan)')
  expect(inEnglish).not.toContain('not confirmed')
  const listed = (await bench.ok('song-huimin', 'list')).out
  expect(listed).not.toContain('代录')
  await bench.ok('feng-jun', 'confirm', FIRST)
  const { reviews } = await bench.status(FIRST)
  expect(reviews[0].seats[2]).toMatchObject({ member: 'feng-jun', onPaper: true })
  expect(reviews[0].seats[2].confirmed).not.toBeNull()
  expect((await bench.ok(undefined, 'log', FIRST)).out).toContain('会议表决记录：董事会')
  await agrees(bench)
})

longTest(
  'interrupted between two items, the same command records the one that is missing',
  async () => {
    const bench = await beforeTheBoard()
    const file = minutes(bench, RIGHT)
    await bench.ok(BOARD_SECRETARY, ...record(file))
    bench.git('reset', '--quiet', '--hard', 'HEAD~1')
    const half = bench.head
    const rest = await bench.ok(BOARD_SECRETARY, ...record(file), '--json')
    expect(rest.json.data.items).toMatchObject([{ state: 'on-record' }, { state: 'recorded' }])
    expect(bench.git('rev-parse', 'HEAD~1')).toBe(half)
    await agrees(bench)
  },
)

longTest(
  'what is refused of a vote is told at the vote, and what is advised is taken',
  async () => {
    const bench = await beforeTheBoard()
    const told = async (text: string, language: 'zh' | 'en' = 'zh') => {
      const ran = await bench.bd(
        BOARD_SECRETARY,
        ...record(minutes(bench, text)),
        '--lang',
        language,
      )
      return ran.err
    }
    const dissent = '冯军: { decision: 反对, reason: 回报测算偏乐观 }'
    const silent = RIGHT.replace(dissent, '冯军: 不同意')
    const zh = await told(silent)
    expect(zh).toContain('minutes.yaml:17:11')
    expect(zh).toContain('冯军未说明原因：反对')
    expect(zh).toContain('会议记录中写作：冯军: { 表决意见: 不同意, 原因: <原因> }')
    const en = await told(silent.replace('冯军: 不同意', 'feng-jun: against'), 'en')
    expect(en).toContain('in the minutes write: feng-jun: { decision: against, reason: <reason> }')
    // Pasted as it stands.
    const mended = silent.replace('冯军: 不同意', '冯军: { 表决意见: 不同意, 原因: <原因> }')
    await bench.ok(BOARD_SECRETARY, ...record(minutes(bench, mended)), '--dry-run')

    // A recusal wants its reason and its ground; both are told, and both as the minutes have it.
    const recusal = '{ member: 邓雅萍, reason: 在受让方任职, ground: 关联 }'
    const bare = await told(RIGHT.replace(recusal, '邓雅萍'))
    expect(bare).toContain('minutes.yaml:25:15')
    expect(bare).toContain('会议记录中写作：{ 成员: 邓雅萍, 原因: <原因> }')
    const form = '{ 成员: 邓雅萍, 原因: 在受让方任职, 情形: 关联 }'
    expect(
      await told(RIGHT.replace(recusal, '{ member: 邓雅萍, reason: 在受让方任职 }')),
    ).toContain(
      `会议记录中写作：${form}；因其他原因的：{ 成员: 邓雅萍, 原因: 在受让方任职, 情形: 其他 }`,
    )
  },
)

longTest(
  'of each item the packet that the sitting decided on stands before its effect, with how it is read',
  async () => {
    const bench = await beforeTheBoard()
    const file = minutes(bench, RIGHT)
    for (const [language, packet, effect, outcome, how] of [
      [
        'zh',
        '送审材料（第1次，周建国',
        '您将签名登记以下事项',
        '审批结果：董事会，',
        '阅读全文：bd view ',
      ],
      [
        'en',
        'packet (round 1, 周建国',
        'by signing you put on record',
        'outcome: Board, ',
        'the full text: bd view ',
      ],
    ] as const) {
      const dry = await bench.ok(BOARD_SECRETARY, ...record(file), '--dry-run', '--lang', language)
      const lines = dry.err.split('\n')
      const from = (start: number, what: string) =>
        lines.findIndex((line, index) => index > start && line.trim().startsWith(what))
      let last = -1
      for (const [project, title] of [
        [FIRST, '收购海川水务 60% 股权'],
        [SECOND, '转让东港码头'],
      ] as const) {
        for (const what of [`${project} ${title}`, packet, effect, outcome, how + project]) {
          const at = from(last, what)
          expect(at, `${project}: ${what}`).toBeGreaterThan(last)
          last = at
        }
      }
    }
    // As data it stands with each item; of what is on record already nothing is read again.
    const done = await bench.ok(BOARD_SECRETARY, ...record(file), '--json')
    expect(done.json.data.items).toMatchObject([
      { brief: { project: FIRST, stage: 'proposal', round: 1, asked: null } },
      { brief: { project: SECOND, stage: 'proposal', round: 1, asked: null } },
    ])
    const again = await bench.bd(BOARD_SECRETARY, ...record(file), '--json')
    expect(again.json.data.items).toMatchObject([{ brief: null }, { brief: null }])
    expect((await bench.ok(BOARD_SECRETARY, ...record(file))).err).not.toContain('您将签名')
  },
)

test('without a file the form of the minutes is printed, with the names of the vote that is open', async () => {
  const bench = await at('board')
  const { out } = await bench.ok(undefined, 'meeting', 'record', '--lang', 'zh')
  expect(out).toContain(`project: ${PROJECT}`)
  expect(out).toContain('review: board')
  expect(out).toMatch(/^present: \[.*曹正平.*\]$/mu)
  expect(out).toContain('docs/operations.zh.md')
  // As it is printed nobody has voted: it is refused, and not recorded as anything.
  writeFileSync(join(bench.dir, 'form.yaml'), out)
  expect((await bench.bd(BOARD_SECRETARY, 'meeting', 'record', 'form.yaml')).code).not.toBe(0)
  const { out: english } = await bench.ok(undefined, 'meeting', 'record', '--lang', 'en')
  expect(english).toContain('docs/operations.md')
})

/** Minutes in Chinese throughout, of the first matter; the secretary lists a department head among those present. */
const AS_MINUTED = `文号: 董决〔2026〕7号
日期: 2026-03-02
主持: 曹正平
记录: 许睿
出席: 曹正平、邓雅萍、冯军、梁少华、宋惠民、周建国
委托出席: 谢东来（委托曹正平）
缺席: 袁梦琪
列席: 法律顾问 王律师
回避: 邓雅萍（有关联关系：亲属）
扫描件: minutes.pdf
议题:
  - 项目: 海川水务
    议题: 审议收购
    表决: { 曹正平: 同意, 冯军: 反对（回报偏低）, 梁少华: 同意, 宋惠民: 同意, 谢东来: 同意 }
    票数: 同意4票、反对1票
    决议: 通过
`

longTest(
  'whom minutes list otherwise than he is recorded is told before the signature, in words and as data',
  async () => {
    const bench = await beforeTheBoard()
    const file = minutes(bench, AS_MINUTED)
    const zh = (await bench.ok(BOARD_SECRETARY, ...record(file), '--dry-run')).err
    expect(zh).toContain('周建国列在“出席”中，但在本节点没有席位：登记为列席，不计入出席人数')
    expect(zh).toContain('邓雅萍列在“出席”中，对本议题回避：登记为回避')
    // Six of the seven are neither recused nor absent: four and the one who is represented attend.
    expect(zh).toContain('计入出席：5人（本人4人，委托1人）')
    expect(zh).toContain('列席（不计入）：法律顾问 王律师、周建国')
    expect(zh).toContain('回避：邓雅萍（有关联关系：亲属）')
    const en = (await bench.ok(BOARD_SECRETARY, ...record(file), '--dry-run', '--lang', 'en')).err
    expect(en).toContain('周建国 is listed as present and has no seat in this review')
    expect(en).toContain('counted: 5 (4 in person, 1 by proxy)')
    const { json } = await bench.ok(BOARD_SECRETARY, ...record(file), '--dry-run', '--json')
    const [item] = json.data.items
    expect(item.attendance.observers).toEqual(['法律顾问 王律师', '周建国'])
    expect(item.attendance.present).toHaveLength(4)
    expect(item.otherwise).toMatchObject([
      { member: 'deng-yaping', listed: 'present', as: 'recused' },
      { member: 'zhou-jianguo', listed: 'present', as: 'observer' },
    ])
    expect(item.otherwise[1].says).toContain('登记为列席')
    const done = await bench.ok(BOARD_SECRETARY, ...record(file), '--json')
    expect(done.json.data.items).toMatchObject([{ state: 'recorded' }])
    await agrees(bench)
    // Who has no seat and is represented, absent or recused was not there: he is no observer.
    const other = await beforeTheBoard()
    const away = AS_MINUTED.replace('、周建国\n', '\n').replace(
      '缺席: 袁梦琪',
      '缺席: 袁梦琪、周建国',
    )
    const dry = await other.ok(BOARD_SECRETARY, ...record(minutes(other, away)), '--dry-run')
    expect(dry.err).toContain('周建国列在“缺席”中，但在本节点没有席位：不登记')
    expect(dry.err).toContain('列席（不计入）：法律顾问 王律师\n')
  },
)
