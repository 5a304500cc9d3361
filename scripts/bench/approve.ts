/** P6: writing one ballot as a signed commit, in-process, beside `git add` and `git commit -S` of the same file. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { commitPlan } from '../../src/repository/apply.ts'
import { openRepository } from '../../src/repository/git.ts'
import { newObject } from '../../src/repository/objects-write.ts'
import { signPayload } from '../../src/repository/sign.ts'
import { findSigner } from '../../src/repository/signer.ts'
import { planTree } from '../../src/repository/tree-plan.ts'
import { openObjectReader } from '../../src/repository/object-reader.ts'
import { addPack } from './pack.ts'
import { median, ran } from './timing.ts'
import type { Row } from './table.ts'
import { PEOPLE, type Workspace } from './workspace.ts'

const WHO = { name: 'bench', email: 'bench@bd-bench.invalid' }

/** Adds files in the shape of other projects until the workspace holds so many. */
export async function fill(workspace: Workspace, files: number): Promise<void> {
  const repo = await openRepository(workspace.dir, { env: workspace.env })
  const there = workspace.git('ls-files').split('\n').length
  const added = new Map<string, Buffer>()
  for (let index = 0; added.size < files - there; index++) {
    const project = `2025-${String(Math.floor(index / 10) + 1).padStart(3, '0')}`
    const text = `---\nnumber: ${index}\n---\n\n# 文档 ${index}\n\n${'已按要求填写。'.repeat(20)}\n`
    added.set(`projects/2025/${project}/document-${index % 10}.md`, Buffer.from(text))
  }
  const reader = openObjectReader(repo)
  const plan = await planTree(workspace.git('rev-parse', 'HEAD^{tree}'), added, reader.read)
  reader.close()
  const at = `${WHO.name} <${WHO.email}> ${workspace.now} +0800`
  const parent = workspace.git('rev-parse', 'HEAD')
  const text = `tree ${plan.root}\nparent ${parent}\nauthor ${at}\ncommitter ${at}\n\nfiles\n`
  const commit = newObject('commit', Buffer.from(text))
  addPack(workspace, [...new Map([...plan.objects, commit].map((one) => [one.oid, one])).values()])
  workspace.git('update-ref', 'HEAD', commit.oid)
  workspace.git('reset', '--quiet', '--hard')
}

export async function approve(workspace: Workspace, times: number): Promise<Row[]> {
  const repo = await openRepository(workspace.dir, { env: workspace.env })
  const key = workspace.key(PEOPLE.leader)
  const signer = await findSigner(repo, key)
  const files = workspace.git('ls-files').split('\n').length
  for (const [name, value] of [
    ['gpg.format', 'ssh'],
    ['user.signingkey', key],
    ['user.name', WHO.name],
    ['user.email', WHO.email],
    ['gc.auto', '0'],
  ] as const) {
    workspace.git('config', name, value)
  }
  const branch: number[] = []
  const whole: number[] = []
  const peer: number[] = []
  for (let round = 0; round <= times; round++) {
    const mine = ballot(`bd-${round}`)
    const parent = workspace.git('rev-parse', 'HEAD')
    const started = performance.now()
    let moved = 0
    await commitPlan(repo, {
      parent,
      files: new Map([[mine.path, mine.bytes]]),
      message: `bench\n\nBd-Act: ballot\n`,
      identity: WHO,
      instant: { epoch: workspace.now, offset: '+08:00' },
      sign: (payload) => signPayload(signer, payload, 'git'),
      onStep: (step) => {
        if (step === 'branch') moved = performance.now() - started
      },
    })
    const done = performance.now() - started
    const theirs = ballot(`git-${round}`)
    mkdirSync(dirname(join(workspace.dir, theirs.path)), { recursive: true })
    const begun = performance.now()
    writeFileSync(join(workspace.dir, theirs.path), theirs.bytes)
    const options = { cwd: workspace.dir, env: workspace.env }
    ran('git', ['add', theirs.path], options)
    ran('git', ['commit', '--quiet', '-S', '-m', 'bench'], options)
    const committed = performance.now() - begun
    if (round === 0) continue
    branch.push(moved)
    whole.push(done)
    peer.push(committed)
  }
  const other = median(peer)
  const row = (what: string, ms: number, goal: string): Row => ({
    what: `P6 one approval, ${files} files, ${what}`,
    beside: '`git add && git commit -S`',
    mine: `${ms.toFixed(0)} ms`,
    other: `${other.toFixed(0)} ms`,
    ratio: (ms / other).toFixed(2),
    goal,
  })
  const large = files > 10_000
  return [
    row('up to moving the branch', median(branch), large ? '0.15' : ''),
    row('with index and work tree', median(whole), large ? '0.35' : ''),
  ]
}

function ballot(name: string): { readonly path: string; readonly bytes: Buffer } {
  const path = `projects/2026/2026-001/signoffs/idea.1/leader-in-charge.${name}.1.yaml`
  return { path, bytes: Buffer.from(`format: bd/act@1\nact: ballot\nseat: ${name}\n`.repeat(8)) }
}
