/** The words of a step are filled in to a whole deed, as the command line fills one in from what is typed. */
import { given } from '../record/kinds.ts'
import { titled } from '../text/known-names.ts'
import { unknownName } from '../text/naming.ts'
import type { Deed } from '../record/deed.ts'
import { listed } from '../deeds/scene.ts'
import { knownIn } from '../policy/value-names.ts'
import { readValue } from '../process/values.ts'
import type { Value } from '../record/record.ts'
import { type Finding, good, type Result } from '../rules/finding.ts'
import { ballot, enter, meeting, opinion } from './fill-papers.ts'
import { attach, calendar, remove, write } from './fill-texts.ts'
import { type Filled, type Filler, type Staging, written } from './filling.ts'
import { parameterOf } from './parameters.ts'
import type { Doing, StepName, WrittenValues } from './step-words.ts'

/** Opens a project under the version that is tested. */
const open: Filler<'open'> = (words, staging) => {
  const { script, process } = staging
  const said = { ...script.project, ...words }
  const facts = factsOf(staging, { ...script.project.facts, ...words.facts })
  if (!facts.ok) return facts
  const set = Object.entries(facts.value).filter(
    (one): one is [string, Value] => one[1] !== undefined,
  )
  return filled({
    name: 'open',
    words: {
      process,
      title: said.title ?? process.title.zh,
      ...given('unit', said.unit),
      ...given('contact', said.contact),
      ...given('classification', said.classification),
      facts: Object.fromEntries(set),
      posts: { ...script.project.posts, ...words.posts },
      reviewers: { ...script.project.reviewers, ...words.reviewers },
    },
  })
}

const set: Filler<'set'> = ({ facts: typed, ...words }, staging) => {
  const facts = factsOf(staging, typed)
  return facts.ok ? filled({ name: 'set', words: { ...words, facts: facts.value } }) : facts
}

const submit: Filler<'submit'> = ({ waive, answer }) => {
  const waivers = Object.entries(waive ?? {}).map(([document, reason]) => ({ document, reason }))
  return filled({ name: 'submit', words: { waivers, ...given('answer', answer) } })
}

const answer: Filler<'answer'> = ({ to, ...words }) => {
  const [member = ''] = listed(to)
  return filled({ name: 'answer', words: { ...words, to: member } })
}

const grant: Filler<'grant'> = ({ only, ...words }, { standing }) => {
  const round = only === undefined ? undefined : { project: standing?.id ?? '', ...only }
  return filled({ name: 'grant', words: { ...words, ...given('only', round) } })
}

const setParameter: Filler<'set-parameter'> = ({ value, ...words }, { process }) => {
  const read = parameterOf(process, words.parameter, value)
  return filled({
    name: 'set-parameter',
    words: { ...words, process: process.process, value: read },
  })
}

/** Steps whose words are not yet those of the deed. */
const FILLERS: { readonly [D in StepName]?: Filler<D> } = {
  open,
  set,
  write,
  attach,
  remove,
  submit,
  approve: ballot('approve'),
  reject: ballot('reject'),
  return: ballot('return'),
  abstain: ballot('abstain'),
  defer: ballot('defer'),
  decide: ballot('decide'),
  enter,
  opinion,
  answer,
  meeting,
  grant,
  'set-parameter': setParameter,
  calendar,
}

/** The deed that the step means, with the texts that are made up for it. Refused: facts that the process lacks. */
export function fill(doing: Doing, staging: Staging): Result<Filled> {
  const filler = FILLERS[doing.name] as Filler<StepName> | undefined
  return filler === undefined ? filled(doing as Deed) : filler(doing.words as never, staging)
}

function filled(deed: Deed): Result<Filled> {
  return good({ deed })
}

/** Facts as values; an empty one is taken back. Refused: names the process lacks, values not of their type. */
function factsOf(
  { process, world }: Pick<Staging, 'process' | 'world'>,
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
