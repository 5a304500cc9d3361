/** What a board may set for itself: more than half of all directors is the least that the Company Law (art. 73) lets it. */
import { describe, expect, test } from 'vitest'
import type { Majority } from '../../src/core/process/share.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { at } from '../../fixtures/worlds/life.ts'
import { publishing, version } from '../../fixtures/worlds/publication.ts'
import { ADMIN, edited, PROCESS, WORKSPACE } from '../../fixtures/worlds/small.ts'
import { linting } from '../../fixtures/worlds/texts.ts'

const BOARD = 'rule: company-law-board'
const PASSES = 'passes: { share: { more-than: 1/2 }, of: roster }'
const QUORUM = 'quorum: { share: { more-than: 1/2 }, of: roster }'

/** The smallest company's process with a board by law that states this besides. */
function board(passes: string, quorum = QUORUM): (yaml: string) => string {
  return (yaml) => edited(edited(yaml, PASSES, passes), QUORUM, `${quorum}\n        ${BOARD}`)
}

const PARAMETER = 'parameters: { enough: { type: majority, title: { zh: 比例, en: Share } } }\n'

/** A board whose majority the company sets. */
function left(yaml: string): string {
  return edited(
    board('passes: { share: enough, of: eligible }')(yaml),
    'stages:',
    `${PARAMETER}stages:`,
  )
}

function rulesOf(found: readonly { readonly rule: string }[]): readonly string[] {
  return found.map(({ rule }) => rule)
}

describe('a board passes by', () => {
  test.each([
    ['{ more-than: 1/2 }, of: eligible', 'more than half of all', []],
    ['{ at-least: 2/3 }, of: roster', 'two thirds', []],
    ['{ more-than: 50/100 }, of: roster', 'more than 50%', []],
    ['{ at-least: 51/100 }, of: roster', '51%', []],
    ['{ at-least: 1/1 }, of: eligible', 'all', []],
    [
      '{ at-least: 1/2 }, of: eligible',
      'half, which is not more than half',
      ['board-share-too-low'],
    ],
    ['{ at-least: 2/4 }, of: roster', 'two quarters', ['board-share-too-low']],
    ['{ more-than: 49/100 }, of: roster', 'more than 49%', ['board-share-too-low']],
    ['{ more-than: 1/3 }, of: eligible', 'more than a third', ['board-share-too-low']],
    ['{ more-than: 1/2 }, of: cast', 'more than half of those present', ['board-share-too-low']],
    ['{ at-least: 2/3 }, of: decided', 'two thirds, abstentions left out', ['board-share-too-low']],
  ])('%s: %s', (share, _, rules) => {
    const found = linting(board(`passes: { share: ${share} }`))
    expect(rulesOf(found).filter((rule) => rule === 'board-share-too-low')).toEqual(rules)
  })
})

test('a board meets with more than half of its directors, too', () => {
  const half = board(PASSES, 'quorum: { share: { at-least: 1/2 }, of: roster }')
  expect(linting(half)).toMatchObject([
    { rule: 'board-share-too-low', facts: { part: 'quorum', share: '1/2' } },
  ])
})

test('other bodies may decide by half', () => {
  const found = linting((yaml) => yaml.replace(PASSES, PASSES.replace('more-than', 'at-least')))
  expect(rulesOf(found)).not.toContain('board-share-too-low')
})

describe('what the company sets for a board', () => {
  const set = (value: Majority) => ({
    act: 'parameter' as const,
    process: 'small',
    parameter: 'enough',
    value,
    reason: '章程',
  })

  test('is refused below the law, and found when it was set by force', () => {
    const ledger = at('founded', { process: left })
    expect(ledger.refusal(ADMIN, set({ 'at-least': '1/2' }))).toMatchObject([
      { rule: 'board-share-too-low', facts: { parameter: 'enough', process: 'small' } },
    ])
    const parameters = { small: { enough: { 'at-least': '1/2' } } }
    const files = { 'bd.yaml': canonical({ ...WORKSPACE, parameters }) }
    const trailers = { 'Bd-Act': 'parameter', 'Bd-Reason': '章程' }
    const forced = at('founded', { process: left }).forge({ by: ADMIN, trailers, files })
    expect(rulesOf(forced)).toEqual(['board-share-too-low'])
    expect(rulesOf(ledger.refusal(ADMIN, set({ 'more-than': '1/2' })))).toEqual([])
    expect(rulesOf(ledger.refusal(ADMIN, set({ 'at-least': '2/3' })))).toEqual([])
  })

  test('was taken in the first epoch, and stays so', () => {
    const ledger = at('founded', { process: left, epoch: 'bd/workspace@1' })
    expect(ledger.refusal(ADMIN, set({ 'at-least': '1/2' }))).toEqual([])
  })

  test('keeps back a version that hands it to a board', () => {
    const free = (yaml: string) =>
      edited(
        edited(yaml, PASSES, 'passes: { share: enough, of: eligible }'),
        'stages:',
        `${PARAMETER}stages:`,
      )
    const ledger = at('founded', { process: free })
    ledger.do(ADMIN, set({ 'at-least': '1/2' }))
    const files = version(edited(left(PROCESS), 'version: 1', 'version: 2'))
    expect(rulesOf(ledger.refusal(ADMIN, publishing(files)))).toEqual(['board-share-too-low'])
    ledger.do(ADMIN, set({ 'more-than': '1/2' }))
    expect(ledger.refusal(ADMIN, publishing(files))).toEqual([])
  })
})

test('a version of a board that passes by half is not published', () => {
  const half = edited(PROCESS, 'version: 1', 'version: 2')
  const files = version(board('passes: { share: { at-least: 1/2 }, of: roster }')(half))
  expect(rulesOf(at('founded').refusal(ADMIN, publishing(files)))).toEqual(['board-share-too-low'])
})

describe('a share in words is asked for in full, for 三分之二 may be meant with itself or without:', () => {
  test.each(['2/3', '三分之二', '三分之二以上', '过半数', 'more than half'])('%s', (words) => {
    const text = edited(PROCESS, PASSES, `passes: { share: ${words}, of: roster }`)
    const { content } = readEntry('processes/small/1/process.yaml', Buffer.from(text), '')
    expect(content.kind === 'broken' ? content.findings : []).toMatchObject([
      { rule: 'invalid-value', facts: { expected: 'majority-in-full', found: words } },
    ])
  })
})
