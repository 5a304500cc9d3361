/** What is remembered of registers and duties changes no answer: random acts of theirs, with the memory cold, warm and damaged. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { Chance } from '../property/chance.ts'
import type { Bench } from '../workbench/bench.ts'
import { kept } from '../workbench/keeping.ts'
import { bothTest, size } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, MANAGER, OFFICER, OTHER_OFFICER } from '../workbench/people.ts'

const SEED = Number(process.env['BD_SEED'] ?? 20_261_129)

/** What is asked after each act: lists, single records, what is owed, and an act that has to know every name. */
const READS: readonly (readonly [string | undefined, string])[] = [
  [undefined, 'record list customers --json'],
  [undefined, 'record show KH-2026-0001'],
  [OFFICER, 'record list visits'],
  [undefined, 'duties --json'],
  [undefined, `duties --missed --member ${HEAD}`],
  [undefined, `inbox --member ${OFFICER} --json`],
  [undefined, `inbox --member ${MANAGER}`],
  [undefined, 'deadlines'],
  [undefined, 'status --json'],
  [OFFICER, 'record add customers 客户全称=甲公司 重要性=低 状态=新登记 --dry-run'],
]

async function answers(bench: Bench, ...options: readonly string[]) {
  const all = []
  for (const [member, line] of READS) {
    const { code, out, err } = await bench.bd(member, ...line.split(' '), ...options)
    all.push({ line, code, out, err })
  }
  return all
}

const because = ['--reason', '随机'] as const

/** One act of somebody; whether it is refused is no matter here. */
async function act(bench: Bench, chance: Chance, nth: number): Promise<void> {
  const of = () => `KH-2026-000${chance.between(1, 4)}`
  const ways: readonly (() => Promise<unknown>)[] = [
    () =>
      bench.bd(
        OTHER_OFFICER,
        'record',
        'add',
        'customers',
        `客户全称=第${chance.between(1, 3)}厂${nth}`,
        `重要性=${chance.pick(['高', '低'])}`,
        '状态=新登记',
      ),
    () => bench.bd(OFFICER, 'record', 'edit', of(), `状态=${chance.pick(['已接触', '放弃'])}`),
    () => bench.bd(HEAD, 'record', 'edit', of(), `归属业务员=${chance.pick([OFFICER, ADMIN])}`),
    () => bench.bd(LEADER, 'record', 'edit', of(), `授信额度=${nth}万`, ...because),
    () => bench.bd(OTHER_OFFICER, 'record', 'add', 'visits', `当天工作=第${nth}日`),
    () => bench.bd(MANAGER, 'excuse', 'daily', OFFICER, bench.now.slice(0, 10), ...because),
    () => bench.bd(ADMIN, 'duty', 'publish', 'planning', ...because),
    () => bench.bd(ADMIN, 'policy', 'grant-role', LEADER, 'bd-officer', ...because),
    async () => bench.pass(chance.between(1, 3) * 24 * 3600),
  ]
  await chance.pick(ways)()
  bench.pass(60)
}

/** Flips one bit of one file that is remembered. */
function damage(bench: Bench, chance: Chance): void {
  const folder = join(bench.home, '.local/state/bd/memory')
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  const path = chance.pick(files.sort())
  const bytes = readFileSync(path)
  if (bytes.length === 0) return
  bytes[chance.between(0, bytes.length - 1)]! ^= 1
  writeFileSync(path, bytes)
}

bothTest(
  'registers and duties are told alike with memory and without, whatever is done and damaged',
  { timeout: 1_200_000 },
  async () => {
    const chance = new Chance(SEED)
    const bench = await kept()
    for (let nth = 1; nth <= size(1, 15, 300); nth += 1) {
      await act(bench, chance, nth)
      const said = `BD_SEED=${SEED}, act ${nth}`
      const without = await answers(bench, '--no-memory')
      expect(await answers(bench), said).toEqual(without)
      expect(await answers(bench), `${said}, warm`).toEqual(without)
      damage(bench, chance)
      expect(await answers(bench), `${said}, damaged`).toEqual(without)
    }
  },
)
