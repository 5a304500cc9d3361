/** What a keyboard, a font or a habit of writing changes about a name does not count. */
import { expect, test } from 'vitest'
import { spelling } from '../../src/core/text/spelling.ts'

const ALIKE: readonly (readonly [string, string])[] = [
  ['合〔2025〕17号', '合（２０２５） 17号'],
  ['合〔2025〕17号', '合[2025]17 号'],
  ['合〔2025〕17号', '合【2025】17号'],
  ['Acme (Shanghai) Ltd', 'ACME(Shanghai)  Ltd.'],
  ['KH-2026 0001', 'kh_2026-0001'],
  ['【海川水务】', '海川 水务'],
]

test.each(ALIKE)('%s is spelt as %s', (one, other) => {
  expect(spelling(one)).toBe(spelling(other))
})

const OTHER: readonly (readonly [string, string])[] = [
  ['合〔2025〕17号', '合〔2025〕18号'],
  ['合〔2025〕17号', '合2025 17号'],
  ['甲（上海）公司', '甲上海公司'],
]

test.each(OTHER)('%s is not spelt as %s', (one, other) => {
  expect(spelling(one)).not.toBe(spelling(other))
})
