/** Before the signature reading is offered: who presses return has read, and at a later round has seen what changed. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Session } from '../../src/commands/session.ts'
import { offerReading } from '../../src/commands/steps/offer-reading.ts'
import { read } from '../../src/commands/steps/read-world.ts'
import type { Filling } from '../../src/commands/steps/write.ts'
import { briefOf } from '../../src/core/agenda/brief.ts'
import { standingOf } from '../../src/core/project/standing.ts'
import { screenOf } from '../../src/terminal/screen.ts'
import { terminal } from '../workbench/at-terminal.ts'
import type { Bench } from '../workbench/bench.ts'
import { at, FOLDER, PROJECT } from '../workbench/life.ts'
import { longTest, test } from '../workbench/long.ts'
import { HEAD, LEADER, OFFICER } from '../workbench/people.ts'

const QUESTION = '签名之前，先阅读送审材料吗？'

/** The leader at a terminal, about to sign. */
async function leader(bench: Bench, more: Partial<Session['options']> = {}) {
  let out = ''
  let err = ''
  const { asks, answer, shown } = terminal('zh')
  const streams = { out: { write: (text: string) => (out += text) }, language: 'zh' as const }
  const session = {
    cwd: bench.dir,
    env: bench.env,
    screen: screenOf({ ...streams, err: { write: (text: string) => (err += text) } }),
    options: { yes: false, dryRun: false, key: bench.key(LEADER), ...more },
    seen: {},
    interactive: true,
    prompter: async () => asks,
  } as unknown as Session
  const reading = await read(session)
  const standing = standingOf(reading.world, PROJECT)
  if (!standing.ok) throw new Error('no project')
  const reader = {
    reader: LEADER,
    member: LEADER,
    review: 'leader-in-charge',
    what: 'ballot',
  } as const
  const brief = briefOf(reading.world, standing.value, { ...reader, stale: [] })!
  const scene = { session, reading, standing: standing.value, actor: { member: LEADER } }
  const offered = () => offerReading(scene as Filling, brief)
  return { offered, answer, shown, session, out: () => out, err: () => err }
}

async function again(): Promise<Bench> {
  const bench = await at('idea-submitted')
  await bench.ok(LEADER, 'return', PROJECT, '--reason', '资金从哪里来？')
  appendFileSync(join(bench.dir, FOLDER, 'idea.md'), '\n由供热专项资金列支。\n')
  await bench.ok(OFFICER, 'save', PROJECT)
  await bench.ok(HEAD, 'submit', PROJECT, '--answer', '已写明')
  return bench
}

test('return reads the text, and return again goes on to the signature', async () => {
  const { offered, answer, out } = await leader(await at('idea-submitted'))
  const done = offered()
  await answer(QUESTION, '\r')
  await answer(QUESTION, '\r')
  await done
  expect(out()).toContain('01 项目构想建议')
  expect(out()).toContain('提出依据')
})

longTest(
  'at a later round what changed comes first, and the whole text can be read after it',
  async () => {
    const { offered, answer, out } = await leader(await again())
    const done = offered()
    await answer(QUESTION, '\r')
    // The list stands on the signature, at the end; the text is two above it.
    await answer(QUESTION, '\u001b[A\u001b[A\r')
    await answer(QUESTION, '\r')
    await done
    expect(out()).toContain('{+由供热专项资金列支。+}')
    expect(out().indexOf('提出依据', out().indexOf('{+由'))).toBeGreaterThan(0)
  },
)

longTest('whoever has read may go straight on', async () => {
  const { offered, answer, out } = await leader(await again())
  const done = offered()
  await answer(QUESTION, '\u001b[B\r')
  await done
  expect(out()).toBe('')
})

test.each([{ yes: true }, { dryRun: true }])(
  'with %o nobody is asked, and told how to read',
  async (more) => {
    const { offered, shown, err } = await leader(await again(), more)
    await offered()
    expect(shown()).toBe('')
    expect(err()).toBe(`阅读全文：bd view ${PROJECT}\n与上次送审相比：bd diff ${PROJECT}\n`)
  },
)

test('a step back shows neither the packet nor its text again', async () => {
  const bench = await at('idea-submitted')
  const { offered, answer, out, session } = await leader(bench)
  const first = offered()
  await answer(QUESTION, '\r')
  await answer(QUESTION, '\r')
  await first
  const read = out()
  // The verb begins anew, as after Esc: the cursor stands on the signature.
  const second = offered()
  await answer(QUESTION, '\r')
  await second
  expect(out()).toBe(read)
  expect(session.seen).toMatchObject({ text: true })
})
