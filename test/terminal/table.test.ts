/** Tables: aligned by width, and no character is ever lost. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../src/terminal/text.ts'
import { tableLines } from '../../src/terminal/table.ts'
import { displayWidth } from '../../src/terminal/width.ts'

const TABLE = {
  head: ['编号', '项目', '阶段'],
  rows: [
    [
      '2026-003',
      '收购某某新能源有限公司百分之五十一股权',
      { text: '审批', style: 'info' as const },
    ],
    ['2026-004', 'Solar park', '立项'],
  ],
}

test('columns align by the width of Chinese', () => {
  const lines = tableLines(TABLE, 80).map(plainText)
  expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
    "
    编号      项目                                    阶段
    2026-003  收购某某新能源有限公司百分之五十一股权  审批
    2026-004  Solar park                              立项"
  `)
})

test('a narrow terminal wraps the widest column', () => {
  const lines = tableLines(TABLE, 34).map(plainText)
  expect(`\n${lines.join('\n')}`).toMatchInlineSnapshot(`
    "
    编号      项目                阶段
    2026-003  收购某某新能源有限  审批
              公司百分之五十一股
              权
    2026-004  Solar park          立项"
  `)
  expect(lines.every((line) => displayWidth(line) <= 34)).toBe(true)
})

test('without a terminal a row is fields between tabs, without a head', () => {
  const lines = tableLines(TABLE, Number.POSITIVE_INFINITY).map(plainText)
  expect(lines[0]).toBe('2026-003\t收购某某新能源有限公司百分之五十一股权\t审批')
  expect(lines).toHaveLength(2)
})

test('a tab or line feed in a cell makes no new field or row', () => {
  const lines = tableLines({ rows: [['a\tb', 'c\nd']] }, Number.POSITIVE_INFINITY).map(plainText)
  expect(lines).toEqual(['a<U+0009>b\tc<U+000A>d'])
})

test('no character is ever lost, however narrow the terminal', () => {
  const word = fc.string({
    unit: fc.constantFrom('审', '批', 'a', '-', '，', ' ', '😀', 'é', '\u202e', '\u001b'),
    maxLength: 40,
  })
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, word, word), { maxLength: 4 }),
      fc.integer({ min: 1, max: 60 }),
      (rows, columns) => {
        const text = tableLines({ rows }, columns).map(plainText).join('')
        const wanted = tableLines({ rows }, Number.POSITIVE_INFINITY).map(plainText).join('')
        expect(counted(text)).toEqual(counted(wanted))
      },
    ),
  )
})

/** How often each character occurs, white space aside. */
function counted(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const character of text.normalize().replaceAll(/\s/gu, '')) {
    counts[character] = (counts[character] ?? 0) + 1
  }
  return counts
}
