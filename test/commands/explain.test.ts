/** `bd explain` knows whatever bd says no with: the rules, and why a command cannot run. */
import { expect, test } from 'vitest'
import { runBd } from '../../src/commands/run.ts'
import { failureReasons } from '../../src/terminal/words/telling.ts'

async function explain(...argv: readonly string[]) {
  let out = ''
  const write = (text: string) => (out += text)
  const around = { cwd: '/', env: {}, out: { write }, err: { write } }
  return { code: await runBd(['explain', ...argv], around), out }
}

test.each(failureReasons())('%s is explained in both languages', async (reason) => {
  for (const language of ['zh', 'en']) {
    const { code, out } = await explain(reason, '--lang', language)
    expect(code, out).toBe(0)
    expect(out).toMatch(new RegExp(`^${reason}[（ (]`))
    expect(out).not.toMatch(/undefined|\[object/)
    expect(out.split('\n').length).toBeGreaterThan(4)
  }
  const { out } = await explain(reason, '--json')
  expect(JSON.parse(out).data).toMatchObject({ reason })
})

test('it is found as it stands in a message, and by a slip of the pen', async () => {
  expect((await explain('错误[no-key]', '--lang', 'zh')).out).toContain('bd join --new-key')
  expect((await explain('nokey', '--lang', 'zh')).out).toContain('no-key')
  expect((await explain('--lang', 'zh')).out).toContain('no-key')
})
