/** Minutes in Chinese throughout: fields by the words of paper minutes, people in one text, numbers of votes as they are told. */
import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../src/documents/minutes.ts'
import { readSitting } from '../../src/documents/sitting.ts'
import { tellFinding } from '../../src/terminal/rules/finding.ts'
import { POLICY } from '../../fixtures/worlds/small.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const ENGLISH = `number: 董决〔2026〕1号
date: 2026-03-05
chair: 曹正平
recorder: xu
present: [曹正平, 邓雅萍]
represented: [{ member: 冯军, by: 邓雅萍 }]
absent: [吴强]
observers: [法律顾问 王律师, 周建国]
scans: [minutes.pdf]
items:
  - project: "2026-001"
    item: 审议海川水务项目
    recused: [{ member: 冯军, reason: 有关联关系, ground: 关联 }]
    votes:
      曹正平: 同意
      邓雅萍: { decision: 反对, reason: 回报偏低 }
    not-voting: [吴强]
    counts: { approve: 1, reject: 1, abstain: 0 }
    resolution: 否决
`

const CHINESE = `编号: 董决〔2026〕1号
会议日期: 2026年3月5日
主持人: 曹正平
记录人: xu
出席: 曹正平、邓雅萍
委托出席: 冯军（委托邓雅萍）
缺席: 吴强
列席: 法律顾问 王律师、周建国
扫描件: minutes.pdf
议题:
  - 项目: "2026-001"
    议题: 审议海川水务项目
    回避: { 冯军: { 事由: 有关联关系, 情形: 关联 } }
    表决情况:
      曹正平: 同意
      邓雅萍: { 意见: 反对, 原因: 回报偏低 }
    未表决: 吴强
    票数: { 同意: 1, 反对: 1票, 弃权: 0 }
    决议: 否决
`

const people = { 曹正平: 'cao', 邓雅萍: 'deng', 冯军: 'feng', 许睿: 'xu', 吴强: 'wu' }
const members = Object.fromEntries(
  Object.entries(people).map(([name, id]) => [id, { name, keys: [] }]),
)

const sitting = (text: string) => readSitting('m.yaml', text, { ...POLICY, members })

/** What was read, without the places and words of the file. */
function read(text: string) {
  const found = sitting(text)
  if (!found.ok) return expect.unreachable(JSON.stringify(found.findings))
  const { items, ...head } = found.value
  return JSON.stringify([head, items], (key, value) =>
    key === 'place' || key === 'written' ? undefined : value,
  )
}

const faults = (text: string) => {
  const found = sitting(text)
  return found.ok
    ? []
    : found.findings.map(({ rule, place }) => `${rule} ${place?.line}:${place?.column}`)
}

describe('the minutes of a sitting', () => {
  test('say the same in Chinese fields as in English ones', () => {
    expect(read(CHINESE)).toEqual(read(ENGLISH))
  })

  test.each([
    'present: 曹正平、邓雅萍',
    'present: 曹正平，邓雅萍',
    'present: 曹正平, 邓雅萍',
    'present: 曹正平; 邓雅萍',
    'present: 曹正平；邓雅萍',
    'present: "曹正平、邓雅萍"',
    'present: |\n  曹正平\n  邓雅萍',
    'present: [曹正平、邓雅萍]',
    'present:\n  - 曹正平\n  - deng',
  ])('who was present: %s', (present) => {
    const text = ENGLISH.replace('present: [曹正平, 邓雅萍]', present)
    expect(read(text)).toEqual(read(ENGLISH))
  })

  test.each([
    'counts: { 同意: 1, 反对: 1, 弃权: 0 }',
    'counts: { 赞成: 1, 不同意: 1, 弃权: 0 }',
    'counts: { 同意: 1票, 反对: １票, 弃权: 0 }',
    'counts: { approve: 1 vote, against: 1, abstained: 0 }',
    'counts: 同意1票、反对1票、弃权0票',
    'counts: 同意 1、反对 1、弃权 0',
    'counts: approve 1, reject 1, abstain 0',
  ])('how many votes: %s', (counts) => {
    const text = ENGLISH.replace('counts: { approve: 1, reject: 1, abstain: 0 }', counts)
    expect(read(text)).toEqual(read(ENGLISH))
  })

  test.each([
    'represented: { 冯军: 邓雅萍 }',
    'represented: 冯军（委托邓雅萍）',
    'represented: 冯军 (by deng)',
    'represented: [冯军（委托邓雅萍代为出席）]',
    '委托: [{ 委托人: 冯军, 受托人: 邓雅萍 }]',
  ])('who stands in: %s', (represented) => {
    const text = ENGLISH.replace('represented: [{ member: 冯军, by: 邓雅萍 }]', represented)
    expect(read(text)).toEqual(read(ENGLISH))
  })

  test.each([
    [
      'a name in a text that nobody bears',
      ['曹正平、邓雅萍', '曹正平、邓雅苹'],
      'unknown-name 5:9',
    ],
    ['one in quotes', ['出席: 曹正平、邓雅萍', '出席: "曹正平、邓雅苹"'], 'unknown-name 5:10'],
    ['a proxy nobody knows', ['委托邓雅萍', '委托邓雅苹'], 'unknown-name 6:7'],
    ['a field in both languages', ['出席:', 'present: [曹正平]\n出席:'], 'duplicate-key 6:1'],
    ['a word of no vote among the numbers', ['弃权: 0', '好评: 0'], 'unknown-field 18:26'],
    ['a number that is none', ['同意: 1', '同意: 一'], 'wrong-type 18:15'],
    ['a resolution nobody makes', ['决议: 否决', '决议: 好'], 'invalid-value 19:9'],
    ['who is recused and nobody knows', ['{ 冯军: { 事由', '{ 冯均: { 事由'], 'unknown-name 13:11'],
  ])('%s is told where it stands', (_, [from, to], expected) => {
    expect(faults(CHINESE.replace(from!, to!))).toEqual([expected])
  })

  test('a field that is none is told with those that may stand there', () => {
    const found = sitting(CHINESE.replace('记录人: xu', '记录人: xu\n地点: 三楼会议室'))
    const [wrong] = found.ok ? [] : found.findings
    expect(wrong).toMatchObject({ rule: 'unknown-field', place: { line: 5, column: 1 } })
    expect(tellFinding(voiceOf('zh'), wrong!).help).toContain('出席（present）')
    expect(tellFinding(voiceOf('en'), wrong!).help).toMatch(
      /what may stand here: number, date, chair/u,
    )
    const near = sitting(CHINESE.replace('记录人: xu', '纪录人: xu'))
    const [meant] = near.ok ? [] : near.findings.filter(({ rule }) => rule === 'unknown-field')
    expect(tellFinding(voiceOf('zh'), meant!).help).toContain('是否应为 记录人')
  })
})

describe('a note in brackets behind a name', () => {
  const recusal = '回避: { 冯军: { 事由: 有关联关系, 情形: 关联 } }'
  const recused = (text: string) => {
    const found = sitting(CHINESE.replace(recusal, text))
    return found.ok ? found.value.items[0]?.recused : found.findings
  }
  test.each([
    ['回避: 冯军（亲属）', { reason: '亲属' }],
    ['回避: 冯军 (亲属)', { reason: '亲属' }],
    ['回避: [冯军（亲属）]', { reason: '亲属' }],
    ['回避: 冯军（关联：在受让方任职）', { reason: '在受让方任职', ground: 'related' }],
    ['recused: 冯军 (related, his firm)', { reason: 'his firm', ground: 'related' }],
    ['回避: 冯军（有关联关系）', { reason: '有关联关系', ground: 'related' }],
    ['回避: 冯军（其他）', { ground: 'other' }],
    // As bd itself prints a member.
    ['回避: 冯军（feng）', {}],
  ])('is why somebody is recused: %s', (text, why) => {
    expect(recused(text)).toEqual([{ member: 'feng', ...why }])
  })

  test('is the reason of a vote against, and no vote behind an approval', () => {
    const noted = (vote: string) => sitting(CHINESE.replace('{ 意见: 反对, 原因: 回报偏低 }', vote))
    const found = noted('反对（回报偏低）')
    expect(found.ok && found.value.items[0]?.votes[1]).toEqual({
      member: 'deng',
      decision: 'reject',
      reason: '回报偏低',
    })
    const unclear = noted('同意（价格不高于评估值）')
    expect(unclear.ok ? [] : unclear.findings).toMatchObject([
      { rule: 'invalid-value', place: { line: 16, column: 12 } },
    ])
  })

  test.each([
    ['缺席: 吴强', '缺席: 吴强（出差）', '请只写姓名：吴强'],
    ['未表决: 吴强', '未表决: 吴强 (中途离席)', '请只写姓名：吴强'],
    ['主持人: 曹正平', '主持人: 曹正平（董事长）', '请只写姓名：曹正平'],
  ])('is refused where no record holds it: %s', (from, to, mend) => {
    const found = sitting(CHINESE.replace(from, to))
    const [wrong] = found.ok ? [] : found.findings
    expect(wrong).toMatchObject({ rule: 'unknown-name' })
    expect(tellFinding(voiceOf('zh'), wrong!).help).toBe(mend)
  })
})

test.each([
  [
    '票数: { 同意: 1, 反对: 1票, 弃权: 0 }',
    '票数: 一比一',
    '“票数”应为各项票数（如：同意5票、反对1票）',
  ],
  ['    决议: 否决\n', '', '缺少字段 决议'],
  ['决议: 否决', '决议: 行', '“决议”的值“行”不能用'],
  ['同意: 1,', '同意: 一,', '“同意”应为'],
  ['会议日期: 2026年3月5日', '会议日期: 三月', '“会议日期”的值“三月”不能用'],
])('a refusal names the field as it is written: %s', (from, to, told) => {
  const found = sitting(CHINESE.replace(from, to))
  const [wrong] = found.ok ? [] : found.findings
  expect(tellFinding(voiceOf('zh'), wrong!).message).toContain(told)
  expect(tellFinding(voiceOf('zh'), wrong!).message).not.toMatch(/counts|resolution|approve|date/u)
})

test('the minutes of an office meeting say the same in Chinese fields', () => {
  const english = `number: 党委纪要〔2026〕4号
date: 2026-03-18
chair: 白岚
present: [白岚, 王国强, 陈志远]
observers: [周建国]
item: 收购海川水务
decision: 同意提交董事会
`
  const chinese = `文号: 党委纪要〔2026〕4号
日期: 2026年3月18日
主持: 白岚
出席: 白岚、王国强、陈志远
列席: 周建国
议题: 收购海川水务
决定: 同意提交董事会
`
  expect(readMinutes('m.yaml', chinese)).toEqual(readMinutes('m.yaml', english))
  const absent = readMinutes('m.yaml', chinese.replace('主持: 白岚', '主持: 吴强'))
  expect(absent.ok ? [] : absent.findings.map(({ place }) => place)).toEqual([
    { file: 'm.yaml', line: 3, column: 5 },
  ])
})
