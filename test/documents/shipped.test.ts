import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readEntry } from '../../src/documents/entry.ts'
import { readDocument } from '../../src/documents/outline.ts'
import { renderTemplate } from '../../src/documents/template.ts'

/** The files of a folder by the path that they have in a workspace. */
function under(folder: string, at: string): readonly (readonly [path: string, file: URL])[] {
  const base = new URL(folder, import.meta.url)
  const names = readdirSync(base, { recursive: true, encoding: 'utf8' })
  return names.map((name) => [at + name, new URL(name, base)])
}

/** What comes with bd, and the regulations that were written by the manual. */
const shelf = new Map([
  ...under('../../templates/', ''),
  ...under('../../fixtures/regulations/', 'processes/'),
])
const files = [...shelf.keys()]

test.each(files.filter((path) => /^(calendar\/|processes\/.*\/).*\.yaml$/.test(path)))(
  'the shipped %s is read without a finding',
  (path) => {
    const { content } = readEntry(path, readFileSync(shelf.get(path)!), '')
    expect(content.kind === 'broken' ? content.findings : []).toEqual([])
    if (content.kind === 'process') expect(content.value.later).toEqual([])
  },
)

const processes = files.filter((path) => path.endsWith('/process.yaml'))

function processOf(path: string) {
  const { content } = readEntry(path, readFileSync(shelf.get(path)!), '')
  if (content.kind !== 'process') throw new Error(path)
  return content.value
}

/** Whatever a draft may name: every fact of the template's process. */
function variablesOf(path: string) {
  const { facts } = processOf(path.replace(/[^/]+$/, 'process.yaml'))
  return {
    workspace: { name: '某集团' },
    project: {
      title: '华东"冷链": 仓储',
      facts: Object.fromEntries(Object.keys(facts).map((fact) => [fact, '某值'])),
      unit: '某控股公司',
    },
    author: '李四',
    today: '2026-03-04',
    classification: '内部',
  }
}

test.each(files.filter((path) => path.endsWith('.md') && path.startsWith('processes/')))(
  'the shipped template %s renders to a readable document',
  (path) => {
    const text = readFileSync(shelf.get(path)!, 'utf8')
    const rendered = renderTemplate(path, text, variablesOf(path))
    expect(rendered).toMatchObject({ ok: true })
    if (!rendered.ok) return
    const document = readDocument(path, rendered.value)
    expect(document).toMatchObject({ ok: true })
    if (document.ok) expect(document.value.sections.length).toBeGreaterThan(0)
  },
)

test.each(processes)(
  'every template of %s has its fields and its required sections, and is there in both languages',
  (file) => {
    const folder = file.replace(/[^/]+$/, '')
    for (const [name, { sections, fields }] of Object.entries(processOf(file).documents)) {
      const templates = (['zh', 'en'] as const).filter((language) =>
        shelf.has(`${folder}${name}.${language}.md`),
      )
      if (templates.length > 0) expect(templates, name).toEqual(['zh', 'en'])
      for (const language of templates) {
        const path = `${folder}${name}.${language}.md`
        const text = readFileSync(shelf.get(path)!, 'utf8')
        const rendered = renderTemplate(path, text, variablesOf(path))
        const document = rendered.ok ? readDocument(path, rendered.value) : rendered
        if (!document.ok) throw new Error(path)
        const headings = document.value.sections.map(({ heading }) => heading)
        expect(headings).toEqual(
          expect.arrayContaining(Object.values(sections).map((title) => title[language])),
        )
        const asked = Object.keys(fields).filter((field) => fields[field]!.optional !== true)
        expect(Object.keys(document.value.fields)).toEqual(expect.arrayContaining(asked))
      }
    }
  },
)
