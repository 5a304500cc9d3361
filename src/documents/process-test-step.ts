/** Reads one step of a process test, by the deed that stands in it. */
import { finding, type Finding } from '../core/rules/finding.ts'
import type { Doing, StepName } from '../core/rehearsal/step-words.ts'
import type { Move, Step } from '../core/rehearsal/script.ts'
import { readSpan, spansLike } from '../core/calendar/span.ts'
import { suggest } from '../core/text/suggestion.ts'
import { isPlainDate } from '../core/calendar/time.ts'
import { decode } from './decode.ts'
import type { YamlSource } from './places.ts'
import { DEEDS, isWordOf, lookShape, stepShape } from './step-shapes.ts'

/** What every step may hold besides its deed, as it is written. */
interface RawStep {
  readonly on?: string
  readonly after?: string
  readonly refused?: string | readonly string[]
  readonly expect?: NonNullable<Step['expect']>
}

/** A step by the deed that stands in it, or one in which nobody does anything; `undefined` when it cannot be read. */
export function stepAt(source: YamlSource, findings: Finding[]): Step | undefined {
  const { value } = source
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const found = DEEDS.filter((name) => keys.includes(name))
  const deed = found.find((one) => found.every((name) => name === one || isWordOf(one, name)))
  if (deed === undefined && found.length > 0) {
    const facts = { key: found[1]!, expected: 'one-deed', found: found.join(', ') }
    findings.push(finding('invalid-value', facts, source.keyPlaceOf([found[1]!])))
    return undefined
  }
  if (deed === undefined) {
    const unknown = misspelt(keys, source)
    if (unknown.length > 0) {
      findings.push(...unknown)
      return undefined
    }
  }
  const read = decode(deed === undefined ? lookShape : stepShape(deed), source)
  if (!read.ok) {
    findings.push(...read.findings)
    return undefined
  }
  const raw = read.value as RawStep
  if (keys.length === 0) {
    findings.push(finding('missing-field', { key: 'expect' }, source.placeOf([])))
    return undefined
  }
  return stepOf(raw, deed, source, findings)
}

/** The key that was meant to be a deed: one that no step knows. */
function misspelt(keys: readonly string[], source: YamlSource): readonly Finding[] {
  const common = ['on', 'after', 'refused', 'expect']
  return keys
    .filter((key) => !common.includes(key))
    .map((key) => {
      const suggestion = suggest(key, [...DEEDS, ...common])
      const facts = suggestion === undefined ? { key } : { key, suggestion }
      return finding('unknown-field', facts, source.keyPlaceOf([key]))
    })
    .slice(0, 1)
}

function stepOf(
  raw: RawStep,
  deed: StepName | undefined,
  source: YamlSource,
  findings: Finding[],
): Step {
  const { on: _on, after: _after, refused, expect, ...words } = raw
  const move = moveOf(raw, source, findings)
  const said = { ...words } as Record<string, unknown>
  const by = deed === undefined ? undefined : (said[deed] as string | readonly string[])
  if (deed !== undefined) delete said[deed]
  return {
    ...(move === undefined ? {} : { move }),
    ...(deed === undefined ? {} : { deed: { name: deed, words: said } as unknown as Doing }),
    by: by === undefined ? [] : typeof by === 'string' ? [by] : by,
    ...(refused === undefined
      ? {}
      : { refused: typeof refused === 'string' ? [refused] : refused }),
    ...(expect === undefined ? {} : { expect }),
    at: placesOf(source),
  }
}

/** The move that is written; one that is none is a finding. */
function moveOf({ on, after }: RawStep, source: YamlSource, findings: Finding[]): Move | undefined {
  const refuse = (key: string, expected: string, found: string, suggestion?: string) => {
    const facts = { key, expected, found, ...(suggestion === undefined ? {} : { suggestion }) }
    findings.push(finding('invalid-value', facts, source.placeOf([key])))
    return undefined
  }
  if (on !== undefined && after !== undefined) return refuse('after', 'on | after', 'on, after')
  if (on !== undefined) {
    const [date = '', time = '09:00'] = on.split(' ')
    if (!isPlainDate(date)) return refuse('on', 'moment', on)
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    return { on: date, minute: hours * 60 + minutes }
  }
  if (after === undefined) return undefined
  const span = readSpan(after)
  if (span !== undefined) return { after: span }
  return refuse('after', 'span', after, suggest(after, spansLike(after)))
}

/** Places by their path: of a key, or of the nearest part around it that is there. */
export function placesOf(source: YamlSource): Step['at'] {
  return (...path) => source.keyPlaceOf(path)
}
