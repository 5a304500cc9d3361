/**
 * What every run leaves out: further ways, the rest of long lists, more of the random. `npm run test:rest` runs that;
 * `npm run test:long` with as much of the random as takes hours.
 */
import { test as any } from 'vitest'

const RUN = process.env['BD_LONG']

/** Whether this run is of what every run leaves out. vitest.config.ts lets it run the files that import this one. */
const REST = RUN !== undefined

/** Of cases that try the same on other ground: those of every run, or else the others. */
export function cases<Case>(every: readonly Case[], others: readonly Case[]): readonly Case[] {
  return REST ? others : every
}

/** Of cases of several kinds the first of each, in every run, or else the others. */
export function ofEachKind<Case>(
  all: readonly Case[],
  kindOf: (one: Case) => string,
): readonly Case[] {
  const first = new Map(all.toReversed().map((one) => [kindOf(one), one]))
  return all.filter((one) => (first.get(kindOf(one)) !== one) === REST)
}

/** How much of the random: in every run, in the rest that `.ci/run` takes as well, and in a long one. */
export function size<Size>(every: Size, rest: Size, long: Size): Size {
  return RUN === undefined ? every : RUN === 'rest' ? rest : long
}

/** A test of every run, in a file that has others as well. */
export const test = REST ? any.skip : any

/** A test that every run leaves out, in a file that has others as well. */
export const longTest = REST ? any : any.skip

/** A test of both in such a file: {@link cases} or {@link size} tells what it tries in which. */
export const bothTest = any
