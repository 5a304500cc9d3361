/** Wires the real terminal, environment and clock to one run of bd; the only place that ends the process. */
import { runBd } from './commands/run.ts'
import { environmentOf } from './repository/child-environment.ts'

// Whoever closes the pipe, as `| head` does, has read enough; what was begun is carried out all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

process.exitCode = await runBd(process.argv.slice(2), {
  cwd: process.cwd(),
  env: environmentOf(process.env),
  out: process.stdout,
  err: process.stderr,
  ask: { input: process.stdin, output: process.stderr },
})
