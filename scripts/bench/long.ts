/** What reading, acting and pushing cost on a long history: everything behind the last remembered commit, one commit before it. */
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { used } from './peak.ts'
import { type Measured, medians, ran } from './timing.ts'
import type { Row } from './table.ts'
import { opened, PEOPLE, submitted, type Workspace } from './workspace.ts'

/** Takes a workspace with a history; measures the commands that people type every day, and the hook of a server. */
export async function long(top: string, workspace: Workspace, times: number): Promise<Row[]> {
  const id = submitted(workspace, '并购北方环境工程公司')
  const commits = Number(workspace.git('rev-list', '--count', 'HEAD'))
  workspace.bd(undefined, 'list')
  const kept = keep(workspace)
  opened(workspace, '受让南岸污水处理厂股权')
  const options = { cwd: workspace.dir, env: workspace.env }
  const bin = join(top, 'bin/bd.js')
  const bd = (...argv: readonly string[]): Measured => ({
    name: `bd ${argv.join(' ')}`,
    before: kept.restore,
    run: () => void ran(process.execPath, [bin, ...argv], options),
  })
  const signing = ['--key', workspace.key(PEOPLE.leader), '--yes']
  const all = [
    { name: 'node -e 0', run: () => void ran(process.execPath, ['-e', '0'], options) },
    bd('show', id),
    bd('status', id),
    { ...bd('approve', id, '--dry-run', ...signing), name: 'bd approve --dry-run' },
    { ...bd('inbox', ...signing), name: 'bd inbox' },
    { ...bd('list'), name: 'bd list' },
  ]
  const [bare = 0, ...taken] = await medians(all, times)
  const { mib } = used(top, ['check'], options)
  const projects = workspace.git('ls-files', '--', 'projects/**/project.yaml').split('\n').length
  const rows = taken.map((ms, index): Row => {
    const name = all[index + 1]!.name.replace(id, 'of one project')
    return {
      what: `\`${name}\`, one new commit on ${commits}${name === 'bd list' ? `, ${projects} projects` : ''}`,
      beside: '`node -e 0`',
      mine: `${ms.toFixed(0)} ms`,
      other: `${bare.toFixed(0)} ms`,
      ratio: `${(ms / bare).toFixed(2)} (+${(ms - bare).toFixed(0)} ms)`,
      goal: name === 'bd list' ? '+150 ms' : '+100 ms',
    }
  })
  return [
    ...rows,
    {
      what: `\`bd check\`, ${commits} commits`,
      beside: 'memory, all of it',
      mine: `${mib.toFixed(0)} MiB`,
      other: '',
      ratio: '',
      goal: '200 MiB',
    },
    await pushed(top, workspace, times, commits),
  ]
}

/** One act pushed to a server with the gate, which remembers what it took, beside the same push without one. */
async function pushed(
  top: string,
  workspace: Workspace,
  times: number,
  commits: number,
): Promise<Row> {
  const options = { cwd: workspace.dir, env: workspace.env }
  const bin = join(top, 'bin/bd.js')
  const branch = workspace.git('symbolic-ref', 'HEAD')
  const before = workspace.git('rev-parse', 'HEAD~1')
  const taken = workspace.git('rev-parse', 'HEAD')
  opened(workspace, '增资西部供水公司')
  const next = workspace.git('rev-parse', 'HEAD')
  const [plain, gated] = ['plain', 'gated'].map((name) => join(workspace.base, `${name}.git`)) as [
    string,
    string,
  ]
  for (const server of [plain, gated]) {
    ran('git', ['clone', '--quiet', '--bare', workspace.dir, server], options)
    ran('git', ['-C', server, 'update-ref', branch, before], options)
  }
  const root = workspace.bd(undefined, 'trust').trim()
  const install = [bin, 'hook', 'install', '--trust-root', root]
  ran(process.execPath, install, { ...options, cwd: gated })
  const push = (to: string, commit: string) =>
    void ran('git', ['push', '--quiet', to, `${commit}:${branch}`], options)
  // The first push makes the server remember what it has; the next one brings one act.
  push(gated, taken)
  const kept = keep(workspace)
  const all: readonly Measured[] = [plain, gated].map((to) => ({
    name: to,
    before: () => {
      ran('git', ['-C', to, 'update-ref', branch, taken], options)
      kept.restore()
    },
    run: () => push(to, next),
  }))
  const [bare = 0, judged = 0] = await medians(all, times)
  return {
    what: `one act pushed to a server with the gate, on ${commits}`,
    beside: 'the same push without it',
    mine: `${judged.toFixed(0)} ms`,
    other: `${bare.toFixed(0)} ms`,
    ratio: `+${(judged - bare).toFixed(0)} ms`,
    goal: 'twice that on 100',
  }
}

/** Keeps what is remembered at this moment, and gives how it is put back. */
function keep(workspace: Workspace): { readonly restore: () => void } {
  const state = join(workspace.env['HOME']!, '.local', 'state', 'bd')
  const copy = `${state}-${String(++copies)}`
  mkdirSync(state, { recursive: true })
  cpSync(state, copy, { recursive: true })
  return {
    restore: () => {
      rmSync(state, { recursive: true, force: true })
      cpSync(copy, state, { recursive: true })
    },
  }
}

let copies = 0
