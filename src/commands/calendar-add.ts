/** `bd calendar add`: a year's official days, or the company's own, from a calendar file. */
import { contentOf } from '../core/world.ts'
import { readEntry } from '../documents/entry.ts'
import { putCalendar } from './steps/calendar.ts'
import { textGiven } from './steps/given-file.ts'
import { read } from './steps/read.ts'
import { Refused } from './steps/refused.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { text } = await textGiven(session.cwd, argument(args, 0))
  const bytes = Buffer.from(text, 'utf8')
  const path = pathFor(bytes)
  return putCalendar(session, await read(session), options, path, bytes)
}

/** Where the file belongs by what it says: `calendar/cn-<year>.yaml`, else the company's own days. */
function pathFor(bytes: Uint8Array): string {
  const year = contentOf(readEntry('calendar/cn-0000.yaml', bytes, ''), 'calendar-year')
  if (year !== undefined) return `calendar/cn-${year.year}.yaml`
  const company = readEntry('calendar/company.yaml', bytes, '')
  if (contentOf(company, 'company-calendar') !== undefined) return company.path
  const isCompany = Buffer.from(bytes).toString('utf8').includes('bd/company-calendar@')
  const { content } = isCompany ? company : readEntry('calendar/cn-0000.yaml', bytes, '')
  throw new Refused(content.kind === 'broken' ? content.findings : [])
}
