/** Every verb that only reads shows its result last: the envelope, or the lines; and whether they were verified. */
import type { Finding } from '../../core/rules/finding.ts'
import { envelopeText } from '../../terminal/envelope.ts'
import { findingLines } from '../../terminal/findings.ts'
import { actingWords } from '../../terminal/phrases/acting.ts'
import { classificationLine, verifiedLine } from '../../terminal/phrases/status-parts.ts'
import type { Line } from '../../terminal/text.ts'
import type { Session } from '../session.ts'
import { type Reading, verifiedState } from './read-world.ts'

/** What a reading verb has to show. */
export interface ShownProject {
  readonly kind: string
  /** Asked for only where data is printed: what is long to work out is worked out then. */
  readonly data: unknown
  readonly findings?: readonly Finding[]
  lines(): readonly Line[]
  /** What other programs read instead of lines. */
  readonly raw?: string
}

/** Shows it and gives the exit code, 0. Talk on stderr says when what is shown was not verified. */
export function show(
  session: Session,
  reading: Reading,
  shown: ShownProject,
  json = session.screen.json,
): number {
  const { screen } = session
  const findings = shown.findings ?? []
  if (json) {
    screen.raw(envelopeText(shown.kind, shown.data, findings, { voice: screen.voice }))
    return 0
  }
  screen.say(classificationLine(screen.voice, reading.world.workspace.classification))
  if (shown.raw === undefined) screen.results(shown.lines())
  else screen.raw(shown.raw)
  noteReading(session, reading)
  if (findings.length > 0) screen.warnings(findingLines(findings, { voice: screen.voice }))
  return 0
}

/** Says what reading found out besides the answer: an interrupted command, a history not verified. */
function noteReading({ screen }: Session, reading: Reading): void {
  const { voice } = screen
  if (reading.interrupted) screen.say(actingWords(voice).journalThere)
  const verified = verifiedState(reading)
  if (verified !== 'yes') screen.say(verifiedLine(voice, verified))
}
