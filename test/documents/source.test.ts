import { expect, test } from 'vitest'
import { readYaml } from '../../src/documents/source.ts'

/** The findings as `rule facts line:column`. */
function findings(text: string): string[] {
  const result = readYaml('a.yaml', text)
  if (result.ok) return []
  return result.findings.map(
    ({ rule, facts, place }) =>
      `${rule} ${Object.values(facts).join(' ')} ${place?.line ?? '-'}:${place?.column ?? '-'}`,
  )
}

function value(text: string): unknown {
  const result = readYaml('a.yaml', text)
  if (!result.ok) throw new Error(JSON.stringify(result.findings))
  return result.value.value
}

test('only plain decimal integers become numbers; everything else stays the text that was written', () => {
  expect(
    value(`a: 12
b: -3
c: 012
d: 1e3
e: 0x10
f: 1.5
g: 2026-03-04
h: yes
i: true
j: 12:30
k: "5"
l: 99999999999999999999
m: True
n: 1/2
o: .inf
p: ~
q:
r: +1
s: 1_000
`),
  ).toEqual({
    a: 12,
    b: -3,
    c: '012',
    d: '1e3',
    e: '0x10',
    f: '1.5',
    g: '2026-03-04',
    h: 'yes',
    i: true,
    j: '12:30',
    k: '5',
    l: '99999999999999999999',
    m: 'True',
    n: '1/2',
    o: '.inf',
    p: null,
    q: null,
    r: '+1',
    s: '1_000',
  })
})

test('every part has its place, and so has its key', () => {
  const result = readYaml(
    'a.yaml',
    '# 注\ntitle: { zh: 立项, en: Initiation }\nstages:\n  - stage: idea\n',
  )
  if (!result.ok) throw new Error('unreadable')
  const { placeOf, keyPlaceOf } = result.value
  const at = ({ line, column }: { line: number; column: number }) => `${line}:${column}`
  expect(at(placeOf(['title', 'en']))).toBe('2:22')
  expect(at(keyPlaceOf(['title', 'en']))).toBe('2:18')
  expect(at(placeOf(['stages', 0, 'stage']))).toBe('4:12')
  expect(at(keyPlaceOf(['stages', 0, 'stage']))).toBe('4:5')
  expect(at(placeOf(['stages', 0, 'gate', 3]))).toBe('4:5')
  expect(at(placeOf(['nothing']))).toBe('2:1')
  expect(placeOf([]).file).toBe('a.yaml')
})

test('a key that stands twice is refused with both places (attack 37)', () => {
  expect(findings('act: ballot\ndecision: reject\ndecision: approve\n')).toEqual([
    'duplicate-key decision 2 3:1',
  ])
  expect(findings('a: { b: 1, "b": 2 }\n')).toEqual(['duplicate-key b 1 1:12'])
})

test('keys that reach a prototype and merge keys are refused (attack 34)', () => {
  expect(findings('a: 1\n__proto__: { admin: true }\n')).toEqual([
    'unsupported-yaml reserved-key 2:1',
  ])
  expect(findings('"constructor": 1\n')).toEqual(['unsupported-yaml reserved-key 1:1'])
  expect(findings('a:\n  <<: { b: 1 }\n')).toEqual(['unsupported-yaml merge-key 2:3'])
  expect({}).not.toHaveProperty('admin')
})

test.each([
  [
    'an anchor and an alias',
    'a: &x 1\nb: *x\n',
    ['unsupported-yaml anchor 1:4', 'unsupported-yaml alias 2:4'],
  ],
  ['a tag', 'a: !!js/function x\n', ['unsupported-yaml tag 1:4']],
  ['a directive', '%YAML 1.1\n---\na: yes\n', ['unsupported-yaml directive 1:1']],
  ['a second document', 'a: 1\n---\nb: 2\n', ['unsupported-yaml several-documents 2:1']],
  ['a key that is a number', '1: a\n', ['unsupported-yaml key-not-text 1:1']],
  ['a key that is a list', '? [a]\n: b\n', ['unsupported-yaml key-not-text 1:3']],
])('%s is refused', (_, text, expected) => {
  expect(findings(text)).toEqual(expected)
})

test('scalars that look like features are text', () => {
  expect(value('a: "&x *y !z"\nb: |\n  *x\n  %d\nc: x & y\n')).toEqual({
    a: '&x *y !z',
    b: '*x\n%d\n',
    c: 'x & y',
  })
})

test('a syntax error says where', () => {
  expect(findings('a: 1\nb: [1, 2\nc: 3\n')[0]).toMatch(/^invalid-yaml .* 3:1$/)
  expect(findings('a: "x\n')[0]).toMatch(/^invalid-yaml .* \d:\d$/)
})

test('invisible and deceiving characters are refused, written plainly or as an escape (attack 31)', () => {
  expect(findings('title: a\u202eb\n')).toEqual(['invalid-text  U+202E 1:9'])
  expect(findings('title: "a\\u202eb"\n')).toEqual(['invalid-text title U+202E 1:8'])
  expect(findings('title: "\\e[31m"\n')).toEqual(['invalid-text title U+001B 1:8'])
  expect(findings('# \u200b\ntitle: a\n')).toEqual(['invalid-text  U+200B 1:3'])
  expect(findings('\ufefftitle: a\n')[0]).toBe('invalid-text  U+FEFF 1:1')
})

test('nesting beyond 32 levels is refused', () => {
  expect(findings(`a: ${'['.repeat(31)}${']'.repeat(31)}\n`)).toEqual([])
  expect(findings(`a: ${'['.repeat(32)}${']'.repeat(32)}\n`)).toEqual([
    'limit-exceeded nesting 32 more than 32 1:35',
  ])
  expect(findings('- '.repeat(40))[0]).toMatch(/^limit-exceeded nesting/)
})

test('a text of more than 256 KiB is not even parsed', () => {
  expect(findings(`a: ${'文'.repeat(100_000)}\n`)).toEqual([
    'limit-exceeded yaml 256 KiB 293 KiB -:-',
  ])
})

test.each([
  [
    'an alias bomb',
    `a: &a [x]\n${Array.from({ length: 9000 }, (_, n) => `b${n}: &b${n} [*a,*a]`).join('\n')}\n`,
  ],
  ['brackets', '['.repeat(262_000)],
  ['braces', '{'.repeat(262_000)],
  ['a title of brackets', `title: ${'【'.repeat(80_000)}\n`],
  ['nested lists', '- '.repeat(131_000)],
  ['explicit keys', '? '.repeat(131_000)],
  ['many keys', Array.from({ length: 30_000 }, (_, n) => `k${n}: 1\n`).join('')],
  ['a long flow list', `a: [${'x,'.repeat(130_000)}]\n`],
  ['long flow keys', `a: {${'x: 1,'.repeat(50_000)}}\n`],
  ['quotes', '"'.repeat(262_000)],
  ['an open quote', `a: "${'x '.repeat(130_000)}`],
  ['blank lines', '\n'.repeat(262_000)],
  ['spaces', ' '.repeat(262_000)],
  ['comments', '#\n'.repeat(131_000)],
  ['colons', ':'.repeat(262_000)],
  ['keys without values', 'a:\n'.repeat(87_000)],
  ['documents', '---\n'.repeat(65_000)],
  ['anchors', '&a '.repeat(87_000)],
  ['block scalars', '|\n'.repeat(131_000)],
  ['closing brackets', ']'.repeat(262_000)],
  ['tabs', '\t'.repeat(262_000)],
  ['growing blank indents', `a: |\n${'  \n'.repeat(87_000)}`],
  ['escapes', `a: "${'\\x41'.repeat(65_000)}"\n`],
  ['a folded line', `a: >\n${' x\n'.repeat(87_000)}`],
  ['a plain scalar of many lines', `a:\n${' x\n'.repeat(87_000)}`],
  ['commas', `[${','.repeat(262_000)}`],
  ['percent lines', '%\n'.repeat(131_000)],
])(
  '%s is read or refused in linear time (attack 28)',
  (_, text) => {
    // Read or refused: what matters is that it ends; a reader that is not linear would not, within the limit.
    expect(readYaml('a.yaml', text)).toHaveProperty('ok')
  },
  15_000,
)
