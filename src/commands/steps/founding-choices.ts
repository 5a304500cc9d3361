/** What is asked of whoever founds a workspace, each answered by its flag: name, language, classification, roster, processes. */
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { finding } from '../../core/rules/finding.ts'
import { ID } from '../../core/rules/name-kind.ts'
import type { Policy } from '../../core/policy/policy.ts'
import type { Process } from '../../core/process/process.ts'
import { CLASSIFICATIONS, isStateSecret } from '../../core/record/secrecy.ts'
import type { Classification, Language } from '../../core/record/workspace.ts'
import type { Pack } from '../../documents/pack.ts'
import { foundingWords } from '../../terminal/phrases/founding.ts'
import { isClockSet } from '../../repository/clock.ts'
import type { Session } from '../session.ts'
import { type Options, text, texts } from '../verb.ts'
import { callableOffers, offersOf } from './offers.ts'
import { type Callable, plainIds } from '../../core/text/naming.ts'
import { builtIn, fitting } from './built-in.ts'
import { type Person, personFrom, policyFrom, policyOfOne } from './founder.ts'
import type { Choices } from './first-files.ts'
import { withRolesOf } from './built-in-roles.ts'
import { type Keeping, keepingOf, packs } from './packs.ts'
import { HOSTS, hostsIn } from './ready-files.ts'
import { Refused, UsageError } from './refusal.ts'
import { asked, askedChoice, askedChoices, chosen } from './wizard.ts'

/** Where neither a roster nor anybody says which processes. */
const FIRST_PROCESS = ['group-investment']

/** The choices, and the person who was named as the founder. */
export interface Chosen extends Choices {
  readonly person: Person | undefined
  readonly regulations: readonly Process[]
  readonly keeping: Keeping
}

/** Stands among the packs for none of them. */
const SINGLY = 'singly'

/** Asks for what was not given. Refused: a state secret, an unknown process or server, a roster that cannot be read. */
export async function choose(session: Session, options: Options): Promise<Chosen> {
  const words = foundingWords(session.screen.voice)
  refuseSecret(text(options, 'classification') ?? '')
  const ci = hostsIn(options)
  const file = text(options, 'policy')
  const roster = file === undefined ? undefined : await policyFrom(resolve(session.cwd, file))
  const language = await askedChoice(session, {
    given: text(options, 'language'),
    option: '--language',
    message: words.askLanguage,
    choices: { zh: '中文', en: 'English' },
    otherwise: session.screen.voice.language,
  })
  const id = text(options, 'id') ?? `bd-${randomBytes(4).toString('hex')}`
  if (!ID.test(id)) throw new UsageError('bad-id', { found: id, argument: '--id' })
  const name = await asked(session, {
    given: text(options, 'name'),
    option: '--name',
    message: words.askName,
    check: (answer) => (answer.trim() === '' ? words.nameNeeded : undefined),
  })
  const classification = await askedChoice(session, {
    given: text(options, 'classification'),
    option: '--classification',
    message: words.askClassification,
    choices: Object.fromEntries(CLASSIFICATIONS.map((one) => [one, words.classification(one)])),
    otherwise: 'internal',
  })
  const taken = await packsFor(session, options, roster)
  const brought = taken.flatMap((pack) => pack.processes)
  const processes = await processesFor(session, options, roster, brought)
  const known = processes.length === 0 ? new Map() : await builtIn(processes)
  const regulations = processes.map((id) => known.get(id)!)
  const keeping = await keepingOf(taken)
  const person = await personFor(session, options, roster)
  const policy = await withRolesOf(
    roster ?? (await policyOfOne(person!)),
    regulations,
    keeping.roles,
    keeping.headcounts,
  )
  return {
    id,
    name,
    language: language as Language,
    classification: classification as Classification,
    processes,
    policy,
    ci,
    rehearses: isClockSet(session.env),
    person,
    regulations,
    registers: keeping.registers.map(({ register }) => register),
    duties: keeping.duties.map(({ duties }) => duties),
    keeping,
  }
}

/** By `--pack`; offered on a terminal to whoever named neither processes nor a roster, who may choose one by one instead. */
async function packsFor(
  session: Session,
  options: Options,
  roster: Policy | undefined,
): Promise<readonly Pack[]> {
  const given = texts(options, 'pack')
  const all = await packs()
  const { voice } = session.screen
  const words = foundingWords(voice)
  const isSaid = texts(options, 'process').length > 0 || roster !== undefined
  if (given.length === 0 && (isSaid || !session.interactive)) return []
  const choices = Object.fromEntries(all.map((one) => [one.pack, words.packOffered(one)]))
  if (given.length === 0) {
    const id = await askedChoice(session, {
      given: undefined,
      option: '--pack',
      message: words.askPack,
      choices: { ...choices, [SINGLY]: words.singly },
      otherwise: all[0]?.pack ?? SINGLY,
    })
    return all.filter(({ pack }) => pack === id)
  }
  const called = Object.fromEntries(all.map(({ pack, title }) => [pack, voice.title(title)]))
  const also = Object.fromEntries(all.map(({ pack, title }) => [pack, [title.zh, title.en]]))
  const ids = given.map((one) => chosen(session, '--pack', called, one, also))
  return all.filter(({ pack }) => ids.includes(pack))
}

/** By `--process` and `--pack`; else what fits the roster, where one was given, offered on a terminal. */
async function processesFor(
  session: Session,
  options: Options,
  roster: Policy | undefined,
  brought: readonly string[],
): Promise<readonly string[]> {
  const { voice } = session.screen
  const given = texts(options, 'process')
  if (brought.length > 0 && given.length === 0) return [...new Set(brought)]
  const offers = await offersOf('process')
  const named = await askedChoices(session, {
    given,
    option: '--process',
    message: foundingWords(voice).askProcesses,
    choices: Object.fromEntries(offers.map(({ id, title }) => [id, voice.title(title)])),
    also: Object.fromEntries(callableOffers(offers)),
    otherwise: roster === undefined ? FIRST_PROCESS : fitting(roster, await builtIn()),
    required: roster === undefined,
  })
  return [...new Set([...brought, ...named])]
}

/** What each option of several values may be given, each with what it is called. */
export async function callableChoices(): Promise<Readonly<Record<string, Callable>>> {
  const all = new Map(
    (await packs()).map(({ pack, title }) => [pack, [title.zh, title.en]] as const),
  )
  const processes = callableOffers(await offersOf('process'))
  return { pack: all, process: new Map([...processes, ['all', []]]), ci: plainIds(HOSTS) }
}

async function personFor(
  session: Session,
  options: Options,
  roster: Policy | undefined,
): Promise<Person | undefined> {
  const given = text(options, 'member')
  if (given !== undefined) return personFrom(given)
  return roster === undefined ? askPerson(session) : undefined
}

/** Asks whoever founds or joins who he is. */
export async function askPerson(session: Session): Promise<Person> {
  const words = foundingWords(session.screen.voice)
  const option = '--member'
  const message = words.askMember
  const id = await asked(session, { given: undefined, option, message, check: words.checkId })
  const name = await asked(session, {
    given: undefined,
    option,
    message: words.askMemberName,
    check: words.checkName,
  })
  return personFrom(`${id}=${name}`)
}

function refuseSecret(given: string): void {
  if (isStateSecret(given)) throw new Refused([finding('state-secret', { found: given })])
}
