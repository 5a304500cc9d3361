/** What a deed is made into an act from: who does it, where the project stands, and what the script says of itself. */
import { unknownName } from '../text/naming.ts'
import { titled } from '../text/known-names.ts'
import type { Act, BallotAct } from '../record/act.ts'
import { evidenceStem } from '../acts/evidence.ts'
import { type Finding, finding, good, type Result } from '../rules/finding.ts'
import { knownIn } from '../policy/value-names.ts'
import { reviewsMeant } from '../review/deed-place.ts'
import type { Process } from '../process/process.ts'
import type { Value } from '../record/record.ts'
import { seatHeldBy } from '../review/states.ts'
import type { Standing } from '../project/standing.ts'
import type { Instant } from '../calendar/time.ts'
import { readValue } from '../process/values.ts'
import type { World } from '../world/world.ts'
import type { DeedName, Deeds, Members, Written, WrittenValues } from './deeds.ts'
import type { Tools } from './rehearsal.ts'
import type { Script } from './script.ts'

export interface Scene {
  readonly tools: Tools
  readonly script: Script
  readonly process: Process
  readonly world: World
  readonly member: string
  /** No two acts of a test have the same: texts made up now differ from those made up before. */
  readonly now: Instant
  /** The project that the test is about, once it is open. */
  readonly standing: Standing | undefined
}

/** A scene within a project. */
export type Here = Scene & { readonly standing: Standing }

/** An act as the command line would make it, with the texts that it brings. */
export interface Made {
  readonly act: Act
  readonly texts?: ReadonlyMap<string, string>
}

/** How a deed becomes an act; refused as its command would refuse it. */
export type Maker<D extends DeedName> = (words: Deeds[D], scene: Scene) => Result<Made>

/** A maker for deeds within a project: before one is open there is none to do them in. */
export function inProject<D extends DeedName>(
  make: (words: Deeds[D], scene: Here) => Result<Made> | Made,
): Maker<D> {
  return (words, scene) => {
    const { standing } = scene
    if (standing === undefined) {
      return { ok: false, findings: [finding('unknown-project', { project: '' })] }
    }
    const made = make(words, { ...scene, standing })
    return 'ok' in made ? made : good(made)
  }
}

/** A value as the command line would be given it. */
export function written(value: Written): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** One member or several as a list. */
export function listed(members: Members | undefined): readonly string[] {
  if (members === undefined) return []
  return typeof members === 'string' ? [members] : members
}

/** The review that is meant; of several, the first. */
export function reviewIn(standing: Standing, named: string | undefined, member?: string): string {
  return reviewsMeant(standing, named, member)[0] ?? ''
}

/** The seat of an open review that the member holds; where he holds none, the one that would be his. */
export function seatIn({ gate }: Standing, review: string, member: string): string {
  const open = gate?.open.find((view) => view.review.review === review)
  return (open === undefined ? undefined : seatHeldBy(open, member)) ?? member
}

/** Only what is there: the words that a person left out stay out of the act. */
export function given<K extends string, V>(
  key: K,
  value: V | undefined,
): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: V })
}

/** Facts as values; an empty one is taken back. Refused: names the process lacks, values not of their type. */
export function factsOf(
  { process, world }: Pick<Scene, 'process' | 'world'>,
  words: WrittenValues,
): Result<Readonly<Record<string, Value | undefined>>> {
  const findings: Finding[] = []
  const facts: Record<string, Value | undefined> = {}
  for (const [name, value] of Object.entries(words)) {
    const declaration = Object.hasOwn(process.facts, name) ? process.facts[name] : undefined
    if (declaration === undefined) {
      findings.push(unknownName('fact', titled(process.facts), name))
      continue
    }
    const text = written(value)
    const read = text === '' ? good(undefined) : readValue(name, declaration, text, knownIn(world))
    if (read.ok) facts[name] = read.value
    else findings.push(...read.findings)
  }
  return findings.length > 0 ? { ok: false, findings } : good(facts)
}

/** A scan made up for this decision, unless none shall be there. */
export function scanOf(
  words: { readonly scan?: boolean | 'yes' | 'no' },
  { tools, standing, now }: Here,
  what: string,
): Pick<BallotAct, 'evidence'> & Pick<Made, 'texts'> {
  if (words.scan === false || words.scan === 'no') return {}
  const text = `%PDF-1.4 扫描件 ${what} ${now.text}\n`
  const sha256 = tools.hash(text)
  const path = `${evidenceStem(standing.id, sha256)}.pdf`
  const file = { path, name: '扫描件.pdf', title: '扫描件' }
  return { evidence: { sha256, file }, texts: new Map([[path, text]]) }
}
