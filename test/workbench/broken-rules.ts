/** Rules of a built-in regulation are broken one by one: from its own tests others are made that lack one part, or in which somebody else acts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { run } from '../../src/core/rehearsal/run.ts'
import type { Tools } from '../../src/core/rehearsal/rehearsal.ts'
import type { Entry } from '../../src/core/record/tree.ts'
import type { Process } from '../../src/core/process/process.ts'
import { EPOCH } from '../../src/core/rules/rulebook.ts'
import { sha256 } from '../../src/commands/steps/digest.ts'
import { canonical } from '../../src/documents/canonical.ts'
import { readEntry } from '../../src/documents/entry.ts'
import { fitDocument } from '../../src/documents/fit-document.ts'
import { readProcess } from '../../src/documents/process.ts'
import { readProcessTest } from '../../src/documents/process-test.ts'
import { readYaml } from '../../src/documents/source.ts'

const TEMPLATES = join(import.meta.dirname, '../../templates')

/** How a rule is shown to be enforced; one or several parts or names each. */
export interface Shown {
  /** A document, or a section, a field or rows of it (`plan.risks`), without which its stage is not left. */
  readonly lacks?: string | readonly string[]
  /** A fact of the choices of which another is refused. */
  readonly beyond?: string | readonly string[]
  /** A role whose decision nobody without it can make. */
  readonly decides?: string | readonly string[]
  /** A role without which the project is not opened, or not received. */
  readonly opens?: string
  readonly receives?: string
  /** A document that nobody writes who is not meant to. */
  readonly writes?: string | readonly string[]
  /** Tests of the regulation itself by their names. */
  readonly test?: string | readonly string[]
  /** A test of another regulation, which does it for this one. */
  readonly elsewhere?: Readonly<Record<string, string>>
  /** A file of tests, of what no regulation does but bd. */
  readonly file?: string
}

interface Step {
  readonly [word: string]: unknown
}

interface OwnTest {
  readonly test: string
  readonly continues?: string
  readonly steps: readonly Step[]
}

/** A test that was made, and what it shows where it passes. */
interface Made {
  readonly shows: string
  readonly test: OwnTest
}

interface OwnTests {
  readonly people: Readonly<Record<string, unknown>>
  readonly tests: readonly OwnTest[]
}

const tools: Tools = {
  hash: sha256,
  serialise: canonical,
  entry: (path, text) => readEntry(path, Buffer.from(text), sha256(text)),
  compose: fitDocument,
}

/** A built-in regulation with its own tests. */
export class Regulation {
  readonly process: Process
  readonly own: OwnTests
  readonly #folder: string
  /** Tests that were made, by what each is to show. */
  readonly #made = new Map<string, readonly Made[]>()
  #entries: readonly Entry[] | undefined

  constructor(id: string) {
    this.#folder = join(TEMPLATES, 'processes', id, '1')
    const source = readYaml(id, readFileSync(join(this.#folder, 'process.yaml'), 'utf8'))
    const read = source.ok ? readProcess(source.value) : source
    if (!read.ok) throw new Error(JSON.stringify(read.findings))
    this.process = read.value
    this.own = parse(readFileSync(join(this.#folder, 'process.test.yaml'), 'utf8')) as OwnTests
  }

  /** What of it is not shown by the regulation's own tests, or cannot be; the rest is to be run. */
  ask(shown: Shown): readonly string[] {
    const names = new Set(this.own.tests.map(({ test }) => test))
    const unknown = listOf(shown.test)
      .map(String)
      .flatMap((name) => (names.has(name) ? [] : [`test ${name}`]))
    for (const what of questionsOf(shown)) {
      if (!this.#made.has(what)) this.#made.set(what, this.#make(what))
    }
    const none = questionsOf(shown).filter((what) => this.#made.get(what)!.length === 0)
    return [...unknown, ...none]
  }

  /** Runs the tests that were made, the first few of each and more where these do not show it; gives what none of them shows. */
  notShown(): readonly string[] {
    let open = [...this.#made.keys()]
    for (const { from, to, together } of ROUNDS) {
      const left: string[] = []
      for (let at = 0; at < open.length; at += together) {
        const asked = open.slice(at, at + together)
        const passed = this.#passed(asked.flatMap((what) => this.#made.get(what)!.slice(from, to)))
        left.push(...asked.filter((what) => !passed.has(what)))
      }
      open = left
    }
    return open
  }

  /** What is shown by one of these tests at least. */
  #passed(made: readonly Made[]): ReadonlySet<string> {
    if (made.length === 0) return new Set()
    const tests = [...this.#before(made), ...made.map(({ test }) => test)]
    const text = stringify({ ...this.own, tests }, { aliasDuplicateObjects: false })
    const script = readProcessTest('process.test.yaml', text)
    if (!script.ok) throw new Error(JSON.stringify(script.findings.slice(0, 3)))
    this.#entries ??= this.#files()
    const subject = { process: this.process, files: this.#entries, epoch: EPOCH, beside: [] }
    const told = run(tools, script.value, subject).tests
    const passed = new Set(told.flatMap(({ test, state }) => (state === 'passed' ? [test] : [])))
    return new Set(made.flatMap(({ test, shows }) => (passed.has(test.test) ? [shows] : [])))
  }

  /** The regulation's own tests at the end of which these begin, and those before them. */
  #before(made: readonly Made[]): readonly OwnTest[] {
    const wanted = new Set(made.flatMap(({ test }) => test.continues ?? []))
    for (const { test, continues } of this.own.tests.toReversed()) {
      if (wanted.has(test) && continues !== undefined) wanted.add(continues)
    }
    return this.own.tests.filter(({ test }) => wanted.has(test))
  }

  #files() {
    const at = `processes/${this.process.process}/1/`
    const own = readdirSync(this.#folder).map((name) => [`${at}${name}`, join(this.#folder, name)])
    const days = readdirSync(join(TEMPLATES, 'calendar')).map((name) => [
      `calendar/${name}`,
      join(TEMPLATES, 'calendar', name),
    ])
    return [...own, ...days].map(([path = '', file = '']) =>
      tools.entry(path, readFileSync(file, 'utf8')),
    )
  }

  /** Tests each of which would show it, if it can be shown where it begins. */
  #make(what: string): readonly Made[] {
    const [kind = '', name = ''] = what.split(' ')
    const found: Made[] = []
    const add = (from: OwnTest, before: number, last: readonly Step[]) => {
      if (found.length >= MOST) return
      const test = `${what} ${found.length}`
      const begins = from.continues === undefined ? {} : { continues: from.continues }
      const steps = [...from.steps.slice(0, before), ...last]
      found.push({ shows: what, test: { test, ...begins, steps } })
    }
    for (const from of this.own.tests) {
      for (const [at, step] of from.steps.entries()) {
        if (step['refused'] !== undefined) continue
        for (const last of this.#lastSteps(kind, name, from, at, step)) add(from, at, last)
      }
    }
    return found
  }

  *#lastSteps(
    kind: string,
    name: string,
    from: OwnTest,
    at: number,
    step: Step,
  ): Iterable<readonly Step[]> {
    if (kind === 'lacks') yield* this.#lacking(name, from, at, step)
    if (kind === 'writes') yield* this.#written(name, step)
    // What is refused is done right after it by whoever may, so that it is refused for nothing else.
    const { expect: _, ...deed } = step
    if (kind === 'beyond' && step['open'] !== undefined) {
      const facts = { ...(step['facts'] as object | undefined), [name]: '别的' }
      yield [{ ...only(step, OPENING), facts, refused: 'value-not-allowed' }, deed]
    }
    const word = WORDS[kind]?.find((one) => step[one] !== undefined)
    if (word === undefined) return
    if (!listOf(step[word]).some((one) => this.#holds(String(one), name))) return
    for (const other of this.#without(name).slice(0, 3)) {
      yield [{ ...deed, [word]: other, refused: 'not-in-role' }, deed]
    }
  }

  /** Right before a stage is left, the document is saved without a part, or is taken away. */
  *#lacking(name: string, from: OwnTest, at: number, step: Step): Iterable<readonly Step[]> {
    const word = ['submit', 'hand-over'].find((one) => step[one] !== undefined)
    if (word === undefined) return
    const [document = '', part] = name.split('.')
    const left = from.steps.slice(0, at).findLastIndex((one) => isLeaving(one))
    const writers = new Set(
      from.steps.slice(left + 1, at).flatMap((one) => listOf(one['write']).map(String)),
    )
    const leave = only(step, LEAVING)
    for (const writer of writers) {
      if (part === undefined) {
        yield [
          { remove: writer, document },
          { ...leave, refused: 'missing-deliverable' },
        ]
        continue
      }
      const saved = from.steps
        .slice(left + 1, at)
        .findLast((one) => listOf(one['write']).includes(writer))
      const more =
        saved === undefined ? {} : withoutPart(only(saved, ['fields', 'rows']), document, part)
      const write = { ...more, write: writer, documents: [document], without: { [document]: part } }
      for (const refused of this.#refusals(document, part)) yield [write, { ...leave, refused }]
    }
  }

  #refusals(document: string, part: string): readonly (string | readonly string[])[] {
    const declared = this.process.documents[document]
    if (declared === undefined) throw new Error(`no document ${document}`)
    if (Object.hasOwn(declared.sections, part)) return ['missing-section']
    if (Object.hasOwn(declared.fields, part)) {
      return ['missing-document-field', ['missing-document-field', 'requirement-not-met']]
    }
    if (declared.rows === undefined || !Object.hasOwn(declared.rows, part)) {
      throw new Error(`${document} has no ${part}`)
    }
    return ['missing-rows', ['missing-rows', 'requirement-not-met']]
  }

  /** Whoever is not meant to write it tries where somebody else does. */
  *#written(name: string, step: Step): Iterable<readonly Step[]> {
    const roles = this.process.stages.flatMap(({ deliverables }) =>
      deliverables.flatMap((one) => (one.document === name ? listOf(one.by) : [])),
    )
    const meant = (one: string) => roles.some((role) => this.#holds(one, String(role)))
    const writer = listOf(step['write']).map(String).find(meant)
    if (writer === undefined) return
    const deed = { ...only(step, ['fields', 'rows']), documents: [name] }
    for (const other of Object.keys(this.own.people)) {
      if (meant(other)) continue
      yield [
        { ...deed, write: other, refused: 'not-in-role' },
        { ...deed, write: writer },
      ]
    }
  }

  #holds(member: string, role: string): boolean {
    return rolesOf(this.own.people[member]).includes(role)
  }

  #without(role: string): readonly string[] {
    return Object.keys(this.own.people).filter((one) => !this.#holds(one, role))
  }
}

/** Which of the tests of a question are run, and how many questions together: a file of tests has its limits. */
const ROUNDS = [
  { from: 0, to: 2, together: 40 },
  { from: 2, to: 6, together: 20 },
  { from: 6, to: 80, together: 1 },
] as const

/** So many tests are made of one question at the most. */
const MOST = 80

/** The deeds of which a kind of question asks who may do them. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  opens: ['open'],
  receives: ['receive'],
  decides: ['approve', 'reject', 'return', 'decide', 'opinion'],
}

const OPENING = ['on', 'after', 'open', 'title', 'unit', 'contact', 'facts', 'posts', 'reviewers']
const LEAVING = ['on', 'after', 'submit', 'hand-over', 'waive', 'answer']

function isLeaving(step: Step): boolean {
  return (
    step['refused'] === undefined && (step['submit'] !== undefined || step['open'] !== undefined)
  )
}

function only(step: Step, words: readonly string[]): Step {
  return Object.fromEntries(Object.entries(step).filter(([word]) => words.includes(word)))
}

/** What a step says of documents, but for one part. */
function withoutPart(step: Step, document: string, part: string): Step {
  return Object.fromEntries(
    Object.entries(step).map(([word, all]) => {
      const { [document]: own, ...others } = all as Readonly<Record<string, Step>>
      if (own === undefined) return [word, all]
      const { [part]: _, ...rest } = own
      return [word, { ...others, ...(Object.keys(rest).length === 0 ? {} : { [document]: rest }) }]
    }),
  )
}

const KINDS = ['lacks', 'beyond', 'decides', 'opens', 'receives', 'writes'] as const

function questionsOf(shown: Shown): readonly string[] {
  return KINDS.map((kind) => [kind, shown[kind]] as const).flatMap(([kind, names]) =>
    listOf(names).map((name) => `${kind} ${String(name)}`),
  )
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

function rolesOf(person: unknown): readonly string[] {
  const all = Array.isArray(person) ? person : ((person as { roles?: unknown[] }).roles ?? [])
  return all.map((one) => (typeof one === 'string' ? one : (one as { role: string }).role))
}
