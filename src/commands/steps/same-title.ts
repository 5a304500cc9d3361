/** A running project has the same title already: perhaps the same one is opened twice. */
import { spelling } from '../../core/text/spelling.ts'
import { hasEnded } from '../../core/project/end.ts'
import { projectWords } from '../../terminal/phrases/project.ts'
import { stateText } from '../../terminal/phrases/status-parts.ts'
import type { Session } from '../session.ts'
import { projectsIn } from './all-projects.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'
import { viewsIn } from './project-view.ts'

/** Says which projects are called so, and asks at a terminal whether this is another one; `known` where that was said. */
export async function askOfSameTitle(
  session: Session,
  reading: Reading,
  title: string,
  known: boolean,
): Promise<void> {
  const { voice } = session.screen
  const wanted = spelling(title)
  const { summaries } = await projectsIn(reading)
  const same = summaries.filter((one) => !hasEnded(one) && spelling(one.project.title) === wanted)
  if (known || same.length === 0) return
  const words = projectWords(voice)
  const viewFor = viewsIn(session, reading)
  const told = same.map((one) => {
    const state = stateText(voice, viewFor(one).process, one)
    return [one.id, one.project.title, state] as const
  })
  session.screen.warn(words.sameTitle(told))
  if (!session.interactive || session.options.yes) return
  const prompter = await session.prompter()
  const isAnother = await prompter.confirm({ message: words.openAnother, flag: '--same-title' })
  if (!isAnother) throw new UsageError('declined', {})
}
