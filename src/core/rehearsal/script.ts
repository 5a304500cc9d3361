/** A script is a rehearsal as data: a company made up for it, and tests of who does what in order and what bd must answer. */
import type { Place } from '../rules/finding.ts'
import type { Span } from '../calendar/span.ts'
import type { PlainDate } from '../calendar/time.ts'
import type { ParameterValue } from '../record/workspace.ts'
import type { Values } from '../record/record.ts'
import type { GivenProject } from './given-projects.ts'
import type { Doing, ProjectWords, WrittenValues } from './step-words.ts'
import type { Expectation } from './expectation.ts'

/** Where the part at a path of the file, or of a step, stands. */
export type PlaceOf = (...path: readonly (string | number)[]) => Place

export interface Person {
  readonly name: string
  /** Who is set over the person. */
  readonly superior?: string
  readonly roles: readonly { readonly role: string; readonly unit?: string }[]
}

/** How the clock moves before a step: to a date (at a time of day), or on by so much. */
export type Move = { readonly on: PlainDate; readonly minute: number } | { readonly after: Span }

export interface Step {
  readonly move?: Move
  readonly deed?: Doing
  /** Who does it, one after another. */
  readonly by: readonly string[]
  /** The rules by which bd must refuse it, all of them and no other. */
  readonly refused?: readonly string[]
  readonly expect?: Expectation
  readonly at: PlaceOf
}

export interface Test {
  readonly test: string
  /** The test that stands above and at whose end this one begins. */
  readonly continues?: string
  readonly steps: readonly Step[]
  readonly at: PlaceOf
}

/** The content of `process.test.yaml`. */
export interface Script {
  readonly people: Readonly<Record<string, Person>>
  readonly units: Readonly<Record<string, string>>
  readonly 'same-person': readonly (readonly [string, string])[]
  readonly parameters: Readonly<Record<string, ParameterValue>>
  /** Calendar files of the company's own, by name, besides the official days. */
  readonly calendar: Readonly<Record<string, object>>
  /** The day on which each test begins that continues none. */
  readonly today: PlainDate
  /** What is said of every project, unless its opening says otherwise. */
  readonly project: ProjectWords
  /** What stands in fields of documents, unless a step says otherwise. */
  readonly fields: Readonly<Record<string, WrittenValues>>
  /** Records of registers by number, with what stands in their fields. */
  readonly records: Readonly<Record<string, Readonly<Record<string, Values>>>>
  /** Other projects by number, as they stand. */
  readonly projects: Readonly<Record<string, GivenProject>>
  readonly tests: readonly Test[]
  readonly at: PlaceOf
}

/** The member that every rehearsal has besides its people: he keeps roster, parameters and calendar. */
export const KEEPER = 'administrator'
