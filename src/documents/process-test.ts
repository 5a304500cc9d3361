/** Reads process.test.yaml: who does what in order, and what bd must answer. */
import { bad, finding, type Finding, good, type Result } from '../core/rules/finding.ts'
import { KEEPER, type Person, type Script } from '../core/rehearsal/script.ts'
import { readDate } from '../core/calendar/written-date.ts'
import type { GivenProject } from '../core/rehearsal/given-projects.ts'
import { given } from '../core/record/kinds.ts'
import type { Values } from '../core/record/record.ts'
import type { ParameterValue } from '../core/record/workspace.ts'
import type { RawScalar } from './link-shape.ts'
import { cutValues } from './cut-value.ts'
import { decodeFormat, inOrder } from './decode.ts'
import { mapped } from './mapped.ts'
import { partAt, type YamlSource } from './places.ts'
import { processTest, type RawProcessTest, TEST_FORMAT } from './process-test-shape.ts'
import { placesOf, stepAt } from './process-test-step.ts'
import { readYaml } from './source.ts'

/** Reads the text of a file of process tests; gives the script, or every finding with its place. */
export function readProcessTest(file: string, text: string): Result<Script> {
  const source = readYaml(file, text)
  if (!source.ok) return source
  const read = decodeFormat(processTest, TEST_FORMAT, source.value)
  if (!read.ok) return read
  const findings: Finding[] = [...cutValues(file, text)]
  const script = scriptOf(read.value, source.value, findings)
  return findings.length > 0 ? bad(...inOrder(findings)) : good(script)
}

function scriptOf(raw: RawProcessTest, source: YamlSource, findings: Finding[]): Script {
  if (Object.hasOwn(raw.people, KEEPER)) {
    const facts = { key: 'people', expected: 'not-the-keeper', found: KEEPER }
    findings.push(finding('invalid-value', facts, source.keyPlaceOf(['people', KEEPER])))
  }
  return {
    people: Object.fromEntries(Object.entries(raw.people).map(personOf)),
    units: raw.units ?? {},
    'same-person': raw['same-person'] ?? [],
    parameters: mapped(raw.parameters, parameterIn),
    calendar: raw.calendar ?? {},
    today: raw.today,
    project: raw.project ?? {},
    fields: raw.fields ?? {},
    records: mapped(raw.records, (records) => byKey(records, plainValues)),
    projects: byKey(raw.projects ?? {}, givenProject),
    tests: raw.tests.map(({ test, continues, steps }, index) => ({
      test,
      ...(continues === undefined ? {} : { continues }),
      steps: steps.flatMap(
        (_, at) => stepAt(partAt(source, ['tests', index, 'steps', at]), findings) ?? [],
      ),
      at: placesOf(partAt(source, ['tests', index])),
    })),
    at: placesOf(source),
  }
}

/** As {@link mapped}, where people number the things. */
function byKey<A, B>(
  all: Readonly<Record<string, A>>,
  of: (one: A) => B,
): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(all).map(([key, one]) => [key, of(one)]))
}

/** Values as they are recorded: yes and no for true and false. */
function plainValues(raw: Readonly<Record<string, RawScalar>> | undefined): Values {
  return byKey(raw ?? {}, (one) => (typeof one === 'boolean' ? (one ? 'yes' : 'no') : one))
}

function givenProject(raw: NonNullable<RawProcessTest['projects']>[string]): GivenProject {
  const { process, state = 'drafting', stage, outcome, passed = [], facts } = raw
  return {
    process,
    state,
    ...given('stage', stage),
    ...given('outcome', outcome),
    passed: [passed].flat(),
    facts: plainValues(facts),
  }
}

/** A parameter's value; roles by date may stand without `by-date` around them. Whether it is of its type is told later. */
function parameterIn(raw: NonNullable<RawProcessTest['parameters']>[string]): ParameterValue {
  if (typeof raw !== 'object') return raw
  const days = Object.keys(raw).map(readDate)
  if (days.length === 0 || days.includes(undefined)) return raw as ParameterValue
  const roles = Object.values(raw) as readonly string[]
  return { 'by-date': Object.fromEntries(days.map((day, n) => [day, roles[n]])) }
}

type RawPerson = Extract<RawProcessTest['people'][string], { readonly roles: unknown }>

function personOf([id, raw]: [string, RawProcessTest['people'][string]]): [string, Person] {
  const { roles, ...said }: RawPerson = 'roles' in raw ? raw : { roles: raw }
  const held = roles.map((role) => (typeof role === 'string' ? { role } : role))
  return [id, { name: id, ...said, roles: held }]
}
