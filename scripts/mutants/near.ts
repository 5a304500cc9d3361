/** Which tests are tried on a mutant, and in which order: the cheap and near ones first, then outward, ring by ring. */
import { basename } from 'node:path'
import { distances, importersIn } from './imports.ts'
import type { Mutant } from './mutant.ts'

/** Tests that run at once, for so long at the most. */
export interface Ring {
  readonly name: string
  readonly minutes: number
  readonly tests: readonly string[]
  /** Which of the tests in these files, by a pattern of their names; all where there is none. */
  readonly only?: string
}

/** Modules so few imports away from a test are what it is about. */
const NEAR = 3
/** The test of every rule by its fixture, and what it is called. */
const FIXTURES = 'test/rules/rules.test.ts'
const BROKEN = 'is broken by its fixture'
/** Rooms of tests that take long and import nearly everything: near is not what they are. */
const WIDE = /^test\/(?:lint|property|regulations|rehearsal|reports)\//

/** The rings of tests for a mutant in this file; `sources` are those of src, test and fixtures. */
export function ringsFor(
  file: string,
  mutant: Mutant,
  sources: ReadonlyMap<string, string>,
): readonly Ring[] {
  const importers = importersIn(sources)
  const away = distances([file], importers)
  const programs = [...sources].filter(([, text]) => text.includes("'node:child_process'"))
  const started = distances(
    programs.map(([path]) => path),
    importersIn(sources, false),
  )
  const isQuick = (test: string) => away.has(test) && !started.has(test) && !WIDE.test(test)
  const names = namesIn(file, mutant, sources)
  const wanted: readonly (readonly [string, number, (test: string) => boolean])[] = [
    ['near', 3, (test) => isQuick(test) && away.get(test)! <= NEAR],
    ['golden', 3, (test) => test.startsWith('test/golden/')],
    ['in memory', 4, isQuick],
    ['rules', 6, (test) => /^test\/(?:core|rules)\//.test(test)],
    ['processes', 8, (test) => /^test\/(?:patterns|regulations|rehearsal)\//.test(test)],
    ['proofs', 10, (test) => /^test\/(?:lint|property)\//.test(test)],
    ['attacks', 15, (test) => test.startsWith('test/attacks/')],
    ['named', 20, (test) => names.some((name) => sources.get(test)!.includes(name))],
    ['all others', 60, () => true],
  ]
  let left = [...sources.keys()].filter((path) => /(?<!\.long)\.test\.ts$/.test(path))
  const rings = wanted.map(([name, minutes, takes]) => {
    const tests = left.filter(takes)
    left = left.filter((test) => !takes(test))
    return { name, minutes, tests }
  })
  return [...fixturesOf(sources.get(file)!, sources), ...rings]
}

/** The fixtures of the rules that a file names: of all tests those that cost least. */
function fixturesOf(text: string, sources: ReadonlyMap<string, string>): readonly Ring[] {
  const rules = rulesIn(text, sources)
  const only = `(?:${rules.join('|')}) ${BROKEN}`
  return rules.length === 0 ? [] : [{ name: 'fixtures', minutes: 3, tests: [FIXTURES], only }]
}

/** How a test may name the thing: by a rule, by importing its file, by the word that the file is called. */
function namesIn(
  file: string,
  { snippet }: Mutant,
  sources: ReadonlyMap<string, string>,
): readonly string[] {
  return [...rulesIn(snippet, sources), `/${basename(file)}'`, `'${basename(file, '.ts')}'`]
}

/** The rules that a text names: each has a fixture. */
function rulesIn(text: string, sources: ReadonlyMap<string, string>): readonly string[] {
  const words = new Set([...text.matchAll(/'([a-z-]+)'/g)].map(([, word]) => word!))
  return [...words].filter((word) => sources.has(`fixtures/rules/${word}.ts`))
}
