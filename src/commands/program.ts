/** The command line comes in through commander here alone: every verb is declared, and the code of the called one is loaded. */
import { Command, CommanderError } from 'commander'
import { examplesText, helpFormat, programWords, tidyHelp } from '../terminal/help.ts'
import { inLanguage } from '../terminal/phrases/help-placeholders.ts'
import { type Mistaken, usageText } from '../terminal/usage.ts'
import { globalOptions } from '../terminal/verbs/options.ts'
import type { Option, VerbRow } from '../terminal/verbs/row.ts'
import { verbGroups, verbRows } from '../terminal/verbs/verbs.ts'
import type { Voice } from '../terminal/voice.ts'
import type { GlobalOptions } from './session.ts'
import type { Twice } from './steps/command-line-sense.ts'
import { calledVerb } from './steps/find-verb.ts'
import { declaredIn, inPlace, parsable } from './steps/operands.ts'
import { flag, type Options, text, type Verb } from './verb.ts'
import { verbs } from './verbs.ts'
import { VERSION } from './version.ts'

/** What the command line asked for. */
export type CommandLine =
  | {
      readonly kind: 'verb'
      readonly verb: Verb
      readonly name: string
      readonly args: readonly (string | readonly string[] | undefined)[]
      readonly options: Options
      readonly globals: GlobalOptions & {
        readonly directory?: string
        readonly quiet: boolean
        readonly colour: boolean
      }
      /** The first option of one value that was given two different ones. */
      readonly twice: Twice | undefined
    }
  /** Help or version was printed, or the usage was wrong; `text` goes to stdout or stderr. */
  | { readonly kind: 'told'; readonly exit: 0 | 2; readonly out: string; readonly err: string }

/** Reads a command line in the given language; never exits and never prints. */
export async function ask(
  argv: readonly string[],
  v: Voice,
  columns?: number,
): Promise<CommandLine> {
  let out = ''
  let err = ''
  let asked: CommandLine | undefined
  const words = programWords(v)
  const global = globalOptions(v)
  const groupsAbout = verbGroups(v)
  const rows: Readonly<Record<string, VerbRow>> = verbRows(v)
  const once = new Map<string, string>()
  let twice: Twice | undefined
  const describe = (command: Command, options: readonly Option[]) => {
    for (const [flags, about] of options) {
      const name = /--?([a-zA-Z-]+)/.exec(flags)![1]!.replace(/^no-/, '')
      command.option(flags, about)
      if (flags.includes('...')) continue
      // The parser keeps the last value; here each is seen as it comes.
      command.on(`option:${name}`, (value: string | null) => {
        if (typeof value !== 'string') return
        const option = name.length === 1 ? `-${name}` : `--${name}`
        const first = once.get(name) ?? value
        if (first !== value) twice ??= { option, first, second: value }
        once.set(name, first)
      })
    }
  }
  let mistaken: Command | undefined
  const plain = (command: Command) =>
    command
      .exitOverride((error) => {
        mistaken ??= command
        throw error
      })
      .configureOutput({
        writeOut: (part) => (out += tidyHelp(part)),
        writeErr: (part) => (err += tidyHelp(part)),
        getOutHelpWidth: () => (columns === undefined || columns <= 0 ? 80 : columns),
        getErrHelpWidth: () => (columns === undefined || columns <= 0 ? 80 : columns),
      })
      .configureHelp(helpFormat(v, (_, text) => text))
      .helpOption('-h, --help', words.help)
  const program = plain(new Command('bd'))
    .description(words.about)
    .version(VERSION, '--version', words.version)
    .helpCommand(inLanguage(v, 'help [command]'), words.help)
    .showSuggestionAfterError(true)
    // Else `--version` of a verb would print bd's own.
    .enablePositionalOptions()
  describe(program, global)
  const groups = new Map<string, Command>()
  // Whoever asks for the version alone needs no verb; who calls none needs all, to be listed.
  const isVersion = argv.length === 1 && argv[0] === '--version'
  const only = isVersion ? '' : calledVerb(argv, global, Object.keys(rows))
  for (const verb of verbs) {
    const { name } = verb
    if (only !== undefined && name !== only) continue
    const { about, options = [], examples } = rows[name]!
    const { parent, usage } = placed(program, groups, verb, plain, groupsAbout)
    const command = plain(parent.command(inLanguage(v, parsable(usage))))
      .description(about)
      .addHelpText('after', examplesText(v, examples))
    if (parsable(usage) !== usage) {
      command.usage(`[options] ${inLanguage(v, declaredIn(usage).join(' '))}`)
    }
    // In a list stands nothing but names.
    if (only === undefined) continue
    describe(command, options)
    describe(command.optionsGroup('Global Options:'), global)
    command.action((...given: unknown[]) => {
      const all = joined(program.opts(), given.at(-2) as Options)
      const { args, missing } = inPlace(usage, command.args)
      if (missing !== undefined) {
        const code = 'commander.missingArgument'
        command.error(`error: missing required argument '${missing}'`, { code })
      }
      asked = { kind: 'verb', verb, name, args, options: all, globals: globalsOf(all), twice }
    })
  }
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return { kind: 'told', exit: 0, out, err }
    if (error.code === 'commander.help') return { kind: 'told', exit: 2, out, err }
    return {
      kind: 'told',
      exit: 2,
      out,
      err: `${usageText(v, error.code, error.message, used(mistaken ?? program, v))}\n`,
    }
  }
  return asked ?? { kind: 'told', exit: 2, out, err }
}

const VERB = { zh: '<命令>', en: '<command>' } as const

/** The command line up to a command, and what it takes: `bd policy admit` and `[整行]`. */
function used(command: Command, v: Voice): Mistaken {
  const names: string[] = []
  for (let at: Command | null = command; at !== null; at = at.parent) names.unshift(at.name())
  const takes = command.registeredArguments.map((one) => {
    const name = `${one.name()}${one.variadic ? '...' : ''}`
    return one.required ? `<${name}>` : `[${name}]`
  })
  const isGroup = command.commands.length > 0
  return { command: names.join(' '), takes: isGroup ? v.title(VERB) : takes.join(' ') }
}

function placed(
  program: Command,
  groups: Map<string, Command>,
  verb: Verb,
  plain: (command: Command) => Command,
  about: Readonly<Record<string, string>>,
) {
  const [first = '', second] = verb.name.split(' ')
  if (second === undefined) return { parent: program, usage: verb.usage }
  let group = groups.get(first)
  if (group === undefined) {
    group = plain(program.command(first)).description(about[first] ?? '')
    groups.set(first, group)
  }
  return { parent: group, usage: verb.usage.slice(first.length + 1) }
}

/** Global options may stand before the verb and after it; a `--no-…` holds wherever it stands. */
function joined(before: Options, after: Options): Options {
  const off = Object.entries(before).filter(([, value]) => value === false)
  return { ...before, ...after, ...Object.fromEntries(off) }
}

function globalsOf(options: Options) {
  const directory = text(options, 'C')
  const key = text(options, 'key')
  const trustRoot = text(options, 'trustRoot')
  return {
    // The two are one, for failures and refusals, too.
    json: flag(options, 'json') || text(options, 'format') === 'json',
    yes: flag(options, 'yes'),
    input: options['input'] !== false,
    offline: flag(options, 'offline'),
    memory: options['memory'] !== false,
    dryRun: flag(options, 'dryRun'),
    debug: flag(options, 'debug'),
    quiet: flag(options, 'quiet'),
    colour: options['color'] !== false,
    ...(directory === undefined ? {} : { directory }),
    ...(key === undefined ? {} : { key }),
    ...(trustRoot === undefined ? {} : { trustRoot }),
  }
}
