/** Facts are typed on the command line as `amount=1.28亿`, `投资额=12,800万元`. */
import { idCalled } from '../../core/text/naming.ts'
import { titled } from '../../core/text/known-names.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { knownIn } from '../../core/policy/value-names.ts'
import type { Process } from '../../core/process/process.ts'
import type { Value } from '../../core/record/record.ts'
import { readValue } from '../../core/process/values.ts'
import type { World } from '../../core/world/world.ts'
import { valueText } from '../../terminal/amounts.ts'
import { namesIn } from '../../terminal/names.ts'
import { understoodLines } from '../../terminal/phrases/understood.ts'
import type { Session } from '../session.ts'
import { withUnit } from './open-unit.ts'
import { twoValues } from './command-line-sense.ts'
import { Refused } from './refusal.ts'

/**
 * The facts as values, shown back as they are read; an empty value takes a fact back. Refused: names the process lacks,
 * values not of their type.
 */
export function factsFrom(
  session: Session,
  world: World,
  process: Process,
  given: readonly (readonly [string, string])[],
  {
    project,
    answers = [],
  }: {
    readonly project?: string
    /** Answers to questions, which said the fact by its title: they come after those that were given. */
    readonly answers?: readonly (readonly [string, string])[]
  } = {},
): Record<string, Value | undefined> {
  const { voice } = session.screen
  const findings: Finding[] = []
  const facts: Record<string, Value | undefined> = {}
  const read = new Map<string, string>()
  for (const pair of [...given, ...answers]) {
    const [typed, text] = pair
    const named = idCalled('fact', titled(process.facts), typed)
    if (!named.ok) {
      findings.push(...named.findings)
      continue
    }
    const name = named.value
    // By its id and by its title it is one fact.
    const other = answers.includes(pair) ? undefined : read.get(name)
    if (other !== undefined && other !== text)
      throw twoValues('bd ' + session.verb, typed, other, text)
    read.set(name, text)
    const declared = process.facts[name]!
    const value = text === '' ? undefined : readValue(name, declared, text, knownIn(world))
    if (value === undefined) facts[name] = undefined
    else if (!value.ok) findings.push(...value.findings)
    else {
      facts[name] = value.value
      const shown = valueText(voice, declared, value.value, namesIn(voice, world.policy))
      const title = voice.title(declared.title)
      const written = isBareNumber(text) ? text : String(value.value)
      const asTyped = [name, title].flatMap((one) => [`${one}=${shown}`, `${one}=${written}`])
      const whole = answers.includes(pair) ? `${title}=${text}` : `${typed}=${text}`
      session.screen.say(...understoodLines(voice, whole, `${title} ${shown}`, ...asTyped))
    }
  }
  if (findings.length > 0) {
    throw new Refused(
      project === undefined ? findings : findings.map((one) => ({ ...one, project })),
    )
  }
  return facts
}

/** The facts as typed, each small amount with the unit that was meant: asked for, or told, by {@link withUnit}. */
export async function factsWithUnits(
  session: Session,
  { facts }: Process,
  given: readonly (readonly [string, string])[],
): Promise<readonly (readonly [string, string])[]> {
  const all: (readonly [string, string])[] = []
  for (const [typed, text] of given) {
    const named = idCalled('fact', titled(facts), typed)
    const declared = named.ok ? facts[named.value] : undefined
    const title = session.screen.voice.title(declared?.title) ?? typed
    all.push([typed, await withUnit(session, { title, declared }, text)])
  }
  return all
}

/** A number that is read as it stands, in yuan or pieces: nothing was converted. */
function isBareNumber(text: string): boolean {
  return /^[\d,]+(?:\.\d+)?$/u.test(text)
}

/** The facts that were given, by id where they are known by one: what a wizard need not ask again. */
export function factsNamed({ facts }: Process, given: readonly (readonly [string, string])[]) {
  return given.map(([typed, text]) => {
    const named = idCalled('fact', titled(facts), typed)
    return [named.ok ? named.value : typed, text] as const
  })
}
