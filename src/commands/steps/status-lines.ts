/** Where a project stands, in lines for people. */
import type { Standing } from '../../core/standing.ts'
import { namesIn } from '../../terminal/names.ts'
import type { Screen } from '../../terminal/screen.ts'
import { statusText } from '../../terminal/phrases/status.ts'
import type { Line } from '../../terminal/text.ts'
import { circumstances } from './act.ts'
import type { Reading } from './read.ts'
import { missingNow } from '../../core/missing.ts'
import { nextActs } from '../../core/next.ts'
import { workdaysBetween } from '../../core/calendar.ts'

/** The short status that also ends every act: stage, what is missing, who is next and until when. */
export function statusLines(screen: Screen, reading: Reading, standing: Standing): readonly Line[] {
  const { world, now } = reading
  const names = namesIn(screen.language, world.policy, standing.process)
  const missing = missingNow(world, standing, circumstances(reading, standing.project.opened.by))
  const next = nextActs(world, standing, now.date)
  const workdays = (date: string) => workdaysBetween(world.calendar, now.date, date)
  return statusText(screen.language, { standing, names, missing, next, today: now.date, workdays })
}
