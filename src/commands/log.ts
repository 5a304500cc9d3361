/** `bd log [project]`: the audit trail, with who, what, decision, digest and signature state. */
import { dateOption } from './steps/dates.ts'
import { jsonEntry, logLines } from '../terminal/phrases/log.ts'
import { entryOf, isAct, projectOf } from './steps/log-entry.ts'
import { projectNamed } from './steps/project.ts'
import { read } from './steps/read.ts'
import { orRefuse } from './steps/refused.ts'
import { show } from './steps/show.ts'
import { chosen } from './steps/wizard.ts'
import type { Session } from './session.ts'
import { spokenBy } from '../core/review/decision-words.ts'
import type { Language } from '../core/workspace.ts'
import { wordsOf } from '../terminal/words/telling.ts'
import { readerOf } from './steps/view.ts'
import { type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, [named], options) => {
  const { screen } = session
  const since = dateOption(session, options, 'since')
  const act = actOf(session, options)
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

/** An act, or the decision of a ballot, by id or by what it is called in the language of the run. */
function actOf(session: Session, options: Options): string | undefined {
  const given = text(options, 'act')
  if (given === undefined) return undefined
  const { language } = session.screen
  const [named, also] = [language, language === 'zh' ? 'en' : 'zh'].map((one) => {
    const { acts, decisions } = wordsOf(one as Language).vocabulary
    return { ...decisions, ...acts }
  })
  const spoken = spokenBy(given)
  if (spoken !== undefined && Object.hasOwn(named!, spoken)) return spoken
  return chosen(session, '--act', named!, given, also)
}
