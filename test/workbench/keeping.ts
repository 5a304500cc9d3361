/** A workspace in which registers are kept and duties owed. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, newBench } from './bench.ts'
import { ADMIN, HEAD, LEADER, MANAGER, OFFICER, OTHER_OFFICER } from './people.ts'
import { shared } from './shared.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const CUSTOMER = 'KH-2026-0001'

const because = (reason: string) => ['--reason', reason]

/** A copy of a workspace with nothing else in it. */
export async function kept(): Promise<Bench> {
  const ready = await shared('kept', async () => {
    const bench = await newBench({ parameters: false })
    await keepRecords(bench)
    await oweDuties(bench)
    return bench
  })
  return ready.copy()
}

/** Publishes two registers and keeps records in them, each in a way of its own: typed, from a table, by who may, as rows. */
export async function keepRecords(bench: Bench): Promise<void> {
  for (const register of ['customers', 'visits']) {
    const folder = join(FIXTURES, 'registers', register)
    await bench.ok(ADMIN, 'register', 'publish', folder, ...because('总经理办公会决议'))
  }
  await bench.ok(
    OFFICER,
    'record',
    'add',
    'customers',
    '客户全称=上海海川水务有限公司',
    '重要性=高',
    '状态=新登记',
  )
  const sheet = join(bench.base, 'customers.csv')
  writeFileSync(sheet, '\uFEFF客户全称,重要性,状态\r\n甲公司,低,新登记\r\n乙公司,高,新登记\r\n')
  await bench.ok(OTHER_OFFICER, 'record', 'import', 'customers', sheet)
  await bench.ok(OFFICER, 'record', 'edit', CUSTOMER, '状态=已接触', '承诺走访日期=2026-03-06')
  await bench.ok(HEAD, 'record', 'edit', CUSTOMER, `归属业务员=${OFFICER}`)
  await bench.ok(LEADER, 'record', 'edit', CUSTOMER, '授信额度=50万', ...because('信用评审'))
  const rows = join(bench.base, 'visits.md')
  writeFileSync(rows, `## 走访\n\n| 客户 | 分钟 |\n| --- | --- |\n| ${CUSTOMER} | 40 |\n`)
  await bench.ok(OFFICER, 'record', 'add', 'visits', '--file', rows, '当天工作=走访海川')
}

/** Publishes duties and, two weeks later, excuses what was not done in the first. */
export async function oweDuties(bench: Bench): Promise<void> {
  await bench.ok(
    ADMIN,
    'duty',
    'publish',
    join(FIXTURES, 'duties', 'weekly'),
    ...because('总经理办公会决议'),
  )
  bench.pass(15 * 24 * 3600)
  const { json } = await bench.ok(MANAGER, 'duties', '--missed', '--json')
  const missed: readonly { readonly duty: string; readonly day: string }[] = json.data.items
  const weekly = missed.find(({ duty }) => duty === 'weekly-visit')!
  await bench.ok(
    MANAGER,
    'excuse',
    'weekly-visit',
    'department-head',
    weekly.day,
    ...because('出差'),
  )
}
