import { expect, test } from 'vitest'
import { readDocument } from '../../src/documents/outline.ts'
import { renderTemplate } from '../../src/documents/template.ts'
import { refusals, valueOf } from './findings-of.ts'

const render = (text: string, variables = {}) => renderTemplate('idea.zh.md', text, variables)

test('a value fills its place', () => {
  expect(valueOf(render('# {{ 项目.名称 }}: {{ n }}\n', { 项目: { 名称: '冷链' }, n: 3 }))).toBe(
    '# 冷链: 3\n',
  )
})

test('a name that is not known is refused with its place and the nearest name', () => {
  expect(refusals(render('a\n  {{ project.titel }}\n', { project: { title: 'x' } }))).toEqual([
    'unknown-variable project.titel project.title 2:6',
  ])
})

test.each([
  ['an unknown filter', '{{ "a" | shout }}', /shout/],
  ['an unknown tag', '{% shout %}', /shout/],
  ['a file', '{% include "/etc/passwd" %}', /include/],
  ['a partial', '{% render "x" %}', /render/],
  ['a layout', '{% layout "x" %}', /layout/],
  ['the time', '{{ "now" | date: "%s" }}', /date/],
  ['an open tag', '{% if a %}', /not closed/],
  ['a flood', '{% for i in (1..100000000) %}x{% endfor %}', /limit/],
])('a template that asks for %s is refused', (_, text, detail) => {
  const result = render(text, { a: 1 })
  expect(refusals(result)).toEqual([expect.stringMatching(/^invalid-template /)])
  expect(refusals(result)[0]).toMatch(detail)
})

test('the prototype of a value is out of reach', () => {
  expect(refusals(render('{{ a.constructor.name }}', { a: {} }))[0]).toMatch(/^unknown-variable/)
})

test('no value can break out of its field in front matter', () => {
  for (const title of [
    'a: b',
    '"x"',
    "it's",
    '# no',
    '{{ x }}',
    'a\nadmin: yes',
    '[1]',
    '- a',
    '*x',
    'C:\\n',
    '---\nx: 1\n---',
  ]) {
    const text = valueOf(render('---\ntitle: {{ title | quote }}\n---\n# {{ title }}\n', { title }))
    expect(valueOf(readDocument('a.md', text)).fields).toEqual({ title: { value: title, line: 2 } })
    const bare = readDocument('a.md', valueOf(render('---\ntitle: {{ title }}\n---\n', { title })))
    if (bare.ok) expect(Object.keys(bare.value.fields)).toEqual(['title'])
  }
})
