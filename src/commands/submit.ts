/** `bd submit`: the owner puts the stage's packet before its gate, or leaves a stage without one. */
import { given } from '../core/record/kinds.ts'
import type { Act } from '../core/record/act.ts'
import { make } from '../core/deeds/make.ts'
import { decide } from '../core/acts/decide.ts'
import type { Finding } from '../core/rules/finding.ts'
import { unfilledOf } from '../core/agenda/blanks.ts'
import { strangeLines, unfilledLines } from '../terminal/phrases/blanks.ts'
import { circumstances } from './steps/circumstances.ts'
import { documentNamed } from './steps/ids-by-name.ts'
import { decidersOf, outlookFor, withOutlook } from './steps/outlook.ts'
import { pairs } from './steps/name-values.ts'
import { orRefuse, Refused } from './steps/refusal.ts'
import { warnOfStale } from './steps/stale-documents.ts'
import { unsavedFindings } from './steps/work-tree-edits.ts'
import { viewOf } from './steps/project-view.ts'
import { type Filling, write } from './steps/write.ts'
import { argument, type Options, type Run, text, texts } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const seen: { scene?: Filling } = {}
  try {
    return await write(session, argument(args, 0), async (scene) => {
      const answer = text(options, 'answer')
      const deed = {
        name: 'submit' as const,
        words: { waivers: waived(scene, options), ...given('answer', answer) },
      }
      const act = orRefuse(make(deed, scene.here))
      await refuseUnsaved(scene, act)
      await warnOfStale(session, scene.reading, scene.standing)
      seen.scene = scene
      if (judged(scene, act).length === 0) tellLater(scene)
      return { deed, ...given('prose', answer) }
    })
  } catch (error) {
    // Who would decide is said of a refusal by the rules, not of a history that cannot be relied on.
    if (!(error instanceof Refused) || error.exit !== 1 || seen.scene === undefined) throw error
    const { reading, standing } = seen.scene
    throw withOutlook(session.screen, reading, standing, error.findings)
  }
}

function waived({ session, standing }: Filling, options: Options) {
  return pairs('--waive', texts(options, 'waive')).map(([document, reason]) => ({
    document: documentNamed(session, standing, document),
    reason,
  }))
}

function judged({ reading, actor }: Filling, act: Act): readonly Finding[] {
  const judgement = decide(reading.world, act, circumstances(reading, actor.member))
  return judgement.ok ? [] : judgement.findings
}

/**
 * What is submitted is what was signed. With what is not saved everything is named that is missing besides; of the files
 * themselves nothing, for they are read as they will be saved.
 */
async function refuseUnsaved(scene: Filling, act: Act): Promise<void> {
  const { session, reading, standing } = scene
  const { findings, paths } = await unsavedFindings(session, reading, standing.id)
  if (findings.length === 0) return
  const others = judged(scene, act).filter(
    ({ place }) => place?.file === undefined || !paths.includes(place.file),
  )
  throw withOutlook(session.screen, reading, standing, [...findings, ...others])
}

/** The effect tells who decides first; here, before it, what may still be filled in, and who decides after that. */
function tellLater({ session, reading, standing }: Filling): void {
  const outlook = outlookFor(reading, standing, [])
  if (outlook === undefined) return
  const { voice } = session.screen
  const view = viewOf(session, reading, standing.process)
  const unfilled = unfilledOf(reading.world, standing)
  if (standing.round === 1) session.screen.say(...unfilledLines(voice, view, unfilled))
  session.screen.say(...strangeLines(voice, view, unfilled.strange))
  session.screen.say(...decidersOf(session.screen, reading, standing, outlook, 1))
}
