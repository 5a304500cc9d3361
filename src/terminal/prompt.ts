/** Questions to the person at the terminal, in the language of the run; the one entrance of inquirer. */
import inquirer from 'inquirer'
import { cannotRun } from '../core/cannot-run.ts'
import type { Language } from '../core/workspace.ts'
import { escapeText } from './escape.ts'
import { Interrupted } from './interrupted.ts'
import { type Prompting, promptingOf } from './phrases/prompting.ts'

/** What every question says: its text, and the flag that answers it where nobody can be asked. */
export interface Question {
  readonly message: string
  readonly flag: string
}

export interface InputQuestion extends Question {
  readonly initial?: string
  /** `undefined` when the answer is fit, else why it is not. */
  readonly check?: (answer: string) => string | undefined
}

export interface Choice<V> {
  readonly value: V
  readonly name: string
  /** Shown below the list while the choice is pointed at. */
  readonly description?: string
  /** Why it cannot be chosen. */
  readonly disabled?: string
  /** Ticked from the start, in a list of several. */
  readonly ticked?: boolean
}

export interface ChoiceQuestion<V> extends Question {
  readonly choices: readonly Choice<V>[]
  readonly initial?: V
}

/** Asks; each question throws `prompt-needs-terminal` without a terminal, and {@link Interrupted} when broken off. */
export interface Prompter {
  /** Whether anybody can be asked. */
  readonly asks: boolean
  input(question: InputQuestion): Promise<string>
  confirm(question: Question & { readonly initial?: boolean }): Promise<boolean>
  select<V>(question: ChoiceQuestion<V>): Promise<V>
  checkbox<V>(question: ChoiceQuestion<V> & { readonly required?: boolean }): Promise<readonly V[]>
}

export interface PrompterSettings {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly language: Language
  /** `--no-input`: nobody is asked. */
  readonly noInput?: boolean
}

/** Makes the prompter of two streams. */
export function prompterOf({ input, output, language, noInput }: PrompterSettings): Prompter {
  const asks = noInput !== true && input.isTTY === true && output.isTTY === true
  const words = promptingOf(language)
  const ask = inquirer.createPromptModule({ input, output })
  const answer = async <T>({ flag, message }: Question, type: string, more: object): Promise<T> => {
    if (!asks) throw cannotRun('prompt-needs-terminal', { question: message, flag })
    const theme = themeOf(words)
    const question = { type, name: 'answer', message: escapeText(message), theme, ...more }
    const asked = ask([question] as never)
    // inquirer itself waits for ever, and node leaves with exit code 0, when the input ends.
    const release = leaveTerminalWell(input, output)
    let atEnd = () => {}
    const ended = new Promise<never>((_, reject) => {
      atEnd = () => reject(new Interrupted())
      input.once('end', atEnd)
    })
    try {
      const answers = (await Promise.race([asked, ended])) as { readonly answer: T }
      return answers.answer
    } catch (error) {
      throw isBrokenOff(error) ? new Interrupted() : error
    } finally {
      input.removeListener('end', atEnd)
      release()
    }
  }
  return {
    asks,
    input: (question) => {
      const { initial, check } = question
      return answer<string>(question, 'input', {
        ...(initial === undefined ? {} : { default: initial, prefill: 'editable' }),
        validate: (text: string) => check?.(text) ?? true,
      })
    },
    confirm: (question) => answer(question, 'confirm', { default: question.initial ?? false }),
    select: (question) =>
      answer(question, 'select', {
        choices: question.choices.map(offered),
        ...(question.initial === undefined ? {} : { default: question.initial }),
      }),
    checkbox: (question) =>
      answer(question, 'checkbox', {
        choices: question.choices.map(offered),
        validate: (chosen: readonly unknown[]) =>
          question.required !== true || chosen.length > 0 ? true : words.chooseOne,
      }),
  }
}

/** What shows the cursor again. */
const CURSOR = '\u001B[?25h'

/** While a question is open: whoever ends bd from outside finds the terminal as it was. Gives what takes the care away again. */
function leaveTerminalWell(
  input: PrompterSettings['input'] & { setRawMode?: (on: boolean) => void },
  output: NodeJS.WritableStream,
): () => void {
  const signals = ['SIGTERM', 'SIGHUP'] as const
  const end = (signal: NodeJS.Signals) => {
    input.setRawMode?.(false)
    output.write(CURSOR)
    release()
    process.kill(process.pid, signal)
  }
  const release = () => {
    for (const signal of signals) process.removeListener(signal, end)
  }
  for (const signal of signals) process.on(signal, end)
  return release
}

/** inquirer's own words in the language: of its keys, of yes and no, of what is no answer. */
function themeOf(words: Prompting) {
  const { yes, no, keys } = words
  const called = (word: string) => keys[word] ?? word
  return {
    keywords: { yes, no, error: () => words.answerYesOrNo },
    i18n: { disabledError: words.cannotChoose },
    style: {
      keysHelpTip: (all: readonly (readonly [string, string])[]) =>
        all.map((pair) => pair.map(called).join(' ')).join(' • '),
    },
  }
}

function offered<V>({ value, name, description, disabled, ticked }: Choice<V>) {
  return {
    value,
    name: escapeText(name),
    ...(description === undefined ? {} : { description: escapeText(description) }),
    ...(disabled === undefined ? {} : { disabled: escapeText(disabled) }),
    ...(ticked === undefined ? {} : { checked: ticked }),
  }
}

/** Ctrl-C, the end of the input, or an abort. */
function isBrokenOff(error: unknown): boolean {
  const names = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError']
  return error instanceof Error && names.includes(error.name)
}
