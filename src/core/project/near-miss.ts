/** What was probably meant where a document lacks a field or a heading: told in place of a bare lack. */
import type { Wording } from '../text/wording.ts'
import { called } from '../text/naming.ts'
import { titled } from '../text/known-names.ts'
import { askedValue } from '../process/asked-value.ts'
import { normalForm } from '../text/compatibility.ts'
import type { DocumentContent } from '../process/document.ts'
import { type Finding, finding } from '../rules/finding.ts'
import { shareInPercent } from '../process/percentage.ts'
import type { DocumentType } from '../process/process.ts'
import type { Rulebook } from '../rules/rulebook.ts'
import { spelling } from '../text/spelling.ts'
import { suggest } from '../text/suggestion.ts'

/** A document and where it stands. */
interface Lacking {
  readonly document: string
  readonly path: string
  readonly type: DocumentType
  readonly content: DocumentContent
}

interface Judged extends Lacking {
  readonly rules: Rulebook
}

/** That a required field is not there; with the unknown one that is there, where it probably was meant. */
export function fieldLacking({ document, path, type, content }: Lacking, field: string): Finding {
  const asked = askedValue(type.fields[field])
  const title = type.fields[field]?.title
  const strange = Object.keys(content.fields).filter((one) => !Object.hasOwn(type.fields, one))
  const found =
    strange.find((one) => one === title?.zh || one === title?.en) ?? suggest(field, strange)
  const line = found === undefined ? undefined : content.fields[found]?.line
  if (found === undefined || line === undefined) {
    return finding('missing-document-field', { document, field, ...asked }, { file: path })
  }
  return finding(
    'missing-document-field',
    { document, field, found, ...asked },
    { file: path, line },
  )
}

/**
 * Fields that are given twice, by their id and by their title: a reader sees both, and the rules read one. Each with the
 * line of the title, which goes.
 */
export function twiceFindings({ document, path, type, content, rules }: Judged): Finding[] {
  if (rules.takesFieldTwice) return []
  return Object.entries(content.fields).flatMap(([found, { line, value }]) => {
    const field = ofTitle(type, found)
    const read = field === undefined ? undefined : content.fields[field]
    if (field === undefined || read === undefined) return []
    const differs = String(read.value) === String(value) ? {} : { differs: 'yes' }
    const facts = {
      document,
      field,
      found,
      read: String(read.line),
      other: String(line),
      ...differs,
    }
    return [finding('field-twice', facts, { file: path, line })]
  })
}

/** Percentages given as a bare share, `0.6`: 60% to some and 0.6% to others. */
export function bareShareFindings({ document, path, type, content, rules }: Judged): Finding[] {
  if (rules.takesBareShares) return []
  return Object.entries(type.fields).flatMap(([field, declared]) => {
    const given = content.fields[field]
    const found = String(given?.value ?? '')
    const suggestion = declared.type === 'percent' ? shareInPercent(found) : undefined
    if (given === undefined || suggestion === undefined) return []
    const named = { name: `${document}.${field}`, kind: 'field' as const, type: declared.type }
    return [
      finding(
        'value-not-allowed',
        { ...named, found, suggestion },
        { file: path, line: given.line },
      ),
    ]
  })
}

/** The field of which this is the title and not the id. */
function ofTitle({ fields }: DocumentType, written: string): string | undefined {
  if (Object.hasOwn(fields, written)) return undefined
  const meant = called(titled(fields), written)
  return meant.is === 'one' && meant.partly === undefined ? meant.id : undefined
}

/** Numbers of chapters as reports have them: `一、`, `（一）`, `1.`, `1.2`, `第三章`, `①`, `II.`, `Chapter 2:`. */
const NUMBER =
  /^(?:第\s*[一二三四五六七八九十百零〇\d]+\s*[章节条篇]?|[（(]\s*(?:[一二三四五六七八九十百]+|\d+|[a-z]|[ivx]+)\s*[)）]|[一二三四五六七八九十百]+(?=\s*[、.．,，:：])|\d+(?:[.．]\d+)*|[\u2460-\u2473]|[a-z](?=\s*[.、)])|[ivx]+(?=\s*[.、)])|(?:chapter|section|part)\s+(?:\d+|[ivx]+))\s*[、.．,，:：)）-]?\s*/iu

/**
 * That a required section is not there; or that its heading is, but is not written as one, bears a number, or is written a
 * little otherwise. `attachable`: it may stand in an attached file instead.
 */
export function sectionLacking(
  { document, path, type, content }: Lacking,
  section: string,
  { zh, en }: Wording,
): Finding {
  const near = content.nearHeadings.find(({ text }) => text === zh || text === en)
  if (near !== undefined) {
    const { cause, line } = near
    return finding('heading-unread', { document, section, cause }, { file: path, line })
  }
  const titles = [zh, en].map(spelling)
  const close = content.nearHeadings.find(({ text }) => titles.includes(bare(text)))
  const others = content.sections.filter(
    ({ heading }) =>
      !Object.values(type.sections).some((one) => heading === one.zh || heading === one.en),
  )
  const like = others.find(({ heading }) => titles.includes(bare(heading)))
  if (like !== undefined) {
    const cause = NUMBER.test(normalForm(like.heading)) ? 'numbered' : 'otherwise'
    const facts = { document, section, cause, found: like.heading }
    return finding('heading-unread', facts, { file: path, line: like.line })
  }
  if (close !== undefined) {
    const { cause, line, text } = close
    return finding(
      'heading-unread',
      { document, section, cause, found: text },
      { file: path, line },
    )
  }
  const may = type.attachable ? { attachable: 'yes' } : {}
  return finding('missing-section', { document, section, ...may }, { file: path })
}

/** A heading without its number, its emphasis, a remark in brackets behind it, and what does not count in a name. */
function bare(heading: string): string {
  const plain = normalForm(heading)
    .replaceAll(/[*_`]+/gu, '')
    .trim()
    .replace(NUMBER, '')
  return spelling(plain.replace(/\s*[（(][^（）()]*[)）]\s*$/u, ''))
}
