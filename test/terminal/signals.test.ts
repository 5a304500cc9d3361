/** Whoever ends bd from outside while it asks finds the terminal as it was. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, test } from 'vitest'
import { temporary } from '../workbench/temporary.ts'

const program = join(temporary(), 'asking-run.mjs')

beforeAll(async () => {
  await build({
    entryPoints: [join(import.meta.dirname, 'asking-run.ts')],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('/')",
    },
  })
})

test.each(['SIGTERM', 'SIGHUP'] as const)('%s in a list shows the cursor again', async (signal) => {
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'pipe'] })
  let shown = ''
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('close', (_, by) => resolve(by)),
  )
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      shown += chunk.toString()
      if (shown.includes('不同意')) resolve()
    })
    child.on('close', () => resolve())
  })
  expect(told).not.toMatch(/Error/)
  expect(shown.lastIndexOf('\u001B[?25l')).toBeGreaterThan(-1)
  child.kill(signal)
  expect(await ended).toBe(signal)
  expect(shown.lastIndexOf('\u001B[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001B[?25l'))
  expect(told).toMatch(/<raw false>$/)
})
