/** What is frozen: the packet while a gate is open, and the documents of stages that have been left. */
import type { Standing } from '../review/standing.ts'
import { lastAsking } from '../process/lookups.ts'
import { stageIndex } from '../process/process.ts'
import type { ProjectRecord } from '../record/record.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import { gateAhead } from './gates-ahead.ts'

/** Since when a path of the project may not change, as `<stage>.<round>`; `undefined` while it may. */
export function frozenSince(standing: Standing, path: string): string | undefined {
  const proves = evidenceSince(standing, path)
  if (proves !== undefined) return proves
  const { state, gate, rounds } = standing
  const last = rounds.at(-1)
  const lastName = last === undefined ? standing.stage.stage : `${last.stage.stage}.${last.round}`
  const left = leftIn(standing, path)
  if (left !== undefined) return left
  if (state !== 'drafting' && state !== 'in-review' && state !== 'on-hold') return lastName
  if (gate !== undefined) {
    const { documents, attachments } = gate.submission.record
    const packed = [...documents, ...attachments].some((file) => isPartOf(file.path, path))
    if (packed || path === `${standing.folder}project.yaml`) return lastName
  }
  return undefined
}

/** The round in which the stage of a document, or of what is attached to it, was last left, if it lies behind. */
function leftIn(standing: Standing, path: string): string | undefined {
  const { process, stage, rounds } = standing
  const document = documentOfPath(standing, path) ?? attachedTo(standing, path)
  if (document === undefined) return undefined
  const index = stageIndexOf(standing, document, path)
  if (index >= stageIndex(process, stage.stage)) return undefined
  const round = rounds.findLast(({ from }) => stageIndex(process, from.stage) <= index)
  return round === undefined ? stage.stage : `${round.stage.stage}.${round.round}`
}

/** The round, as `<stage>.<round>`, of which a decision is proved by the scan at this path, or by the record beside it. */
export function evidenceSince(standing: Standing, path: string): string | undefined {
  const [, digest] = /\/attachments\/([0-9a-f]{16})\.[a-z0-9]+$/.exec(path) ?? []
  if (digest === undefined) return undefined
  const round = standing.rounds.find(({ reviews }) =>
    reviews.some(({ acts }) =>
      [
        ...acts.ballots.map(({ record }) => record.evidence),
        ...acts.conditions.map(({ record }) => record.evidence),
        ...acts.sittings.flatMap(({ record }) => record.scans),
      ].some((scan) => scan?.startsWith(digest) === true),
    ),
  )
  return round === undefined ? undefined : `${round.stage.stage}.${round.round}`
}

/**
 * Since when a file is told to be frozen: the round in which it was decided on, `<stage>.<round>`; of one that was written after the
 * last submission the stage alone, for it is frozen by the end of that stage.
 */
export function frozenAs(standing: Standing, path: string): string | undefined {
  const since = frozenSince(standing, path)
  if (since === undefined || evidenceSince(standing, path) !== undefined) return since
  const round = standing.rounds.find((one) => `${one.stage.stage}.${one.round}` === since)
  if (round === undefined) return since
  const { documents, attachments } = round.submission.record
  if ([...documents, ...attachments].some((file) => isPartOf(file.path, path))) return since
  const document = documentOfPath(standing, path) ?? attachedTo(standing, path)
  if (document === undefined) return since
  return standing.process.stages[stageIndexOf(standing, document, path)]?.stage ?? since
}

/** What of a project's record is frozen: all of it, nothing, or the facts that the last gate decided on. */
export type FrozenFacts = 'all' | 'none' | ReadonlySet<string>

/**
 * Which facts may not change now; `all` holds for team and reviewers, too. While a gate lies ahead on one of the ways that
 * the project may take, none is frozen; after the last one those are that stood in its submission. What it did not know
 * may still be set.
 */
export function frozenFacts(rules: Rulebook, standing: Standing): FrozenFacts {
  const { state, process, stage, rounds } = standing
  if (state !== 'drafting') return 'all'
  if (rules.lastGateByFile) {
    const ahead = process.stages.slice(stageIndex(process, stage.stage))
    return ahead.some(({ gate }) => gate.length > 0) ? 'none' : 'all'
  }
  if (gateAhead(process, [stage.stage])) return 'none'
  const last = rounds.findLast((round) => round.stage.gate.length > 0)
  const decided = new Set(Object.keys(last?.submission.record.facts ?? {}))
  return decided.size === 0 ? 'none' : decided
}

/** What a change of the record would alter although it is frozen: the first such fact, or that the whole record is. */
export function frozenChange(
  rules: Rulebook,
  standing: Standing,
  next: Pick<ProjectRecord, 'facts' | 'team' | 'reviewers'> | undefined,
): { readonly fact?: string } | undefined {
  const { project } = standing
  const frozen = frozenFacts(rules, standing)
  if (frozen === 'none') return undefined
  if (next === undefined) return {}
  const pinned = (record: typeof next) => [record.facts, record.team, record.reviewers]
  if (frozen === 'all') {
    return JSON.stringify(pinned(next)) === JSON.stringify(pinned(project)) ? undefined : {}
  }
  const fact = [...frozen].find((one) => own(next.facts, one) !== own(project.facts, one))
  return fact === undefined ? undefined : { fact }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** The document type whose file the path is, when it stands in the project's folder. */
export function documentOfPath(
  standing: Pick<Standing, 'folder'>,
  path: string,
): string | undefined {
  return copyOf(standing, path)?.document
}

/** A document's file: the type, and the member whose own copy it is, where each holder writes one. */
export function copyOf(
  standing: Pick<Standing, 'folder'>,
  path: string,
): { readonly document: string; readonly member: string | undefined } | undefined {
  const { folder } = standing
  return path.startsWith(folder) ? copyIn(path.slice(folder.length)) : undefined
}

/** The same by the name of the file within a project's folder. */
export function copyIn(
  name: string,
): { readonly document: string; readonly member: string | undefined } | undefined {
  const match = /^([a-z][a-z0-9-]*)(?:\.([a-z][a-z0-9-]*))?\.md$/.exec(name)
  return match === null ? undefined : { document: match[1]!, member: match[2] }
}

/** Whether the path is the packet's file, or the record beside it. */
function isPartOf(file: string, path: string): boolean {
  return file === path || (file.includes('/attachments/') && stem(file) === stem(path))
}

function stem(path: string): string {
  return path.replace(/\.[a-z0-9]+$/, '')
}

/** The document that a once submitted attachment belongs to; it freezes with that document. */
function attachedTo(standing: Standing, path: string): string | undefined {
  const files = standing.rounds.flatMap(({ submission }) => submission.record.attachments)
  return files.find((file) => isPartOf(file.path, path))?.document
}

/**
 * The last stage that asks for a document: it freezes when that stage is left. A document that no stage asks for
 * belongs to the stage from which it was first submitted, and to the present one until then.
 */
function stageIndexOf(standing: Standing, document: string, path: string): number {
  const { process, rounds } = standing
  const asking = lastAsking(process, document)
  if (asking !== undefined) return asking
  const first = rounds.find(({ submission }) =>
    [...submission.record.documents, ...submission.record.attachments].some((file) =>
      isPartOf(file.path, path),
    ),
  )
  return stageIndex(process, (first?.from ?? standing.stage).stage)
}
