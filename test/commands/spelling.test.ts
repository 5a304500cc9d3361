/** What bd prints as a line to type is read back as the same deed, whatever its texts hold: spelled, parsed, filled in. */
import { beforeAll, expect, test } from 'vitest'
import fc from 'fast-check'
import { ask } from '../../src/commands/program.ts'
import type { Session } from '../../src/commands/session.ts'
import { Refused } from '../../src/commands/steps/refusal.ts'
import type { Deed, Deeds } from '../../src/core/record/deed.ts'
import { screenOf } from '../../src/terminal/screen.ts'
import { spelled } from '../../src/terminal/spelling.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { size } from '../workbench/long.ts'
import { EXPERTS, LEADER, OFFICER } from '../workbench/people.ts'
import type { Bench } from '../workbench/bench.ts'

/** Where everything is typed, as what it is: what the rules say of it there is not the question. */
let bench: Bench

beforeAll(async () => {
  bench = await at('idea-submitted')
})

/** The deed that the command line of these words fills in; nothing is signed. */
async function read(words: readonly string[]): Promise<Deed | undefined> {
  const asked = await ask(words, voiceOf('zh'))
  if (asked.kind !== 'verb') throw new Error(asked.err)
  const stream = { write: () => true }
  const session = {
    cwd: bench.dir,
    verb: asked.name,
    env: bench.env,
    screen: screenOf({ out: stream, err: stream, language: 'zh' }),
    options: { ...asked.globals, key: bench.key(OFFICER), dryRun: true },
    argv: words,
    seen: {} as Session['seen'],
    interactive: false,
  } as unknown as Session
  const { run } = await asked.verb.load()
  try {
    await run(session, asked.args, asked.options)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
  }
  return session.seen.deed
}

/** Texts as people write them, with everything that a shell or a parser could take for its own. */
const text = fc
  .array(
    fc.constantFrom(
      '同意',
      'it’s',
      "'",
      '"',
      ' ',
      '-',
      '--yes',
      '=',
      '；',
      ';',
      '$x',
      '\\',
      '1.28亿',
      'a',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join('').trim())
  .filter((all) => all !== '')

const REVIEW = { review: 'expert-committee' }
const [EXPERT, OTHER] = EXPERTS
const DAYS = { from: '2026-09-01', until: '2026-09-30' }
const bound = (text: string) => ({ text, owner: OTHER, due: '2026-09-30' })

/** Of every deed that is spelled, one with all that may be said with it, and one with little. */
const SPELLED: { readonly [D in keyof Deeds]?: readonly ((said: string) => Deeds[D])[] } = {
  set: [
    (reason) => ({ facts: { partner: reason, intent: undefined }, reason }),
    () => ({ facts: { intent: 'equity' } }),
  ],
  team: [
    (reason) => ({
      posts: { finance: [EXPERT, LEADER] },
      reviewers: { 'leader-in-charge': LEADER },
      reason,
    }),
  ],
  edit: [(title) => ({ title, contact: title }), (title) => ({ title })],
  submit: [
    (answer) => ({ waivers: [{ document: 'idea', reason: answer }], answer }),
    () => ({ waivers: [] }),
  ],
  withdraw: [(reason) => ({ reason }), () => ({})],
  approve: [
    (reason) => ({
      ...REVIEW,
      reason,
      conditions: [bound(reason)],
      number: '国资〔2026〕1号',
      for: EXPERT,
    }),
    () => REVIEW,
  ],
  reject: [(reason) => ({ ...REVIEW, reason, number: '1', for: EXPERT })],
  return: [(reason) => ({ ...REVIEW, reason })],
  abstain: [(reason) => ({ ...REVIEW, reason })],
  defer: [(reason) => ({ ...REVIEW, reason })],
  opinion: [(text) => ({ ...REVIEW, text, for: EXPERT })],
  decide: [(reason) => ({ review: 'leader-in-charge', outcome: 'build', reason })],
  enter: [
    (reason) => ({ ...REVIEW, for: EXPERT, decision: 'reject', dated: '2026-03-02', reason }),
  ],
  confirm: [() => REVIEW, () => ({})],
  recuse: [(reason) => ({ ...REVIEW, seat: EXPERT, reason, ground: 'related' })],
  close: [(number) => ({ ...REVIEW, number }), () => ({})],
  extend: [(reason) => ({ ...REVIEW, reason })],
  recompute: [(reason) => ({ ...REVIEW, reason })],
  answer: [
    (reason) => ({ ...REVIEW, to: EXPERT, adopt: 'no', reason }),
    () => ({ ...REVIEW, to: EXPERT, adopt: 'yes' }),
  ],
  advise: [(text) => ({ ...REVIEW, ask: OTHER, text }), (text) => ({ ...REVIEW, text })],
  cc: [(note) => ({ to: [EXPERT, OTHER], note })],
  read: [() => ({ copy: 3 }), () => ({})],
  transfer: [(reason) => ({ ...REVIEW, to: OTHER, seat: EXPERT, reason })],
  'add-seat': [(reason) => ({ ...REVIEW, member: OTHER, reason })],
  'remove-seat': [(reason) => ({ ...REVIEW, member: OTHER, reason })],
  grant: [
    (reason) => ({
      to: OTHER,
      roles: ['director', 'expert'],
      ...DAYS,
      only: { project: PROJECT, stage: 'approval', round: 2 },
      reason,
    }),
  ],
  revoke: [(reason) => ({ n: 2, reason })],
  reconsider: [(reason) => ({ reason })],
  hold: [(reason) => ({ reason })],
  resume: [(reason) => ({ reason })],
  cancel: [(reason) => ({ reason })],
  'hand-over': [(reason) => ({ reason })],
  receive: [(reason) => ({ reason })],
  'set-parameter': [
    (reason) => ({ process: 'group-investment', parameter: 'board-term', value: 5, reason }),
  ],
}

test.each(Object.entries(SPELLED))('%s', async (name, all) => {
  for (const wordsOf of all as readonly ((said: string) => object)[]) {
    const isSaid = wordsOf.length > 0
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const deed = { name, words: wordsOf(said) } as Deed
        expect(await read(spelled(deed, PROJECT)!)).toEqual(deed)
      }),
      { numRuns: isSaid ? size(1, 12, 12) : 1 },
    )
  }
})

test('the line of an opening opens the same project', async () => {
  const words: Deeds['open'] = {
    process: { process: 'group-investment', version: 1 },
    title: "收购 'A' -- 100%",
    contact: '刘洋',
    facts: { intent: 'equity', amount: '128000000.00', 'has-partner': 'no' },
    posts: { finance: [EXPERT] },
    reviewers: { 'leader-in-charge': LEADER },
  }
  const deed = await read(spelled({ name: 'open', words }, '')!)
  expect(deed).toMatchObject({ name: 'open', words })
})
