/** `bd duties`: what is owed, by whom, until when, and what of it was done: by duty, or one by one for a member and for what is missing. */
import { notBegun } from '../core/duty/first-occasion.ts'
import { grouped } from '../core/duty/grouped.ts'
import type { NotSet, Obligation } from '../core/duty/obligation.ts'
import { recentDays } from '../core/duty/overdue.ts'
import { owedIn } from '../core/duty/owed.ts'
import {
  groupLines,
  notBegunLines,
  notSetLines,
  obligationLines,
  periodLine,
} from '../terminal/phrases/duties.ts'
import { dutyViewOf, groundsIn } from './steps/duty-grounds.ts'
import { dutyNamed } from './steps/duty-named.ts'
import { memberNamed } from './steps/ids-by-name.ts'
import { periodTyped } from './steps/period-argument.ts'
import { read, type Reading } from './steps/read-world.ts'
import { show } from './steps/show-result.ts'
import type { Session } from './session.ts'
import { flag, type Options, type Run, text } from './verb.ts'

export const run: Run = async (session, _args, options) => {
  const { screen } = session
  const { voice, columns } = screen
  const reading = await read(session)
  const range = rangeOf(session, reading, options)
  const grounds = await groundsIn(reading, range)
  const { obligations: all, notSet } =
    grounds === undefined ? { obligations: [], notSet: [] } : owedIn(grounds, range)
  const missed = flag(options, 'missed')
  const obligations = all.filter(
    ({ state }) => state !== 'ahead' && (!missed || state === 'missing' || state === 'late'),
  )
  const view = dutyViewOf(session, reading)
  const single = missed || range.member !== undefined
  return show(session, reading, {
    kind: 'duties',
    get data() {
      return {
        from: range.from,
        to: range.to,
        member: range.member ?? null,
        items: obligations.map(itemData),
        notSet: notSet.map(notSetData),
      }
    },
    lines: () => [
      periodLine(voice, range.from, range.to),
      ...(single
        ? obligationLines(voice, view, obligations, columns)
        : groupLines(voice, view, grouped(obligations), columns)),
      ...notSetLines(voice, view, notSet),
      ...(grounds === undefined || missed || text(options, 'period') !== undefined
        ? []
        : notBegunLines(voice, notBegun(grounds, all))),
    ],
  })
}

/** What was typed; without a period this month and the one before it, and what a record still asks for. */
function rangeOf(session: Session, { world, now }: Reading, options: Options) {
  const typed = text(options, 'period')
  const member = text(options, 'member')
  const duty = text(options, 'duty')
  const own = {
    ...(member === undefined ? {} : { member: memberNamed(session, world, member) }),
    ...(duty === undefined ? {} : dutyNamed(session, world, duty)),
  }
  if (typed !== undefined) return { ...periodTyped(world.calendar, typed), ...own }
  return { ...recentDays({ calendar: world.calendar, now }), lasting: true as const, ...own }
}

function itemData({ duties, duty, doings, excuse, due, ...one }: Obligation) {
  return {
    duties: duties.duties,
    version: duties.version,
    duty: duty.duty,
    title: duty.title,
    day: one.day,
    of: one.of,
    members: one.members,
    about: one.about ?? null,
    opens: one.opens,
    due: due['last-day'],
    dueTime: due.until ?? null,
    certainty: due.certainty,
    times: one.times,
    state: one.state,
    done: doings.map(({ at, by, record, project }) => ({
      at,
      by,
      record: record ?? null,
      project: project ?? null,
    })),
    excuse: excuse === undefined ? null : { at: excuse.at, by: excuse.by, reason: excuse.reason },
  }
}

function notSetData({ duties, duty, unset, about }: NotSet) {
  return { duties: duties.duties, duty: duty.duty, about: about ?? null, unset }
}
