/** Proof: what stands behind a link is there, as far as the workspace knows it: the register, the process, and what they are asked for. */
import { type CountedBack, STANDING_WORDS, STATES, type Through } from '../process/link.ts'
import type { Named } from '../process/condition.ts'
import type { PartPath } from '../process/part.ts'
import type { Process, ValueDeclaration } from '../process/process.ts'
import { OUTCOMES } from '../record/review.ts'
import type { Register } from '../register/register.ts'
import type { NameKind } from '../rules/name-kind.ts'
import { suggest } from '../text/suggestion.ts'
import type { World } from '../world/world.ts'
import { type Fault, fault } from './fault.ts'
import { declarationOf, looksAt } from './links.ts'

/** The other processes and the registers of the workspace, in every version. */
export interface Abroad {
  readonly processes: readonly Process[]
  readonly registers: readonly Register[]
}

/** What a workspace has. */
export function abroadIn(world: Pick<World, 'processes' | 'registers'>): Abroad {
  return {
    processes: world.processes().map(({ process }) => process),
    registers: world.registers().map(({ register }) => register),
  }
}

/** Looks at what is not there. Of a link to a project it is not known which process it is: what one of them has will do. */
export function looksAstray(process: Process, abroad: Abroad): readonly Fault[] {
  const known = {
    ...abroad,
    processes: [...abroad.processes.filter((one) => one.process !== process.process), process],
  }
  return looksAt(process).flatMap(({ looking, path }) =>
    'through' in looking ? inThrough(process, known, looking, path) : inCount(known, looking, path),
  )
}

function inThrough(
  process: Process,
  { processes, registers }: Abroad,
  { through, look }: Through,
  path: PartPath,
): readonly Fault[] {
  const declared = declarationOf(process, through)
  if (declared?.type === 'record') {
    const { register = '' } = declared
    const versions = registers.filter((one) => one.register === register)
    if (versions.length === 0) return notThere('register', register, path)
    const fields = versions.flatMap((one) => Object.keys(one.fields))
    return 'field' in look ? use('field', look.field, fields, path) : []
  }
  if ('passed' in look) {
    const stages = processes.flatMap((one) => one.stages.map(({ stage }) => stage))
    return use('stage', look.passed, stages, path)
  }
  if ('fact' in look) {
    const facts = processes.flatMap((one) => Object.keys(one.facts))
    return use('fact', look.fact, facts, path)
  }
  if (!('document' in look)) return []
  const documents = processes.flatMap((one) => Object.entries(one.documents))
  const ids = documents.map(([id]) => id)
  if (!ids.includes(look.document)) return use('document', look.document, ids, path)
  const fields = documents.flatMap(([id, { fields: own }]) =>
    id === look.document ? Object.keys(own) : [],
  )
  return use('field', look.field, fields, path)
}

function inCount(
  { processes, registers }: Abroad,
  { counted, where }: CountedBack,
  path: PartPath,
): readonly Fault[] {
  const versions = processes.filter((one) => one.process === counted)
  const records = versions.length > 0 ? [] : registers.filter((one) => one.register === counted)
  if (versions.length + records.length === 0) return notThere('process', counted, path)
  const [kind, names]: readonly [NameKind, readonly string[]] =
    versions.length > 0
      ? ['fact', [...versions.flatMap((one) => Object.keys(one.facts)), ...STANDING_WORDS]]
      : ['field', records.flatMap((one) => Object.keys(one.fields))]
  return Object.entries(where).flatMap(([name, test]): readonly Fault[] => {
    const unknown = use(kind, name, names, [...path, 'where'])
    if (unknown.length > 0 || !('in' in test)) return unknown
    const answers = answersOf(name, versions, records)
    return test.in.flatMap((value) =>
      answers === undefined || answers.includes(String(value))
        ? []
        : [neverTaken(`${counted}.${name}`, String(value), answers, [...path, 'where'])],
    )
  })
}

/** The answers that may be found under the name, where it has such. */
function answersOf(
  name: string,
  versions: readonly Process[],
  records: readonly Register[],
): readonly string[] | undefined {
  const declared = [
    ...versions.map((one) => one.facts[name]),
    ...records.map((one) => one.fields[name]),
  ].filter((one) => one !== undefined)
  if (declared.length > 0) {
    return declared.every(({ type }) => type === 'choice')
      ? declared.flatMap(({ of = {} }) => Object.keys(of))
      : undefined
  }
  if (name === 'state') return STATES
  if (name === 'outcome') return OUTCOMES
  return versions.flatMap(({ stages }) => stages.map(({ stage }) => stage))
}

function neverTaken(name: string, found: string, answers: readonly string[], path: PartPath) {
  const near = suggest(found, answers)
  const allowed = [...new Set(answers)].join(', ')
  const suggestion = near === undefined ? {} : { suggestion: near }
  return fault('value-never-taken', { name, type: 'choice', found, allowed, ...suggestion }, path)
}

function notThere(kind: 'process' | 'register', name: string, path: PartPath): readonly Fault[] {
  return [fault('nothing-to-look-at', { kind, name }, path)]
}

function use(
  kind: NameKind,
  name: string,
  there: readonly string[],
  path: PartPath,
): readonly Fault[] {
  if (there.includes(name)) return []
  const near = suggest(name, there)
  const meant = near === undefined ? {} : { suggestion: near }
  return [
    fault('unknown-name', { kind, name, ...meant, known: [...new Set(there)].join(', ') }, path),
  ]
}

/** What is declared behind a link, where all that it may lead to agree on it. */
export function declaredBehind(
  process: Process,
  { processes, registers }: Abroad,
  { through, look }: Through,
): Pick<ValueDeclaration, 'type' | 'of'> | undefined {
  const link: ValueDeclaration | undefined = declarationOf(process, through as Named)
  const found =
    link?.type === 'record'
      ? registers
          .filter((one) => one.register === link.register)
          .toSorted((a, b) => b.version - a.version)
          .slice(0, 1)
          .flatMap((one) => ('field' in look ? (one.fields[look.field] ?? []) : []))
      : processes.flatMap((one) => {
          if ('fact' in look) return one.facts[look.fact] ?? []
          return 'document' in look ? (one.documents[look.document]?.fields[look.field] ?? []) : []
        })
  const [first, ...others] = found
  if (first === undefined || others.some(({ type }) => type !== first.type)) return undefined
  const of = Object.assign({}, ...found.map((one) => one.of ?? {})) as ValueDeclaration['of']
  return { type: first.type, ...(first.type === 'choice' ? { of: of ?? {} } : {}) }
}
