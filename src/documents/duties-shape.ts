/** The shape of duties.yaml as people write it. */
import { OFF, WEEKDAYS } from '../core/calendar/day-in-period.ts'
import { PERIODS } from '../core/calendar/period.ts'
import { PARAMETER_TYPES } from '../core/process/parameter.ts'
import { MET } from '../core/process/note.ts'
import {
  byId,
  byName,
  clock,
  date,
  either,
  exactly,
  fields,
  flag,
  id,
  line,
  list,
  maybe,
  oneOf,
  ordinal,
  regexText,
  sha256,
  type Shaped,
  some,
  text,
  wholeNumber,
  wording,
} from './shape.ts'

export const DUTIES_FORMAT = 'bd/duties@1'

const amount = either([ordinal, fields({ parameter: id })])
const byField = fields({ field: id, is: byName(amount) })

const part = {
  of: maybe(exactly('next')),
  month: maybe(ordinal),
  week: maybe(oneOf(['first', 'last'])),
  weekday: maybe(oneOf(WEEKDAYS)),
  off: maybe(oneOf(OFF)),
}

const opens = fields({
  ...part,
  day: maybe(ordinal),
  'working-day': maybe(either([ordinal, exactly('last')])),
})

const due = fields({
  ...part,
  day: maybe(amount),
  'working-day': maybe(either([amount, exactly('last')])),
  at: maybe(clock),
})

/** On a day that a field of the record says, or so much before it. */
const datedDue = fields({
  field: id,
  before: maybe(
    fields({
      'working-days': maybe(amount),
      'calendar-days': maybe(amount),
      weeks: maybe(amount),
      months: maybe(amount),
    }),
  ),
  off: maybe(exactly('before')),
})

const begins = {
  from: maybe(either([oneOf(['in-force', 'joining']), fields({ field: id })])),
  once: maybe(flag),
}

const count = either([ordinal, fields({ parameter: id }), byField])

const interval = fields({
  'working-days': maybe(count),
  'calendar-days': maybe(count),
  weeks: maybe(count),
  months: maybe(count),
  ...begins,
})

const answer = either([line, wholeNumber])

const where = byId(
  either([
    answer,
    some(answer),
    fields({ 'at-least': maybe(wholeNumber), 'at-most': maybe(wholeNumber) }),
  ]),
)

const doneBy = either([
  fields({ record: id, where: maybe(where), date: maybe(id), whose: maybe(id) }),
  fields({
    row: regexText(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'register.rows'),
    where: maybe(where),
  }),
  fields({ project: id, passed: maybe(id) }),
])

const duty = fields({
  duty: id,
  title: maybe(wording),
  'for-each': maybe(fields({ record: id, where: maybe(where) })),
  who: either([fields({ each: id }), fields({ role: id }), fields({ field: id })]),
  every: maybe(either([oneOf(PERIODS), interval])),
  times: maybe(amount),
  opens: maybe(opens),
  due: maybe(either([due, datedDue])),
  'done-by': maybe(doneBy),
  copies: maybe(some(id)),
  'excused-by': maybe(id),
})

export const dutiesShape = fields({
  format: exactly(DUTIES_FORMAT),
  duties: id,
  version: ordinal,
  title: wording,
  'based-on': maybe(fields({ duties: id, version: ordinal, sha256 })),
  ledger: maybe(line),
  'in-force': maybe(date),
  'excused-by': maybe(id),
  parameters: maybe(
    byId(
      fields({
        type: oneOf(PARAMETER_TYPES),
        title: maybe(wording),
      }),
    ),
  ),
  list: some(duty),
  notes: maybe(
    list(
      fields({
        rule: line,
        met: oneOf(MET),
        text: either([text, fields({ zh: text, en: text })]),
      }),
    ),
  ),
})

export type RawDuty = Shaped<typeof duty>
export type RawDatedDue = Shaped<typeof datedDue>
export type RawInterval = Shaped<typeof interval>
export type RawWhere = Shaped<typeof where>
export type RawDoneBy = Shaped<typeof doneBy>
