/** The machine's time zone changes nothing: the same answers from processes in five zones, two of them in every run. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { cases } from '../workbench/long.ts'
import { witness } from './zone-witness.ts'

/** From the first zone that has a date to the last, with one of half an hour and one with summer time. */
const ZONES = cases(
  ['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  ['Asia/Kolkata', 'America/New_York', 'Asia/Shanghai'],
)

test('days, deadlines and their words are the same in every time zone', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { witness } from './zone-witness.ts'
        import { writeSync } from 'node:fs'
        writeSync(1, new Date(2026, 0, 1).toISOString() + '\\n' + witness())`,
      resolveDir: import.meta.dirname,
    },
    define: { 'import.meta.dirname': JSON.stringify(import.meta.dirname) },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
  })
  const script = outputFiles[0]!.text
  const said = ZONES.map((TZ) =>
    execFileSync(process.execPath, ['-'], {
      input: script,
      cwd: join(import.meta.dirname, '../..'),
      env: { PATH: process.env['PATH'] ?? '', TZ },
      encoding: 'utf8',
      maxBuffer: 16 * 1024 * 1024,
    }).split('\n'),
  )
  // They were really several zones: midnight on 1 January is as many instants.
  expect(new Set(said.map(([midnight]) => midnight)).size).toBe(ZONES.length)
  const answers = said.map(([, ...lines]) => lines.join('\n'))
  expect(new Set(answers).size).toBe(1)
  expect(answers[0]).toBe(witness())
})
