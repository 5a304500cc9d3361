/** A long run, `npm run test:long`, tries what every run leaves out: more of the random, and the rest of long lists. */

/** Whether this run is a long one. vitest.config.ts lets it run the files that import this one, and no others. */
export const LONG = process.env['BD_LONG'] !== undefined

/** Of cases that try the same on other ground: those of every run, or else those of a long one. */
export function cases<Case>(always: readonly Case[], others: readonly Case[]): readonly Case[] {
  return LONG ? others : always
}
