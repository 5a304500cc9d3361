/** An approval that goes out to a server over ssh on loopback, beside git's own fetch and push and the same approval kept here. */
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Sshd } from '../../test/server/sshd.ts'
import { clearTemporary } from '../../test/workbench/temporary.ts'
import { type Measured, medians, ran } from './timing.ts'
import type { Row } from './table.ts'
import { FIRST, PEOPLE, type Workspace } from './workspace.ts'

/** Takes a workspace in which a ballot is due; each turn begins at the same commit, here and on the server. */
export async function exchange(top: string, workspace: Workspace, times: number): Promise<Row[]> {
  const sshd = await Sshd.start()
  try {
    return [await measured(top, workspace, times, sshd)]
  } finally {
    sshd.stop()
    clearTemporary()
  }
}

async function measured(
  top: string,
  workspace: Workspace,
  times: number,
  sshd: Sshd,
): Promise<Row> {
  const { env, dir } = workspace
  const options = { cwd: dir, env }
  const git = (...args: readonly string[]) => ran('git', args, options).trim()
  const bin = join(top, 'bin/bd.js')
  const approve = [bin, 'approve', FIRST, '--key', workspace.key(PEOPLE.leader), '--yes']
  const run = () => void ran(process.execPath, approve, options)
  const server = join(workspace.base, 'server.git')
  const state = join(env['HOME']!, '.local', 'state', 'bd')
  const branch = git('symbolic-ref', 'HEAD')
  const due = git('rev-parse', 'HEAD')
  // The same act once before: it is what git pushes.
  run()
  const done = git('rev-parse', 'HEAD')
  git('reset', '--quiet', '--hard', due)
  rmSync(state, { recursive: true, force: true })
  git('clone', '--quiet', '--bare', dir, server)
  git('remote', 'add', 'origin', sshd.address(server))
  git('config', 'core.sshCommand', sshd.login())
  git('fetch', '--quiet', 'origin')
  // What is remembered is there before the first turn.
  ran(process.execPath, [bin, 'list'], options)
  const places = [state, join(dir, '.git'), server].map((place, index) => ({
    place,
    copy: join(workspace.base, `copy-${index}`),
  }))
  for (const { place, copy } of places) cpSync(place, copy, { recursive: true })
  const begin = (mode: 'always' | 'never') => {
    for (const { place, copy } of places) {
      rmSync(place, { recursive: true, force: true })
      cpSync(copy, place, { recursive: true })
    }
    git('reset', '--quiet', '--hard', due)
    git('config', 'bd.exchange', mode)
  }
  const all: readonly Measured[] = [
    { name: 'with exchange', before: () => begin('always'), run },
    { name: 'kept here', before: () => begin('never'), run },
    {
      name: 'git',
      before: () => begin('never'),
      run: () => {
        git('fetch', '--quiet', 'origin')
        git('push', '--quiet', 'origin', `${done}:${branch}`)
      },
    },
  ]
  const [mine = 0, here = 0, theirs = 0] = await medians(all, times)
  if (git('-C', server, 'rev-parse', branch) !== done) throw new Error('nothing was pushed')
  return {
    what: 'one approval with its exchange, over ssh on loopback',
    beside: `\`git fetch\`, \`git push\` (${theirs.toFixed(0)} ms) and the approval kept here (${here.toFixed(0)} ms)`,
    mine: `${mine.toFixed(0)} ms`,
    other: `${(here + theirs).toFixed(0)} ms`,
    ratio: (mine / (here + theirs)).toFixed(2),
    goal: '1.5',
  }
}
