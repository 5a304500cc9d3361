/** `bd check` for CI: its forms, and what `--since` shows and counts. */
import { expect, test } from 'vitest'
import { Forger, saving } from '../../workbench/forge.ts'
import { at } from '../../workbench/life.ts'
import { ADMIN, OFFICER } from '../../workbench/people.ts'

/** An accepted history with one refused commit in it, and an act after it. */
async function withOneRefused() {
  const bench = await at('opened')
  const forger = await Forger.of(bench)
  const before = bench.head
  const bad = await forger.commit(OFFICER, { ...saving('冒名的构想\n'), signature: 'none' })
  forger.settle()
  await bench.ok(ADMIN, 'policy', 'add-member', 'wu-ming', '--name', '吴明', '--reason', '新来的')
  return { bench, before, bad, after: bench.head }
}

test('--since shows what came after the commit, and fails for what came before it', async () => {
  const { bench, before, bad, after } = await withOneRefused()
  const shown = await bench.bd(undefined, 'check', '--since', before.slice(0, 8), '--json')
  expect(shown.code).toBe(1)
  expect(shown.json.data).toMatchObject({ since: before, before: { errors: 0 } })
  expect(shown.json.findings.map(({ commit }) => commit)).toContain(bad)
  const later = await bench.bd(undefined, 'check', '--since', after, '--json')
  expect(later.code).toBe(1)
  expect(later.json.data).toMatchObject({ code: 1, authenticated: false, before: { errors: 1 } })
  expect(later.json.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  const told = await bench.bd(undefined, 'check', '--since', after, '--lang', 'en')
  expect(told.out).toMatch(/1 error and \d+ other findings before are not shown, and count/)
  expect(told.out).toContain('without --since all are shown')
  const unknown = await bench.bd(undefined, 'check', '--since', 'abcdef12')
  expect(unknown).toMatchObject({ code: 2, out: '' })
  expect(unknown.err).toContain('--since')
})

test('the wrong trust root is told, whatever part of the history is looked at', async () => {
  const bench = await at('opened')
  const root = `bd-trust-root:other:${'0'.repeat(40)}:SHA256:${'A'.repeat(43)}`
  const argv = ['check', '--since', bench.head, '--trust-root', root, '--json']
  const ran = await bench.bd(undefined, ...argv)
  expect(ran.code).toBe(1)
  expect(ran.json.findings.map(({ rule }) => rule)).toContain('root-mismatch')
})

test('each form says the same: the rule, the commit, and that check failed', async () => {
  const { bench, bad } = await withOneRefused()
  for (const format of ['github', 'gitlab', 'junit', 'sarif', 'json', 'text']) {
    const ran = await bench.bd(undefined, 'check', '--format', format)
    expect([format, ran.code]).toEqual([format, 1])
    expect(ran.out).toContain('unsigned-commit')
    expect(ran.out).toContain(bad.slice(0, 7))
    const isData = ['gitlab', 'sarif', 'json'].includes(format)
    expect(() => (isData ? JSON.parse(ran.out) : undefined)).not.toThrow()
    if (format !== 'json') expect(ran.out + ran.err).toContain('核验未通过')
  }
  expect((await bench.bd(undefined, 'check', '--format', 'xml')).code).toBe(2)
  expect((await bench.bd(undefined, 'check', '--format', 'junit', '--json')).code).toBe(2)
})

test('--format json is --json for what keeps check from running, too', async () => {
  const bench = await at('founded')
  const elsewhere = ['check', '-C', bench.base]
  const one = await bench.bd(undefined, ...elsewhere, '--format', 'json')
  const other = await bench.bd(undefined, ...elsewhere, '--json')
  expect(one.json).toEqual(other.json)
  expect([one.code, other.code]).toEqual([4, 4])
})
