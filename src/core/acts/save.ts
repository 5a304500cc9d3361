/** Members save documents and attach files that are theirs to write. */
import type { Standing } from '../review/standing.ts'
import { unknownName } from '../text/naming.ts'
import { titled } from '../text/known-names.ts'
import type { AttachAct, SaveAct, TextChange } from '../record/act.ts'
import { type Finding, finding, unique } from '../rules/finding.ts'
import { evidenceStem, standsUnder, usedFor } from './evidence.ts'
import { copyOf, documentOfPath, evidenceSince, frozenSince } from '../project/freeze.ts'
import { frozenFinding } from '../project/freeze-findings.ts'
import { type Circumstances, type Judgement, plan } from '../record/plan.ts'
import type { DocumentAttachment } from '../record/record.ts'
import { standingOf } from '../project/standing.ts'
import { teamFindings } from '../project/team.ts'
import { contentOf } from '../record/tree.ts'
import { strayFinding } from '../project/stray-file.ts'
import { type World } from '../world/world.ts'
import { pathToWrite, writerFindings, writtenInto } from '../project/writers.ts'
import { endedFindings } from './project.ts'
import { trailersOf } from '../record/filing.ts'
import { attach, save } from '../record/project-acts.ts'

/** Judges a save: each path a declared document or an attachment taken away, none frozen, each by one who may write it. */
export function judgeSave(world: World, act: SaveAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const findings = endedFindings(world, standing, by.now.date)
  if (findings.length === 0) {
    findings.push(
      ...together(act.texts.map((text) => textFindings(world, standing, act, text, by))),
    )
    findings.push(...wholeFindings(world, act))
    if (act.texts.length === 0) {
      findings.push(finding('nothing-changed', { project: act.project }, { project: act.project }))
    }
  }
  if (findings.length > 0) return { ok: false, findings }
  const texts = act.texts.map(({ path, sha256 }) => [path, sha256] as const)
  return {
    ok: true,
    value: plan(trailersOf(save, act), [], texts),
  }
}

function textFindings(
  world: World,
  standing: Standing,
  act: SaveAct,
  { path, sha256 }: TextChange,
  by: Circumstances,
): Finding[] {
  const where = { project: standing.id, file: path, member: by.signer }
  const proves = evidenceSince(standing, path)
  if (proves !== undefined) {
    return [frozenFinding(world, standing, { path, since: proves, saved: true }, by)]
  }
  const document = documentOfPath(standing, path) ?? removedFrom(world, path, sha256)
  if (document === undefined || !Object.hasOwn(standing.process.documents, document)) {
    return [strayFinding(world, standing, act.texts, path, by.signer)]
  }
  const copy = copyOf(standing, path)
  if (copy !== undefined && path !== pathToWrite(standing, document, by.signer)) {
    return [finding('not-a-document', { path }, where)]
  }
  const since = frozenSince(standing, path)
  if (since !== undefined) return [frozenFinding(world, standing, { path, since, saved: true }, by)]
  return [
    ...writerFindings(world, standing, document, by.signer).map((one) => ({
      ...one,
      place: { file: path },
    })),
    ...teamFirst(world, standing, document),
  ]
}

/** What several texts are refused for, each reason once: a vacant post with all the documents that wait for it. */
function together(found: readonly (readonly Finding[])[]): readonly Finding[] {
  const waiting = new Map<string, Set<string>>()
  for (const { rule, facts } of found.flat()) {
    if (rule !== 'missing-post' || facts.documents === undefined) continue
    waiting.set(facts.post, (waiting.get(facts.post) ?? new Set()).add(facts.documents))
  }
  return unique(
    found.flat().map((one) => {
      const documents = one.rule === 'missing-post' ? waiting.get(one.facts.post) : undefined
      return one.rule === 'missing-post' && documents !== undefined
        ? { ...one, facts: { ...one.facts, documents: [...documents].join(', ') } }
        : one
    }),
  )
}

/** A file and the record beside it go together: neither a record without its file nor a file that no packet lists. */
function wholeFindings(world: World, { project, texts }: SaveAct): Finding[] {
  const gone = new Set(texts.flatMap(({ path, sha256 }) => (sha256 === undefined ? [path] : [])))
  const folder = `${world.tree.folder(project)}attachments/`
  const stems = new Set([...gone].filter((path) => path.startsWith(folder)).map(stemOf))
  return [...world.tree.project(project).keys()]
    .filter((path) => path.startsWith(folder) && stems.has(stemOf(path)) && !gone.has(path))
    .map((path) => finding('path-missing', { path, act: 'save' }, { project, file: path }))
}

function stemOf(path: string): string {
  return path.replace(/\.[a-z0-9]+$/, '')
}

/** The document whose attachment is taken away, when file and record both go. */
function removedFrom(world: World, path: string, sha256: string | undefined): string | undefined {
  if (sha256 !== undefined) return undefined
  const record = contentOf(world.tree.get(`${stemOf(path)}.yaml`), 'attachment')
  return record !== undefined && 'document' in record ? record.document : undefined
}

/**
 * A stage that needs a team takes no documents before the team is complete, written early or in time. Whether it needs one
 * may hang on what such a document says, which is then written first; in the first epoch it could never be.
 */
function teamFirst(world: World, standing: Standing, document: string): Finding[] {
  const { stages } = standing.process
  const asking = stages
    .slice(stages.indexOf(standing.stage))
    .find(({ deliverables }) => deliverables.some((one) => one.document === document))
  const found = (asking === undefined ? [] : teamFindings(world, standing, asking)).map(
    (one): Finding =>
      one.rule === 'missing-post' ? { ...one, facts: { ...one.facts, documents: document } } : one,
  )
  return world.rules.unknownTeamKeepsFromWriting
    ? found
    : found.filter(({ rule }) => rule !== 'missing-document-field')
}

/** Judges an attachment: a file by digest with its record, for a document that takes files. */
export function judgeAttach(world: World, act: AttachAct, by: Circumstances): Judgement {
  const found = standingOf(world, act.project)
  if (!found.ok) return found
  const standing = found.value
  const where = { project: act.project, file: act.file.path }
  const findings = endedFindings(world, standing, by.now.date)
  const type = standing.process.documents[act.document]
  if (!Object.hasOwn(standing.process.documents, act.document) || type === undefined) {
    findings.push(unknownName('document', titled(standing.process.documents), act.document, where))
  } else if (!type.attachable) {
    const { document } = act
    const facts = { document, ...writtenInto(world, standing, document, by.signer) }
    // The file is where the author has it: the place that it would be given in the project is not there.
    findings.push(finding('not-attachable', facts, { project: act.project }))
  } else if (findings.length === 0) {
    findings.push(...writerFindings(world, standing, act.document, by.signer))
    findings.push(...besideFindings(world, standing, act, by))
    findings.push(...teamFirst(world, standing, act.document))
  }
  const stem = evidenceStem(standing, act.file.sha256)
  const there = world.tree.get(`${stem}.yaml`)
  if (there !== undefined) {
    findings.push(finding('already-attached', { document: '', ...usedFor(there) }, where))
  } else if (!standsUnder(stem, act.file.path)) {
    findings.push(finding('not-a-document', { path: act.file.path }, where))
  }
  if (findings.length > 0) return { ok: false, findings }
  const record: DocumentAttachment = {
    format: 'bd/attachment@1',
    sha256: act.file.sha256,
    document: act.document,
    name: act.name,
    title: act.title,
  }
  const texts = [[act.file.path, act.file.sha256] as const]
  return { ok: true, value: plan(trailersOf(attach, act), [[`${stem}.yaml`, record]], texts) }
}

/** While a gate is open a file may be added beside the packet; otherwise its document must not be frozen. */
function besideFindings(
  world: World,
  standing: Standing,
  act: AttachAct,
  by: Circumstances,
): Finding[] {
  const path = `${standing.folder}${act.document}.md`
  if (standing.state === 'in-review') return []
  const since = world.tree.get(path) === undefined ? undefined : frozenSince(standing, path)
  return since === undefined ? [] : [frozenFinding(world, standing, { path, since }, by)]
}
