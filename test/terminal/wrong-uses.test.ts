/** No wrong use has a sentence that nobody says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { usageWords } from '../../src/terminal/phrases/usage.ts'

const COMMANDS = join(import.meta.dirname, '../../src/commands')

test('each is thrown, or asked back, by a command', () => {
  const files = readdirSync(COMMANDS, { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(COMMANDS, file), 'utf8'))
    .join('\n')
  const begun = [...texts.matchAll(/UsageError\(`([a-z-]+)\$\{/gu)].map(([, begin]) => begin!)
  const said = (problem: string) =>
    texts.includes(`'${problem}'`) || begun.some((begin) => problem.startsWith(begin))
  expect(Object.keys(usageWords).filter((problem) => !said(problem))).toEqual([])
})
