/** Bad input: each is answered with the fact, the place and the mend, in both languages, with the right exit code, and writes nothing. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { type Bench } from '../workbench/bench.ts'
import { rosterText } from '../workbench/keys.ts'
import { at, FOLDER, open, PROJECT } from '../workbench/life.ts'
import { bothTest, cases, longTest, test } from '../workbench/long.ts'
import { ADMIN, HEAD, LEADER, OFFICER, STRANGER } from '../workbench/people.ts'
import { temporary } from '../workbench/temporary.ts'

interface Expected {
  readonly code: number
  /** The rules of a refusal; the kind of the envelope otherwise. */
  readonly rules?: readonly string[]
  readonly kind?: string
  readonly zh: readonly string[]
  readonly en: readonly string[]
}

const LANGUAGES = cases(['zh'] as const, ['zh', 'en'] as const)

/** Runs the command in Chinese, in the rest in English as well, and as JSON, and compares what it said and left. */
async function refused(
  bench: Bench,
  member: string | undefined,
  argv: readonly string[],
  expected: Expected,
): Promise<void> {
  const before = trace(bench)
  for (const language of LANGUAGES) {
    const ran = await bench.bd(member, ...argv, '--lang', language)
    const said = ran.out + ran.err
    expect(ran.code, said).toBe(expected.code)
    for (const part of expected[language]) expect(said).toContain(part)
    expect(said).not.toMatch(/undefined|\[object|\{[a-z]+\}| {4}at /)
  }
  const ran = await bench.bd(member, ...argv, '--json')
  expect(ran.code, ran.out).toBe(expected.code)
  expect(ran.json).toMatchObject({ bd: 1, kind: expected.kind ?? 'refused' })
  expect(ran.json.findings.map(({ rule }) => rule)).toEqual(expected.rules ?? [])
  for (const finding of ran.json.findings) {
    expect(finding['message']).not.toBe('')
    expect(finding['help']).not.toBe('')
  }
  expect(trace(bench)).toEqual(before)
}

function trace(bench: Bench): readonly string[] {
  return [bench.head, bench.git('status', '--porcelain', '-uall'), bench.git('for-each-ref')]
}

/** The line, counted from one, on which the text first stands. */
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length

bothTest(
  'a broken line in the front matter of a document is shown with its line, and is not saved',
  async () => {
    const bench = await at('opened')
    const path = `${FOLDER}/idea.md`
    const text = bench.read(path).replace(/^strategy-basis: .*$/m, 'strategy-basis: "【待填')
    bench.write(path, text)
    const place = `${path}:${lineOf(text, 'strategy-basis')}`
    const ran = await bench.bd(OFFICER, 'save', PROJECT, '--json')
    expect(ran.json.findings[0]).toMatchObject({ rule: 'invalid-yaml', file: path })
    await refused(bench, OFFICER, ['save', PROJECT], {
      code: 1,
      rules: ran.json.findings.map(({ rule }) => rule),
      zh: ['YAML', path],
      en: ['YAML', path],
    })
    expect(Number(ran.json.findings[0]!['line'])).toBeGreaterThanOrEqual(
      Number(place.split(':')[1]),
    )
  },
)

longTest('a key that stands twice in the front matter is named with both lines', async () => {
  const bench = await at('opened')
  const path = `${FOLDER}/idea.md`
  const text = bench.read(path).replace('lead-source:', 'strategy-basis: 另一份\nlead-source:')
  bench.write(path, text)
  const first = lineOf(text, 'strategy-basis')
  const second = lineOf(text, 'strategy-basis: 另一份')
  await refused(bench, OFFICER, ['save', PROJECT], {
    code: 1,
    rules: ['duplicate-key'],
    zh: [`${path}:${second}`, `第 ${first} 行`, '保留一个'],
    en: [`${path}:${second}`, `line ${first}`, 'strategy-basis'],
  })
})

test.each([
  ['an unknown key', 'thresholds:', 'treshold: 1\nthresholds:', 'unknown-field', 'treshold'],
  ['a missing field', ', role: administrator }', ' }', 'missing-field', 'role'],
  ['a value of the wrong type', 'policy: 1', 'policy: one', 'wrong-type', 'policy'],
  ['a key that stands twice', 'version: 1', 'version: 1\nversion: 1', 'duplicate-key', 'version'],
  ['broken YAML', 'units: {}', 'units: {', 'invalid-yaml', 'YAML'],
  [
    'a role that nobody declared',
    'role: director }',
    'role: dircetor }',
    'invalid-value',
    'dircetor',
  ],
] as const)('a roster with %s founds nothing', async (_, from, to, rule, part) => {
  const bench = await at('founded')
  const folder = temporary()
  const file = join(folder, 'roster.yaml')
  writeFileSync(
    file,
    rosterText((yaml) => yaml.replace(from, to)),
  )
  const target = join(folder, 'new')
  mkdirSync(target)
  const flags = ['--name', '新', '--policy', file, '--member', `${ADMIN}=孙浩然`]
  const ran = await bench.bd(ADMIN, 'init', target, ...flags, '--json')
  expect(ran.code, ran.out).toBe(1)
  expect(ran.json.findings[0]).toMatchObject({ rule })
  for (const language of ['zh', 'en']) {
    const told = await bench.bd(ADMIN, 'init', target, ...flags, '--lang', language)
    expect(told.err).toContain(part)
    expect(told.err).toMatch(/(roster|policy)\.yaml/)
  }
  expect(readdirSync(target)).toEqual([])
})

bothTest('a roster file that cannot be read is named', async () => {
  const bench = await at('founded')
  const folder = temporary()
  for (const [file, zh, en] of [
    [join(folder, 'none.yaml'), '读不到', 'cannot read'],
    [folder, '不是文件', 'folder'],
  ] as const) {
    const argv = ['init', join(folder, 'new'), '--name', '新', '--policy', file]
    await refused(bench, ADMIN, [...argv, '--member', `${ADMIN}=孙`], {
      code: 2,
      kind: 'usage',
      zh: [file, zh],
      en: [file, en],
    })
    expect(readdirSync(folder)).toEqual([])
  }
})

longTest('names that are not known are refused with the nearest one', async () => {
  const bench = await at('study')
  const title = ['new-project', '--title', '新项目']
  await refused(bench, OFFICER, [...title, '--process', 'group-investmnt'], {
    code: 1,
    rules: ['unknown-process'],
    zh: ['group-investmnt', 'group-investment'],
    en: ['group-investmnt', 'group-investment'],
  })
  await refused(bench, OFFICER, ['set', PROJECT, 'amout=1亿'], {
    code: 1,
    rules: ['unknown-name'],
    zh: ['amout', 'amount'],
    en: ['amout', 'amount'],
  })
  await refused(bench, OFFICER, ['set', PROJECT, 'amount=很多'], {
    code: 1,
    rules: ['value-not-allowed'],
    zh: ['很多'],
    en: ['很多'],
  })
  await refused(bench, OFFICER, ['draft', PROJECT, 'feasibilty-report'], {
    code: 1,
    rules: ['unknown-name'],
    zh: ['feasibilty-report', 'feasibility-report'],
    en: ['feasibilty-report', 'feasibility-report'],
  })
  await refused(bench, HEAD, ['submit', '2026-007'], {
    code: 1,
    rules: ['unknown-project'],
    zh: ['2026-007', '2026-001'],
    en: ['2026-007', '2026-001'],
  })
})

longTest('a name that two projects share is refused with both ids', async () => {
  const bench = await at('opened')
  await open(bench)
  await refused(bench, HEAD, ['submit', '海川水务'], {
    code: 1,
    rules: ['ambiguous-project'],
    zh: ['海川水务', '2026-001', '2026-002'],
    en: ['海川水务', '2026-001', '2026-002'],
  })
})

longTest(
  'a key that is missing, unknown or gone is named with the command that mends it',
  async () => {
    const bench = await at('idea-submitted')
    await refused(bench, undefined, ['approve', PROJECT, '--yes'], {
      code: 4,
      kind: 'cannot-run',
      zh: ['没有设置签名密钥', 'user.signingkey'],
      en: ['key', 'user.signingkey'],
    })
    await refused(bench, undefined, ['approve', PROJECT, '--yes', '--key', '/none/key'], {
      code: 4,
      kind: 'cannot-run',
      zh: ['/none/key'],
      en: ['/none/key'],
    })
    await refused(bench, STRANGER, ['approve', PROJECT], {
      code: 1,
      rules: ['unknown-key'],
      zh: ['SHA256:', 'bd join'],
      en: ['SHA256:', 'bd join'],
    })
  },
)

bothTest('outside of a workspace bd says so', async () => {
  const bench = await at('opened')
  for (const argv of [['status'], ['approve', PROJECT], ['check']]) {
    await refused(bench, LEADER, [...argv, '-C', bench.home], {
      code: 4,
      kind: 'cannot-run',
      zh: [bench.home, 'bd init'],
      en: [bench.home, 'bd init'],
    })
  }
})

bothTest('without a trust root nobody acts, and the exit code says why', async () => {
  const bench = await at('idea-submitted')
  rmSync(bench.home, { recursive: true })
  mkdirSync(bench.home)
  await refused(bench, LEADER, ['approve', PROJECT], {
    code: 3,
    rules: ['not-authenticated'],
    zh: ['bd trust'],
    en: ['bd trust'],
  })
})

bothTest('unsaved edits stop a submission, and are named', async () => {
  const bench = await at('opened')
  const path = `${FOLDER}/idea.md`
  bench.write(path, `${bench.read(path)}\n还在改。\n`)
  await refused(bench, HEAD, ['submit', PROJECT], {
    code: 1,
    rules: ['unsaved-edits'],
    zh: [path, 'bd save'],
    en: [path, 'bd save'],
  })
})

longTest(
  'without a terminal nothing is signed unless --yes says so, and nothing is asked',
  async () => {
    const bench = await at('idea-submitted')
    const key = ['--key', bench.key(LEADER)]
    await refused(bench, undefined, ['approve', PROJECT, ...key], {
      code: 2,
      kind: 'usage',
      zh: ['--yes', '--dry-run'],
      en: ['--yes', '--dry-run'],
    })
    await refused(bench, undefined, ['new-project', '--key', bench.key(OFFICER)], {
      code: 2,
      kind: 'usage',
      zh: ['--title'],
      en: ['--title'],
    })
    const looked = await bench.bd(LEADER, 'approve', PROJECT, '--dry-run', '--json')
    expect(looked).toMatchObject({ code: 0 })
    expect(looked.json.kind).toBe('plan')
    expect((await bench.status(PROJECT)).state).toBe('in-review')
  },
)

longTest('a command or flag that is mistyped is answered with the nearest one', async () => {
  const bench = await at('idea-submitted')
  for (const [argv, wrong, meant] of [
    [['aprove', PROJECT], 'aprove', 'approve'],
    [['approve', PROJECT, '--reson', 'x'], '--reson', '--reason'],
    [['parameter', 'sett', 'a', 'b'], 'sett', 'set'],
  ] as const) {
    await refused(bench, undefined, argv, {
      code: 2,
      kind: 'usage',
      zh: [wrong, meant],
      en: [wrong, meant],
    })
  }
  await refused(bench, undefined, ['approve'], {
    code: 2,
    kind: 'usage',
    zh: ['项目'],
    en: ['project'],
  })
  await refused(bench, OFFICER, ['set', PROJECT, 'amount'], {
    code: 2,
    kind: 'usage',
    zh: ['amount'],
    en: ['amount'],
  })
})

test('a language that bd does not speak is refused with those that it does', async () => {
  const bench = await at('idea-submitted')
  const { code, out, err } = await bench.bd(LEADER, 'status', PROJECT, '--lang', 'fr')
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('--lang')
  expect(err).toContain('zh, en')
})

test('a clock that cannot be read stops everything', async () => {
  const bench = await at('idea-submitted')
  const now = bench.now
  bench.now = '2026-02-30T09:00:00+08:00'
  const ran = await bench.bd(LEADER, 'approve', PROJECT, '--json')
  expect(ran.code).toBe(4)
  expect(ran.out).toContain('2026-02-30')
  bench.now = now
  await bench.ok(LEADER, 'approve', PROJECT)
})

test('a broken bd.yaml in the work tree changes nothing, and a committed one stops every act', async () => {
  const bench = await at('idea-submitted')
  const text = bench.read('bd.yaml')
  bench.write('bd.yaml', `${text}name: [\n`)
  expect((await bench.bd(undefined, 'status', PROJECT, '--json')).code).toBe(0)
  bench.git('commit', '--quiet', '-am', 'broken')
  const { code, rules } = await bench.check()
  expect(code).toBe(1)
  expect(rules.length).toBeGreaterThan(0)
  const head = bench.head
  const ran = await bench.bd(LEADER, 'approve', PROJECT, '--json')
  expect(ran.code, ran.out).toBe(1)
  expect(ran.json.findings.length).toBeGreaterThan(0)
  expect(bench.head).toBe(head)
})

/** What a person at a terminal types at a question that is shown; `undefined` for the end of the input. */
type Typed = readonly [question: string, keys: string | undefined]

const READING = '签名之前，先阅读送审材料吗？'
const SIGNING = '签名并写入吗？'
/** The text is offered first; the choice below it goes on to the signature. */
const ON: Typed = [READING, '\u001B[B\r']

test.each([
  ['Ctrl-C', '\u0003'],
  ['the end of the input', undefined],
] as const)(
  '%s at the offer to read, or at the question whether to sign, breaks off, and nothing is written',
  async (_, key) => {
    const bench = await at('idea-submitted')
    const before = trace(bench)
    for (const typed of [[[READING, key]], [ON, [SIGNING, key]]] as const) {
      const { code, said } = await atTerminal(bench, LEADER, ['approve', PROJECT], typed)
      expect(code, said).toBe(130)
      expect(said).toContain('没有写入任何内容')
      expect(trace(bench)).toEqual(before)
    }
  },
)

test('no at the question whether to sign writes nothing, and yes does', async () => {
  const bench = await at('idea-submitted')
  const before = trace(bench)
  const approve = ['approve', PROJECT]
  expect((await atTerminal(bench, LEADER, approve, [ON, [SIGNING, 'n\r']])).code).toBe(2)
  expect(trace(bench)).toEqual(before)
  expect((await atTerminal(bench, LEADER, approve, [ON, [SIGNING, 'y\r']])).code).toBe(0)
  expect(trace(bench)[0]).not.toBe(before[0])
})

/** Runs bd at a terminal whose person answers the questions in turn; whoever is asked anything else goes away. */
async function atTerminal(
  bench: Bench,
  member: string,
  argv: readonly string[],
  typed: readonly Typed[],
): Promise<{ readonly code: number; readonly said: string }> {
  let said = ''
  let at = 0
  const write = (text: string) => (said += text)
  /** Streams for the next question: a prompt ends those that it was given. */
  const pair = () => {
    const [question, keys] = typed[at] ?? ['', undefined]
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined })
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 })
    let shown = ''
    let answered = false
    output.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      shown += chunk.toString()
      if (answered || shown === '') return
      answered = true
      at += 1
      const known = keys !== undefined && shown.includes(question)
      setTimeout(() => (known ? input.write(keys) : input.end()), 50)
    })
    return { input, output }
  }
  let streams = pair()
  const code = await runBd([...argv, '--key', bench.key(member)], {
    cwd: bench.dir,
    env: bench.env,
    out: { write },
    err: { write },
    ask: {
      get input() {
        if (streams.output.writableEnded) streams = pair()
        return streams.input
      },
      get output() {
        return streams.output
      },
    },
  })
  return { code, said }
}
