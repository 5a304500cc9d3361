/** `bd record export <register>`: the records of a register as a table that spreadsheets open. */
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { csvOf } from '../documents/csv.ts'
import { writtenCell } from '../documents/record-text.ts'
import { exportedLine, keyTitle } from '../terminal/phrases/record.ts'
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
    ...fields.map(([id, declared]) => {
      const value = values[id]
      if (value === undefined) return ''
      if (declared.type === 'choice')
        return voice.title(declared.of?.[String(value)]) ?? String(value)
      return writtenCell(declared, value)
    }),
  ])
  const head = [keyTitle(voice), ...fields.map(([id, { title }]) => voice.title(title) ?? id)]
  const csv = csvOf([head, ...rows])
  const output = text(options, 'output')
  if (output === undefined) {
    screen.raw(csv)
    return 0
  }
  await writeFile(resolve(cwd, output), csv)
  screen.say(exportedLine(voice, records.length, output))
  return 0
}
