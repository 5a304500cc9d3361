/** Several votes open at once: what only one of them takes is about that one; else each is offered with its whole command. */
import { beforeAll, expect, test } from 'vitest'
import type { Bench } from '../workbench/bench.ts'
import { benchWith } from '../workbench/own-process.ts'
import { BOARD_SECRETARY, HEAD, OFFICER } from '../workbench/people.ts'

const PROJECT = '2026-001'
const REASON = ['--reason', '评审材料 补充中']

/** Two bodies vote together; by this rule the time of the second one may be extended, too, or not. */
const processWith = (second: string) => `format: bd/process@1
process: two-bodies
version: 1
title: { zh: 两会并行, en: Two bodies }
starts: bd-officer
owner: department-head
stages:
  - stage: draft
    title: { zh: 起草, en: Drafting }
    gate:
      - together:
${['board', 'council']
  .map(
    (id) => `          - review: ${id}
            role: director
            decide: vote
            form: written
            quorum: { share: { more-than: 1/2 }, of: roster }
            passes: { share: { more-than: 1/2 }, of: roster }
            close: at-deadline
            without-quorum: ${id === 'board' ? '{ extend: { working-days: 5, times: 1 } }' : second}
            show: at-once
            within: 10 working days
            secretary: board-secretary
`,
  )
  .join('')}    on: { passed: handover, rejected: end, returned: draft, lapsed: stay }
  - stage: handover
    title: { zh: 移交, en: Hand-over }
    receipt: { by: operations-department }
`

async function open(second: string): Promise<Bench> {
  const bench = await benchWith('two-bodies', processWith(second))
  await bench.ok(OFFICER, 'new-project', '--process', 'two-bodies', '--title', '海川水务')
  await bench.ok(HEAD, 'submit', PROJECT)
  return bench
}

/** The last day of each review. */
async function due(bench: Bench): Promise<readonly string[]> {
  const { reviews } = await bench.status(PROJECT)
  return reviews.map((review: { readonly due: string }) => review.due)
}

let one: Bench
let both: Bench

beforeAll(async () => {
  one = await open('lapse')
  both = await open('{ extend: { working-days: 5, times: 1 } }')
}, 120_000)

test('of two votes only one may be extended: it is meant without being named', async () => {
  const bench = one.copy()
  await bench.ok(BOARD_SECRETARY, 'extend', PROJECT, ...REASON)
  expect(await due(bench)).toEqual(['2026-03-23', '2026-03-16'])
  // Now neither takes it, and both say why.
  expect(await bench.refusal(BOARD_SECRETARY, 'extend', PROJECT, ...REASON)).toEqual([
    'no-extension-left',
    'no-extension-left',
  ])
})

test('where both may be, each is offered with its whole command, and the line that is pasted works', async () => {
  for (const language of ['zh', 'en']) {
    const bench = both.copy()
    const ran = await bench.bd(BOARD_SECRETARY, 'extend', PROJECT, ...REASON, '--lang', language)
    expect(ran.code).toBe(2)
    for (const review of ['board', 'council']) {
      expect(ran.err).toMatch(
        new RegExp(`bd extend ${PROJECT} --reason '评审材料 补充中' .*--review ${review}$`, 'mu'),
      )
    }
    await bench.ok(BOARD_SECRETARY, 'extend', PROJECT, ...REASON, '--review', 'council')
    // Of the two one is left.
    await bench.ok(BOARD_SECRETARY, 'extend', PROJECT, ...REASON)
    expect(await due(bench)).toEqual(['2026-03-23', '2026-03-23'])
  }
})

test('a close before either is due says of both why not', async () => {
  expect(await one.refusal(BOARD_SECRETARY, 'close', PROJECT)).toEqual([
    'close-too-early',
    'close-too-early',
  ])
})
