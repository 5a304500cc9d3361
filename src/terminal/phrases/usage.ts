/** `problemText` says which use of a command was wrong, where the argument parser cannot see it. */
import type { Voice } from '../voice.ts'
import { inLanguage } from './help-placeholders.ts'
import { askingProblems } from './usage-asking.ts'
import { dateProblems } from './usage-dates.ts'
import { fileProblems } from './usage-files.ts'
import { folderProblems } from './usage-folders.ts'
import { givenProblems } from './usage-given.ts'
import { processProblems } from './usage-processes.ts'
import { readingProblems } from './usage-reading.ts'
import { recordProblems } from './usage-records.ts'
import { reviewProblems } from './usage-reviews.ts'
import { foundingProblems, rosterProblems } from './usage-roster.ts'
import { sharingProblems } from './usage-sharing.ts'
import { tableProblems } from './usage-tables.ts'
import { valueProblems } from './usage-values.ts'

/** Every wrong use by its name, with the one sentence that tells it, of its facts and in both languages. */
export const usageWords = {
  ...askingProblems,
  ...dateProblems,
  ...fileProblems,
  ...folderProblems,
  ...foundingProblems,
  ...givenProblems,
  ...processProblems,
  ...readingProblems,
  ...recordProblems,
  ...reviewProblems,
  ...rosterProblems,
  ...sharingProblems,
  ...tableProblems,
  ...valueProblems,
}

/** A wrong use by its name: what has no sentence cannot be thrown. */
export type UsageProblem = keyof typeof usageWords

/** The facts that the sentence of a wrong use is made of. */
export type UsageFacts<P extends UsageProblem> = Parameters<(typeof usageWords)[P]>[0]

/** The wrong use in words, its argument or option with the places of values in the language. */
export function problemText<P extends UsageProblem>(
  v: Voice,
  problem: P,
  facts: UsageFacts<P>,
): string {
  const words = usageWords[problem] as (facts: object, v: Voice) => string
  const told = Object.entries<string>(facts).map(([name, fact]) => [
    name,
    name === 'argument' || name === 'option' ? inLanguage(v, fact) : fact,
  ])
  return words(Object.fromEntries(told) as object, v)
}
