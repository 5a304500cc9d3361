/** The packet holds everything of a project that goes before a gate, by digest, with who signed for it. */
import type { Standing } from '../review/standing.ts'
import { judge } from '../process/condition.ts'
import { draftFindings } from './drafting.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { documentOfPath } from './freeze.ts'
import { groundOf } from '../world/ground.ts'
import { unknownFindings } from '../world/unknown.ts'
import { knownIn } from '../policy/value-names.ts'
import type { Circumstances } from '../record/plan.ts'
import { placesAsking } from '../process/lookups.ts'
import { eachRole, holders } from '../policy/policy.ts'
import type { Deliverable, Stage } from '../process/process.ts'
import { pointsTo } from '../process/pointer.ts'
import type { PacketFile } from '../record/record.ts'
import { type Entry, contentOf } from '../record/tree.ts'
import { type World } from '../world/world.ts'

export interface Packet {
  readonly documents: readonly PacketFile[]
  readonly attachments: readonly PacketFile[]
}

/**
 * What goes before a gate: every document and attached file, but for a draft that nobody asks for any more and nobody finished. One that
 * is fit goes along, for somebody wrote it.
 */
export function packetOf(world: World, standing: Standing, by: Circumstances): Packet {
  const { documents, attachments } = filesOf(world, standing, by)
  if (world.rules.idleDraftsPass) return { documents, attachments }
  return { documents: documents.filter((one) => !isIdleDraft(world, standing, one)), attachments }
}

/** Whether every stage that could ask for the document does not, for what is known of the project, and it is not fit. */
function isIdleDraft(world: World, standing: Standing, { document, path }: PacketFile): boolean {
  const [first, ...others] = placesAsking(standing.process, document)
  if (first === undefined || document === undefined) return false
  const asked = [first, ...others]
  if (asked.some(({ deliverable: { when } }) => when === undefined)) return false
  const ground = groundOf(world, standing)
  if (asked.some(({ deliverable: { when } }) => judge(when, ground).is !== 'no')) return false
  return oneDeliverable(world, standing, standing.stage, first.deliverable, path).length > 0
}

/** Every document and attached file of the project, sorted by path; the document's named author counts as a signer. */
export function filesOf(world: World, standing: Standing, by: Circumstances): Packet {
  const documents: PacketFile[] = []
  const attachments: PacketFile[] = []
  const entries = [...world.tree.project(standing.id).values()].sort(byPath)
  for (const entry of entries) {
    const { path, sha256 } = entry
    const document = documentOfPath(standing, path)
    if (document !== undefined) {
      const signers = withAuthor(by.signersOf(path), entry)
      documents.push({ document, path, sha256, signers })
      continue
    }
    const record = contentOf(entry, 'attachment')
    if (record === undefined || !('document' in record)) continue
    const file = attachedFile(world, standing, path)
    if (file !== undefined) {
      const signers = by.signersOf(file.path)
      const { document: about } = record
      attachments.push({ document: about, path: file.path, sha256: file.sha256, signers })
    }
  }
  return { documents, attachments }
}

function byPath(a: Entry, b: Entry): number {
  return a.path < b.path ? -1 : 1
}

/** The file that an attachment record stands beside. */
function attachedFile(world: World, standing: Standing, record: string): Entry | undefined {
  const stem = record.slice(0, -'yaml'.length)
  return [...world.tree.project(standing.id).values()].find(
    ({ path }) => path.startsWith(stem) && path !== record,
  )
}

function withAuthor(signers: readonly string[], entry: Entry): readonly string[] {
  const author = contentOf(entry, 'document')?.fields['author']?.value
  return typeof author === 'string' && /^[a-z][a-z0-9-]*$/.test(author) && !signers.includes(author)
    ? [...signers, author]
    : signers
}

/** What a stage asks for that is not there yet, or not fit; deliverables waived for this round are left out. */
export function deliverableFindings(
  world: World,
  standing: Standing,
  stage: Stage,
  waived: readonly string[],
): Finding[] {
  return stage.deliverables.flatMap((deliverable) => {
    if (waived.includes(deliverable.document)) return []
    const judged = judge(deliverable.when, groundOf(world, standing))
    if (judged.is === 'no') return []
    if (judged.is === 'unknown') return unknownFindings(judged, standing)
    const paths = pathsOf(world, standing, deliverable)
    if (paths.length === 0) return [nobodyWrites(standing, stage, deliverable)]
    return paths.flatMap((path) => oneDeliverable(world, standing, stage, deliverable, path))
  })
}

/** Those of the files that a deliverable of the present stage asks for that are not there, or not fit. */
export function lackingFiles(
  world: World,
  standing: Standing,
  deliverable: Deliverable,
): readonly string[] {
  return pathsOf(world, standing, deliverable).filter(
    (path) => oneDeliverable(world, standing, standing.stage, deliverable, path).length > 0,
  )
}

/** Copies are asked of each holder and nobody holds the role: nothing is there, and that is not enough. */
function nobodyWrites(
  { id, folder }: Standing,
  { stage }: Stage,
  { document, by }: Deliverable,
): Finding {
  const where = { project: id, file: `${folder}${document}.md` }
  return finding('missing-deliverable', { document, stage, unheld: eachRole(by).join(', ') }, where)
}

/** The files that a deliverable asks for: one, or one by each holder of its role. */
export function pathsOf(
  world: World,
  standing: Pick<Standing, 'folder' | 'project'>,
  { document, by, of, each }: Deliverable,
): readonly string[] {
  const { folder } = standing
  if (each !== true) return [`${folder}${document}.md`]
  const unit = of === 'unit' ? standing.project.unit : undefined
  return holders(world.policy, by, unit).map((member) => `${folder}${document}.${member}.md`)
}

function oneDeliverable(
  world: World,
  standing: Standing,
  stage: Stage,
  { document, attached: wanted }: Deliverable,
  path: string,
): Finding[] {
  const where = { project: standing.id, file: path }
  const entry = world.tree.get(path)
  const type = standing.process.documents[document]
  if (entry?.content.kind === 'broken') return [...entry.content.findings]
  const content = contentOf(entry, 'document')
  if (content === undefined || type === undefined) {
    const cover = type?.attachable === true ? { attachable: 'yes' } : {}
    const facts = { document, stage: stage.stage, ...cover }
    return [finding('missing-deliverable', facts, where)]
  }
  const attached = [...world.tree.project(standing.id).values()].some((other) => {
    const record = contentOf(other, 'attachment')
    if (record === undefined) return false
    const isNamed = !world.rules.namedFilesAttachNothing && pointsTo(content, record.name)
    return isNamed || ('document' in record && record.document === document)
  })
  const drafted = { document, path, type, content, attached, rules: world.rules }
  const bare =
    wanted === true && !attached ? [finding('missing-attachment', { document }, where)] : []
  return [...draftFindings(drafted, knownIn(world)), ...bare].map((one) => ({
    ...one,
    project: standing.id,
  }))
}
