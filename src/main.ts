/** Wires the real terminal, environment and clock to one run of bd; the only place that ends the process. */
import { runBd } from './commands/run.ts'
import { environmentOf } from './repository/child-environment.ts'
import { languageOf } from './terminal/language.ts'
import { outputLost } from './terminal/phrases/output-lost.ts'
import { voiceOf } from './terminal/voice.ts'

const CANNOT_RUN = 4

// Whoever closes the pipe, as `| head` does, has read enough; what was begun is carried out all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE' || stream === process.stderr) return
    // Nobody was told what came of it: that is neither a refusal nor done as asked.
    if (process.exitCode !== CANNOT_RUN) {
      const voice = voiceOf(languageOf({ env: process.env }))
      process.stderr.write(`${outputLost(voice, code)}\n`)
    }
    process.exitCode = CANNOT_RUN
  })
}

const exitCode = await runBd(process.argv.slice(2), {
  cwd: process.cwd(),
  env: environmentOf(process.env),
  out: process.stdout,
  err: process.stderr,
  ask: { input: process.stdin, output: process.stderr },
})
process.exitCode ??= exitCode
