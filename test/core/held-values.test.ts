/** What records hold is the same whether it is read of them or was kept by folder, whatever is changed after that. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { heldIn } from '../../src/core/record/taken-values.ts'
import { type Entry, Tree } from '../../src/core/record/tree.ts'
import { KeptValues } from '../../src/commands/steps/kept-values.ts'
import { readEntry } from '../../src/documents/entry.ts'

const FIELDS = new Map([
  ['name', 'text'],
  ['code', 'integer'],
])
const NAMES = ['海川', '海 川', '水务', 'ACME', 'ａｃｍｅ']
const CODES = ['1200', '"1,200"', '一千二百', '7']

/** A customer with a number, what it is called, and its code; `undefined` for a value that it lacks. */
function customer(n: number, name: string | undefined, code: string | undefined): Entry {
  const key = `KH-2026-${String(n).padStart(4, '0')}`
  const lines = [
    'register: customers',
    ...(name === undefined ? [] : [`name: ${name}`]),
    ...(code === undefined ? [] : [`code: ${code}`]),
  ]
  const text = `---\n${lines.join('\n')}\n---\n`
  const path = `records/customers/2026/${Math.floor(n / 100)}/${key}.md`
  return readEntry(path, Buffer.from(text), `${n} ${text}`)
}

const record = fc
  .tuple(
    fc.integer({ min: 1, max: 320 }),
    fc.option(fc.constantFrom(...NAMES), { nil: undefined }),
    fc.option(fc.constantFrom(...CODES), { nil: undefined }),
  )
  .map(([n, name, code]) => customer(n, name, code))

function folderOf({ path }: Entry): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Who holds each value now. */
function holders(tree: Tree): readonly (readonly string[])[] {
  return [...FIELDS.keys()].flatMap((field) =>
    (field === 'name' ? NAMES : ['1200', '7']).map((value) =>
      [...tree.holding('customers', FIELDS, field, value)].sort(),
    ),
  )
}

test('values that were kept and values that are read come to the same', () => {
  const some = fc.array(record, { maxLength: 12 })
  fc.assert(
    fc.property(some, some, some, fc.boolean(), (first, early, late, copies) => {
      const read = new Tree()
      for (const entry of first) read.set(entry)
      const folders = new Map<string, Map<string, Entry>>()
      for (const entry of first) {
        const own = folders.get(folderOf(entry)) ?? new Map<string, Entry>()
        folders.set(folderOf(entry), own.set(entry.path, entry))
      }
      let looked = 0
      const kept = new Tree({
        projects: new Map(),
        records: folders,
        files: (folder) => {
          looked += 1
          return folders.get(folder)!
        },
        held(_, field, type) {
          const kept = KeptValues.of(
            Array.from(folders, ([name, own]) => [name, 'id', heldIn(own.values(), field, type)]),
          )
          return { has: (name) => folders.has(name), holding: (value) => kept.holding(value) }
        },
      })
      // Before anything was asked, after it, and of a copy.
      for (const entry of early) for (const tree of [read, kept]) tree.set(entry)
      const touched = looked
      expect(holders(kept)).toEqual(holders(read))
      expect(looked).toBe(touched)
      const [a, b] = copies ? [read.copy(), kept.copy()] : [read, kept]
      for (const entry of late) for (const tree of [a, b]) tree.set(entry)
      expect(holders(b)).toEqual(holders(a))
    }),
  )
})

test('a value is found in the text of many folders, however often something is asked', () => {
  const values = fc.array(fc.tuple(fc.string(), fc.constantFrom('a', 'b\tc', 'd\n"a"\tx', '海川')))
  fc.assert(
    fc.property(fc.array(values, { maxLength: 4 }), fc.nat(80), (folders, times) => {
      const named = folders.map((own, at): [string, string, string[]] => [
        `folder ${at}`,
        `id ${at}`,
        own.flatMap(([, value], nth) => [`${at}-${nth}`, value]),
      ])
      const kept = KeptValues.of(named)
      for (let time = 0; time < times; time += 1) Array.from(kept.holding('a'))
      // What is written again from lines that are known is the same.
      const again = KeptValues.of(
        named.map(([name, id]) => [name, id, kept.linesOf(name, id) ?? 'unknown']),
      )
      expect(again.bytes.equals(kept.bytes)).toBe(true)
      expect(kept.linesOf('folder 0', 'another')).toBeUndefined()
      for (const value of ['a', 'b\tc', 'd\n"a"\tx', '海川', '海', '']) {
        const expected = named.flatMap(([name, , own]) =>
          own.flatMap((one, nth) => (nth % 2 === 1 && one === value ? [[name, own[nth - 1]]] : [])),
        )
        expect([...new KeptValues(kept.bytes).holding(value)]).toEqual(expected)
        expect([...again.holding(value)]).toEqual(expected)
        expect([...kept.holding(value)]).toEqual(expected)
      }
    }),
  )
})
