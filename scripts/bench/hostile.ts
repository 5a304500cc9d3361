/** What a stranger controls, in three sizes each: that the cost of a check grows with it and no faster, in time and in memory. */
import { spawnSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'
import { used } from './peak.ts'
import type { Row } from './table.ts'
import { ran } from './timing.ts'
import { founded, type Workspace } from './workspace.ts'

/** A copy of the founded workspace, to be filled. */
type Ground = Pick<Workspace, 'dir' | 'env' | 'now'>

/** A part of the stream that `git fast-import` takes, for each size. */
type Stream = (size: number, at: Parts) => Iterable<string>

interface Parts {
  readonly tip: string
  /** A further unsigned commit, which begins at the tip if it is the first. */
  readonly commit: (n: number) => string
  readonly file: (path: string, text: string) => string
}

const PROJECT = 'projects/2026/2026-001'

function* counted(size: number, each: (n: number) => string): Iterable<string> {
  for (let n = 0; n < size; n += 1) yield each(n)
}

const KINDS: Readonly<Record<string, Stream>> = {
  'unsigned commits': (size, { commit, file }) =>
    counted(size, (n) => commit(n) + file(`${PROJECT}/f${n}.txt`, `${n}`)),
  'commits on what all depend on': (size, { commit, file }) =>
    counted(size, (n) => commit(n) + file('calendar/company.yaml', `x: ${n}\n`)),
  'further files that all depend on': (size, { commit, file }) =>
    counted(size, (n) => commit(n) + file(`calendar/cn-${3000 + n}.yaml`, `x: ${n}\n`)),
  'paths in one commit': (size, { commit, file }) =>
    counted(size * 20, (n) => (n === 0 ? commit(0) : '') + file(`a/${n % 100}/f${n}.txt`, 'x')),
  'texts of half a MiB': (size, { commit, file }) =>
    counted(size / 10, (n) => commit(n) + file(`${PROJECT}/t${n}.md`, `${n}\n`.repeat(100_000))),
  'length of a line': (size, { commit, file }) => [
    commit(0) + file(`${PROJECT}/line.md`, 'x'.repeat(size * 200)),
  ],
  'bytes of a message': (size, { commit }) => [commit(0).replace('data 2\nx\n', longer(size * 40))],
  'fields of a record': (size, { commit, file }) => {
    const fields = Array.from({ length: size }, (_, n) => `f${n}: "x"\n`)
    return [commit(0) + file('bd.yaml', fields.join(''))]
  },
  'depth of a value': (size, { commit, file }) => [
    commit(0) + file(`${PROJECT}/project.yaml`, '['.repeat(size) + ']'.repeat(size)),
  ],
  refs: (size, { tip }) => counted(size, (n) => `reset refs/heads/r${n}\nfrom ${tip}\n\n`),
  'replaced objects': (size, { tip }) =>
    counted(size, (n) => `reset refs/replace/${n.toString(16).padStart(40, '1')}\nfrom ${tip}\n\n`),
  'members of a roster': (size, { commit, file }) => {
    const members = Array.from({ length: size }, (_, n) => `  m${n}: { name: "x${n}", keys: [] }\n`)
    return [commit(0) + file('policy.yaml', `format: bd/policy@1\nmembers:\n${members.join('')}`)]
  },
}

function longer(bytes: number): string {
  const text = 'Bd-Reason: x\n'.repeat(Math.ceil(bytes / 13))
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

/** Makes each kind in the sizes and checks it; the last column tells how the cost grew while the input grew so many times. */
export function hostile(top: string, sizes: readonly number[]): readonly Row[] {
  const workspace = founded(top)
  const none = checked(top, workspace)
  const rows = Object.entries(KINDS).map(([what, stream]) => {
    const costs = sizes.map((size) => {
      const dir = `${workspace.dir}-${size}`
      cpSync(workspace.dir, dir, { recursive: true })
      const ground = { dir, env: workspace.env, now: workspace.now }
      imported(ground, stream, size)
      const cost = checked(top, ground)
      rmSync(dir, { recursive: true, force: true })
      return cost
    })
    const beyond = costs.map(({ ms }) => Math.max(ms - none.ms, 1))
    return {
      what: `${what}: ${sizes.join(', ')}`,
      beside: 'nothing',
      mine: costs.map(({ ms, mib }) => `${ms.toFixed(0)} ms ${mib.toFixed(0)} MiB`).join(', '),
      other: `${none.ms.toFixed(0)} ms ${none.mib.toFixed(0)} MiB`,
      ratio: beyond.map((ms) => (ms / beyond[0]!).toFixed(1)).join(', '),
      goal: sizes.map((size) => (size / sizes[0]!).toFixed(1)).join(', '),
    }
  })
  workspace.remove()
  return rows
}

function imported(workspace: Ground, stream: Stream, size: number): void {
  const options = { cwd: workspace.dir, env: workspace.env }
  const branch = ran('git', ['symbolic-ref', 'HEAD'], options).trim()
  const tip = ran('git', ['rev-parse', 'HEAD'], options).trim()
  const parts: Parts = {
    tip,
    commit: (n) => {
      const date = `committer x <x@example.com> ${workspace.now + n} +0800`
      return `commit ${branch}\n${date}\ndata 2\nx\n${n === 0 ? `from ${tip}\n` : ''}`
    },
    file: (path, text) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  }
  const { status, stderr } = spawnSync('git', ['fast-import', '--quiet', '--force'], {
    ...options,
    input: [...stream(size, parts)].join(''),
  })
  if (status !== 0) throw new Error(stderr.toString())
}

/** What the check took; its verdict is not the question. */
function checked(top: string, { dir, env }: Ground): { readonly ms: number; readonly mib: number } {
  return used(top, ['check', '--json'], { cwd: dir, env })
}
