/** A look beyond the project: through a link at what another project or a record says, or at how many there are that fit. */
import { knownThings } from '../register/known.ts'
import { recordIn, recordsIn } from '../register/kept-record.ts'
import type { Lacking, Named, Subject } from '../process/condition.ts'
import { compareValues } from '../process/compare-values.ts'
import type { Looking } from '../process/expression.ts'
import {
  type BackTest,
  type CountedBack,
  type Look,
  STANDING_WORDS,
  type StandingWord,
  type Through,
} from '../process/link.ts'
import type { ValueType } from '../process/process.ts'
import type { NoValue } from '../process/reckon.ts'
import { OUTCOMES, type Outcome } from '../record/review.ts'
import type { Value } from '../record/record.ts'
import { comparable } from '../record/taken-values.ts'
import { contentOf } from '../record/tree.ts'
import type { Round, Standing } from '../review/standing.ts'
import type { World } from './world.ts'

/** What a look found: the value with its type, whose it is, and the file that says it, where one does. */
export interface Sight {
  readonly type: ValueType
  readonly value: Value
  /** The projects or records that were looked at or counted. */
  readonly of: readonly string[]
  readonly sha256?: string
}

/** What a look comes to; `unknown` while the link itself is not set. */
export type Looked =
  | { readonly is: 'value'; readonly value: Sight }
  | { readonly is: 'unknown'; readonly missing: readonly Lacking[] }
  | { readonly is: 'none'; readonly why: NoValue }

/** The project that looks: what it says, and how what another says is found out. */
export interface Viewpoint {
  readonly standing: Pick<Standing, 'id' | 'process'>
  value(subject: Named): Value | undefined
  lacking(subject: Subject): readonly Lacking[]
  /** A value of another project, worked out where it is declared so. */
  valueOf(standing: Standing, subject: Named): Value | undefined
}

/** What the look comes to in this world. Nothing that is not there is ever taken for an answer. */
export function lookedAt(world: World, looking: Looking, from: Viewpoint): Looked {
  return 'through' in looking ? through(world, looking, from) : counted(world, looking, from)
}

const NOT_THERE: Looked = { is: 'none', why: 'not-there' }
const NOT_SAID: Looked = { is: 'none', why: 'not-said' }

function through(world: World, { through: link, look }: Through, from: Viewpoint): Looked {
  const to = from.value(link)
  if (to === undefined) return { is: 'unknown', missing: from.lacking(link) }
  const { facts, documents } = from.standing.process
  const declared =
    'fact' in link
      ? facts[link.fact]
      : 'field' in link
        ? documents[link.document]?.fields[link.field]
        : undefined
  if (declared?.type === 'record')
    return recordSays(world, declared.register ?? '', String(to), look)
  const standing = world.standing(String(to))
  return standing.ok ? projectSays(world, standing.value, look, from) : NOT_THERE
}

function recordSays(world: World, id: string, key: string, look: Look): Looked {
  const register = world.register(id)?.register
  const record = register && recordIn(world.tree, register, key, knownThings(world))
  if (register === undefined || record === undefined) return NOT_THERE
  if (!('field' in look) || !Object.hasOwn(record.values, look.field)) return NOT_SAID
  const { type } = register.fields[look.field]!
  const { sha256 } = record
  return { is: 'value', value: { type, value: record.values[look.field]!, of: [key], sha256 } }
}

function projectSays(world: World, standing: Standing, look: Look, from: Viewpoint): Looked {
  const { id, process, folder } = standing
  if ('word' in look) {
    const value = wordOf(standing, look.word)
    return value === undefined ? NOT_SAID : said(id, 'choice', value)
  }
  if ('passed' in look) {
    return said(id, 'yes-no', passingOf(standing, look.passed) === undefined ? 'no' : 'yes')
  }
  const isFact = 'fact' in look
  if (!isFact && !('document' in look)) return NOT_SAID
  const declared = isFact
    ? process.facts[look.fact]
    : process.documents[look.document]?.fields[look.field]
  const value = declared && from.valueOf(standing, look)
  if (declared === undefined || value === undefined) return NOT_SAID
  const file = world.tree.get(`${folder}${isFact ? 'project.yaml' : `${look.document}.md`}`)
  return said(id, declared.type, value, file?.sha256)
}

function said(id: string, type: ValueType, value: Value, sha256?: string): Looked {
  return {
    is: 'value',
    value: { type, value, of: [id], ...(sha256 === undefined ? {} : { sha256 }) },
  }
}

/** Where a project stands, and what its last gate came to; `undefined` while none has come to anything. */
function wordOf({ state, stage, rounds }: Standing, word: StandingWord): string | undefined {
  switch (word) {
    case 'state':
      return state
    case 'stage':
      return stage.stage
    case 'outcome':
      return rounds.findLast(({ result }) => OUTCOMES.includes(result as Outcome))?.result
    default:
      return word satisfies never
  }
}

/** The first round in which the project passed the stage, by its gate or by leaving it without one. */
export function passingOf({ rounds }: Standing, stage: string): Round | undefined {
  return rounds.find(
    (round) =>
      round.result === 'passed' && (round.stage.stage === stage || round.from.stage === stage),
  )
}

function counted(world: World, looking: CountedBack, from: Viewpoint): Looked {
  const sought = Object.entries(looking.where).map(([name, test]) => ({
    name,
    among: amongOf(test, from),
  }))
  const missing = Object.values(looking.where).flatMap((test) =>
    'as' in test && from.value(test.as) === undefined ? from.lacking(test.as) : [],
  )
  if (missing.length > 0) return { is: 'unknown', missing }
  const versions = world.processes().filter(({ process }) => process.process === looking.counted)
  const isProcess = versions.length > 0
  const register = isProcess ? undefined : world.register(looking.counted)?.register
  if (!isProcess && register === undefined) return NOT_THERE
  const declared =
    register === undefined ? versions.map(({ process }) => process.facts) : [register.fields]
  // What people type twice is the same by its spelling, as where no two records may hold it.
  const isSame = (name: string, one: Value, other: Value) =>
    declared.some((fields) => fields[name]?.type === 'text')
      ? comparable('text', String(one)) === comparable('text', String(other))
      : compareValues(one, other) === 0
  const fits = (valueOf: (name: string) => Value | undefined) =>
    sought.every(({ name, among }) => {
      const value = valueOf(name)
      return value !== undefined && among.some((one) => isSame(name, one, value))
    })
  const of =
    register === undefined
      ? projectsOf(world, looking.counted, from.standing.id).filter((id) =>
          fits(valuesOf(world, id, from)),
        )
      : Array.from(recordsIn(world.tree, register, knownThings(world)))
          .filter(({ values }) => fits((name) => values[name]))
          .map(({ key }) => key)
  return { is: 'value', value: { type: 'integer', value: of.length, of } }
}

function amongOf(test: BackTest, from: Viewpoint): readonly Value[] {
  if ('this' in test) return [from.standing.id]
  if ('in' in test) return test.in
  const value = from.value(test.as)
  return value === undefined ? [] : [value]
}

/** The other projects of the process, the oldest first. */
function projectsOf({ tree }: World, process: string, own: string): readonly string[] {
  return tree.projectsInOrder().filter((id) => id !== own && tree.head(id)?.process.id === process)
}

/** What another project says under a name: where it stands, or a fact; its record is read before it is asked where it stands. */
function valuesOf(world: World, id: string, from: Viewpoint): (name: string) => Value | undefined {
  const project = contentOf(world.tree.get(`${world.tree.folder(id)}project.yaml`), 'project')
  return (name) => {
    if (project !== undefined && Object.hasOwn(project.facts, name)) return project.facts[name]
    const standing = world.standing(id)
    if (!standing.ok) return undefined
    const word = STANDING_WORDS.find((one) => one === name)
    if (word !== undefined) return wordOf(standing.value, word)
    const { facts } = standing.value.process
    return facts[name]?.computed === undefined
      ? undefined
      : from.valueOf(standing.value, { fact: name })
  }
}
