/** `bd record list <register>`: the records of a register as a table. */
import { recordListLines } from '../terminal/phrases/record.ts'
import { namesIn } from '../terminal/names.ts'
import { withLinks } from './steps/link-names.ts'
import { read } from './steps/read-world.ts'
import { recordData } from './steps/record-data.ts'
import { recordsSought } from './steps/record-filter.ts'
import { registerNamed } from './steps/register-argument.ts'
import { show } from './steps/show-result.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const reading = await read(session)
  const register = registerNamed(reading.world, argument(args, 0))
  const records = await recordsSought(reading, register, options)
  return show(session, reading, {
    kind: 'record-list',
    get data() {
      return { register: register.register, records: records.map(recordData) }
    },
    lines: () =>
      recordListLines(
        screen.voice,
        withLinks(namesIn(screen.voice, reading.world.policy), reading.world),
        register,
        records,
        screen.columns,
      ),
  })
}
