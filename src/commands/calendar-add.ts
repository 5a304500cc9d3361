/** `bd calendar add`: a year's official days, or the company's own, from a calendar file. */
import { contentOf } from '../core/record/tree.ts'
import { yearFindings } from '../core/calendar/doubtful-year.ts'
import { type Finding, finding } from '../core/rules/finding.ts'
import { cutValues } from '../documents/cut-value.ts'
import { readEntry } from '../documents/entry.ts'
import { putCalendar } from './steps/add-calendar.ts'
import { textGiven } from './steps/file-argument.ts'
import { read, type Reading } from './steps/read-world.ts'
import { Refused } from './steps/refusal.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { text } = await textGiven(session.cwd, argument(args, 0))
  const bytes = Buffer.from(text, 'utf8')
  const path = pathFor(bytes)
  const file = argument(args, 0)
  const wrong = [...cutValues(file, text), ...yearsIn(file, text)]
  if (wrong.length > 0) throw new Refused(wrong)
  const reading = await read(session)
  refuseSame(reading, path, bytes)
  return putCalendar(session, reading, options, path, bytes)
}

/** The same days in another layout change nothing, whatever the bytes. */
function refuseSame({ world }: Reading, path: string, bytes: Uint8Array): void {
  const known = world.tree.get(path)?.content
  const given = readEntry(path, bytes, '').content
  if (known === undefined || JSON.stringify(known) !== JSON.stringify(given)) return
  throw new Refused([finding('nothing-changed', { project: path }, { file: path })])
}

/** The dates of the file whose year nobody means, each at its place. */
function yearsIn(file: string, text: string): readonly Finding[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.replace(/(^|\s)#.*$/u, '').matchAll(/\b(\d{4}-\d{2}-\d{2})\b/gu)].flatMap((match) =>
        yearFindings(match[1]!, {}, { file, line: index + 1, column: match.index + 1 }),
      ),
    )
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
