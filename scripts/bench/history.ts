/** A long history: the acts of the first project, done by bd itself, repeated by the rulebook for project after project. */
import type { Act } from '../../src/core/record/act.ts'
import type { Replay } from '../../src/core/check/replay.ts'
import { standingOf } from '../../src/core/project/standing.ts'
import { nameInFolder } from '../../src/core/record/project-folder.ts'
import { actsIn } from './acts.ts'
import { FIRST, type Workspace } from './workspace.ts'

/** One act of the first project, to be done again for others. */
interface Model {
  readonly act: Act
  readonly member: string
  readonly texts: ReadonlyMap<string, Uint8Array>
}

/** Lets the workspace's history grow to so many commits, each one decided, signed and accepted. */
export async function grow(workspace: Workspace, commits: number): Promise<void> {
  const models: Model[] = []
  let count = 0
  const acts = await actsIn(workspace, ({ act, member, texts }) => {
    count += 1
    if (act === undefined || member === undefined || !('project' in act)) return
    models.push({ act, member, texts })
  })
  for (let number = 2; count < commits; number++) {
    for (const model of models.slice(0, commits - count)) {
      workspace.now += 60
      const project = `2026-${String(number).padStart(3, '0')}`
      const first = acts.world.tree.folder(FIRST)
      await acts.done(model.member, actFor(acts.replay, model, project), (path) => {
        const text = model.texts.get(`${first}${nameInFolder(path)}`)!
        // Each project writes its own text: what stands twice would be read once.
        return Buffer.concat([text, Buffer.from(`\n（${project}）\n`)])
      })
      count += 1
    }
  }
  acts.end()
}

/** The same act for another project: its own paths, and the digest of its own submission. */
function actFor(replay: Replay, { act }: Model, project: string): Act {
  const { tree } = replay.world!
  const text = JSON.stringify(act).replaceAll(tree.folder(FIRST), tree.folder(project))
  const moved = JSON.parse(text.replaceAll(FIRST, project)) as Act
  if (!('submission' in moved)) return moved
  const path = `${tree.folder(project)}signoffs/${moved.stage}.${moved.round}/submission.yaml`
  const submission = tree.get(path)?.sha256
  if (submission === undefined || !standingOf(replay.world!, project).ok) {
    throw new Error(`nothing was submitted: ${path}`)
  }
  return { ...moved, submission }
}
