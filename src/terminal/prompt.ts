/** Prompts ask the person at the terminal, in the language of the run; inquirer comes in here alone. */
import inquirer from 'inquirer'
import { cannotRun } from '../core/rules/cannot-run.ts'
import { Answers, SteppedBack } from './answers.ts'
import { Interrupted } from './interrupted.ts'
import { promptingWords } from './phrases/prompting.ts'
import { leaveTerminalWell } from './prompt-left.ts'
import { counted, erased } from './prompt-lines.ts'
import { lookOf } from './prompt-look.ts'
import type { Voice } from './voice.ts'

/** What every question says: its text, and the flag that answers it where nobody can be asked. */
export interface Question {
  readonly message: string
  readonly flag: string
}

export interface InputQuestion extends Question {
  readonly initial?: string
  /** Whether an empty answer is none. */
  readonly required?: boolean
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
  /** Whether a choice is an answer; one that only shows something is made again and again, and no step leads back to it. */
  readonly isAnswer?: (choice: V) => boolean
}

/**
 * Asks; each question throws `prompt-needs-terminal` without a terminal, {@link Interrupted} when broken off, and
 * {@link SteppedBack} at Esc, where there is a question before it.
 */
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
  readonly output: NodeJS.WritableStream & {
    readonly isTTY?: boolean
    readonly columns?: number
    readonly rows?: number
  }
  readonly voice: Voice
  /** `--no-input`: nobody is asked. */
  readonly noInput?: boolean
  /** What was answered in this run; Esc steps back in it. */
  readonly answers?: Answers
}

/** Makes the prompter of two streams. */
export function prompterOf(settings: PrompterSettings): Prompter {
  const { input, output, voice, noInput, answers = new Answers() } = settings
  const asks = noInput !== true && input.isTTY === true && output.isTTY === true
  const words = promptingWords(voice)
  const look = lookOf(words, output.columns)
  const answer = async <T>(
    { flag, message }: Question,
    type: string,
    moreOf: (earlier: T | undefined) => object,
    isAnswer: (given: T) => boolean = () => true,
    hidden = 0,
  ): Promise<T> => {
    if (!asks) throw cannotRun('prompt-needs-terminal', { question: message, flag })
    const kept = answers.kept(message)
    if (kept !== undefined) return kept.answer as T
    const more = moreOf(answers.earlier(message) as T | undefined)
    const theme = look.theme(answers.any, hidden)
    const stepping = new AbortController()
    const drawn = counted(output)
    const ask = inquirer.createPromptModule({
      input,
      output: drawn.output,
      signal: stepping.signal,
    })
    const onKey = (_: unknown, key?: { readonly name?: string }) => {
      if (key?.name === 'escape' && answers.any) stepping.abort()
    }
    input.on('keypress', onKey)
    const question = { type, name: 'answer', message: look.question(message), theme, ...more }
    const asked = ask([question] as never)
    // inquirer itself waits for ever, and node leaves with exit code 0, when the input ends.
    const release = leaveTerminalWell(input, output)
    let atEnd = () => {}
    const ended = new Promise<never>((_, reject) => {
      atEnd = () => reject(new Interrupted())
      input.once('end', atEnd)
    })
    try {
      const given = (await Promise.race([asked, ended])) as { readonly answer: T }
      if (isAnswer(given.answer)) answers.add(message, given.answer, drawn.lines())
      else answers.printed()
      return given.answer
    } catch (error) {
      if (stepping.signal.aborted) {
        output.write(erased(drawn.lines() + answers.above))
        throw new SteppedBack()
      }
      throw isBrokenOff(error) ? new Interrupted() : error
    } finally {
      input.removeListener('end', atEnd)
      input.removeListener('keypress', onKey)
      release()
    }
  }
  return {
    asks,
    input: (question) =>
      answer<string>(question, 'input', (earlier = question.initial) => ({
        ...(earlier === undefined ? {} : { default: earlier, prefill: 'editable' }),
        validate: (text: string) =>
          question.required === true && text.trim() === ''
            ? words.fillIn
            : look.refusal(question.check?.(text)),
      })),
    confirm: (question) =>
      answer<boolean>(question, 'confirm', () => ({ default: question.initial ?? false })),
    select: async <V>(question: ChoiceQuestion<V>) => {
      const [only, ...others] = question.choices
      // Where there is nothing to choose from nobody is asked; what is taken is shown as an answer is.
      if (asks && only !== undefined && others.length === 0 && only.disabled === undefined) {
        const line = look.settled(question.message, only.name)
        if (answers.first(line)) {
          output.write(`${line}\n`)
          answers.printed()
        }
        return only.value
      }
      const { pageSize, hidden } = look.page(question.choices.length, output.rows)
      return answer<V>(
        question,
        'select',
        (earlier = question.initial) => ({
          choices: question.choices.map(look.choice),
          pageSize,
          loop: false,
          ...(earlier === undefined ? {} : { default: earlier }),
        }),
        question.isAnswer,
        hidden,
      )
    },
    checkbox: <V>(question: ChoiceQuestion<V> & { readonly required?: boolean }) => {
      const { pageSize, hidden } = look.page(question.choices.length, output.rows)
      return answer<readonly V[]>(
        question,
        'checkbox',
        (earlier) => ({
          choices: question.choices
            .map((one) =>
              earlier === undefined ? one : { ...one, ticked: earlier.includes(one.value) },
            )
            .map(look.choice),
          pageSize,
          loop: false,
          validate: (chosen: readonly unknown[]) =>
            question.required !== true || chosen.length > 0 ? true : words.chooseOne,
        }),
        undefined,
        hidden,
      )
    },
  }
}

/** Ctrl-C, the end of the input, or an abort. */
function isBrokenOff(error: unknown): boolean {
  const names = ['ExitPromptError', 'AbortPromptError', 'CancelPromptError']
  return error instanceof Error && names.includes(error.name)
}
