/** The manuals in both languages: the same chapters, tables and examples; only words for people differ. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const DOCS = join(import.meta.dirname, '../../docs')

function manual(name: string): string {
  return readFileSync(join(DOCS, name), 'utf8')
}

/** The blocks of code of a text, each with the word that follows its fence. */
function blocksOf(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, kind = '', body = '']) => [
    kind,
    body,
  ])
}

/** The text without its blocks of code. */
function proseOf(text: string): string {
  return text.replaceAll(/^```\w*\n.*?^```$/gms, '')
}

/** The YAML examples, without comments. */
function examplesOf(text: string): readonly string[] {
  return blocksOf(text)
    .filter(([kind]) => kind === 'yaml')
    .map(([, body]) => body.replaceAll(/\s+#.*$/gm, ''))
}

/** The tables, each as the code in the first cell of each row below its head. */
function tablesOf(text: string): readonly (readonly string[])[] {
  const tables = [...proseOf(text).matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => table)
  return tables.map((table) =>
    table
      .trimEnd()
      .split('\n')
      .slice(2)
      .map((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)])
      .map((codes) => codes.map(([, code = '']) => code.replaceAll(/<[^>]*>/g, '<>')).join(' ')),
  )
}

/** The commands in blocks of the terminal, without what is said of them beside. */
function commandsOf(text: string): readonly string[] {
  return blocksOf(text)
    .filter(([kind]) => kind === '')
    .flatMap(([, body]) => body.split('\n'))
    .filter((line) => line.startsWith('bd '))
    .map((line) => line.replace(/\s{2,}.*$/, ''))
}

/** How many chapters. */
function chaptersOf(text: string): number {
  return [...proseOf(text).matchAll(/^## /gm)].length
}

const SAME = ['language', 'gates', 'operations']

test('they are there', () => {
  const names = readdirSync(DOCS)
  expect(names).toEqual(expect.arrayContaining(SAME.map((name) => `${name}.zh.md`)))
})

describe.each(SAME)('%s', (name) => {
  const [zh, en] = [manual(`${name}.zh.md`), manual(`${name}.md`)]

  test('has the same chapters', () => {
    expect(chaptersOf(zh)).toBe(chaptersOf(en))
    expect(chaptersOf(en)).toBeGreaterThan(3)
  })

  test('has the same tables, row by row', () => {
    expect(tablesOf(zh)).toEqual(tablesOf(en))
  })

  test('has the same examples', () => {
    expect(examplesOf(zh)).toEqual(examplesOf(en))
  })

  test('has the same commands', () => {
    expect(commandsOf(zh)).toEqual(commandsOf(en))
  })

  test('leads to manuals in its own language', () => {
    const links = [...proseOf(zh).matchAll(/\]\(([\w./-]+\.md)/g)].map(([, link = '']) => link)
    expect(links.filter((link) => !link.endsWith('.zh.md'))).toEqual([])
  })
})
