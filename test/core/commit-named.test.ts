/** A commit is named by the beginning of its id, or counted back from HEAD. */
import { expect, test } from 'vitest'
import { commitNamed } from '../../src/core/check/commit-named.ts'

const [FIRST, SECOND, TIP] = ['ab12', 'ab12', 'cd34'].map((start, n) => start + `${n}`.repeat(36))
const COMMITS = [FIRST!, SECOND!, TIP!]

test.each([
  ['cd34', TIP],
  [' CD342 ', TIP],
  ['ab120', FIRST],
  [SECOND, SECOND],
  ['HEAD', TIP],
  ['@', TIP],
  ['HEAD~', SECOND],
  ['HEAD^', SECOND],
  ['HEAD~2', FIRST],
  ['@^~1', FIRST],
  ['HEAD~0', TIP],
  // Several begin so; too short; before the first; along another parent; not of this branch.
  ['ab12', undefined],
  ['cd3', undefined],
  ['HEAD~3', undefined],
  ['HEAD^2', undefined],
  ['HEAD~1x', undefined],
  ['ffff', undefined],
  ['', undefined],
])('%j', (given, commit) => {
  expect(commitNamed(COMMITS, given!)).toBe(commit)
})

test('counted from where HEAD stood when it was typed, though the branch went on', () => {
  expect(commitNamed(COMMITS, 'HEAD~', SECOND)).toBe(FIRST)
  expect(commitNamed(COMMITS, 'HEAD', 'gone')).toBeUndefined()
})
