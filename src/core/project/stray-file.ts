/** Says that a file in a project's folder is none of its documents, and which of them it probably is. */
import type { Standing } from '../review/standing.ts'
import type { TextChange } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { spelling } from '../text/spelling.ts'
import type { World } from '../world/world.ts'
import { pathToWrite } from './writers.ts'

/** Takes what is saved together; gives the finding, with the document that the file probably is: by its title, or because only that one went as it came. */
export function strayFinding(
  world: World,
  standing: Standing,
  texts: readonly TextChange[],
  path: string,
  member: string,
): Finding {
  const { id, folder, process } = standing
  const base = spelling(path.slice(folder.length).replace(/\.md$/u, ''))
  const named = Object.entries(process.documents).find(([, { title }]) =>
    [title.zh, title.en].some((one) => spelling(one) === base),
  )
  // One went and one came: of more nobody knows which became which, and a commit may bring thousands.
  const pair = texts.length === 2 && texts.some((one) => one.sha256 !== undefined) ? texts : []
  const moved = pair.find((one) => one.sha256 === undefined)?.path
  const meant = named === undefined ? moved : pathToWrite(standing, named[0], member)
  // A document of another stage takes no file now: what is advised is done in this one.
  const takes = standing.stage.deliverables.some(
    ({ document }) => process.documents[document]?.attachable === true,
  )
  const isSaved = world.tree.get(path) !== undefined
  const facts = {
    path,
    ...(meant === undefined || meant === path ? {} : { meant }),
    ...(takes ? {} : { attachable: 'no' }),
    ...(isSaved ? { saved: 'yes' } : {}),
  }
  return finding('not-a-document', facts, { project: id, file: path, member })
}
