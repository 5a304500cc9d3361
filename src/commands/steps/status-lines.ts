/** Where a project stands, in lines for people. */
import type { Standing } from '../../core/review/standing.ts'
import { missingNow } from '../../core/agenda/gaps.ts'
import { nextNow } from '../../core/agenda/next-step.ts'
import { unfilledOf } from '../../core/agenda/blanks.ts'
import type { Screen } from '../../terminal/screen.ts'
import { statusText, type StatusView } from '../../terminal/phrases/status.ts'
import type { Line } from '../../terminal/text.ts'
import { circumstances } from './circumstances.ts'
import type { Reading } from './read-world.ts'
import { projectView } from './project-view.ts'

/** The short status that also ends every act: stage, what is missing, who is next and until when. */
export function statusLines(
  screen: Screen,
  reading: Reading,
  standing: Standing,
  unsaved: boolean,
): readonly Line[] {
  return statusText(screen.voice, statusView(screen, reading, standing, unsaved))
}

/** What the status shows; `unsaved` as in {@link nextActs}, `reader` is the member whose eyes these are, if any. */
export function statusView(
  screen: Screen,
  reading: Reading,
  standing: Standing,
  unsaved: boolean,
  reader?: string,
): StatusView {
  const { world, now } = reading
  const missing = missingNow(world, standing, circumstances(reading, standing.project.opened.by))
  return {
    ...projectView({ screen }, reading, standing, reader),
    standing,
    missing,
    unfilled: unfilledOf(world, standing),
    next: nextNow(world, standing, missing, now, unsaved),
  }
}
