/** The help of every verb and option, in both languages. */
import type { Example } from './help-example.ts'
import { EXAMPLES } from './help-examples.ts'
import { OPTIONS } from './help-options.ts'
import { OPTIONS_OF_VERBS } from './help-options-verbs.ts'
import { VERBS } from './help-verbs.ts'

export interface Help {
  readonly about: string
  readonly help: string
  readonly version: string
  /** A verb or group of verbs by its name (`policy admit`). */
  verb(name: string): string
  /** An option by its long name without dashes, or its letter; what it means for this verb, where that is its own. */
  option(name: string, verb?: string): string
  /** Command lines of a verb that work, each with what it does. */
  examples(verb: string): readonly Example[]
}

function help(index: 0 | 1): Help {
  const of = (book: typeof VERBS, name: string) => book[name]?.[index] ?? ''
  return {
    about: [
      '业务拓展项目、审批与期限，存于一个签名的 git 仓库',
      'projects, approvals and deadlines of a business-development department, in a signed git repository',
    ][index]!,
    help: ['显示帮助', 'show help'][index]!,
    version: ['显示版本', 'show the version'][index]!,
    verb: (name) => of(VERBS, name),
    option: (name, verb) =>
      of(OPTIONS_OF_VERBS, `${verb} --${name}`) ||
      of(OPTIONS, `${verb} --${name}`) ||
      of(OPTIONS, name),
    examples: (verb) => EXAMPLES[verb] ?? [],
  }
}

export const helpChinese: Help = help(0)
export const helpEnglish: Help = help(1)
