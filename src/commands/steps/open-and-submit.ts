/** A request is opened and submitted at once: both acts are decided and shown before anything is signed, and both are written or none. */
import { standingOf } from '../../core/project/standing.ts'
import type { OpenAct } from '../../core/record/act.ts'
import { commitPlans } from '../../repository/apply.ts'
import { projectWords } from '../../terminal/phrases/project.ts'
import type { Session } from '../session.ts'
import { confirm, decided, type Done, type Order, shown, signedBy } from './act.ts'
import { showEffect } from './effect.ts'
import { documentNamed } from './ids-by-name.ts'
import { heldOff } from './hold-interrupt.ts'
import { decidersOf, outlookFor, withOutlook } from './outlook.ts'
import type { Reading } from './read-world.ts'
import { orRefuse, Refused } from './refusal.ts'
import { isOtherThanAgreed, send } from './shared-branch.ts'
import { bringForward, tell } from './tell.ts'
import { orderOf, sceneOf } from './write.ts'

/** Takes documents that are waived, each with its reason. Refused: whatever the rules say of either act, before anything is signed. Asks once for both. */
export async function openAndSubmit(
  session: Session,
  reading: Reading,
  opening: Order & { readonly act: OpenAct },
  waived: readonly (readonly [document: string, reason: string])[],
): Promise<number> {
  const { screen, options } = session
  const { repo, now } = reading
  const { actor, act } = opening
  const words = projectWords(screen.voice)
  const opened = await decided(reading, opening)
  // The world in which it is submitted: with the project, of which nothing is written yet.
  const there: Reading = { ...reading, world: opened.effect.after }
  const standing = orRefuse(standingOf(there.world, act.project))
  const waivers = waived.map(([document, reason]) => ({
    document: documentNamed(session, standing, document),
    reason,
  }))
  const deed = { name: 'submit' as const, words: { waivers } }
  const scene = { ...sceneOf(there, actor.member), standing }
  const submission = orderOf(session, { deed }, actor, scene)
  const submitted = await decided(there, submission).catch((error: unknown) => {
    if (!(error instanceof Refused) || error.exit !== 1) throw error
    const { findings, beside } = withOutlook(screen, there, standing, error.findings)
    const { data = {}, before = [], after = [] } = beside ?? {}
    throw new Refused(findings, 1, { data, before, after: [...after, words.notOpened] })
  })
  const { told } = await shown(session, reading, opening)
  const outlook = outlookFor(there, standing, [])
  if (outlook !== undefined) screen.say(...decidersOf(screen, there, standing, outlook, 1))
  const toldToo = showEffect(session, submitted.effect, now).replaceAll(act.project, '')
  const changed = isOtherThanAgreed(session, told + toldToo)
  const done = (committed: Done['committed']): Done => ({ ...submitted, committed })
  if (options.dryRun) return tell(session, there, submission, done(undefined))
  screen.say(words.signedTwice)
  await confirm(session, 0, changed)
  session.seen.agreed = told + toldToo
  const { shared } = session.seen
  // What is told after it asks for this: if all of the history is needed for that, it is known before.
  reading.replay.past.roster.eras(act.project)
  const landing = {
    parent: reading.head,
    ...(shared === undefined
      ? {}
      : { publish: (commit: string) => send(session, repo, shared, commit) }),
  }
  const committed = await heldOff(session, () =>
    commitPlans(repo, landing, [
      { ...opened.unsigned, ...signedBy(reading, opening) },
      { ...submitted.unsigned, ...signedBy(there, submission) },
    ]),
  )
  session.seen.written = true
  bringForward(reading, opening, { ...opened, committed })
  return tell(session, reading, submission, done(committed))
}
