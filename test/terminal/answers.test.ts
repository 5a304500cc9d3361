/** A step back in the questions of a run: only the last answer is withdrawn, and it stands there to begin with. */
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { Answers, SteppedBack } from '../../src/terminal/answers.ts'
import { prompterOf } from '../../src/terminal/prompt.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

/** A run of three questions at a terminal, begun anew after each step back, as the program does. */
function run(answers: Answers) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined })
  // A terminal's stream is not ended by what is written to it, question after question.
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, end: () => output })
  let shown = ''
  output.on('data', (text: Buffer) => (shown += text.toString()))
  const { input: text, select } = prompterOf({ input, output, voice: voiceOf('en'), answers })
  const flag = '--x'
  const questions = async () => {
    const name = await text({ message: 'Name?', flag, required: true })
    const kind = await select({
      message: 'Kind?',
      flag,
      choices: ['new', 'old'].map((value) => ({ value, name: value })),
    })
    const place = await text({ message: 'Place?', flag })
    return [name, kind, place]
  }
  const done = (async () => {
    for (;;) {
      try {
        return await questions()
      } catch (error) {
        if (!(error instanceof SteppedBack)) throw error
        answers.back()
      }
    }
  })()
  const press = async (question: string, keys: string) => {
    const from = shown.length
    await when(() => shown.slice(from === 0 ? 0 : mark).includes(question))
    mark = shown.length
    input.write(keys)
  }
  let mark = 0
  return { done, press, shown: () => shown }
}

async function when(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('Esc asks the question before again, with what was answered; the answers before it are kept', async () => {
  const { done, press } = run(new Answers())
  await press('Name?', 'Sun\r')
  await press('Kind?', '\u001B[B\r')
  await press('Place?', '\u001B')
  // What was chosen is pointed at: Enter keeps it.
  await press('Kind?', '\r')
  await press('Place?', 'here\r')
  expect(await done).toEqual(['Sun', 'old', 'here'])
})

test('Esc twice goes back two questions, and another answer may be given', async () => {
  const { done, press } = run(new Answers())
  await press('Name?', 'Sun\r')
  await press('Kind?', '\u001B[B\r')
  await press('Place?', '\u001B')
  await press('Kind?', '\u001B')
  await press('Name?', '\u0015Zhou\r')
  await press('Kind?', '\r')
  await press('Place?', '\r')
  expect(await done).toEqual(['Zhou', 'new', ''])
})

test('at the first question there is nothing to go back to, and the key is not offered', async () => {
  const { done, press, shown } = run(new Answers())
  await press('Name?', '\u001B')
  await new Promise((resolve) => setTimeout(resolve, 700))
  expect(shown()).not.toContain('back')
  await press('', 'Sun\r')
  await press('Esc back', '\r')
  await press('Place?', '\r')
  expect(await done).toEqual(['Sun', 'new', ''])
})

test('a question that must be answered is not answered by nothing', async () => {
  const { done, press } = run(new Answers())
  await press('Name?', '\r')
  await press('please write something', 'Sun\r')
  await press('Kind?', '\r')
  await press('Place?', '\r')
  expect(await done).toEqual(['Sun', 'new', ''])
})
