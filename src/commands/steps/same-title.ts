/** A running project has the same title already: perhaps the same one is opened twice. */
import { spelling } from '../../core/text/spelling.ts'
import { hasEnded } from '../../core/project/end.ts'
import { projectWords } from '../../terminal/phrases/project.ts'
import { stateText } from '../../terminal/phrases/status-parts.ts'
import type { Session } from '../session.ts'
import { projectsOf } from './all-projects.ts'
import type { Reading } from './read-world.ts'
import { UsageError } from './refusal.ts'

/** Says which projects are called so, and asks at a terminal whether this is another one; `known` where that was said. */
export async function askOfSameTitle(
  session: Session,
  { world }: Reading,
  title: string,
  known: boolean,
): Promise<void> {
  const { voice } = session.screen
  const wanted = spelling(title)
  const same = projectsOf(world).standings.filter(
    (one) => !hasEnded(one) && spelling(one.project.title) === wanted,
  )
  if (known || same.length === 0) return
  const words = projectWords(voice)
  session.screen.warn(
    words.sameTitle(same.map((one) => [one.id, one.project.title, stateText(voice, one)] as const)),
  )
  if (!session.interactive || session.options.yes) return
  const prompter = await session.prompter()
  const isAnother = await prompter.confirm({ message: words.openAnother, flag: '--same-title' })
  if (!isAnother) throw new UsageError('declined', {})
}
