/** Lint against brute force: tables by every boundary value, ways through a process by every path, readings by every path in every case. A long run tries many more. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lintText } from '../../src/commands/steps/lint-file.ts'
import type { Finding } from '../../src/core/rules/finding.ts'
import { size } from '../workbench/long.ts'

const RUNS = {
  seed: Number(process.env['BD_SEED'] ?? 20_260_302),
  numRuns: size(80, 300, 10_000),
}

const HEAD = `format: bd/process@1
process: any
version: 1
title: Any
starts: officer
owner: head
`

function lint(text: string): readonly Finding[] {
  return lintText('process.yaml', text, () => ({})).findings
}

// Tables: an input is a number from -3 to 8 or one of three answers; a cell is what its text says, and what it takes.

interface Cell {
  readonly text: string
  readonly takes: (value: number | string) => boolean
}

const bound = fc.integer({ min: -2, max: 7 })

const numberCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant({ text: 'any', takes: () => true }),
  bound.map((n) => ({ text: `${n}`, takes: (value: number | string) => value === n })),
  bound.map((n) => ({
    text: `{ at-least: ${n} }`,
    takes: (value: number | string) => Number(value) >= n,
  })),
  bound.map((n) => ({
    text: `{ more-than: ${n} }`,
    takes: (value: number | string) => Number(value) > n,
  })),
  bound.map((n) => ({
    text: `{ at-most: ${n} }`,
    takes: (value: number | string) => Number(value) <= n,
  })),
  bound.map((n) => ({
    text: `{ less-than: ${n} }`,
    takes: (value: number | string) => Number(value) < n,
  })),
  fc.tuple(bound, bound).map(([low, high]) => ({
    text: `{ at-least: ${low}, less-than: ${high} }`,
    takes: (value: number | string) => Number(value) >= low && Number(value) < high,
  })),
)

const ANSWERS = ['a', 'b', 'c'] as const

const answerCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant({ text: 'any', takes: () => true }),
  fc
    .constantFrom(...ANSWERS)
    .map((one) => ({ text: one, takes: (value: number | string) => value === one })),
  fc.subarray([...ANSWERS], { minLength: 1 }).map((some) => ({
    text: `[ ${some.join(', ')} ]`,
    takes: (value: number | string) => some.includes(value as never),
  })),
)

const inputs = fc.array(fc.constantFrom('number' as const, 'answer' as const), {
  minLength: 1,
  maxLength: 3,
})

const tables = inputs.chain((kinds) =>
  fc.record({
    kinds: fc.constant(kinds),
    rows: fc.array(
      fc.tuple(...kinds.map((kind) => (kind === 'number' ? numberCell : answerCell))),
      { minLength: 1, maxLength: 5 },
    ),
  }),
)

/** Numbers one step around every bound that a cell can have. */
const NUMBERS = Array.from({ length: 12 }, (_, index) => index - 3)

function everyCase(kinds: readonly string[]): readonly (readonly (number | string)[])[] {
  return kinds.reduce<readonly (readonly (number | string)[])[]>(
    (cases, kind) =>
      cases.flatMap((values) =>
        (kind === 'number' ? NUMBERS : ANSWERS).map((value) => [...values, value]),
      ),
    [[]],
  )
}

test('a table has a gap or an overlap exactly where trying every boundary value finds one', () => {
  fc.assert(
    fc.property(tables, ({ kinds, rows }) => {
      const types = { number: 'integer', answer: 'choice, of: { a: A, b: B, c: C }' }
      const facts = kinds.map((kind, nth) => `  f${nth}: { type: ${types[kind]} }\n`)
      const on = kinds.map((_, nth) => `{ fact: f${nth} }`)
      const written = rows.map(
        (cells) => `      - { when: [ ${cells.map(({ text }) => text).join(', ')} ], gives: x }\n`,
      )
      const found = lint(
        `${HEAD}facts:\n${facts.join('')}tables:\n  t:\n    on: [ ${on.join(', ')} ]\n    rows:\n${written.join('')}stages:\n  - stage: only\n    gate: [ { review: r, role: { table: t }, decide: sole } ]\n    on: { passed: end, rejected: end, lapsed: stay }\n`,
      )
      const hits = everyCase(kinds).map((values) =>
        rows.flatMap((cells, row) =>
          cells.every(({ takes }, nth) => takes(values[nth]!)) ? [row + 1] : [],
        ),
      )
      const gap = hits.some((rowsHit) => rowsHit.length === 0)
      const doubled = new Set(hits.flatMap((rowsHit) => rowsHit.slice(1)))
      expect(found.some(({ rule }) => rule === 'table-gap')).toBe(gap)
      const told = found.flatMap((one) =>
        one.rule === 'table-overlap' ? [Number(one.facts.rows.split(', ')[1])] : [],
      )
      expect(new Set(told)).toEqual(doubled)
      expect(found.filter(({ rule }) => !rule.startsWith('table-'))).toEqual([])
      for (const one of found) {
        if (one.rule !== 'table-gap' && one.rule !== 'table-overlap') continue
        const shown = one.facts.values.split(', ').map((part) => part.split(' = ')[1]!)
        const values = shown.map((text, nth) => (kinds[nth] === 'number' ? Number(text) : text))
        const taking = rows.flatMap((cells, row) =>
          values.every((value, nth) => cells[nth]!.takes(value)) ? [String(row + 1)] : [],
        )
        if (one.rule === 'table-gap') expect(taking).toEqual([])
        else expect(taking).toEqual(expect.arrayContaining(one.facts.rows.split(', ')))
      }
    }),
    RUNS,
  )
})

// Ways: stages that have a gate, a next stage, or a receipt; each way leads to a stage by its number, or to the end.

type Way =
  | { readonly kind: 'then'; readonly to: number }
  | {
      readonly kind: 'gate'
      readonly passed: number
      readonly rejected: number
      readonly returned: number
    }
  | { readonly kind: 'receipt' }

const END = -1

function stagesOf(count: number): fc.Arbitrary<readonly Way[]> {
  const stage = fc.nat(count - 1)
  const exit = fc.oneof(stage, fc.constant(END))
  const way: fc.Arbitrary<Way> = fc.oneof(
    stage.map((to) => ({ kind: 'then' as const, to })),
    fc.record({
      kind: fc.constant('gate' as const),
      passed: exit,
      rejected: exit,
      returned: stage,
    }),
    fc.constant({ kind: 'receipt' as const }),
  )
  return fc.array(way, { minLength: count, maxLength: count })
}

const processes = fc.integer({ min: 1, max: 6 }).chain(stagesOf)

function name(stage: number): string {
  return stage === END ? 'end' : `s${stage}`
}

function written(way: Way, index: number, more = ''): string {
  const head = `  - stage: s${index}\n${more}`
  if (way.kind === 'then') return `${head}    then: ${name(way.to)}\n`
  if (way.kind === 'receipt') return `${head}    receipt: { by: head }\n`
  const exits = `passed: ${name(way.passed)}, rejected: ${name(way.rejected)}, returned: ${name(way.returned)}`
  return `${head}    gate: [ { review: r, role: manager, decide: sole } ]\n    on: { ${exits}, lapsed: stay }\n`
}

function exitsOf(way: Way): readonly number[] {
  if (way.kind === 'then') return [way.to]
  return way.kind === 'receipt' ? [END] : [way.passed, way.rejected, way.returned]
}

/** Every path from a stage that comes to no stage twice, as the stages it visits; the last may be the end. */
function pathsFrom(
  ways: readonly Way[],
  from: number,
  isOpen: (stage: number) => boolean = () => true,
): readonly (readonly number[])[] {
  const walk = (path: readonly number[]): readonly (readonly number[])[] => {
    const here = path.at(-1)!
    if (here === END || !isOpen(here)) return [path]
    const next = exitsOf(ways[here]!).filter((to) => !path.includes(to))
    return [path, ...next.flatMap((to) => walk([...path, to]))]
  }
  return walk([from])
}

test('what is reached, what can end, and what goes round are what every path says', () => {
  fc.assert(
    fc.property(processes, (ways) => {
      const found = lint(
        `${HEAD}stages:\n${ways.map((way, index) => written(way, index)).join('')}`,
      )
      const named = (rule: string) =>
        found.flatMap((one) =>
          one.rule === rule && 'stage' in one.facts ? [String(one.facts.stage)] : [],
        )
      const all = ways.map((_, index) => index)
      const reached = new Set(pathsFrom(ways, 0).flat())
      const unreached = all.filter((stage) => !reached.has(stage))
      expect(named('stage-unreachable')).toEqual(unreached.map(name))
      const endless = all.filter((stage) => !pathsFrom(ways, stage).flat().includes(END))
      expect(named('stage-without-end')).toEqual(endless.map(name))
      const ungated = (stage: number) => ways[stage]!.kind !== 'gate'
      const round = all.filter(
        (stage) =>
          ungated(stage) &&
          pathsFrom(ways, stage, ungated).some((path) => {
            const last = path.at(-1)!
            return last !== END && ungated(last) && exitsOf(ways[last]!).includes(stage)
          }),
      )
      const circles = found.flatMap((one) =>
        one.rule === 'cycle-without-decision' ? one.facts.stages.split(', ') : [],
      )
      expect(new Set(circles)).toEqual(new Set(round.map(name)))
    }),
    RUNS,
  )
})

// Readings: a document that some stages ask for, always or in one case, and one stage that reads it, always or in one case.

const CASES = ['a', 'b'] as const
const asked = fc.constantFrom('never', 'always', ...CASES)

const readings = fc.integer({ min: 2, max: 5 }).chain((count) =>
  fc.record({
    ways: stagesOf(count),
    asked: fc.array(asked, { minLength: count, maxLength: count }),
    reader: fc.nat(count - 1),
    reads: fc.constantFrom('always', ...CASES),
  }),
)

test('a field is found missing exactly where a path in some case comes to its reader without it', () => {
  fc.assert(
    fc.property(readings, ({ ways, asked: askers, reader, reads }) => {
      const stages = ways.map((way, index) => {
        const when = askers[index]
        const only = when === 'always' ? '' : `, when: { fact: kind, is: ${when} }`
        const asks =
          when === 'never' ? '' : `    deliverables: [ { document: d, by: officer${only} } ]\n`
        const read = '{ document: d, field: f, at-least: 5 }'
        const other = reads === 'a' ? 'b' : 'a'
        const condition =
          reads === 'always' ? read : `{ any: [ { fact: kind, is: ${other} }, ${read} ] }`
        const requires =
          index === reader ? `    requires: [ { title: Read, condition: ${condition} } ]\n` : ''
        return written(way, index, asks + requires)
      })
      const found = lint(
        `${HEAD}facts:\n  kind: { type: choice, of: { a: A, b: B } }\ndocuments: { d: { fields: { f: integer } } }\nstages:\n${stages.join('')}`,
      )
      const missing = CASES.some((kind) => {
        if (reads !== 'always' && reads !== kind) return false
        return pathsFrom(ways, 0).some(
          (path) =>
            path.at(-1) === reader &&
            path.every((stage) => askers[stage] !== 'always' && askers[stage] !== kind),
        )
      })
      const told = found.some((one) => one.rule === 'read-before-asked' && one.facts.name === 'd.f')
      expect(told).toBe(missing)
    }),
    RUNS,
  )
})

// Conditions over two numbers and an answer, each with what it says of a case.

interface Asked {
  readonly text: string
  readonly holds: (n: number, m: number, k: string) => boolean
}

const comparison: fc.Arbitrary<Asked> = fc.oneof(
  fc.tuple(fc.constantFrom('n' as const, 'm' as const), bound).chain(([fact, than]) => {
    const value = (n: number, m: number) => (fact === 'n' ? n : m)
    return fc.constantFrom<Asked>(
      { text: `{ fact: ${fact}, is: ${than} }`, holds: (n, m) => value(n, m) === than },
      { text: `{ fact: ${fact}, at-least: ${than} }`, holds: (n, m) => value(n, m) >= than },
      { text: `{ fact: ${fact}, less-than: ${than} }`, holds: (n, m) => value(n, m) < than },
    )
  }),
  fc.constantFrom<Asked>(
    { text: '{ fact: n, more-than: { fact: m } }', holds: (n, m) => n > m },
    { text: '{ fact: n, at-most: { fact: m } }', holds: (n, m) => n <= m },
    { text: '{ fact: k, is: a }', holds: (_, __, k) => k === 'a' },
    { text: '{ fact: k, in: [ a, b, c ] }', holds: () => true },
  ),
)

/** Numbers two steps around every bound: two that are compared may both lie beyond it. */
const AROUND = Array.from({ length: 14 }, (_, index) => index - 4)

const { condition } = fc.letrec<{ condition: Asked }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    comparison,
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => ({
      text: `{ all: [ ${parts.map(({ text }) => text).join(', ')} ] }`,
      holds: (n: number, m: number, k: string) => parts.every((part) => part.holds(n, m, k)),
    })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => ({
      text: `{ any: [ ${parts.map(({ text }) => text).join(', ')} ] }`,
      holds: (n: number, m: number, k: string) => parts.some((part) => part.holds(n, m, k)),
    })),
    tie('condition').map(({ text, holds }) => ({
      text: `{ not: ${text} }`,
      holds: (n: number, m: number, k: string) => !holds(n, m, k),
    })),
  ),
}))

test('a condition never holds, or always does, exactly where trying every case says so', () => {
  fc.assert(
    fc.property(condition, ({ text, holds }) => {
      const before = '      - { document: d, by: officer, '
      const found = lint(
        `${HEAD}facts:\n  n: { type: integer }\n  m: { type: integer }\n  k: { type: choice, of: { a: A, b: B, c: C } }\ndocuments: { d: {} }\nstages:\n  - stage: only\n    deliverables:\n${before}when: ${text} }\n    gate: [ { review: r, role: manager, decide: sole } ]\n    on: { passed: end, rejected: end, lapsed: stay }\n`,
      )
      const answers = AROUND.flatMap((n) =>
        AROUND.flatMap((m) => ANSWERS.map((k) => holds(n, m, k))),
      )
      const told = (rule: string) =>
        found.some((one) => one.rule === rule && one.place?.column === before.length + 1)
      expect(told('condition-never')).toBe(!answers.includes(true))
      expect(told('condition-always')).toBe(!answers.includes(false))
    }),
    RUNS,
  )
})
