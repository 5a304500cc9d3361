/** A regulation consists of articles: the least parts that a new version adds, takes away or changes. */
import { placesAsking, subjectsAskedIn, tablesOf } from './lookups.ts'
import { partsIn } from './parts.ts'
import { given } from '../record/kinds.ts'
import type { Catalogued } from './catalogued.ts'
import type { Process, Stage } from './process.ts'
import { stepsOf } from './review.ts'

/** What an article is about; `order` is that of the stages, `gate` that of the reviews in a gate. */
export type ArticlePart =
  | 'title'
  | 'ledger'
  | 'catalogue'
  | 'based-on'
  | 'starts'
  | 'own-request'
  | 'owner'
  | 'hold'
  | 'fact'
  | 'parameter'
  | 'post'
  | 'table'
  | 'order'
  | 'stage'
  | 'team'
  | 'deliverable'
  | 'requirement'
  | 'gate'
  | 'review'
  | 'ways'
  | 'document'
  | 'field'
  | 'section'
  | 'rows'
  | 'contract'
  | 'later'
  | 'note'
  | 'text'

/** One article, known by its part, the stage or document it belongs to, and its id. */
export interface Article {
  readonly part: ArticlePart
  /** The stage of what stands in a stage, the document of a field or section; else empty. */
  readonly within: string
  readonly id: string
  /** What the article says, as data; two articles that say the same are equal in their JSON. */
  readonly value: unknown
  /** The stages that it bears on; none where it changes nothing that anybody does. */
  readonly stages: readonly string[]
}

/** All articles of a process, in the order in which it is read; `files` are its other files by digest. */
export function articlesOf(
  process: Process,
  files: ReadonlyMap<string, string> = new Map(),
): readonly Article[] {
  const { stages } = process
  const all = stages.map(({ stage }) => stage)
  const head = (part: ArticlePart, value: unknown, bearing: readonly string[]): Article[] =>
    value === undefined ? [] : [{ part, within: '', id: '', value, stages: bearing }]
  const each = <T>(
    part: ArticlePart,
    values: Readonly<Record<string, T>>,
    bearing: (id: string) => readonly string[],
    within = '',
  ): Article[] =>
    Object.entries(values).map(([id, value]) => ({ part, within, id, value, stages: bearing(id) }))
  const withoutOwner = stages.filter(({ owner }) => owner === undefined)
  const asking = (document: string) =>
    idsOf([...new Set(placesAsking(process, document).map(({ stage }) => stage))])
  return [
    ...head('title', process.title, []),
    ...head('ledger', process.ledger, []),
    ...head('catalogue', catalogued(process), []),
    ...head('based-on', process['based-on'], []),
    ...head('starts', process.starts, all),
    ...head('own-request', process['own-request'], all),
    ...head('owner', process.owner, idsOf(withoutOwner)),
    ...head('hold', process.hold, all),
    ...each('fact', process.facts, (id) =>
      idsOf(stages.filter((stage) => usesFact(process, stage, id))),
    ),
    ...each('parameter', process.parameters, (id) =>
      idsOf(stages.filter((stage) => usesParameter(process, stage, id))),
    ),
    ...each('post', process.posts, (id) => idsOf(stages.filter((stage) => usesPost(stage, id)))),
    ...each('table', process.tables, (id) =>
      idsOf(stages.filter((stage) => tablesOf(stage).includes(id))),
    ),
    ...head('order', all, []),
    ...stages.flatMap(stageArticles),
    ...Object.entries(process.documents).flatMap(
      ([id, { fields, sections, rows = {}, ...document }]) => [
        ...each('document', { [id]: document }, asking),
        ...each('field', fields, () => asking(id), id),
        ...each('section', sections, () => asking(id), id),
        ...each('rows', rows, () => asking(id), id),
      ],
    ),
    ...head('contract', process.contract, asking(process.contract?.document ?? '')),
    ...each('later', Object.fromEntries(process.later.map((place) => [place, true])), () => []),
    ...noteArticles(process),
    ...[...files].map(([file, sha256]): Article => {
      const stagesOf = asking(file.replace(/\..*$/u, ''))
      return { part: 'text', within: '', id: file, value: sha256, stages: stagesOf }
    }),
  ]
}

/** How it is told of in a catalogue; nothing where it says nothing. */
function catalogued({ family, use, also, sources }: Process): Catalogued | undefined {
  const all = { ...given('family', family), ...given('use', use) }
  const whole = { ...all, ...given('also', also), ...given('sources', sources) }
  return Object.keys(whole).length === 0 ? undefined : whole
}

function stageArticles(stage: Stage): readonly Article[] {
  const { title, phase, owner, within, due, tell, team } = stage
  const { requires = [], deliverables, gate } = stage
  const { on, copies, then, receipt, reconsider } = stage
  const own = (part: ArticlePart, id: string, value: unknown): Article => {
    return { part, within: stage.stage, id, value, stages: [stage.stage] }
  }
  const steps = stepsOf(gate).map((step) => step.map(({ review }) => review))
  return [
    own('stage', '', {
      title,
      phase,
      owner,
      ...given('within', within),
      ...given('due', due),
      ...given('tell', tell),
    }),
    ...(team === undefined ? [] : [own('team', '', team)]),
    ...deliverables.map((one) => own('deliverable', one.document, one)),
    ...numbered(requires, ({ title }) => title.zh).map(([id, one]) => own('requirement', id, one)),
    ...(gate.length === 0 ? [] : [own('gate', '', steps)]),
    // Its place in the gate is the gate's article, not its own.
    ...gate.map((review) => own('review', review.review, { ...review, step: 0 })),
    own('ways', '', { on, copies, then, receipt, reconsider }),
  ]
}

/** Notes by their rule; they bear on nothing that anybody does. */
function noteArticles({ notes }: Process): readonly Article[] {
  return numbered(notes, ({ rule }) => rule).map(([id, note]) => {
    return { part: 'note', within: '', id, value: note, stages: [] }
  })
}

/** Each with the name it goes by; the second of a name is `<name>/2`. */
export function numbered<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
): readonly (readonly [id: string, one: T])[] {
  const seen = new Map<string, number>()
  return all.map((one) => {
    const name = nameOf(one)
    const nth = (seen.get(name) ?? 0) + 1
    seen.set(name, nth)
    return [nth === 1 ? name : `${name}/${nth}`, one]
  })
}

function idsOf(stages: readonly Stage[]): readonly string[] {
  return stages.map(({ stage }) => stage)
}

/** Facts go into every packet, so each bears on every gate, and on the stages that look it up. */
function usesFact(process: Process, stage: Stage, fact: string): boolean {
  const subjects = subjectsAskedIn(process, stage)
  return stage.gate.length > 0 || subjects.some((one) => 'fact' in one && one.fact === fact)
}

/** Of a stage without an owner of its own, the process's owner counts. */
function usesParameter(process: Process, stage: Stage, parameter: string): boolean {
  const owner = stage.owner ?? process.owner
  return (
    partsIn(stage, 'parameter').some((one) => one.parameter === parameter) ||
    subjectsAskedIn(process, stage).some(
      (one) => 'parameter' in one && one.parameter === parameter,
    ) ||
    (typeof owner === 'object' && owner.parameter === parameter)
  )
}

function usesPost(stage: Stage, post: string): boolean {
  return partsIn(stage, 'post').some((one) => one.post === post)
}
