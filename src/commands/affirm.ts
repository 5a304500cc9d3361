/** `bd affirm`: acts that a compromised key of mine signed were my own. */
import { doubtLines } from '../terminal/phrases/doubt.ts'
import { commitBegun } from './steps/commit-argument.ts'
import { reasonFor } from './steps/reason.ts'
import { UsageError } from './steps/refusal.ts'
import { writeCommon } from './steps/write.ts'
import type { Run } from './verb.ts'

export const run: Run = (session, [named], options) =>
  writeCommon(session, async ({ reading, actor }) => {
    const { replay } = reading
    const log = reading.log()
    const ids = log.map(({ commit }) => commit.id)
    const { compromises } = replay
    const given = (named as readonly string[]).map((one) => commitBegun('bd affirm', one, ids))
    const mine = compromises.open().filter((one) => compromises.inDoubt(one) === actor.member)
    const commits = given.length > 0 ? given : mine
    if (commits.length === 0) throw new UsageError('nothing-in-doubt', {})
    const acts = log.filter(({ commit }) => commits.includes(commit.id))
    session.screen.say(...doubtLines(session.screen.voice, acts))
    const reason = await reasonFor(session, options)
    return { deed: { name: 'affirm', words: { commits, reason } }, prose: reason }
  })
