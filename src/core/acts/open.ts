/** A project opens with its record, its number, and the drafts of its first stage. */
import { displayNumber } from '../project/display-number.ts'
import { unknownName } from '../text/naming.ts'
import { callableUnits } from '../text/known-names.ts'
import type { OpenAct } from '../record/act.ts'
import { type Finding, finding } from '../rules/finding.ts'
import type { Process } from '../process/process.ts'
import { type Circumstances, type Judgement, plan } from '../record/plan.ts'
import type { ProjectRecord } from '../record/record.ts'
import { type Tree } from '../record/tree.ts'
import type { World } from '../world/world.ts'
import { mustHold } from '../policy/authority.ts'
import { classificationFindings } from '../record/secrecy.ts'
import { casting, factFindings, inOrder } from './facts.ts'
import { trailersOf } from '../record/filing.ts'
import { open } from '../record/project-acts.ts'

/** The id that the next project of the year gets: the highest number of that year plus one, at least three digits. */
export function nextProjectId(tree: Tree, date: string): string {
  const year = date.slice(0, 4)
  return `${year}-${String(tree.highest.of(year) + 1).padStart(3, '0')}`
}

/** Judges an opening by a holder of the process's starting role. */
export function judgeOpen(world: World, act: OpenAct, by: Circumstances): Judgement {
  const version = world.process(act.process.id, act.process.version)
  if (version === undefined) {
    const process = `${act.process.id} ${act.process.version}`
    return { ok: false, findings: [finding('unknown-process', { process })] }
  }
  const { process, sha256 } = version
  const expected = nextProjectId(world.tree, by.now.date)
  const findings: Finding[] = [
    ...supersededFindings(world, process),
    ...mustHold(world, by.signer, process.starts, 'open', act.unit),
    ...factFindings(world, process, act.facts),
    ...casting(world, process, act),
    ...draftFindings(world, act, process.documents),
    ...classificationFindings(act.classification, world.workspace.classification),
  ]
  if (act.project !== expected) {
    findings.push(finding('wrong-project-id', { found: act.project, expected }))
  }
  if (act.title.trim() === '') {
    findings.push(finding('missing-field', { key: 'title' }, { project: act.project }))
  }
  if (act.unit !== undefined && !Object.hasOwn(world.policy.units, act.unit)) {
    findings.push(unknownName('unit', callableUnits(world.policy), act.unit))
  }
  if (findings.length > 0) return { ok: false, findings }
  const number = displayNumber(world, process, act.project)
  const record: ProjectRecord = {
    format: 'bd/project@1',
    id: act.project,
    ...(number === undefined ? {} : { number }),
    title: act.title,
    ...(act.classification === undefined ? {} : { classification: act.classification }),
    process: { id: process.process, version: process.version, sha256 },
    opened: { at: by.now.text, by: by.signer },
    ...(act.unit === undefined ? {} : { unit: act.unit }),
    ...(act.contact === undefined ? {} : { contact: act.contact }),
    ...inOrder(process, act),
  }
  const path = `${world.tree.folder(act.project)}project.yaml`
  return {
    ok: true,
    value: plan(
      trailersOf(open, act),
      [[path, record]],
      act.drafts.map((draft) => [draft.path, draft.sha256] as const),
    ),
  }
}

/** A new project follows the regulation in force, not one that it has replaced: the newest version before the act. */
function supersededFindings(world: World, { process, version }: Process): Finding[] {
  const versions = world.processes().filter((one) => one.process.process === process)
  const newest = Math.max(version, ...versions.map((one) => one.process.version))
  return newest === version ? [] : [finding('superseded-process', { process, version, newest })]
}

/**
 * In the first epoch, drafts that stand in the project's folder, one for a declared document, and are only added. Later
 * none: a document that an opening brought would have an author who only opened a project.
 */
function draftFindings(
  { rules, tree }: World,
  act: OpenAct,
  documents: Readonly<Record<string, unknown>>,
): Finding[] {
  if (!rules.openingBringsDocuments) {
    const paths = act.drafts.map(({ path }) => path).join(', ')
    return paths === '' ? [] : [finding('mixed-act', { act: 'open', paths })]
  }
  const folder = tree.folder(act.project)
  return act.drafts.flatMap(({ path, sha256 }) => {
    const name = path.startsWith(folder) ? path.slice(folder.length).replace(/\.md$/, '') : path
    return sha256 !== undefined && path.endsWith('.md') && Object.hasOwn(documents, name)
      ? []
      : [finding('not-a-document', { path }, { project: act.project, file: path })]
  })
}
