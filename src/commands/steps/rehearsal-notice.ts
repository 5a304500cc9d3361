/** Every command says it where nothing is done in earnest: under a rehearsal clock, and in a workspace that is a rehearsal. */
import { isClockSet } from '../../repository/clock.ts'
import { actingWords } from '../../terminal/phrases/acting.ts'
import type { Screen } from '../../terminal/screen.ts'

/** Says it before a verb runs; the demonstration says it itself, and whoever pushes hears no clock of a hook. */
export function sayRehearsal(
  screen: Screen,
  verb: string,
  env: Readonly<Record<string, string | undefined>>,
  rehearses: boolean,
): void {
  if (/^(?:demo$|hook )/.test(verb)) return
  const words = actingWords(screen.voice)
  if (isClockSet(env)) screen.say(words.rehearsal(env['BD_NOW']!))
  else if (rehearses) screen.say(words.rehearses)
}
