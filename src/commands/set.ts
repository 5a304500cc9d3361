/** `bd set`: facts of a project. */
import { factsFrom, factsWithUnits } from './steps/facts.ts'
import { pairs } from './steps/name-values.ts'
import { optionalReason } from './steps/reason.ts'
import { agreeToScale } from './steps/amount-scale.ts'
import { warnOfStale } from './steps/stale-documents.ts'
import { write } from './steps/write.ts'
import { argument, type Run } from './verb.ts'

export const run: Run = (session, args, options) => {
  // Read before the project is looked up: of `bd set amount 5` it is the missing `=` that is told.
  const given = pairs('bd set', (args[1] ?? []) as readonly string[])
  return write(session, argument(args, 0), async ({ reading, standing }) => {
    const { id, process } = standing
    const meant = await factsWithUnits(session, process, given)
    const facts = factsFrom(session, reading.world, process, meant, { project: id })
    for (const [fact, after] of Object.entries(facts)) {
      const declared = standing.process.facts[fact]
      const title = session.screen.voice.title(declared?.title) ?? fact
      const before = standing.project.facts[fact]
      await agreeToScale(session, { title, declared, before, after })
    }
    await warnOfStale(session, reading, standing, facts)
    return { deed: { name: 'set', words: { facts, ...optionalReason(options) } } }
  })
}
