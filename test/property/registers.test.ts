/** Whatever a register lets its people do, check accepts; changed in one value, one byte, its signer or its order, it refuses. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ledger, Texts } from '../../fixtures/worlds/ledger.ts'
import { keeping, recording } from '../../fixtures/worlds/register.ts'
import { HEAD, MANAGER, OFFICER } from '../../fixtures/worlds/small.ts'
import { size } from '../workbench/long.ts'

/** The moves of the register, written once more. */
const MOVES: Readonly<Record<string, readonly string[]>> = {
  new: ['contacted'],
  contacted: ['cooperating', 'given-up'],
  'given-up': ['contacted'],
  cooperating: ['given-up'],
}
const GRADE: Readonly<Record<string, string>> = {
  'high high': 'a',
  'high low': 'b',
  'low high': 'c',
  'low low': 'd',
}

interface Customer {
  readonly name: string
  readonly importance: string
  readonly potential: string
  readonly state: string
  readonly keeper?: string
  readonly limit?: string
}

const pathOf = (n: number) =>
  `records/customers/2026/${Math.floor(n / 100)}/KH-2026-${String(n).padStart(4, '0')}.md`

function textOf(one: Customer, at: string): string {
  const grade = GRADE[`${one.importance} ${one.potential}`]
  const lines = [
    'register: customers',
    'version: 1',
    `at: "${at}"`,
    `by: ${OFFICER}`,
    `name: ${one.name}`,
    `importance: ${one.importance}`,
    `potential: ${one.potential}`,
    `grade: ${grade}`,
    `state: ${one.state}`,
    ...(one.keeper === undefined ? [] : [`keeper: ${one.keeper}`]),
    ...(one.limit === undefined ? [] : [`credit-limit: "${one.limit}"`]),
  ]
  return `---\n${lines.join('\n')}\n---\n`
}

const level = fc.constantFrom('high', 'low')
const step = fc.oneof(
  fc.record({
    does: fc.constant('add' as const),
    count: fc.integer({ min: 1, max: 3 }),
    importance: level,
    potential: level,
  }),
  fc.record({ does: fc.constant('move' as const), which: fc.nat(), to: fc.nat() }),
  fc.record({ does: fc.constant('weigh' as const), which: fc.nat(), importance: level }),
  fc.record({ does: fc.constant('assign' as const), which: fc.nat() }),
  fc.record({
    does: fc.constant('limit' as const),
    which: fc.nat(),
    yuan: fc.integer({ min: 0, max: 9_999_999 }),
  }),
)

type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

/** What the next step writes, by whom, by an oracle of its own; nothing where there is nothing to do. */
class Company {
  readonly ledger: Ledger = keeping()
  readonly #all: { one: Customer; at: string }[] = []

  next(what: Step): { readonly by: string; readonly files: Texts } | undefined {
    const at = this.ledger.by(OFFICER).now.text
    if (what.does === 'add') {
      const files: Record<string, string> = {}
      for (let n = 0; n < what.count; n += 1) {
        const number = this.#all.length + 1
        const { importance, potential } = what
        const one = { name: `第${number}家公司`, importance, potential, state: 'new' }
        this.#all.push({ one, at })
        files[pathOf(number)] = textOf(one, at)
      }
      return { by: OFFICER, files }
    }
    if (this.#all.length === 0) return undefined
    const place = what.which % this.#all.length
    const { one, at: first } = this.#all[place]!
    const [by, after] = this.#after(what, one)
    if (JSON.stringify(after) === JSON.stringify(one)) return undefined
    this.#all[place] = { one: after, at: first }
    return { by, files: { [pathOf(place + 1)]: textOf(after, first) } }
  }

  #after(what: Exclude<Step, { does: 'add' }>, one: Customer): [string, Customer] {
    switch (what.does) {
      case 'move': {
        const to = MOVES[one.state]!
        return [OFFICER, { ...one, state: to[what.to % to.length]! }]
      }
      case 'weigh':
        return [OFFICER, { ...one, importance: what.importance }]
      case 'assign':
        return [HEAD, { ...one, keeper: OFFICER }]
      case 'limit':
        return [MANAGER, { ...one, limit: `${what.yuan}.00` }]
      default:
        return what satisfies never
    }
  }
}

/** What an insider might write in place of it: each is refused. */
function forged(
  files: Texts,
  by: string,
): readonly { readonly by: string; readonly files: Texts }[] {
  const [path = '', text = ''] = Object.entries(files)[0] ?? []
  const other = (part: RegExp, put: string) => ({
    by,
    files: { ...files, [path]: text.replace(part, put) },
  })
  return [
    { by: by === OFFICER ? MANAGER : OFFICER, files },
    other(/^at: "2026/m, 'at: "2025'),
    other(/^by: .*$/m, `by: ${MANAGER}`),
    other(/^grade: .$/m, `grade: ${/^grade: a$/m.test(text) ? 'b' : 'a'}`),
    other(/^version: 1$/m, 'version: 2'),
    other(/^name: /m, 'nam: '),
    {
      by,
      files: {
        ...files,
        [path.replace(/\d\.md$/, (end) => `${(Number(end[0]) + 5) % 10}.md`)]: text,
      },
    },
    { by, files: { ...files, [path]: undefined } },
  ].filter((one) => JSON.stringify(one) !== JSON.stringify({ by, files }))
}

test('registers', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.nat(), (steps, chosen) => {
      const company = new Company()
      const { ledger } = company
      for (const [nth, what] of steps.entries()) {
        const written = company.next(what)
        if (written === undefined) continue
        const { by, files } = written
        const trailers = { 'Bd-Act': 'record', 'Bd-Reason': '依据' }
        if (nth === chosen % steps.length) {
          for (const one of forged(files, by)) {
            const changes = Object.entries(one.files).filter(([, text]) => text !== undefined)
            const act = recording(Object.fromEntries(changes), { reason: '依据' })
            const isWhole = changes.length === Object.keys(one.files).length
            expect([one, isWhole && ledger.decide(one.by, act).ok]).toEqual([one, false])
          }
        }
        const act = recording(files, { reason: '依据' })
        expect(ledger.refusal(by, act)).toEqual([])
        expect(ledger.forge({ by, trailers, files })).toEqual([])
      }
    }),
    { numRuns: size(15, 300, 10_000) },
  )
})
