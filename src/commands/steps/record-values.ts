/** What is typed of a record, `state=已接触`, comes to its values and the texts under its headings; on a terminal what lacks is asked for. */
import type { Value } from '../../core/record/record.ts'
import { type KnownThings, readCell } from '../../core/register/cell.ts'
import { isAsked } from '../../core/register/asked.ts'
import { beginningsOf } from '../../core/register/moves.ts'
import type { Register, RegisterField } from '../../core/register/register.ts'
import { type Finding, finding } from '../../core/rules/finding.ts'
import { called, type Callable } from '../../core/text/naming.ts'
import { valueText } from '../../terminal/amounts.ts'
import { projectWords } from '../../terminal/phrases/project.ts'
import { understoodLines } from '../../terminal/phrases/understood.ts'
import type { Names } from '../../terminal/names.ts'
import { tellAnswer } from '../../terminal/rules/finding.ts'
import type { Session } from '../session.ts'
import { Refused } from './refusal.ts'

/** What was said of a record: values of its fields, where empty none, and texts under its headings. */
export interface Said {
  readonly fields: Readonly<Record<string, Value | undefined>>
  readonly sections: Readonly<Record<string, string>>
}

/** Fields and headings by their ids and titles. */
function callableParts({ fields, sections }: Register): Callable {
  return new Map([
    ...Object.entries(fields).map(([id, { title }]) => [id, [title.zh, title.en]] as const),
    ...Object.entries(sections).map(([id, { zh, en }]) => [id, [zh, en]] as const),
  ])
}

/** Reads the pairs that were typed. Refused: what the register does not have, values not of their type, what nobody types. */
export function saidOf(
  session: Session,
  register: Register,
  known: KnownThings,
  names: Names,
  given: readonly (readonly [string, string])[],
): Said {
  const { voice } = session.screen
  const parts = callableParts(register)
  const fields: Record<string, Value | undefined> = {}
  const sections: Record<string, string> = {}
  const findings: Finding[] = []
  for (const [typed, text] of given) {
    const meant = called(parts, typed)
    const name = meant.is === 'one' ? meant.id : undefined
    const declared = name === undefined ? undefined : register.fields[name]
    if (name === undefined) {
      const allowed = [...parts.keys()].join(', ')
      const like = meant.is === 'none' ? meant.like : undefined
      const facts = { key: typed, allowed, ...(like === undefined ? {} : { suggestion: like }) }
      findings.push(finding('unknown-field', facts))
    } else if (declared === undefined) sections[name] = text
    else if (declared.computed !== undefined) {
      const facts = { register: register.register, field: name, expected: '', found: text }
      findings.push(finding('computed-differs', facts))
    } else if (text === '') fields[name] = undefined
    else {
      const read = readCell(`${register.register}.${name}`, declared, text, known)
      if (!read.ok) findings.push(...read.findings.map(inRecord))
      else {
        fields[name] = read.value
        const shown = valueText(voice, declared, read.value, names)
        const title = voice.title(declared.title) ?? name
        const same = [`${title}=${shown}`, `${name}=${shown}`, `${typed}=${read.value}`]
        session.screen.say(
          ...understoodLines(voice, `${typed}=${text}`, `${title} ${shown}`, ...same),
        )
      }
    }
  }
  if (findings.length > 0) throw new Refused(findings)
  return { fields, sections }
}

/** A finding about a value as one of a record. */
export function inRecord(one: Finding): Finding {
  const named = { kind: 'field' as const, in: 'record' as const }
  if (one.rule === 'value-not-allowed') return { ...one, facts: { ...one.facts, ...named } }
  return one.rule === 'value-out-of-bounds' ? { ...one, facts: { ...one.facts, ...named } } : one
}

/** Asks for the fields and headings of a new record that were not given and that its adder fills in; nothing without a terminal. */
export async function askRecord(
  session: Session,
  register: Register,
  known: KnownThings,
  names: Names,
  said: Said,
  isOwn: (field: RegisterField) => boolean,
): Promise<Said> {
  if (!session.interactive) return said
  const { voice } = session.screen
  const prompter = await session.prompter()
  const fields: Record<string, Value | undefined> = { ...said.fields }
  const sections: Record<string, string> = { ...said.sections }
  for (const [id, field] of Object.entries(register.fields)) {
    if (Object.hasOwn(fields, id) || field.computed !== undefined || !isOwn(field)) continue
    const required = isAsked(field, fields)
    const answer = await askField(session, register, known, names, id, field, required)
    const read = answer === '' ? undefined : readCell(id, field, answer, known)
    if (read?.ok === true) fields[id] = read.value
  }
  for (const [id, section] of Object.entries(register.sections)) {
    if (Object.hasOwn(sections, id)) continue
    const required = isAsked(section, fields)
    const message = voice.title(section) + projectWords(voice).hint('text', required)
    const text = await prompter.input({ message, flag: `${id}=…`, required })
    if (text !== '') sections[id] = text
  }
  return { fields, sections }
}

async function askField(
  session: Session,
  register: Register,
  known: KnownThings,
  names: Names,
  id: string,
  field: RegisterField,
  required: boolean,
): Promise<string> {
  const { voice } = session.screen
  const prompter = await session.prompter()
  const words = projectWords(voice)
  const message = voice.title(field.title) ?? id
  const flag = `${id}=…`
  const blank = required ? [] : [{ value: '', name: words.later }]
  if (field.type === 'choice') {
    const begins = field.moves === undefined ? Object.keys(field.of ?? {}) : beginningsOf(field)
    if (begins.length === 1 && required) return begins[0]!
    const choices = begins.map((value) => ({
      value,
      name: voice.title(field.of?.[value]) ?? value,
    }))
    return prompter.select({ message, flag, choices: [...choices, ...blank] })
  }
  if (field.type === 'yes-no') {
    const choices = [
      { value: 'yes', name: words.yes },
      { value: 'no', name: words.no },
    ]
    return prompter.select({ message, flag, choices: [...choices, ...blank] })
  }
  const hint = words.hint(field.type, required)
  return prompter.input({
    message: `${message}${hint}`,
    flag,
    required,
    check: (answer) => {
      if (answer.trim() === '') return undefined
      const read = readCell(`${register.register}.${id}`, field, answer, known)
      if (read.ok) return undefined
      return read.findings.map((one) => tellAnswer(voice, inRecord(one), names)).join('; ')
    },
  })
}
