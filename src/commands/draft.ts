/** `bd draft`: a stage's documents from their templates or declarations, into the work tree or to stdout; signed for by the save that follows. */
import { leftToOthers } from '../core/project/writers.ts'
import type { Standing } from '../core/review/standing.ts'
import { join } from 'node:path'
import { withFields } from '../documents/fields.ts'
import { jsonText } from '../terminal/json.ts'
import { namesIn } from '../terminal/names.ts'
import { projectWords } from '../terminal/phrases/project.ts'
import { draftTexts, placeDrafts, stageDocuments } from './steps/draft-files.ts'
import { edit } from './steps/editor.ts'
import { whoAmI } from './steps/identify.ts'
import { refuseMoved } from './steps/moved-folder.ts'
import { bringAlong } from './steps/finish-leftovers.ts'
import { documentNamed } from './steps/ids-by-name.ts'
import { pairs } from './steps/name-values.ts'
import { read, type Reading } from './steps/read-world.ts'
import { standingMeant } from './steps/waiting-project.ts'
import type { Session } from './session.ts'
import { argument, flag, type Run, texts } from './verb.ts'

export const run: Run = async (session, args, options) => {
  const { screen } = session
  const words = projectWords(screen.voice)
  const reading = await read(session)
  await bringAlong(session, reading)
  const standing = await standingMeant(session, reading, argument(args, 0))
  if (!flag(options, 'stdout')) await refuseMoved(session, reading, standing.id)
  const named = argument(args, 1)
  const me = await whoAmI(session, reading)
  const member = me ?? standing.project.opened.by
  const documents =
    named === ''
      ? stageDocuments(reading.world, standing, me)
      : [documentNamed(session, standing, named)]
  const drafting = { standing, documents, member }
  const drafts = await draftTexts(reading, drafting)
  const savedBy = () => nextText(session, reading, standing, { paths: [...drafts.keys()], member })
  const set = pairs('--set', texts(options, 'set'))
  if (flag(options, 'stdout')) {
    for (const draft of drafts.values()) screen.raw(withFields(draft, set))
    return 0
  }
  const { written, there } = await placeDrafts(
    reading.repo.top,
    drafts,
    set,
    !session.options.dryRun,
  )
  if (named !== '') for (const path of there) screen.say(words.alreadyThere(path))
  if (screen.json) {
    const data = { project: standing.id, written }
    screen.raw(jsonText({ bd: 1, kind: 'draft', data, findings: [] }))
    return 0
  }
  if (written.length === 0 && named === '') {
    if (there.length === 0) screen.say(nothingDrafted(session, reading, standing))
    else screen.say(...there.map(words.alreadyThere), savedBy())
  }
  if (written.length > 0) {
    screen.say(words.drafted(''))
    screen.results(written)
    screen.say(savedBy())
  }
  if (flag(options, 'editor') && session.interactive) {
    await edit(
      session,
      reading.repo,
      written.map((path) => join(reading.repo.top, path)),
    )
  }
  return 0
}

/** Who saves it once it is filled in: whoever drafted it, unless all of it is for others to save. */
function nextText(
  { screen }: Session,
  { world }: Reading,
  standing: Standing,
  { paths, member }: { readonly paths: readonly string[]; readonly member: string },
): string {
  const words = projectWords(screen.voice)
  const left = paths.map((path) => leftToOthers(world, standing, path, member))
  const holders = [...new Set(left.flatMap((one) => one?.holders ?? []))]
  if (holders.length === 0 || left.includes(undefined)) return words.fillThenSave(standing.id)
  const names = namesIn(screen.voice, world.policy, standing.process)
  return words.othersSave(
    standing.id,
    holders.map((one) => names('member', one) ?? one),
  )
}

/** Why there is nothing to draft: the stage asks for nothing, or asks it of others. */
function nothingDrafted({ screen }: Session, { world }: Reading, standing: Standing): string {
  const words = projectWords(screen.voice)
  const [first, ...rest] = stageDocuments(world, standing, undefined)
  if (first === undefined) return words.nothingToDraft
  const titles = namesIn(screen.voice, world.policy, standing.process)
  const named = [first, ...rest].map((one) => titles('document', one) ?? one)
  return words.draftedByOthers(named, `bd draft ${standing.id} ${first}`)
}
