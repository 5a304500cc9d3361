import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultExclude, defineConfig } from 'vitest/config'

const rest = process.env['BD_LONG'] !== undefined
// A release adds its golden history with BD_GOLDEN=<version>; a run of the rest, or a long one, is of what every run leaves out.
const include =
  process.env['BD_GOLDEN'] !== undefined
    ? ['test/golden/release.ts']
    : rest
      ? ['test/**/*.long.test.ts', ...filesImporting('workbench/long.ts')]
      : ['test/**/*.test.ts']

export default defineConfig({
  test: {
    include,
    // Those of servers need programs that not every machine has: vitest.server.config.ts.
    exclude: [...defaultExclude, 'test/server/**', ...(rest ? [] : ['test/**/*.long.test.ts'])],
    globalSetup: 'test/workbench/run-folder.ts',
    setupFiles: 'test/workbench/each-file.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Tests start git and ssh-keygen: no more processes at once than there are cores to run them.
    pool: 'forks',
    maxWorkers: '100%',
    // One process runs many files and reads the sources once; each-file.ts clears away between them.
    isolate: false,
    // Reading a history leaves much behind at once: with room for it the collector comes by less often.
    execArgv: ['--max-semi-space-size=64'],
  },
})

function filesImporting(name: string): string[] {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  const tests = files.filter((file) => file.endsWith('.test.ts')).map((file) => join('test', file))
  return tests.filter((file) => readFileSync(file, 'utf8').includes(`${name}'`))
}
