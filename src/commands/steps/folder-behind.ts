/** A folder that was typed behind an option of several values, `--pack sales ws`, is taken for what it is: the parser gives it to the option. */
import { called, type Callable } from '../../core/text/naming.ts'
import { folderUnderstood } from '../../terminal/phrases/founding.ts'
import type { Session } from '../session.ts'
import { type Options, texts } from '../verb.ts'

/** The folder, and the options without it. */
export interface Behind {
  readonly dir: string
  readonly options: Options
}

/**
 * Takes the folder as it was given, and what each option of several values may be given. Where no folder was, the last value of such
 * an option is one that is nothing the option knows, nor nearly: said back. Alone behind its option it is left to be refused.
 */
export function folderBehind(
  session: Session,
  given: string,
  options: Options,
  known: Readonly<Record<string, Callable>>,
): Behind {
  if (given !== '') return { dir: given, options }
  const behind = Object.entries(known).flatMap(([option, callable]) => {
    const values = texts(options, option)
    const last = values.at(-1)
    if (last === undefined || values.length < 2) return []
    const found = called(callable, last)
    const isUnknown = found.is === 'none' && found.like === undefined
    return isUnknown ? [{ option, dir: last, rest: values.slice(0, -1) }] : []
  })
  const [only, another] = behind
  if (only === undefined || another !== undefined) return { dir: '.', options }
  session.screen.say(folderUnderstood(session.screen.voice, only.dir))
  return { dir: only.dir, options: { ...options, [only.option]: only.rest } }
}
