/** Wires the real terminal, environment and clock to one run of bd; the only place that ends the process. */
import { runBd, voiceHere } from './commands/run.ts'
import { environmentOf } from './repository/child-environment.ts'
import { outputLost } from './terminal/phrases/output-lost.ts'

const CANNOT_RUN = 4
const BUG = 70

const argv = process.argv.slice(2)
const around = {
  cwd: process.cwd(),
  env: environmentOf(process.env),
  out: process.stdout,
  err: process.stderr,
  ask: {
    // Made once somebody asks for it.
    get input() {
      return process.stdin
    },
    output: process.stderr,
  },
}

// Whoever closes the pipe, as `| head` does, has read enough; what was begun is carried out all the same.
process.stderr.on('error', () => {})
process.stdout.on('error', ({ code = '' }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE' || process.exitCode === CANNOT_RUN) return
  // Nobody was told what came of it: that is neither a refusal nor done as asked.
  process.exitCode = CANNOT_RUN
  void voiceHere(argv, around).then((v) => process.stderr.write(`${outputLost(v, code)}\n`))
})

let ended = false
// Where nothing is left to wait for and the command has come to no end, that is no success.
process.once('exit', (code) => {
  if (!ended && code === 0) process.exitCode = BUG
})
void runBd(argv, around).then((exitCode) => {
  ended = true
  process.exitCode ??= exitCode
})
