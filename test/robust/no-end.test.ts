/** A command that comes to no end, with nothing left to wait for, is no success: a hook would let a push pass. */
import { spawnSync } from 'node:child_process'
import type { Plugin } from 'esbuild'
import { expect, test } from 'vitest'
import { builtProgram } from '../workbench/program.ts'

/** The program, but that what every command is given to ends as it is told here. */
function ending(run: string): Plugin {
  const contents = `export const runBd = () => ${run}; export const voiceHere = runBd`
  return {
    name: 'ending',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]commands[\\/]run\.ts$/ }, () => ({ contents }))
    },
  }
}

test.each([
  ['never', 'new Promise(() => {})', 70],
  ['well', 'Promise.resolve(0)', 0],
  ['with a code of its own', 'new Promise(() => process.exit(130))', 130],
])('a command that ends %s', async (_, run, code) => {
  const program = await builtProgram([ending(run)])
  expect(spawnSync(process.execPath, [program]).status).toBe(code)
})
