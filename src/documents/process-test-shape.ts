/** The file process.test.yaml has this shape: a company made up for the rehearsal, and tests. */
import { parameterValue } from './record-parts.ts'
import {
  anything,
  byId,
  byName,
  date,
  either,
  exactly,
  fields,
  id,
  line,
  list,
  maybe,
  oneOf,
  pair,
  type Shape,
  type Shaped,
  some,
} from './shape.ts'
import { OUTCOMES } from '../core/record/review.ts'
import { STATES } from '../core/process/link.ts'
import { scalar } from './link-shape.ts'
import { writtenValues } from './ballot-words.ts'
import { calendarFile, projectWords } from './deed-words.ts'
import { DEEDS, lookShape, stepShape } from './step-shapes.ts'

export const TEST_FORMAT = 'bd/process-test@1'

const role = either([id, fields({ role: id, unit: maybe(id) })])
const person = either([
  list(role),
  fields({ name: maybe(line), superior: maybe(id), roles: list(role) }),
])

/** Roles by date without the word `by-date` around them. */
const rolesByDate = byName(line)

/** Another project, as it stands. */
const givenProject = fields({
  process: id,
  state: maybe(oneOf(STATES)),
  stage: maybe(id),
  outcome: maybe(oneOf(OUTCOMES)),
  passed: maybe(either([id, list(id)])),
  facts: maybe(byId(scalar)),
})

/** The file, with the shape of its steps: any for reading, where each is read by its deed; all of them for editors. */
function shapeWith<S extends Shape<unknown>>(step: S) {
  return fields({
    format: exactly(TEST_FORMAT),
    people: byId(person),
    units: maybe(byId(line)),
    'same-person': maybe(list(pair(id))),
    parameters: maybe(byId(either([parameterValue, rolesByDate]))),
    calendar: maybe(byId(calendarFile)),
    today: date,
    project: maybe(fields(projectWords)),
    fields: maybe(byId(writtenValues)),
    records: maybe(byId(byName(byId(scalar)))),
    projects: maybe(byName(givenProject)),
    tests: some(fields({ test: line, continues: maybe(line), steps: some(step) })),
  })
}

/** The file before its steps are read, each by its deed. */
export const processTest = shapeWith(anything)

export type RawProcessTest = Shaped<typeof processTest>

/** The whole shape, for the JSON Schema. */
export function processTestSchema(): Shape<unknown> {
  return shapeWith(either([...DEEDS.map(stepShape), lookShape]))
}
