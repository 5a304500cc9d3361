import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { canonical } from '../../src/documents/canonical.ts'
import { readCanonical } from '../../src/documents/read-canonical.ts'
import { isReservedKey, type Json } from '../../src/documents/json.ts'

const { value: anyValue } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.boolean(),
    fc.maxSafeInteger().map((n) => n + 0),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'yes',
      'No',
      'true',
      '~',
      'null',
      '2026-01-02',
      '0x10',
      '1e3',
      'a b',
      'a  b',
      'a: b',
      'é 中文',
      '',
      '- a',
      'deadbeefdeadbeef',
      '\ud800',
      '\u{e0041}',
      '\u115f',
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc
        .oneof(fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 5 }))
        .filter((key) => !isReservedKey(key)),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
}))
const value = anyValue as fc.Arbitrary<object>

test('every record is read back as it was written', () => {
  fc.assert(
    fc.property(value, (record) => {
      expect(readCanonical(canonical(record))).toEqual(record)
    }),
    { numRuns: 2000 },
  )
})

test('the YAML library reads canonical text as the same record', () => {
  fc.assert(
    fc.property(value, (record) => {
      expect(parse(canonical(record))).toEqual(record)
    }),
    { numRuns: 2000 },
  )
})

test('a change of one character is not canonical or says something else', () => {
  fc.assert(
    fc.property(
      value,
      fc.nat(),
      fc.constantFrom(...' \t\n":-#&*!|>\'%@`,[]{}?a0\\~é中\r\u200b', ''),
      fc.boolean(),
      (record, where, put, insert) => {
        const text = canonical(record)
        const at = where % text.length
        const changed = text.slice(0, at) + put + text.slice(insert ? at : at + 1)
        if (changed === text) return
        const read = readCanonical(changed)
        if (read === undefined) return
        expect(canonical(read as object)).toBe(changed)
        expect(JSON.stringify(read)).not.toBe(JSON.stringify(record))
      },
    ),
    { numRuns: 5000 },
  )
})

test('a record is written in block style with its keys in their own order', () => {
  const record = {
    act: 'ballot',
    at: '2026-03-04T10:00:00+08:00',
    reason: '同意,按期推进\n"尽快"\u202e',
    n: 1,
    late: undefined,
    title: '华东 冷链仓储 bd-1',
    answer: 'No',
    submission: 'deadbeefdeadbeef',
    seats: ['wang', 'li'],
    recused: [],
    facts: {},
    documents: [{ path: 'a.md', signers: ['li'] }, [['x'], []]],
    outcome: { tally: { approve: 3, final: true } },
  }
  expect(canonical(record)).toMatchInlineSnapshot(`
    "act: ballot
    at: "2026-03-04T10:00:00+08:00"
    reason: "同意,按期推进\\n\\"尽快\\"\\u202e"
    "n": 1
    title: 华东 冷链仓储 bd-1
    answer: "No"
    submission: "deadbeefdeadbeef"
    seats:
      - wang
      - li
    recused: []
    facts: {}
    documents:
      - path: a.md
        signers:
          - li
      - - - x
        - []
    outcome:
      tally:
        approve: 3
        final: true
    "
  `)
})

test.each([
  ['no final line feed', 'a: b'],
  ['two final line feeds', 'a: b\n\n'],
  ['carriage returns', 'a: b\r\n'],
  ['a comment', 'a: b # c\n'],
  ['a byte order mark', '\ufeffa: b\n'],
  ['a document mark', '---\na: b\n'],
  ['single quotes', "a: 'b'\n"],
  ['needless quotes', 'a: "b"\n'],
  ['a flow list', 'a: [b]\n'],
  ['a repeated key', 'decision: reject\ndecision: approve\n'],
  ['a key of the prototype', '__proto__: b\n'],
  ['a quoted key of the prototype', '"__proto__": b\n'],
  ['an alias', 'a: &x b\nc: *x\n'],
  ['null', 'a: null\n'],
  ['a key without a value', 'a:\n'],
  ['a leading zero', 'a: 012\n'],
  ['minus zero', 'a: -0\n'],
  ['a number beyond the safe ones', 'a: 9007199254740993\n'],
  ['another indent', 'a:\n   b: c\n'],
  ['an escape that is not ours', 'a: "b\\u0041"\n'],
  ['nothing', ''],
])('%s is not canonical', (_, text) => {
  expect(readCanonical(text)).toBeUndefined()
})

test.each([
  ['null', { a: null }],
  ['a fraction', { a: 1.5 }],
  ['a key of the prototype', JSON.parse('{"__proto__": 1}')],
])('writing %s is a bug', (_, record) => {
  expect(() => canonical(record)).toThrow(TypeError)
})

test('a megabyte of anything is refused in linear time', () => {
  for (const unit of ['- ', '[', '"', 'a: ', ' ', '\n', '"a": ', '\\', ' \n']) {
    expect(readCanonical(`${unit.repeat(500_000)}\n`)).toBeUndefined()
  }
}, 15_000)
