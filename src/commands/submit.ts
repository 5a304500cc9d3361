/** `bd submit`: the owner puts the stage's packet before its gate, or leaves a stage without one. */
import { gateStage } from '../core/project/standing.ts'
import { documentNamed } from './steps/named.ts'
import { pairs } from './steps/pairs.ts'
import { warnOfStale } from './steps/stale.ts'
import { refuseUnsaved } from './steps/unsaved.ts'
import { write } from './steps/write.ts'
import { argument, type Run, text, texts } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), async ({ reading, standing }) => {
    await refuseUnsaved(reading, standing.id)
    await warnOfStale(session, reading, standing)
    const gate = gateStage(standing.process, standing.stage) ?? standing.stage
    const answer = text(options, 'answer')
    const waivers = pairs('--waive', texts(options, 'waive')).map(([document, reason]) => ({
      document: documentNamed(session, standing, document),
      reason,
    }))
    const place = { project: standing.id, stage: gate.stage, round: standing.round }
    return {
      act: { act: 'submit', ...place, waivers, ...(answer === undefined ? {} : { answer }) },
      ...(answer === undefined ? {} : { prose: answer }),
    }
  })
