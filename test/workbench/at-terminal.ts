/** A person at a terminal: waits for a question to be shown, then types. */
import { PassThrough } from 'node:stream'
import type { Session } from '../../src/commands/session.ts'
import type { Language } from '../../src/core/record/workspace.ts'
import { screenOf } from '../../src/terminal/screen.ts'
import { type Prompter, prompterOf } from '../../src/terminal/prompt.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

/**
 * The prompter and the person. Each question has streams of its own, for a prompt ends the ones it was given unless they
 * are those of the process.
 */
export function terminal(language: Language) {
  let input = new PassThrough()
  let shown = ''
  let asked = 0
  let answered = 0
  const prompter = (): Prompter => {
    input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined })
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 100 })
    shown = ''
    asked += 1
    output.on('data', (text: Buffer) => (shown += text.toString()))
    return prompterOf({ input, output, voice: voiceOf(language) })
  }
  const asks: Prompter = {
    asks: true,
    input: (question) => prompter().input(question),
    confirm: (question) => prompter().confirm(question),
    select: (question) => prompter().select(question),
    checkbox: (question) => prompter().checkbox(question),
  }
  const showing = async (text: string, isNew: () => boolean) => {
    for (let tries = 0; !isNew() || !shown.includes(text); tries += 1) {
      if (tries > 2000) throw new Error(`not shown: ${text}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const answer = async (question: string, keys: string) => {
    await showing(question, () => asked !== answered)
    answered += 1
    input.write(keys)
  }
  /** Once the question says why the answer does not do: the line is cleared and another answer typed. */
  const again = async (why: string, keys: string) => {
    await showing(why, () => true)
    input.write(`\u0015${keys}`)
  }
  return { asks, answer, again, shown: () => shown }
}

/** A step's session with that person before it: nothing but the questions, and what is told besides them. */
export function sessionAt(asks: Prompter, language: Language) {
  let told = ''
  const write = (text: string) => (told += text)
  const session = {
    screen: screenOf({ out: { write }, err: { write }, language }),
    options: { yes: false, dryRun: false },
    interactive: true,
    prompter: async () => asks,
  } as unknown as Session
  return { session, told: () => told }
}
