/** A stream gets colour or not, and each style looks in some way; chalk comes in here alone. */
import { Chalk } from 'chalk'
import type { Style } from './text.ts'

/** The variables that say whether there is colour. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Whether a stream gets colour: `--no-color` first, then FORCE_COLOR (0 and false mean no), then NO_COLOR, then
 * TERM=dumb, then whether it is a terminal.
 */
export function wantsColour(isTerminal: boolean, env: Environment, flag?: boolean): boolean {
  if (flag !== undefined) return flag
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  if (no !== undefined && no !== '') return false
  return term !== 'dumb' && isTerminal
}

/** Paints a text in a style, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** The paint of a stream with or without colour. */
export function paintOf(colour: boolean): Paint {
  if (!colour) return (_, text) => text
  const chalk = new Chalk({ level: 1 })
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    info: chalk.cyan,
    good: chalk.green,
    strong: chalk.bold,
    faint: chalk.dim,
  }
  return (style, text) => styles[style](text)
}
