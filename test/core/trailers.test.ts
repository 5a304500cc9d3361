/** What the block of a commit says of the files that it changes. */
import { expect, test } from 'vitest'
import { blockFor, withFirstSigned } from '../../src/core/record/trailers.ts'
import { RULEBOOK } from '../../src/core/rules/rulebook.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'

const [FIRST, SECOND] = [RULEBOOK['bd/workspace@1'], RULEBOOK['bd/workspace@2']]

function block(count: number, rules = SECOND, act = 'save') {
  const files = Array.from({ length: count }, (_, n) => ({
    path: `projects/2026/2026-001/attachments/${String(n).padStart(16, '0')}.pdf`,
    sha256: n === 0 ? undefined : sha256(String(n)),
  }))
  return blockFor({ 'Bd-Act': act, 'Bd-Project': '2026-001' }, files, sha256, rules)
}

test('two hundred files are listed one by one', () => {
  const lines = block(200)
  expect(lines).toHaveLength(202)
  expect(lines[2]).toBe('Bd-File: deleted projects/2026/2026-001/attachments/0000000000000000.pdf')
})

test('for more, one digest stands: that of the lines', () => {
  const lines = block(201)
  const listed = block(201, FIRST).slice(2)
  expect(listed).toHaveLength(201)
  expect(lines).toEqual([
    'Bd-Act: save',
    'Bd-Project: 2026-001',
    `Bd-Files: ${sha256(`${listed.join('\n')}\n`)}`,
  ])
})

test('in the first epoch every file is listed but for those of a founding and of a void', () => {
  expect(block(300, FIRST)).toHaveLength(302)
  for (const act of ['found', 'void']) expect(block(2, FIRST, act)).toHaveLength(3)
})

test('when an act was first signed stands in its block from the second epoch on, if it is a time', () => {
  const trailers = { 'Bd-Act': 'save' }
  const at = '2026-03-02T09:00:00+08:00'
  const own = { ...trailers, 'Bd-First-Signed': at }
  expect(withFirstSigned(trailers, at, SECOND)).toEqual(own)
  expect(withFirstSigned(trailers, at, FIRST)).toEqual(trailers)
  for (const found of ['', 'yesterday', `${at}\nBd-Seat: alice`, undefined]) {
    expect(withFirstSigned(trailers, found, SECOND)).toEqual(trailers)
  }
})
