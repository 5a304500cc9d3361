/** Templates of a published version: what no draft can be made from is published by nobody, by command or around it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { at } from '../../fixtures/worlds/life.ts'
import { publishing, version } from '../../fixtures/worlds/publication.ts'
import { ADMIN } from '../../fixtures/worlds/small.ts'
import { EPOCHS } from '../../src/core/rules/rulebook.ts'
import { readTemplate } from '../../src/documents/template-form.ts'
import { renderTemplate } from '../../src/documents/template.ts'

const PATH = 'processes/small/2/plan.zh.md'
const GOOD = `---
title: {{ project.title | quote }}
cost: 【待填：投资额】
---

# {{ project.title }}

{{ author }} {{ today }} {{ classification }} {{ workspace.name }} {{ project.unit }} {{ project.facts.partner }}

## 风险

【待填】
`

/** What check finds when the version comes with this template. */
function publishedWith(text: string, epoch: (typeof EPOCHS)[number]): readonly string[] {
  const ledger = at('founded', { epoch })
  const files = version(undefined, { [PATH]: text })
  const found = ledger.forge(ledger.draft(ADMIN, publishing(files), files))
  if (found.length > 0) {
    // Whoever publishes after it by the command is charged with nothing.
    const after = version()
    expect(ledger.forge(ledger.draft(ADMIN, publishing(after), after))).toEqual([])
  }
  return [...new Set(found.map(({ rule }) => rule))]
}

const VALUES = {
  project: { title: '海川水务', unit: '', facts: { partner: '是' } },
  today: '2026年3月2日',
  author: '刘洋',
  classification: '内部',
  workspace: { name: '业务拓展部' },
}

const garbage: readonly (readonly [how: string, text: string, rule: string])[] = [
  ['a mark that does not end', `${GOOD}{{ project.title\n`, 'invalid-template'],
  ['a tag that does not end', `${GOOD}{% if today\n`, 'invalid-template'],
  ['a block that does not end', `${GOOD}{% if today %}甲\n`, 'invalid-template'],
  ['a block that ends as another', `${GOOD}{% if today %}甲{% endfor %}\n`, 'invalid-template'],
  ['a tag that reads files', `${GOOD}{% include "a" %}\n`, 'invalid-template'],
  ['a tag that renders another', `${GOOD}{% render "a" %}\n`, 'invalid-template'],
  ['a filter that there is not', `${GOOD}{{ today | date: "%Y" }}\n`, 'invalid-template'],
  ['a name that there is not', `${GOOD}{{ secret }}\n`, 'unknown-variable'],
  ['a fact that there is not', `${GOOD}{{ project.facts.amount }}\n`, 'unknown-variable'],
  ['a part that there is not', `${GOOD}{{ project.id }}\n`, 'unknown-variable'],
  ['more than a template may hold', `${GOOD}${'x'.repeat(262_145)}`, 'limit-exceeded'],
]

test.each(EPOCHS)('%s: no version comes with a template that makes no draft', (epoch) => {
  for (const [how, text, rule] of garbage) {
    const rendered = renderTemplate(PATH, text, VALUES)
    expect(rendered.ok, `liquid: ${how}`).toBe(false)
    expect(publishedWith(text, epoch), how).toEqual([rule])
  }
})

const unfit: readonly (readonly [how: string, text: string, rule: string])[] = [
  ['a draft that turns text round', `${GOOD}\u202e\n`, 'invalid-text'],
  ['a draft whose head would run', GOOD.replace('---\n', '---js\n'), 'front-matter-language'],
  ['a draft with a key twice', GOOD.replace('---\n\n#', 'title: 乙\n---\n\n#'), 'duplicate-key'],
  ['a draft without a required section', GOOD.replace('## 风险', '## 其他'), 'template-incomplete'],
  ['a draft without a required field', GOOD.replace(/cost: .*\n/, ''), 'template-incomplete'],
]

test('what the draft must be is asked since the second epoch', () => {
  for (const [how, text, rule] of unfit) {
    expect(publishedWith(text, 'bd/workspace@2'), how).toEqual([rule])
    expect(publishedWith(text, 'bd/workspace@1'), how).toEqual([])
  }
})

test('what liquid takes is taken: tags, filters, literals, and what stands as it is', () => {
  for (const more of [
    '',
    '{% if project.unit == "" %}甲{% elsif today %}乙{% else %}丙{% endif %}',
    '{% unless today %}甲{% endunless %}{%- comment -%} {{ x }} {% none %}{% endcomment %}',
    '{% raw %}{{ x }}{% if %}{% endraw %}',
    '{% for one in project.facts %}{{ one }}{% endfor %}{% assign a = "}" %}{{ a }}',
    '{% case today %}{% when "甲" %}乙{% else %}丙{% endcase %}{% # 说明 %}',
    '{{ "甲|乙" }}{{ 5 }}{{ true }}{{- today -}}',
    '{{ today | append: "|" | replace: "a", "b" | upcase | truncate: 5 | default: "x" }}',
  ]) {
    const text = GOOD + more
    expect(renderTemplate(PATH, text, VALUES).ok, `liquid: ${more}`).toBe(true)
    expect(readTemplate(PATH, text).ok, more).toBe(true)
    expect(publishedWith(text, 'bd/workspace@2'), more).toEqual([])
  }
})

test('every template that comes with bd is one', () => {
  const shelf = join(import.meta.dirname, '../../templates/processes')
  const files = readdirSync(shelf, { recursive: true, encoding: 'utf8' }).filter((one) =>
    /\.(?:zh|en)\.md$/.test(one),
  )
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const read = readTemplate(file, readFileSync(join(shelf, file), 'utf8'))
    expect(read.ok && read.value.document?.ok, file).toBe(true)
  }
})
