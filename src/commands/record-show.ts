/** `bd record show <record>`: a record for reading: its values, its text, its files. */
import { listedFiles } from '../core/register/attachments.ts'
import { namesIn } from '../terminal/names.ts'
import { recordLines } from '../terminal/phrases/record.ts'
import { withLinks } from './steps/link-names.ts'
import { read } from './steps/read-world.ts'
import { loadNamed, recordNamed } from './steps/record-argument.ts'
import { recordData } from './steps/record-data.ts'
import { show } from './steps/show-result.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args) => {
  const { screen } = session
  const reading = await read(session)
  const named = argument(args, 0)
  await loadNamed(reading, named)
  const { register, content, record } = recordNamed(reading.world, named)
  const files = listedFiles(content)
  const names = withLinks(namesIn(screen.voice, reading.world.policy), reading.world)
  return show(session, reading, {
    kind: 'record-show',
    data: { ...recordData(record), text: content.body, attachments: files },
    lines: () => recordLines(screen.voice, names, register, record, content.body, files),
  })
}
