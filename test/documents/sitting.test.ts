/** Minutes of a sitting as people write them: names or ids, either language, and every slip with its line. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSitting } from '../../src/documents/sitting.ts'
import { POLICY } from '../../fixtures/worlds/small.ts'

const MINUTES = `number: 董决〔2026〕1号
date: 2026-03-05
chair: 曹正平
recorder: xu
present: [曹正平, deng]
represented: [{ member: 冯军, by: deng }]
scans: [minutes.pdf]
items:
  - project: "2026-001"
    item: 审议海川水务项目
    recused: [{ member: 冯军, reason: 有关联关系 }]
    votes:
      曹正平: 同意
      deng: { decision: reject, reason: 回报偏低 }
    counts: { approve: 1, reject: 1 }
    resolution: 否决
`

function read(text: string) {
  return readSitting('minutes.yaml', text, POLICY)
}

function faults(text: string): string[] {
  const found = read(text)
  if (found.ok) return []
  return found.findings.map(({ rule, facts, place }) => {
    const meant = 'suggestion' in facts ? ` ${String(facts.suggestion)}?` : ''
    return `${rule} ${place?.line}:${place?.column}${meant}`
  })
}

test('members are found by id or name, votes and resolutions in either language', () => {
  expect(read(MINUTES)).toEqual({
    ok: true,
    value: {
      calls: expect.any(Function),
      number: '董决〔2026〕1号',
      date: '2026-03-05',
      chair: 'cao',
      recorder: 'xu',
      present: ['cao', 'deng'],
      represented: [{ member: 'feng', by: 'deng' }],
      absent: [],
      observers: [],
      recused: [],
      scans: ['minutes.pdf'],
      items: [
        {
          project: '2026-001',
          item: '审议海川水务项目',
          absent: [],
          recused: [{ member: 'feng', reason: '有关联关系' }],
          votes: [
            { member: 'cao', decision: 'approve' },
            { member: 'deng', decision: 'reject', reason: '回报偏低' },
          ],
          silent: [],
          counts: { approve: 1, reject: 1 },
          resolution: 'rejected',
          scans: [],
          place: { file: 'minutes.yaml', line: 9, column: 5 },
          written: expect.any(Map),
        },
      ],
    },
  })
})

describe('a slip is named with its place', () => {
  test.each([
    [
      'a name nobody bears',
      ['present: [曹正平', 'present: [曹正评'],
      ['unknown-name 5:11 曹正平?'],
    ],
    ['a voter nobody knows', ['曹正平: 同意', '曹正萍: 同意'], ['unknown-name 13:7 曹正平?']],
    ['a proxy nobody knows', ['by: deng', 'by: dengg'], ['unknown-name 6:33 deng?']],
    ['a misspelt key', ['resolution: 否决', 'resoluton: 否决'], ['unknown-field 16:5 resolution?']],
    ['a resolution nobody makes', ['否决', '不同意'], ['invalid-value 16:17']],
    ['a vote nobody casts', ['曹正平: 同意', '曹正平: 好'], ['invalid-value 13:12']],
    ['an approval in principle', ['曹正平: 同意', '曹正平: 原则同意'], ['missing-field 13:12']],
    ['no items', ['items:', 'notes:'], ['unknown-field 8:1', 'missing-field 1:1']],
    ['a number of votes that is none', ['approve: 1', 'approve: 一'], ['wrong-type 15:24']],
  ])('%s', (_, [part, by], expected) => {
    expect(faults(MINUTES.replace(part!, by!)).sort()).toEqual([...expected].sort())
  })

  test('an approval in principle with its conditions, in the form that is advised, is a vote', () => {
    const form =
      '曹正平: { decision: 原则同意, conditions: [{ text: 完成审计, owner: deng, due: 2026-06-30 }] }'
    expect(faults(MINUTES.replace('曹正平: 同意', form))).toEqual([])
  })

  test('the day of a condition is written as other days are', () => {
    for (const due of ['2026年6月30日', '2026.6.30', '2026-06-30']) {
      const form = `曹正平: { decision: 同意, conditions: [{ text: 完成审计, owner: deng, due: ${due} }] }`
      const found = read(MINUTES.replace('曹正平: 同意', form))
      const votes = found.ok ? found.value.items[0]!.votes : []
      expect(votes[0]?.conditions).toEqual([{ text: '完成审计', owner: 'deng', due: '2026-06-30' }])
    }
  })

  test.each(['', ' 无', ' 没有', ' 无。', ' none', ' [无]', ' 「无」'])(
    'a field of people that says%s names nobody',
    (nobody) => {
      const fields = ['缺席', '列席', '回避', '委托出席']
      const head = MINUTES.replace(/represented: .*\n/u, '').replace(
        'scans:',
        `${fields.map((field) => `${field}:${nobody}\n`).join('')}scans:`,
      )
      const text = head.replace('    votes:', `    未表决:${nobody}\n    votes:`)
      expect(faults(text)).toEqual([])
      const found = read(text)
      expect(found.ok && found.value).toMatchObject({ absent: [], observers: [], represented: [] })
    },
  )

  test('a project listed twice', () => {
    const item = MINUTES.slice(MINUTES.indexOf('  - project'))
    expect(faults(MINUTES + item)).toEqual(['invalid-value 17:14'])
  })

  test('a name that two members bear names nobody', () => {
    const members = { ...POLICY.members, cao2: { name: '曹正平', keys: [] } }
    const found = readSitting('minutes.yaml', MINUTES, { ...POLICY, members })
    expect(found.ok).toBe(false)
  })
})

/** The members whom the manual's example names. */
const MINUTED = '曹正平 邓雅萍 冯军 梁少华 宋惠民 谢东来 袁梦琪 许睿'.split(' ')

test.each(['operations.md', 'operations.zh.md'])(
  'the example in %s is read as it stands',
  (name) => {
    const manual = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8')
    const [, example = ''] = /^```yaml\n(number: .*?)^```$/ms.exec(manual) ?? []
    const members = Object.fromEntries(
      MINUTED.map((called, index) => [`m${index}`, { name: called, keys: [] }]),
    )
    const found = readSitting('minutes.yaml', example, { ...POLICY, members })
    if (!found.ok) expect.unreachable(JSON.stringify(found.findings))
    const { items, observers, represented } = found.value
    expect(observers).toEqual(['法律顾问 王律师'])
    expect(represented).toEqual([{ member: 'm5', by: 'm0' }])
    expect(items.map(({ votes }) => votes.map(({ decision }) => decision))).toEqual([
      ['approve', 'approve', 'reject', 'approve', 'approve'],
      ['approve', 'approve', 'approve', 'approve'],
    ])
    expect(items.map(({ resolution }) => resolution)).toEqual(['passed', 'passed'])
  },
)
