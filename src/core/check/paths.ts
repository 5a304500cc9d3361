/** No commit may do certain things to a path, whatever act it claims: signoffs and grants only grow, frozen documents and processes stay. */
import { type Finding, finding } from '../rules/finding.ts'
import { frozenChange, frozenSince } from '../project/freeze.ts'
import { standingOf } from '../project/standing.ts'
import { projectMeantBy, projectOfPath } from '../record/project-folder.ts'
import { recordFolderOf } from '../record/register-folder.ts'
import { contentOf } from '../record/tree.ts'
import { type World } from '../world/world.ts'
import type { Changed } from '../record/change.ts'

/** Every path of the commit that this world does not let anybody change. */
export function pathFindings(world: World, changes: readonly Changed[]): Finding[] {
  return changes.flatMap((change) => {
    const misplaced = misplacedFinding(world, change)
    if (misplaced !== undefined) return [misplaced]
    const before = world.tree.get(change.path)
    if (before === undefined || before.sha256 === change.after?.sha256) return []
    const project = projectOfPath(change.path)
    if (recordFolderOf(change.path) !== undefined) return recordFindings(change)
    if (project === undefined) return commonFindings(change)
    const where = { project, file: change.path }
    if (change.path.startsWith(`${world.tree.folder(project)}signoffs/`)) {
      const rule = change.after === undefined ? 'signoff-removed' : 'signoff-changed'
      return [finding(rule, { path: change.path }, where)]
    }
    return frozenFindings(world, project, change)
  })
}

/** Each project has one folder; in the first epoch what lies in another is told as any stray file. */
function misplacedFinding({ rules, tree }: World, { path, after }: Changed): Finding | undefined {
  const project = projectMeantBy(path)
  if (rules.projectsLieStraight || after === undefined || project === undefined) return undefined
  const folder = tree.folder(project)
  return path.startsWith(folder)
    ? undefined
    : finding('project-misplaced', { path, folder }, { project, file: path })
}

function commonFindings({ path, after }: Changed): Finding[] {
  if (path === 'policy.yaml' && after === undefined) {
    return [finding('policy-removed', {}, { file: path })]
  }
  if (path.startsWith('excuses/')) return [finding('excuse-changed', { path }, { file: path })]
  if (path.startsWith('duties/')) return [finding('duties-changed', { path }, { file: path })]
  if (path.startsWith('grants/')) return [finding('grant-changed', { path }, { file: path })]
  if (path.startsWith('registers/')) return [finding('register-changed', { path }, { file: path })]
  return path.startsWith('processes/') ? [finding('process-changed', { path }, { file: path })] : []
}

/** A record may be changed and is never removed; what was attached to it stays as it was. */
function recordFindings({ path, after }: Changed): Finding[] {
  return after !== undefined && path.endsWith('.md')
    ? []
    : [finding('record-removed', { path }, { file: path })]
}

function frozenFindings(world: World, project: string, change: Changed): Finding[] {
  const found = standingOf(world, project)
  if (!found.ok) return []
  const standing = found.value
  const { path } = change
  const where = { project, file: path }
  if (path !== `${world.tree.folder(project)}project.yaml`) {
    const since = frozenSince(standing, path)
    return since === undefined ? [] : [finding('frozen-document', { path, since }, where)]
  }
  const next = contentOf(change.after, 'project')
  if (frozenChange(world.rules, standing, next) === undefined) return []
  const last = standing.rounds.at(-1)
  const since = last === undefined ? standing.stage.stage : `${last.stage.stage}.${last.round}`
  return [finding('frozen-document', { path, since }, where)]
}
