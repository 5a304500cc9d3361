/** P6: writing one ballot as a signed commit beside `git add` and `git commit -S` of the same file, and a workspace of any size for it. */
import { fileURLToPath } from 'node:url'
import { openRepository } from '../../src/repository/git.ts'
import { newObject } from '../../src/repository/objects-write.ts'
import { planTree } from '../../src/repository/tree-plan.ts'
import { openObjectReader } from '../../src/repository/object-reader.ts'
import type { Approved, Approving } from './approving.ts'
import { addPack } from './pack.ts'
import { ran } from './timing.ts'
import type { Row } from './table.ts'
import { PEOPLE, type Workspace } from './workspace.ts'

const AUTHOR = 'bench <bench@bd-bench.invalid>'

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
  const at = `${AUTHOR} ${workspace.now} +0800`
  const parent = workspace.git('rev-parse', 'HEAD')
  const text = `tree ${plan.root}\nparent ${parent}\nauthor ${at}\ncommitter ${at}\n\nfiles\n`
  const commit = newObject('commit', Buffer.from(text))
  addPack(workspace, [...new Map([...plan.objects, commit].map((one) => [one.oid, one])).values()])
  workspace.git('update-ref', 'HEAD', commit.oid)
  workspace.git('reset', '--quiet', '--hard')
}

/** Measures in a process of its own: this one is large once it has filled a workspace, and a large one starts programs slower. */
export function approve(workspace: Workspace, times: number): Row[] {
  const order: Approving = {
    dir: workspace.dir,
    env: workspace.env,
    key: workspace.key(PEOPLE.leader),
    now: workspace.now,
    times,
  }
  const own = fileURLToPath(new URL('./approving.js', import.meta.url))
  const said = ran(process.execPath, [own, JSON.stringify(order)], {
    cwd: workspace.dir,
    env: workspace.env,
  })
  const { files, branch, whole, peer } = JSON.parse(said) as Approved
  const row = (what: string, ms: number, goal: string): Row => ({
    what: `P6 one approval, ${files} files, ${what}`,
    beside: '`git add && git commit -S`',
    mine: `${ms.toFixed(0)} ms`,
    other: `${peer.toFixed(0)} ms`,
    ratio: (ms / peer).toFixed(2),
    goal,
  })
  const large = files > 10_000
  return [
    row('up to moving the branch', branch, large ? '0.30' : ''),
    row('with index and work tree', whole, ''),
  ]
}
