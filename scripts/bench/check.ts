/** P2: a full check beside `git log --format=%G?`, which only verifies signatures; and two floors, what streams the objects and what reads them. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { medians, ran } from './timing.ts'
import type { Row } from './table.ts'
import type { Workspace } from './workspace.ts'

/** git starts ssh-keygen for each commit, so a part of the history tells what one costs. */
const PEER_COMMITS = 300

/** Lies beside the benchmarks, as they are bundled. */
const FLOOR = fileURLToPath(new URL('./floor.js', import.meta.url))

export async function check(top: string, workspace: Workspace, times: number): Promise<Row[]> {
  const options = { cwd: workspace.dir, env: workspace.env }
  const commits = Number(workspace.git('rev-list', '--count', 'HEAD'))
  const signers = join(workspace.base, 'allowed-signers')
  const keys = readdirSync(join(workspace.base, 'keys')).filter((name) => name.endsWith('.pub'))
  writeFileSync(
    signers,
    keys.map((name) => `* ${readFileSync(join(workspace.base, 'keys', name), 'utf8')}`).join(''),
  )
  const peer = Math.min(commits, PEER_COMMITS)
  const threads = availableParallelism()
  const all = [
    {
      name: 'bd check',
      run: () => void ran(process.execPath, [join(top, 'bin/bd.js'), 'check'], options),
    },
    { name: 'node -e 0', run: () => void ran(process.execPath, ['-e', '0'], options) },
    {
      name: 'git log --format=%G?',
      run: () => {
        const args = [
          '-c',
          `gpg.ssh.allowedSignersFile=${signers}`,
          'log',
          '--format=%G?',
          `-${peer}`,
        ]
        const said = ran('git', args, options)
        if (/[^G\n]/.test(said)) throw new Error(`git log says ${[...new Set(said)].join('')}`)
      },
    },
    {
      name: 'streaming',
      run: () => {
        const stream = "git rev-list --objects HEAD | cut -d' ' -f1 | git cat-file --batch --buffer"
        ran('sh', ['-c', `${stream} > /dev/null`], options)
      },
    },
    {
      name: 'floor',
      run: () => void ran(process.execPath, [FLOOR, 'HEAD', String(threads)], options),
    },
  ]
  const measured = await medians(all, times)
  const [full, node, log, streaming, floor] = measured as [number, number, number, number, number]
  const mine = (full - node) / commits
  const theirs = log / peer
  const each = (ms: number) => `${(1000 / ms).toFixed(0)} commits/s`
  return [
    {
      what: `P2 \`bd check\`, ${commits} commits`,
      beside: '`git log --format=%G?`',
      mine: each(mine),
      other: each(theirs),
      ratio: `${(theirs / mine).toFixed(1)} times as fast`,
      goal: '50',
    },
    {
      what: 'the same',
      beside: 'floor: streaming every object',
      mine: `${(full - node).toFixed(0)} ms`,
      other: `${streaming.toFixed(0)} ms`,
      ratio: ((full - node) / streaming).toFixed(1),
      goal: '',
    },
    {
      what: 'the same',
      beside: `floor: streamed, rehashed, verified, parsed once, in ${threads} threads`,
      mine: `${(full - node).toFixed(0)} ms`,
      other: `${(floor - node).toFixed(0)} ms`,
      ratio: ((full - node) / (floor - node)).toFixed(1),
      goal: '1.5',
    },
  ]
}
