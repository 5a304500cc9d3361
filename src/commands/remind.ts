/** `bd remind`: messages for those who are late or soon will be, to be passed on; it changes nothing in the workspace. */
import type { Summary } from '../core/agenda/summary.ts'
import { advisedText } from '../terminal/advised.ts'
import { byUrgency } from '../core/agenda/inbox.ts'
import { groupsByMember, pressing } from '../core/agenda/owed-groups.ts'
import { memberOf } from '../core/policy/policy.ts'
import { mayRemind, recentOf, remindersOf } from '../core/agenda/reminders.ts'
import { readReminded, writeReminded } from '../repository/reminded.ts'
import { messageText, type ReminderRow, remindLines } from '../terminal/phrases/remind.ts'
import { owedMessage, owedReminders } from '../terminal/phrases/owed.ts'
import { dutyViewOf, groundsIn } from './steps/duty-grounds.ts'
import { groupData } from './steps/owed-data.ts'
import { dueData } from './steps/due-data.ts'
import { standingNamed } from './steps/project-argument.ts'
import { projectsIn, summaryIn } from './steps/all-projects.ts'
import { read, type Reading } from './steps/read-world.ts'
import { UsageError } from './steps/refusal.ts'
import { show } from './steps/show-result.ts'
import { viewsIn } from './steps/project-view.ts'
import type { Session } from './session.ts'
import { flag, type Options, type Run, text } from './verb.ts'

/** Who is due within two working days is reminded, unless told otherwise. */
const WITHIN = 2

export const run: Run = async (session, [project], options) => {
  const within = daysOf(options)
  if ((typeof project === 'string') === flag(options, 'all'))
    throw new UsageError('remind-whom', {})
  const reading = await read(session)
  const { world, now, repo } = reading
  const summaries =
    typeof project === 'string'
      ? [summaryIn(reading, standingNamed(world, project))]
      : (await projectsIn(reading)).summaries
  const rows = rowsOf(session, reading, summaries, within)
  const known = await readReminded(repo)
  const grounds = typeof project === 'string' ? undefined : await groundsIn(reading)
  const owed = grounds === undefined ? [] : groupsByMember(pressing(grounds, within))
  const again = flag(options, 'again')
  const isDueFor = (key: string) => again || mayRemind(world, known.get(key), now.date)
  const isDue = ({ item }: ReminderRow) => isDueFor(item.key)
  const people = owed.filter(([member]) => isDueFor(keyOf(member)))
  const due = rows.filter(isDue)
  const rest = rows.filter((row) => !isDue(row))
  if (!session.options.dryRun && due.length + people.length > 0) {
    const keys = [...due.map(({ item }) => item.key), ...people.map(([member]) => keyOf(member))]
    const said = keys.map((key) => [key, now.date] as const)
    await writeReminded(repo, new Map([...recentOf(known, now.date), ...said]))
  }
  const { screen } = session
  const view = dutyViewOf(session, reading)
  return show(session, reading, {
    kind: 'remind',
    data: {
      within,
      items: due.map((row) => itemData(session, reading, row)),
      reminded: rest.map(({ item }) => remindedData(item, known.get(item.key))),
      duties: people.map(([member, groups]) => ({
        member,
        duties: groups.map(groupData),
        message: owedMessage(screen.voice, view, groups),
      })),
    },
    lines: () => {
      const duties = owedReminders(screen.voice, view, people)
      const later = owed.filter((one) => !people.includes(one)).flatMap(([, groups]) => groups)
      return remindLines(screen.voice, due, duties, rest.length + later.length, within)
    },
  })
}

/** One is reminded of all that one owes at once, and not more than once a working day. */
function keyOf(member: string): string {
  return `duties ${member}`
}

function daysOf(options: Options): number {
  const given = text(options, 'within')
  if (given === undefined) return WITHIN
  if (/^\d{1,4}$/.test(given)) return Number(given)
  throw new UsageError('number-expected', { option: '--within', found: given })
}

/** What is late or soon due in these projects, the most urgent first. */
function rowsOf(
  session: Session,
  reading: Reading,
  summaries: readonly Summary[],
  within: number,
): readonly ReminderRow[] {
  const { world, now } = reading
  const viewFor = viewsIn(session, reading)
  return summaries
    .flatMap((summary) => {
      const { view } = viewFor(summary)
      return remindersOf(world.calendar, summary, now, within).map((item) => ({ item, view }))
    })
    .sort((a, b) => byUrgency(a.item, b.item))
}

function itemData({ screen }: Session, reading: Reading, row: ReminderRow) {
  const { member, act, project, title, review, paper, role, deadline, left, deed } = row.item
  const known = memberOf(reading.world.policy, member)
  return {
    member,
    name: known?.name ?? member,
    email: known?.email ?? null,
    act,
    project,
    title,
    review: review ?? null,
    document: paper ?? null,
    role,
    ...dueData(reading, deadline),
    workingDaysLeft: left,
    command: advisedText(deed),
    message: messageText(screen.voice, row),
  }
}

function remindedData({ member, project, act, review }: ReminderRow['item'], on?: string) {
  return { member, project, act, review: review ?? null, on: on ?? null }
}
