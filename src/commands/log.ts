/** `bd log [project]`: the audit trail, with who, what, decision, digest and signature state. */
import { isPlainDate } from '../core/calendar/time.ts'
import { jsonEntry, logLines } from '../terminal/phrases/log.ts'
import { ACT_NAMES, entryOf, isAct, projectOf } from './steps/log-entry.ts'
import { projectNamed } from './steps/project.ts'
import { read } from './steps/read.ts'
import { orRefuse, UsageError } from './steps/refused.ts'
import { show } from './steps/show.ts'
import { readerOf } from './steps/view.ts'
import { type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, [named], options) => {
  const { screen } = session
  const since = sinceOf(options)
  const act = actOf(options)
  const reading = await read(session)
  const project =
    typeof named === 'string' ? orRefuse(projectNamed(reading.world, named)) : undefined
  const reader = await readerOf(session, reading)
  const entries = reading.log
    .filter(
      (one) =>
        (project === undefined || projectOf(one) === project) &&
        (since === undefined || one.at.date >= since) &&
        (act === undefined || isAct(one, act)),
    )
    .map((one) => entryOf(session, reading, one, reader))
    // A ballot that is kept back is not found by asking for its decision either.
    .filter((entry) => act === undefined || !entry.hidden || act === 'ballot')
  return show(session, reading, {
    kind: 'log',
    data: { entries: entries.map(jsonEntry) },
    lines: () => logLines(screen.language, entries, screen.columns),
  })
}

function sinceOf(options: Options): string | undefined {
  const given = text(options, 'since')
  if (given === undefined || isPlainDate(given)) return given
  throw new UsageError('date-expected', { option: '--since', found: given })
}

function actOf(options: Options): string | undefined {
  const given = text(options, 'act')
  if (given === undefined || ACT_NAMES.includes(given)) return given
  throw new UsageError('unknown-choice', {
    option: '--act',
    found: given,
    known: ACT_NAMES.join(', '),
  })
}
