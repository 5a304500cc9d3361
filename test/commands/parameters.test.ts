/** A number that several regulations leave open, and one that only one of them does: what is advised is the whole line, and it works. */
import { expect } from 'vitest'
import { newBench } from '../workbench/bench.ts'
import { longTest, test } from '../workbench/long.ts'
import { ADMIN } from '../workbench/people.ts'

const two = () =>
  newBench({
    roster: 'full',
    processes: ['group-investment', 'capital-operation'],
    parameters: false,
  })

/** The words of a printed command line, as a shell takes them. */
const words = (line: string) =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/gu)].map(([, a, b, c]) => a ?? b ?? c!).slice(1)

longTest.each(['zh', 'en'])(
  'the line that the list advises sets what it names (%s)',
  async (lang) => {
    const bench = await two()
    const advised = async () =>
      /bd parameter set .*$/mu.exec(
        (await bench.bd(undefined, 'parameter', 'list', '--lang', lang)).out,
      )?.[0]
    const seen = new Set<string>()
    for (let line = await advised(); line !== undefined; line = await advised()) {
      expect(seen).not.toContain(line)
      seen.add(line)
      const ran = await bench.bd(ADMIN, ...words(line.replace(/<[^>]+>/u, '议事规则')))
      expect(ran.code === 0 ? line : ran.err).toBe(line)
    }
    expect([...seen].filter((line) => line.includes('--process'))).not.toEqual([])
  },
)

longTest(
  'which process is asked only where several have the parameter, with the whole line for each',
  async () => {
    const bench = await two()
    const set = ['parameter', 'set', 'board-term', '5', '--reason', '董事会议事规则'] as const
    const asked = await bench.bd(ADMIN, ...set)
    expect(asked.code).toBe(2)
    const lines = asked.err.split('\n').filter((line) => line.startsWith('  bd '))
    expect(lines).toHaveLength(2)
    for (const line of lines) await bench.ok(ADMIN, ...words(line.trim()))
    const only = ['parameter', 'set', '专家委员会通过比例', '三分之二以上'] as const
    await bench.ok(ADMIN, ...only, '--reason', '专家委员会议事规则')
    const none = await bench.bd(ADMIN, 'parameter', 'set', 'bord-term', '5', '--reason', '规则')
    expect(none.err).toContain('board-term')
  },
)

test('a value that is none: the correction names the process where several have the parameter', async () => {
  const bench = await two()
  const of = ['--process', 'capital-operation', '--reason', '规则'] as const
  const wrong = await bench.bd(ADMIN, 'parameter', 'set', 'board-term', '很久', ...of)
  expect(wrong.err).toContain('bd parameter set board-term <值> --process capital-operation')
  const own = await bench.bd(ADMIN, 'parameter', 'set', 'expert-majority', '差不多', ...of.slice(2))
  expect(own.err).toContain('bd parameter set expert-majority <值> --reason "<依据>"')
})
