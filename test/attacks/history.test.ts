import fc from 'fast-check'
import { expect } from 'vitest'
import { errorsOf, Forger, saving } from '../workbench/forge.ts'
import { at } from '../workbench/life.ts'
import { bothTest, cases, size, test } from '../workbench/long.ts'
import { DIRECTORS, EXPERTS, HEAD, MANAGER, OFFICER, STRANGER } from '../workbench/people.ts'
import { historyOf, type Remade, remake, withFile } from '../workbench/rewrite.ts'

/** How far back the forger goes: past the board's votes, into those of the experts. */
const DEPTH = 12

/** One small change to a history, by somebody who then signs what he changed. */
const mutation = fc.record({
  back: fc.integer({ min: 1, max: DEPTH }),
  attacker: fc.constantFrom(STRANGER, OFFICER, HEAD, MANAGER, EXPERTS[0], DIRECTORS[0]),
  kind: fc.constantFrom('byte', 'add', 'drop', 'order', 'signer'),
  place: fc.nat(),
  flip: fc.integer({ min: 1, max: 127 }),
  /** Whether the attacker signs all that follows, or its own signers do so without looking. */
  alone: fc.boolean(),
})

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never

/** The end of the history as the forger would have it. */
function mutated(end: readonly Remade[], { kind, attacker, place, flip, alone }: Mutation) {
  const [first, ...rest] = end as [Remade, ...Remade[]]
  const by = (one: Remade) => ({ ...one, signer: attacker })
  const later = alone ? rest.map(by) : rest
  const [path, bytes] = [...first.files][place % first.files.size]!
  switch (kind) {
    case 'byte': {
      const changed = Buffer.from(bytes!)
      changed[place % changed.length]! ^= flip
      return [by(withFile(first, path, changed)), ...later]
    }
    case 'add':
      return [by(withFile(first, 'zz-more.md', Buffer.from('x\n'))), ...later]
    case 'drop':
      return [by({ ...first, files: new Map([...first.files].slice(1)) }), ...later]
    case 'order': {
      const [second, ...others] = later
      return second === undefined ? [by(first)] : [by(second), by(first), ...others]
    }
    case 'signer':
      return [by(first), ...later]
  }
}

test('a finished history, made again unchanged by its own signers, is as good as it was', async () => {
  const bench = await at('execution')
  const forger = await Forger.of(bench)
  const history = await historyOf(forger)
  const tip = bench.head
  const made = await remake(forger, history.at(-DEPTH - 1)!.facts.id, history.slice(-DEPTH))
  expect(made.at(-1)).toBe(tip)
  expect(await errorsOf(bench)).toEqual([])
})

bothTest(
  'no small change to a finished history, signed by whoever made it, goes unseen',
  async () => {
    const bench = await at('execution')
    const forger = await Forger.of(bench)
    const history = await historyOf(forger)
    const tip = bench.head
    await fc.assert(
      fc.asyncProperty(mutation, async (one) => {
        const end = history.slice(-one.back)
        fc.pre(end[0]!.signer !== one.attacker)
        const made = await remake(forger, history.at(-one.back - 1)!.facts.id, mutated(end, one))
        const errors = await errorsOf(bench)
        bench.git('update-ref', 'HEAD', tip)
        expect(errors.length).toBeGreaterThan(0)
        expect(made).toContain(errors[0]![1])
        for (const [, commit] of errors) expect(made).toContain(commit)
      }),
      { seed: 20_260_302, numRuns: size(4, 40, 40) },
    )
  },
)

test('a change that its own signer makes unseen by others is seen in what they signed about it', async () => {
  const bench = await at('approval')
  const forger = await Forger.of(bench)
  const history = await historyOf(forger)
  const at_ = history.findLastIndex(({ message }) => message.includes('Bd-Act: save'))
  const [save, ...rest] = history.slice(at_) as [Remade, ...Remade[]]
  const [path, bytes] = [...save.files].find(([name]) => name.endsWith('investment-proposal.md'))!
  const richer = Buffer.from(
    Buffer.from(bytes!).toString('utf8').replace('已按要求填写', '已按要求加价'),
  )
  const made = await remake(forger, history[at_ - 1]!.facts.id, [
    withFile(save, path, richer),
    ...rest,
  ])
  // What stands between, the scan of a signed paper, says nothing of the text; the submission lists its digest.
  const submission = 1 + rest.findIndex(({ message }) => message.includes('Bd-Act: submit'))
  expect(await errorsOf(bench)).toEqual([['record-differs', made[submission]]])
})

/** Where and when somebody asks: two of every run, far from one another, and others. */
const PLACES = cases<readonly [zone: string, now: string]>(
  [
    ['Asia/Shanghai', '2026-03-05T23:59:59+08:00'],
    ['America/Los_Angeles', '2026-12-31T23:59:59-08:00'],
  ],
  [
    ['UTC', '2026-03-03T00:00:00Z'],
    ['Pacific/Kiritimati', '2027-01-01T00:00:00+14:00'],
    ['Asia/Kathmandu', '2036-02-29T12:00:00Z'],
  ],
)

bothTest('the verdict is the same in every time zone and at every later hour', async () => {
  const bench = await at('approval')
  const forger = await Forger.of(bench)
  await forger.commit(OFFICER, saving('改过\n'))
  await forger.act(MANAGER, await forger.ballot(MANAGER), { signedBy: EXPERTS[0] })
  await forger.act(EXPERTS[0], await forger.ballot(EXPERTS[0]))
  forger.plain({ 'README.md': 'x\n' })
  const zone = process.env['TZ']
  const verdicts = new Set<string>()
  try {
    for (const [tz, now] of PLACES) {
      process.env['TZ'] = tz
      bench.now = now
      const { json } = await bench.bd(undefined, 'check', '--format', 'json')
      const history = json.findings.filter(({ severity }) => severity === 'error')
      expect(history).toHaveLength(4)
      verdicts.add(JSON.stringify(history))
    }
  } finally {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  }
  expect(verdicts.size).toBe(1)
})
