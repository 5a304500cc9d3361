/** The fast reader of heads says nothing that the reader of YAML does not say. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainHead } from '../../src/documents/plain-head.ts'
import { readYaml } from '../../src/documents/source.ts'
import { size } from '../workbench/long.ts'

/** What may stand in a head and what may go wrong there, in pieces that meet each other at random. */
const PIECES = [
  'a amount agreed-on null true __proto__ constructor A x1 : ： # - -- --- ...'.split(' '),
  '12 -3 012 1e3 2026-03-01 ~ yes 1.28亿 60% 12:30 99999999999999999999'.split(' '),
  '" "" "已按要求填写。" \\ "\\n" \' \'x\' 【待填：日期】 （甲） 《办法》 很 待定 é 😀'.split(' '),
  '&a *a !x | > ? % %YAML @ ` , [ ] { } << = $'.split(' '),
  [': ', ':  ', ' ', '  ', '\t', ' #', '- ', '? ', '# 说明：选填', '"a: b # c"'],
  ['\u200b', '\u00a0', '\u3000', '\ufeff', '\u0085', '\u2028', '\u202e', '\r'],
].flat()

const field = fc
  .tuple(
    fc.constantFrom('a', 'b', 'amount', 'agreed-on', 'null', '__proto__'),
    fc.constantFrom(': ', ': ', ': ', ':', ':  ', ' : '),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 2 }),
  )
  .map(([key, colon, rest]) => `${key}${colon}${rest.join('')}`)
const mess = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((all) => all.join(''))
const head = fc.array(fc.oneof({ weight: 6, arbitrary: field }, mess), { maxLength: 3 })

test('what it reads of any head is what is there, field by field with its line', () => {
  let read = 0
  fc.assert(
    fc.property(head, (lines) => {
      const fast = plainHead(lines)
      if (fast === undefined) return
      read += 1
      // As front matter gives it: with the line that opens the head before it.
      const full = readYaml('a.md', `\n${lines.join('\n')}`)
      if (!full.ok) throw new Error(JSON.stringify({ lines, findings: full.findings }))
      expect(full.value.value).toEqual(fast.value)
      expect(Object.keys(full.value.value as object)).toEqual([...fast.lines.keys()])
      for (const [key, line] of fast.lines) {
        expect(full.value.keyPlaceOf([key])).toEqual({ file: 'a.md', line, column: 1 })
      }
    }),
    { numRuns: size(3_000, 100_000, 3_000_000) },
  )
  expect(read).toBeGreaterThan(100)
})

test('the forms that bd writes into a draft, once they are filled in, are read', () => {
  const lines = [
    'experts: "已按要求填写。"',
    '# 选填',
    '',
    'agreed-on: 2026-03-01',
    'seats: 7',
    'basis: # 选填',
    'note:',
  ]
  expect(plainHead(lines)?.value).toEqual({
    experts: '已按要求填写。',
    'agreed-on': '2026-03-01',
    seats: 7,
    basis: null,
    note: null,
  })
})
