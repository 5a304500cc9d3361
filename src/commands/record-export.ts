/** `bd record export <register>`: the records of a register as a table that spreadsheets open: a workbook where the file is called so, else CSV. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Value } from '../core/record/record.ts'
import type { Register, RegisterField } from '../core/register/register.ts'
import { csvOf } from '../documents/csv.ts'
import { writtenCell } from '../documents/record-text.ts'
import { exportedLine, keyTitle } from '../terminal/phrases/record.ts'
import { valueText } from '../terminal/amounts.ts'
import type { Voice } from '../terminal/voice.ts'
import { read } from './steps/read-world.ts'
import { recordsSought } from './steps/record-filter.ts'
import { registerNamed } from './steps/register-argument.ts'
import { argument, type Run, text } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen, cwd } = session
  const { voice } = screen
  const reading = await read(session)
  const register = registerNamed(reading.world, argument(args, 0))
  const records = await recordsSought(reading, register, options)
  const fields = Object.entries(register.fields)
  const rows = records.map(({ key, values }) => [
    key,
    ...fields.map(([id, declared]) => spelt(voice, declared, values[id])),
  ])
  const columns = [
    { title: keyTitle(voice), type: 'text' as const },
    ...fields.map(([id, { title, type }]) => ({ title: voice.title(title) ?? id, type })),
  ]
  const output = text(options, 'output')
  const file = await bytesOf(output, voice, register, columns, rows)
  if (output === undefined) {
    screen.raw(String(file))
    return 0
  }
  await writeFile(resolve(cwd, output), file)
  screen.say(exportedLine(voice, records.length, output))
  return 0
}

async function bytesOf(
  output: string | undefined,
  voice: Voice,
  register: Register,
  columns: readonly { readonly title: string; readonly type: RegisterField['type'] }[],
  rows: readonly (readonly (Value | undefined)[])[],
): Promise<string | Uint8Array> {
  if (output?.toLowerCase().endsWith('.xlsx') === true) {
    const { xlsxOf } = await import('../documents/xlsx-written.ts')
    return xlsxOf(voice.title(register.title) ?? register.register, columns, rows)
  }
  const cells = rows.map((row) =>
    row.map((value, at) =>
      value === undefined ? '' : writtenCell({ type: columns[at]!.type }, value),
    ),
  )
  return csvOf([columns.map(({ title }) => title), ...cells])
}

/** Answers by their titles; of other values what a table takes. */
function spelt(voice: Voice, declared: RegisterField, value: Value | undefined): Value | undefined {
  const isAnswer = declared.type === 'choice' || declared.type === 'yes-no'
  return value === undefined || !isAnswer ? value : valueText(voice, declared, value)
}
