/** A draft made from any declaration is readable, asks for all that is declared, and once filled in is fit and read as its values. */
import fc from 'fast-check'
import { expect } from 'vitest'
import type {
  DocumentType,
  SectionDeclaration,
  ValueDeclaration,
} from '../../src/core/process/process.ts'
import { readValue } from '../../src/core/process/values.ts'
import { draftFindings } from '../../src/core/project/drafting.ts'
import { templateFindings } from '../../src/core/project/template.ts'
import type { Language } from '../../src/core/record/workspace.ts'
import { RULEBOOK } from '../../src/core/rules/rulebook.ts'
import { derivedDraft } from '../../src/documents/derived-draft.ts'
import { withFields } from '../../src/documents/fields.ts'
import { readDocument } from '../../src/documents/outline.ts'
import { derivedWords } from '../../src/terminal/phrases/draft.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { bothTest, size } from '../workbench/long.ts'

/** What a title may hold besides letters, whatever YAML or Markdown make of it elsewhere. */
const SIGNS = [...`甲乙A1#:"'\\|-*_>~=[]{}()%,，。“”&!? `, '`']
const line = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join('').trim())
  .filter((text) => text !== '')
const wording = fc.record({ zh: line, en: line })
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z]{1,4})?$/)

const value: fc.Arbitrary<ValueDeclaration> = fc
  .record({
    type: fc.constantFrom('text', 'integer', 'money', 'percent', 'date', 'yes-no', 'choice'),
    title: wording,
    optional: fc.boolean(),
    hint: fc.option(wording, { nil: undefined }),
  })
  .map(({ type, hint, ...rest }) => ({
    ...rest,
    type: type as ValueDeclaration['type'],
    ...(hint === undefined ? {} : { hint }),
    ...(type === 'choice'
      ? { of: { one: { zh: '甲', en: 'A' }, two: { zh: '乙', en: 'B' } } }
      : {}),
  }))

const section: fc.Arbitrary<SectionDeclaration> = fc
  .record({ heading: wording, none: fc.boolean(), hint: fc.option(wording, { nil: undefined }) })
  .map(({ heading, none, hint }) => ({
    ...heading,
    ...(none ? { none } : {}),
    ...(hint === undefined ? {} : { hint }),
  }))

const letter = fc
  .record({
    to: fc.option(wording, { nil: undefined }),
    closing: fc.option(wording, { nil: undefined }),
  })
  .map(({ to, closing }) => ({
    ...(to === undefined ? {} : { to }),
    ...(closing === undefined ? {} : { closing }),
  }))

/** Rows of which a draft has the empty table; there may be none of them. */
const rows = fc
  .record({ heading: wording, columns: fc.dictionary(id, value, { minKeys: 1, maxKeys: 3 }) })
  .map(({ heading, columns }) => ({ title: heading, optional: true, columns }))

const declared: fc.Arbitrary<DocumentType> = fc
  .record({
    title: wording,
    fields: fc.dictionary(id, value, { maxKeys: 5 }),
    sections: fc.dictionary(id, section, { maxKeys: 4 }),
    rows: fc.dictionary(id, rows, { maxKeys: 2 }),
    attachable: fc.boolean(),
    hint: fc.option(wording, { nil: undefined }),
    letter: fc.option(letter, { nil: undefined }),
  })
  .map(({ hint, letter: around, ...rest }) => ({
    ...rest,
    ...(hint === undefined ? {} : { hint }),
    ...(around === undefined ? {} : { letter: around }),
  }))
  .filter(({ title, sections, rows: tables = {} }) => {
    const titles = Object.values(tables).map((one) => one.title)
    const all = [title, ...Object.values(sections), ...titles].flatMap(({ zh, en }) => [
      ...new Set([zh, en]),
    ])
    return new Set(all).size === all.length
  })

const VALUES: Readonly<Record<string, string>> = {
  text: '已写明："如上"',
  integer: '12',
  money: '9800万元',
  percent: '12.5%',
  date: '2026-03-04',
  'yes-no': '是',
  choice: '甲',
}

function draftOf(type: DocumentType, language: Language, title: string): string {
  const about = {
    title,
    facts: [[{ zh: '金额', en: 'Amount' }, '100.00']] as const,
    author: '李四',
    classification: '内部',
    issuer: '某集团',
    date: '2026年3月4日',
  }
  return derivedDraft(type, derivedWords(voiceOf(language), about))
}

function read(text: string) {
  const document = readDocument('plan.md', text)
  if (!document.ok) throw new Error(JSON.stringify(document.findings))
  return document.value
}

const known = { members: new Map(), units: new Map() }

function findingsOf(type: DocumentType, text: string) {
  const drafted = { document: 'plan', path: 'plan.md', type, content: read(text), attached: false }
  return draftFindings({ ...drafted, rules: RULEBOOK['bd/workspace@2'] }, known)
}

bothTest(
  'a draft of any declaration asks for all of it, and filled in is fit and read as its values',
  () => {
    fc.assert(
      fc.property(
        declared,
        fc.constantFrom<Language>('zh', 'en'),
        line,
        (type, language, title) => {
          const draft = draftOf(type, language, title)
          const content = read(draft)
          expect(templateFindings(`plan.${language}.md`, 'plan', type, content)).toEqual([])
          const tables = Object.values(type.rows ?? {}).map((one) => one.title)
          const headings = [type.title, ...Object.values(type.sections), ...tables].map(
            (one) => one[language],
          )
          expect(content.sections.map(({ heading }) => heading)).toEqual(headings)
          const required = Object.entries(type.fields).filter(([, one]) => one.optional !== true)
          const asked = new Set(content.placeholders.map(({ field }) => field))
          for (const [field] of required) expect(asked).toContain(field)
          const isAsked = required.length > 0 || Object.keys(type.sections).length > 0
          if (isAsked) expect(findingsOf(type, draft)).not.toEqual([])

          const fields = Object.entries(type.fields)
          const values = fields.map(([field, one]) => [field, VALUES[one.type]!] as const)
          const body = draft
            .split('\n')
            .map((one) => (/^(?:【待填:|\[TODO: )/u.test(one) ? '已按要求写明实际情况。' : one))
            .join('\n')
          const filled = withFields(body, values)
          expect(findingsOf(type, filled)).toEqual([])
          for (const [field, one] of fields) {
            const found = read(filled).fields[field]?.value
            const meant = readValue(field, one, VALUES[one.type]!, known)
            expect(readValue(field, one, String(found), known)).toEqual(meant)
          }
        },
      ),
      { numRuns: size(300, 2_000, 100_000) },
    )
  },
)
