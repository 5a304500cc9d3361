/** Questions: only at a terminal, and breaking off changes nothing. */
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { CannotRun } from '../../src/core/rules/cannot-run.ts'
import { Answers } from '../../src/terminal/answers.ts'
import { Interrupted } from '../../src/terminal/interrupted.ts'
import { prompterOf } from '../../src/terminal/prompt.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

function terminal(isTTY: boolean) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => undefined })
  const output = Object.assign(new PassThrough(), { isTTY, columns: 80 })
  let shown = ''
  output.on('data', (text: Buffer) => (shown += text.toString()))
  return { input, output, shown: () => shown }
}

const QUESTION = { message: '项目名称', flag: '--title' }

test('without a terminal nobody is asked, and the flag is named', async () => {
  const { input, output } = terminal(false)
  const prompter = prompterOf({ input, output, voice: voiceOf('zh') })
  expect(prompter.asks).toBe(false)
  const refusal: unknown = await prompter.input(QUESTION).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(CannotRun)
  expect(refusal).toMatchObject({
    reason: 'prompt-needs-terminal',
    facts: { flag: '--title', question: '项目名称' },
  })
})

test('--no-input asks nobody, terminal or not', async () => {
  const prompter = prompterOf({ ...terminal(true), voice: voiceOf('zh'), noInput: true })
  expect(prompter.asks).toBe(false)
  await expect(prompter.confirm(QUESTION)).rejects.toThrow(CannotRun)
})

test('an answer is given back', async () => {
  const { input, output, shown } = terminal(true)
  const answer = prompterOf({ input, output, voice: voiceOf('zh') }).input(QUESTION)
  await when(() => shown().includes('项目名称'))
  input.write('太阳能\r')
  expect(await answer).toBe('太阳能')
})

test('a choice is made among names, and its value given back', async () => {
  const { input, output, shown } = terminal(true)
  const choices = [
    { value: 1, name: '同意' },
    { value: 2, name: '反\u202e对' },
  ]
  const answer = prompterOf({ input, output, voice: voiceOf('zh') }).select({
    ...QUESTION,
    choices,
  })
  await when(() => shown().includes('反'))
  expect(shown()).toContain('反<U+202E>对')
  expect(shown()).toContain('选择')
  input.write('\u001b[B\r')
  expect(await answer).toBe(2)
})

test('Ctrl-C breaks off', async () => {
  const { input, output, shown } = terminal(true)
  const answer = prompterOf({ input, output, voice: voiceOf('en') }).confirm(QUESTION)
  await when(() => shown().includes('项目名称'))
  input.write('\u0003')
  await expect(answer).rejects.toThrow(Interrupted)
})

test('the end of the input breaks off', async () => {
  const { input, output, shown } = terminal(true)
  const answer = prompterOf({ input, output, voice: voiceOf('zh') }).input(QUESTION)
  await when(() => shown().includes('项目名称'))
  input.end()
  await expect(answer).rejects.toThrow(Interrupted)
})

async function when(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('a choice that only shows something is no answer that a step back would give again', async () => {
  const { input, output, shown } = terminal(true)
  const answers = new Answers()
  const choices = [
    { value: 'read', name: '阅读' },
    { value: 'sign', name: '签名' },
  ]
  const isAnswer = (choice: string) => choice === 'sign'
  const chosen = prompterOf({ input, output, voice: voiceOf('zh'), answers }).select({
    ...QUESTION,
    choices,
    isAnswer,
  })
  await when(() => shown().includes('签名'))
  input.write('\r')
  expect(await chosen).toBe('read')
  expect(answers.any).toBe(false)
})
