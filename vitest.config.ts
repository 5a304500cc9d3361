import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Tests start git and ssh-keygen: a process for each file, no more at once than there are cores to run them.
    pool: 'forks',
    maxWorkers: '100%',
  },
})
