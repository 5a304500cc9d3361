/** What a company with large registers waits for: a record added and shown, a day's duties, an import, each by the processor time that it takes. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { used } from './peak.ts'
import { ASSISTANT, SALESPERSON } from './recorded.ts'
import type { Row } from './table.ts'
import { median } from './timing.ts'
import type { Workspace } from './workspace.ts'

/** So many rows are brought in at once. */
const ROWS = 10_000

/** Takes a workspace with registers. Each command has run twice before: the first fills what is remembered. */
export function registers(top: string, workspace: Workspace, times: number): Row[] {
  const options = { cwd: workspace.dir, env: workspace.env }
  const table = join(workspace.base, 'rows.csv')
  const rows = Array.from({ length: ROWS }, (_, at) => `江北第${at + 1}环保有限公司,经销商,高,低`)
  writeFileSync(table, ['客户全称,档案种类,重要性,增长潜能', ...rows].join('\n'))
  const as = (member: string) => ['--key', workspace.key(member), '--yes']
  const day = '2026-11-27..2026-11-27'
  const named = ['name=江南机械', 'kind=dealer', 'importance=high', 'potential=low']
  const lines = {
    'bd record add': ['record', 'add', 'customers', ...named, '--dry-run', ...as(ASSISTANT)],
    'bd record show': ['record', 'show', 'KH-2026-0001'],
    'bd duties, one member and day': ['duties', '--period', day, '--member', SALESPERSON],
    'bd duties': ['duties'],
    'bd inbox': ['inbox', '--key', workspace.key(SALESPERSON)],
    'bd record import': ['record', 'import', 'customers', table, '--dry-run', ...as(ASSISTANT)],
  }
  const taken = Object.entries(lines).map(([name, argv]) => {
    used(top, argv, options)
    used(top, argv, options)
    const runs = Array.from({ length: times }, () => used(top, argv, options))
    const mib = Math.max(...runs.map((one) => one.mib))
    return { name, ms: median(runs.map(({ ms }) => ms)), mib }
  })
  const bare = median(Array.from({ length: times }, () => used(top, ['--version'], options).ms))
  return taken.map(({ name, ms, mib }) => ({
    what: `\`${name}\`${name === 'bd record import' ? `, ${ROWS} rows` : ''}`,
    beside: '`bd --version`, processor time',
    mine: `${ms.toFixed(0)} ms, ${mib.toFixed(0)} MiB`,
    other: `${bare.toFixed(0)} ms`,
    ratio: `+${(ms - bare).toFixed(0)} ms`,
    goal: name === 'bd record import' ? '' : '+200 ms',
  }))
}
