/** How a verb is declared: its place on the command line, and its code, loaded when it is called. */
import type { Session } from './session.ts'

/** The options a verb was called with, by their camel-case names, as commander gives them. */
export type Options = Readonly<Record<string, string | boolean | readonly string[] | undefined>>

/** A verb's run: arguments and options in, exit code out. */
export type Run = (
  session: Session,
  args: readonly (string | readonly string[] | undefined)[],
  options: Options,
) => Promise<number>

export interface VerbModule {
  readonly run: Run
}

export interface Verb {
  /** `approve`; two words make a sub-command. */
  readonly name: string
  /** Name and arguments as commander reads them: `approve <project>`. */
  readonly usage: string
  /** Flags as commander reads them: `--reason <text>`; `...` after the value makes it repeatable. */
  readonly options: readonly string[]
  readonly load: () => Promise<VerbModule>
}

/** The text of an option, if it was given. */
export function text(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The texts of a repeatable option. */
export function texts(options: Options, name: string): readonly string[] {
  const value = options[name]
  if (Array.isArray(value)) return value
  return typeof value === 'string' ? [value] : []
}

/** Whether a flag was given. */
export function flag(options: Options, name: string): boolean {
  return options[name] === true
}

/** An argument that the usage requires. */
export function argument(args: readonly unknown[], index: number): string {
  return String(args[index] ?? '')
}
