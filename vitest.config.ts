import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A release adds its golden history with BD_GOLDEN=<version>; every other run is of the tests.
    include: process.env['BD_GOLDEN'] ? ['test/golden/release.ts'] : ['test/**/*.test.ts'],
    globalSetup: 'test/workbench/shared-folder.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Tests start git and ssh-keygen: a process for each file, no more at once than there are cores to run them.
    pool: 'forks',
    maxWorkers: '100%',
  },
})
