/** What stands on a command line as text, before any verb sees it: how long it may be, and which characters it may hold. */
import { LONGEST_REASON } from '../../core/check/message.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import { invalidCharacters } from '../../core/text/characters.ts'
import type { Options, Verb } from '../verb.ts'

/** Characters of what people write in sentences. */
const LONGEST_TEXT = LONGEST_REASON
const LONGEST_TITLE = 200
/** Of ids, dates, numbers and whatever else is not written but named. */
const LONGEST_NAME = 400

/** What the placeholder of a usage says that stands in its place. */
const TEXTS = /^(?:text|condition|value|(?:\S+=)(?:value|reason))$/
const TITLES = /^(?:title|name|address|number|.*=name)$/
/** The names of files are the file system's affair, and a line was made by bd. */
const FREE = /^(?:file|dir|folder|minutes|line|server|from|to)$/

/** One argument or option of a verb, with what was typed for it. */
export interface Given {
  /** As it stands in the usage: `--reason`, `<project>`. */
  readonly called: string
  readonly placeholder: string
  readonly values: readonly string[]
}

/** Every argument and option that is too long or holds what nobody sees, each named as it was typed. */
export function commandLineFindings(
  verb: Verb,
  args: readonly unknown[],
  options: Options,
): Finding[] {
  return givenTo(verb, args, options).flatMap((given) =>
    FREE.test(given.placeholder)
      ? []
      : given.values.flatMap((value) => valueFindings(given, value)),
  )
}

/** Every argument and option of the verb, with what was typed for it. */
export function givenTo(verb: Verb, args: readonly unknown[], options: Options): readonly Given[] {
  return [...argumentsOf(verb, args), ...optionsOf(verb, options)]
}

function valueFindings({ called, placeholder }: Given, value: string): Finding[] {
  const isText = TEXTS.test(placeholder)
  const [hidden] = invalidCharacters(value)
  const broken = !isText && /[\n\r]/.test(value) ? 'U+000A' : undefined
  const character = hidden?.character ?? broken
  if (character !== undefined) return [finding('invalid-text', { key: called, character })]
  if (value.includes('\ufffd')) return [finding('replaced-character', { key: called })]
  const limit = isText ? LONGEST_TEXT : TITLES.test(placeholder) ? LONGEST_TITLE : LONGEST_NAME
  const found = [...value].length
  if (found <= limit) return []
  const facts = { what: called, limit: String(limit), found: String(found) }
  return [finding('limit-exceeded', facts)]
}

function argumentsOf({ usage }: Verb, args: readonly unknown[]): readonly Given[] {
  return (usage.match(/[<[][^>\]]+[>\]]/g) ?? []).map((called, index) => ({
    called,
    placeholder: placeholderOf(called),
    values: listOf(args[index]),
  }))
}

function optionsOf({ options = [] }: Verb, given: Options): readonly Given[] {
  return options.flatMap((flags) => {
    const [, called, placeholder] = /(--[a-z-]+)\s+([<[][^>\]]+[>\]])$/.exec(flags) ?? []
    if (called === undefined || placeholder === undefined) return []
    const name = called
      .slice(2)
      .replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    return [{ called, placeholder: placeholderOf(placeholder), values: listOf(given[name]) }]
  })
}

function placeholderOf(called: string): string {
  return called.slice(1, -1).replace(/\.\.\.$/, '')
}

function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String)
  return typeof value === 'string' ? [value] : []
}
