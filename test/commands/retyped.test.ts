/** An own act that others were quicker than is printed as the whole line to type, and the line writes what it wrote. */
import { expect, test } from 'vitest'
import type { Act, GrantAct } from '../../src/core/record/act.ts'
import { deedOf } from '../../src/core/deeds/again.ts'
import type { World } from '../../src/core/world/world.ts'
import { lineOf, spelled } from '../../src/terminal/spelling.ts'
import type { Bench } from '../workbench/bench.ts'
import { at, PROJECT } from '../workbench/life.ts'
import { LEADER } from '../workbench/people.ts'
import { readingOf } from '../workbench/reading.ts'

/** The line to type; the world is asked only for conditions of approvals. */
function commandOf(act: Act, today: string, world = {} as World): string {
  return lineOf(spelled(deedOf(act, world, today)!, PROJECT)!)
}

const GRANT: GrantAct = {
  act: 'grant',
  to: 'wu-qiong',
  roles: ['director', 'expert'],
  from: '2026-06-03',
  until: '2026-06-10',
  only: { project: PROJECT, stage: 'approval', round: 2 },
  reason: "Xi'an, on duty",
}

test('a grant is typed with its round and days; one that began holds from today', () => {
  const rest = `--project ${PROJECT} --round approval.2 --until 2026-06-10 --reason 'Xi'\\''an, on duty'`
  const roles = 'bd grant wu-qiong --role director --role expert'
  expect(commandOf(GRANT, '2026-06-02')).toBe(`${roles} --from 2026-06-03 ${rest}`)
  expect(commandOf(GRANT, '2026-06-03')).toBe(`${roles} ${rest}`)
  expect(commandOf(GRANT, '2026-06-05')).toBe(`${roles} ${rest}`)
})

/** The last act of the history, as the way out would have it typed. */
async function retyped(bench: Bench): Promise<readonly string[]> {
  const reading = await readingOf(bench)
  const line = commandOf(reading.log().at(-1)!.act!, reading.now.date, reading.world)
  return line.split(' ').slice(1)
}

test('a grant and its revocation, typed again, write the same but for the time', async () => {
  const bench = await at('idea-submitted')
  const days = ['--from', '2026-03-20', '--until', '2026-03-30']
  const given = ['--role', 'leader-in-charge', ...days, '--project', PROJECT, '--reason', '出差']
  await bench.ok(LEADER, 'grant', 'han-xuemei', ...given)
  const again = async (file: string) => {
    const content = () =>
      bench.git('show', `HEAD:grants/${LEADER}.1${file}`).replace(/^at: .*$/mu, '')
    const before = content()
    const words = await retyped(bench)
    bench.git('reset', '--quiet', '--hard', 'HEAD~1')
    await bench.ok(LEADER, ...words)
    expect(content()).toBe(before)
    return words
  }
  expect((await again('.yaml'))[0]).toBe('grant')
  await bench.ok(LEADER, 'ungrant', '1', '--reason', '已返回')
  const words = await retyped(bench)
  expect(words.slice(0, 2)).toEqual(['ungrant', '1'])
  bench.git('reset', '--quiet', '--hard', 'HEAD~1')
  await bench.ok(LEADER, ...words)
})

test('a revocation is typed by its number', () => {
  expect(
    commandOf({ act: 'revoke', n: 3, grant: '', reason: '已返岗' } as never, '2026-06-02'),
  ).toBe('bd ungrant 3 --reason 已返岗')
})
