/** `npm run bench`: makes its own repositories, measures, and prints ratios beside the floor and the peer. */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { approve, fill } from './approve.ts'
import { check } from './check.ts'
import { exchange } from './exchange.ts'
import { grow } from './history.ts'
import { hostile } from './hostile.ts'
import { long } from './long.ts'
import { recorded } from './recorded.ts'
import { registers } from './registers.ts'
import { start } from './start.ts'
import { loadsTable, type Row, table } from './table.ts'
import { ran } from './timing.ts'
import { decided, founded } from './workspace.ts'

/** `--commits` and `--files` may be given more than once; `--only start|check|long|exchange|approve|hostile|registers`; the last but one with `--sizes 500,1000,2000`, the last with `--customers`. */
export async function main(top: string, argv: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      commits: { type: 'string', multiple: true, default: ['2000'] },
      customers: { type: 'string', default: '1000' },
      files: { type: 'string', multiple: true, default: ['800'] },
      only: { type: 'string' },
      sizes: { type: 'string', default: '500,1000,2000' },
      times: { type: 'string', default: '11' },
    },
  })
  const times = Number(values.times)
  const rows: Row[] = []
  const wanted = (name: string) => values.only === undefined || values.only === name
  if (wanted('start')) {
    const workspace = founded(top)
    rows.push(...(await start(top, workspace, times)))
    workspace.remove()
  }
  if (wanted('check')) {
    for (const commits of values.commits) {
      const workspace = founded(top)
      decided(workspace)
      await grow(workspace, Number(commits))
      rows.push(...(await check(top, workspace, Math.min(times, 5))))
      workspace.remove()
    }
  }
  if (wanted('long')) {
    for (const commits of values.commits) {
      const workspace = founded(top)
      decided(workspace)
      await grow(workspace, Number(commits))
      rows.push(...(await long(top, workspace, Math.min(times, 7))))
      workspace.remove()
    }
  }
  if (wanted('exchange')) {
    const workspace = founded(top)
    rows.push(...(await exchange(top, workspace, times)))
    workspace.remove()
  }
  if (wanted('approve')) {
    for (const files of values.files) {
      const workspace = founded(top)
      await fill(workspace, Number(files))
      rows.push(...approve(workspace, times))
      workspace.remove()
    }
  }
  if (wanted('registers')) {
    const customers = Number(values.customers)
    // As many years and people as go with so many customers.
    const size = { customers, people: Math.ceil(customers / 2000), years: customers / 10_000 }
    const workspace = await recorded(top, size)
    rows.push(...registers(top, workspace, Math.min(times, 5)))
    workspace.remove()
  }
  if (wanted('hostile')) rows.push(...hostile(top, values.sizes.split(',').map(Number)))
  process.stdout.write(`${table(rows)}\n`)
  if (wanted('start')) {
    const loads = ran(process.execPath, [join(top, 'scripts/loads.mjs')], {
      cwd: top,
      env: process.env,
    })
    process.stdout.write(`\n${loadsTable(JSON.parse(loads))}\n`)
  }
}
