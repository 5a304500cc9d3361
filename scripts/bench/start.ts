/** P1: how long a reading command takes to start, beside node that does nothing. */
import { join } from 'node:path'
import { type Measured, medians, ran } from './timing.ts'
import type { Row } from './table.ts'
import type { Workspace } from './workspace.ts'

export async function start(top: string, workspace: Workspace, times: number): Promise<Row[]> {
  const options = { cwd: workspace.dir, env: workspace.env }
  const bin = join(top, 'bin/bd.js')
  const node = (...args: readonly string[]): Measured => ({
    name: args[0] === bin ? `bd ${args.slice(1).join(' ')}` : `node ${args.join(' ')}`,
    run: () => void ran(process.execPath, args, options),
  })
  const all = [
    node('-e', '0'),
    node(bin, '--version'),
    node(bin, 'explain'),
    node(bin, 'list'),
    node(bin, 'status', '2026-001'),
  ]
  const taken = await medians(all, times)
  const bare = taken[0]!
  return all.slice(1).map(({ name }, index) => {
    const mine = taken[index + 1]!
    return {
      what: `P1 \`${name}\``,
      beside: '`node -e 0`',
      mine: `${mine.toFixed(0)} ms`,
      other: `${bare.toFixed(0)} ms`,
      ratio: `${(mine / bare).toFixed(2)} (+${(mine - bare).toFixed(0)} ms)`,
      goal: '1.20 (+15 ms)',
    }
  })
}
