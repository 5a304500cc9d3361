/** What the screen needs to show a project: names, the day, the calendar, and who reads. */
import { daysLeft } from '../../core/deadline.ts'
import type { Process } from '../../core/process.ts'
import { namesIn } from '../../terminal/names.ts'
import type { View } from '../../terminal/phrases/view.ts'
import type { Session } from '../session.ts'
import { whoAmI } from './identify.ts'
import type { Reading } from './read.ts'

/** The view of one project's process; `reader` is the member whose eyes these are, if any. */
export function viewOf(
  { screen }: Pick<Session, 'screen'>,
  reading: Reading,
  process?: Process,
  reader?: string,
): View {
  const { world, now } = reading
  return {
    names: namesIn(screen.language, world.policy, process),
    now,
    daysLeft: (deadline) => daysLeft(world.calendar, deadline, now),
    ...(reader === undefined ? {} : { reader }),
  }
}

/** Who reads; asked only where a ballot could be kept back from somebody. */
export function readerOf(session: Session, reading: Reading): Promise<string | undefined> {
  return whoAmI(session, reading)
}
