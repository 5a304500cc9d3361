import { defaultExclude, defineConfig } from 'vitest/config'

const isLong = process.env['BD_LONG'] !== undefined

/** What needs an sshd and gitolite on the machine: `npm run test:server`. */
export default defineConfig({
  test: {
    include: ['test/server/**/*.test.ts'],
    // Twenty machines take as long as all the rest: with BD_LONG.
    exclude: [...defaultExclude, ...(isLong ? [] : ['test/server/**/*.long.test.ts'])],
    globalSetup: ['test/server/tools.ts', 'test/workbench/run-folder.ts'],
    setupFiles: 'test/workbench/each-file.ts',
    testTimeout: 300_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: '100%',
    isolate: false,
  },
})
