/** The wizard of a new project asks for facts and reviewers that no flag has given. Facts may be left for later. */
import { mayGive } from '../../core/process/table.ts'
import { holders } from '../../core/policy/policy.ts'
import type { Process, ValueDeclaration } from '../../core/process/process.ts'
import { askedUnder } from '../../core/process/dependent-facts.ts'
import { yearFindings } from '../../core/calendar/doubtful-year.ts'
import { readValue } from '../../core/process/values.ts'
import { knownIn } from '../../core/policy/value-names.ts'
import type { Value } from '../../core/record/record.ts'
import type { World } from '../../core/world/world.ts'
import { projectWords } from '../../terminal/phrases/project.ts'
import { namesIn } from '../../terminal/names.ts'
import { tellAnswer } from '../../terminal/rules/finding.ts'
import type { Prompter } from '../../terminal/prompt.ts'
import type { Session } from '../session.ts'
import { withUnit } from './open-unit.ts'

type Pairs = readonly (readonly [string, string])[]

/** Answers for the facts that were not given; none without a terminal. */
export async function askFacts(
  session: Session,
  world: World,
  process: Process,
  given: Pairs,
  option: '--fact' | '--field' = '--fact',
): Promise<Pairs> {
  if (!session.interactive) return []
  const prompter = await session.prompter()
  const answers: (readonly [string, string])[] = []
  const open = Object.keys(process.facts).filter(
    (fact) => process.facts[fact]!.computed === undefined && !given.some(([name]) => name === fact),
  )
  while (open.length > 0) {
    const known = valuesOf(world, process, [...given, ...answers])
    // What only matters under another's answer comes after it, and only then.
    const next =
      open.find(
        (fact) => !askedUnder(process, fact, known).waits.some((one) => open.includes(one)),
      ) ?? open[0]!
    open.splice(open.indexOf(next), 1)
    if (!askedUnder(process, next, known).asked) continue
    const answer = await askFact(session, prompter, world, process, {
      fact: next,
      declared: process.facts[next]!,
      flag: `${option} ${next}=…`,
    })
    if (answer !== '') answers.push([next, answer])
  }
  return answers
}

function valuesOf(world: World, { facts }: Process, pairs: Pairs): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    pairs.flatMap(([fact, text]) => {
      const read = facts[fact] && readValue(fact, facts[fact], text, knownIn(world))
      return read?.ok === true ? [[fact, read.value] as const] : []
    }),
  )
}

async function askFact(
  session: Session,
  prompter: Prompter,
  world: World,
  process: Process,
  {
    fact,
    declared,
    flag,
  }: { readonly fact: string; readonly declared: ValueDeclaration; readonly flag: string },
): Promise<string> {
  const { voice } = session.screen
  const words = projectWords(voice)
  const names = namesIn(voice, world.policy, process)
  const title = voice.title(declared.title)
  const message = title + voice.bracketed(voice.title(declared.hint) ?? '')
  const later = { value: '', name: words.later }
  if (declared.type === 'choice') {
    const choices = Object.entries(declared.of ?? {}).map(([value, title]) => ({
      value,
      name: voice.title(title),
    }))
    return prompter.select({ message, flag, choices: [...choices, later] })
  }
  if (declared.type === 'yes-no') {
    const choices = [{ value: 'yes', name: words.yes }, { value: 'no', name: words.no }, later]
    return prompter.select({ message, flag, choices })
  }
  const typed = await prompter.input({
    message: `${message}${words.hint(declared.type)}`,
    flag,
    check: (answer) => {
      if (answer.trim() === '') return undefined
      const read = readValue(fact, declared, answer, knownIn(world))
      const year = declared.type === 'date' && read.ok ? String(read.value) : undefined
      const wrong =
        year === undefined ? [] : yearFindings(year, { name: fact, kind: 'fact' as const })
      const findings = read.ok ? wrong : read.findings
      return findings.length === 0
        ? undefined
        : findings.map((one) => tellAnswer(voice, one, names)).join('; ')
    },
  })
  return withUnit(session, { title, declared }, typed)
}

/** Answers for the reviews that are resolved by name and were not given. */
export async function askReviewers(
  session: Session,
  world: World,
  process: Process,
  given: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const reviews = process.stages.flatMap(({ gate }) =>
    gate.filter(({ named }) => named === 'project'),
  )
  const chosen: Record<string, string> = {}
  const { voice } = session.screen
  const words = projectWords(voice)
  for (const { review, role, title } of reviews) {
    if (Object.hasOwn(given, review)) continue
    const able = [...new Set(mayGive(process, role).flatMap((one) => holders(world.policy, one)))]
    if (able.length === 1) chosen[review] = able[0]!
    else if (session.interactive && able.length > 1) {
      const prompter = await session.prompter()
      const choices = able.map((value) => ({
        value,
        name: voice.named(world.policy.members[value]!.name, value),
      }))
      const message = words.askReviewer(voice.title(title) ?? review)
      chosen[review] = await prompter.select({ message, flag: `--reviewer ${review}=…`, choices })
    }
  }
  return chosen
}
