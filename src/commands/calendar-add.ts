/** `bd calendar add`: a year's official days, or the company's own, from a calendar file. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { contentOf } from '../core/world.ts'
import { readEntry } from '../documents/entry.ts'
import { carryOut } from './steps/act.ts'
import { sha256 } from './steps/digest.ts'
import { Refused, UsageError } from './steps/refused.ts'
import { identify } from './steps/identify.ts'
import { read } from './steps/read.ts'
import { reasonFor } from './steps/reason.ts'
import { tell } from './steps/tell.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const file = resolve(session.cwd, argument(args, 0))
  const bytes = await readFile(file).catch(() => {
    throw new UsageError('file-unreadable', { file })
  })
  const path = pathFor(bytes)
  const reading = await read(session)
  const actor = await identify(session, reading)
  const reason = await reasonFor(session, options)
  const act = { act: 'calendar' as const, texts: [{ path, sha256: sha256(bytes) }], reason }
  const order = { act, actor, texts: new Map([[path, bytes]]), prose: reason }
  return tell(session, reading, order, await carryOut(session, reading, order))
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
