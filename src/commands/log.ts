/** `bd log [project]`: the audit trail, with who, what, why, how late, what changed, and whether the signature holds. */
import { voiceOf } from '../terminal/voice.ts'
import { dateOption } from './steps/dates.ts'
import { unsentCommits } from './steps/exchange-state.ts'
import { isOnPaper } from '../core/review/paper.ts'
import { actsCalled } from '../terminal/acts/acts.ts'
import { logSheet } from '../terminal/phrases/log-sheet.ts'
import { logLines } from '../terminal/phrases/log.ts'
import { entryData } from './steps/log-data.ts'
import { entriesOf, isAct, isBy, isLate, projectOf } from './steps/log-entry.ts'
import { memberNamed } from './steps/ids-by-name.ts'
import { projectNamed } from './steps/project-argument.ts'
import { read } from './steps/read-world.ts'
import { orRefuse, UsageError } from './steps/refusal.ts'
import { show } from './steps/show-result.ts'
import { chosen } from './steps/wizard.ts'
import type { Session } from './session.ts'
import { spokenBy } from '../core/review/decision-words.ts'
import { decisionWords } from '../terminal/words/decisions.ts'
import { readerOf } from './steps/project-view.ts'
import { flag, type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, [named], options) => {
  const { screen } = session
  const format = formatOf(session, options)
  const since = dateOption(session, options, 'since')
  const until = dateOption(session, options, 'until')
  const act = actOf(session, options)
  const reading = await read(session, { whole: true })
  const project =
    typeof named === 'string' ? orRefuse(projectNamed(reading.world, named)) : undefined
  const who = text(options, 'by')
  const by = who === undefined ? undefined : memberNamed(session, reading.world, who)
  const reader = await readerOf(session, reading)
  const unsent = await unsentCommits(reading)
  const entries = reading
    .log()
    .filter(
      (one) =>
        (project === undefined || projectOf(one) === project) &&
        (since === undefined || one.at.date >= since) &&
        (until === undefined || one.at.date <= until) &&
        (act === undefined || isAct(one, act)) &&
        (by === undefined || isBy(reading, one, by)) &&
        (!flag(options, 'onPaper') || (one.act !== undefined && isOnPaper(one.act))) &&
        (!flag(options, 'late') || isLate(reading, one)),
    )
    .map(entriesOf(session, reading, reader, unsent))
    // A ballot that is kept back is not found by asking for its decision either.
    .filter((entry) => act === undefined || !entry.hidden || act === 'ballot')
  const shown = {
    kind: 'log',
    data: { entries: entries.map(entryData) },
    lines: () => logLines(screen.voice, entries, screen.columns),
    ...(format === 'csv' ? { raw: logSheet(screen.voice, entries) } : {}),
  }
  return show(session, reading, shown, format === 'json')
}

const FORMATS = ['text', 'csv', 'json'] as const

/** How it is given: `--json` is the same as `--format json`. Refused: another format, or `--json` with one that is not. */
function formatOf({ screen }: Session, options: Options): (typeof FORMATS)[number] {
  const given = text(options, 'format') ?? (screen.json ? 'json' : 'text')
  const format = FORMATS.find((one) => one === given)
  if (format === undefined || (screen.json && format !== 'json')) {
    const known = screen.json ? 'json' : FORMATS.join(', ')
    throw new UsageError('unknown-choice', { option: '--format', found: given, known })
  }
  return format
}

/** An act, or the decision of a ballot, by id or by what it is called in the language of the run. */
function actOf(session: Session, options: Options): string | undefined {
  const given = text(options, 'act')
  if (given === undefined) return undefined
  const { voice } = session.screen
  const other = voiceOf(voice.t('en', 'zh'))
  const [named, also] = [voice, other].map((one) => {
    return { ...decisionWords(one), ...actsCalled(one) }
  })
  const spoken = spokenBy(given)
  if (spoken !== undefined && Object.hasOwn(named!, spoken)) return spoken
  return chosen(session, '--act', named!, given, also)
}
