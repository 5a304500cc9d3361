/** A process that asks a question at what it takes for a terminal, and waits for an answer that never comes. */
import { PassThrough } from 'node:stream'
import { prompterOf } from '../../src/terminal/prompt.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const raw = (on: boolean) => process.stderr.write(`<raw ${on}>`)
const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: raw })
const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
output.pipe(process.stdout)
// What stands for the keyboard keeps the process waiting.
setInterval(() => undefined, 1000)
const choices = [
  { value: 1, name: '同意' },
  { value: 2, name: '不同意' },
]
await prompterOf({ input, output, voice: voiceOf('zh') }).select({
  message: '您的意见',
  flag: '--decision',
  choices,
})
