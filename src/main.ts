/** Wires the real terminal, environment and clock to one run of bd; the only place that ends the process. */
import { runBd } from './commands/run.ts'
import { environmentOf } from './repository/child-environment.ts'

process.exitCode = await runBd(process.argv.slice(2), {
  cwd: process.cwd(),
  env: environmentOf(process.env),
  out: process.stdout,
  err: process.stderr,
  ask: { input: process.stdin, output: process.stderr },
})
