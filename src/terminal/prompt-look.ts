/** Sets what a question shows: its lines within the terminal, its choices, and inquirer's own words in the language. */
import { escapeText } from './escape.ts'
import type { Prompting } from './phrases/prompting.ts'
import type { Choice } from './prompt.ts'
import { wrapWords } from './width.ts'

/** How a question looks on a terminal of so many columns; inquirer itself breaks in the middle of words. */
export function lookOf(words: Prompting, columns: number | undefined) {
  const set = (text: string, before: number) => broken(escapeText(text), columns, before)
  return {
    question: (message: string) => set(message, MARK),
    /** `true` where nothing is wrong, as inquirer has it. */
    refusal: (why: string | undefined): string | true =>
      why === undefined ? true : set(why, MARK),
    choice: <V>({ value, name, description, disabled, ticked }: Choice<V>) => ({
      value,
      name: set(name, BOX),
      // What stands behind the question once it was chosen.
      short: escapeText(name),
      ...(description === undefined ? {} : { description: set(description, 0) }),
      ...(disabled === undefined ? {} : { disabled: escapeText(disabled) }),
      ...(ticked === undefined ? {} : { checked: ticked }),
    }),
    /** How many choices are shown at once, and how many are not. */
    page: (choices: number, rows = ROWS) => {
      const pageSize = Math.min(choices, Math.max(LEAST, rows - AROUND))
      return { pageSize, hidden: choices - pageSize }
    },
    /** An answer to a question of which there is only one. */
    settled: (message: string, name: string) => set(`✔ ${message} ${name}`, 0),
    theme: (mayStepBack: boolean, hidden: number) =>
      themeOf(words, { mayStepBack, hidden }, (tip) => broken(tip, columns, 0)),
  }
}

/** The rows of a terminal that does not say; those that a question takes besides its choices; and the fewest choices shown. */
const ROWS = 24
const AROUND = 10
const LEAST = 7

/** The columns of the mark before a question or a refusal, and before a choice with its box. */
const MARK = 2
const BOX = 4

/** The text in lines that end between words; those after the first stand below its beginning, within what the mark leaves. */
function broken(text: string, columns: number | undefined, before: number): string {
  if (columns === undefined || columns < 20) return text
  return wrapWords(text, columns - before).join(`\n${' '.repeat(before)}`)
}

/** inquirer's own words in the language: of its keys, of yes and no, of what is no answer. */
function themeOf(
  words: Prompting,
  { mayStepBack, hidden }: { readonly mayStepBack: boolean; readonly hidden: number },
  set: (tip: string) => string,
) {
  const { yes, no, keys } = words
  const back = mayStepBack ? [['Esc', words.back] as const] : []
  const called = (word: string) => keys[word] ?? word
  return {
    keywords: { yes, no, error: () => words.answerYesOrNo },
    i18n: { disabledError: words.cannotChoose },
    style: {
      keysHelpTip: (all: readonly (readonly [string, string])[]) =>
        set(
          [
            ...(hidden > 0 ? [words.more(hidden)] : []),
            ...[...all, ...back].map((pair) => pair.map(called).join(' ')),
          ].join(' • '),
        ),
    },
  }
}
