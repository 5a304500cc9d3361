/** P2: a full check beside `git log --format=%G?`, which only verifies signatures; and the floor, streaming the objects. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { medians, ran } from './timing.ts'
import type { Row } from './table.ts'
import type { Workspace } from './workspace.ts'

/** git starts ssh-keygen for each commit, so a part of the history tells what one costs. */
const PEER_COMMITS = 300

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
  ]
  const [full, node, log, floor] = (await medians(all, times)) as [number, number, number, number]
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
      other: `${floor.toFixed(0)} ms`,
      ratio: ((full - node) / floor).toFixed(1),
      goal: '',
    },
  ]
}
