/** What is refused of minutes, in the names that their fields have there: an officer who writes 票数 is not told of `counts`. */
import type { Finding } from '../core/rules/finding.ts'
import { suggest } from '../core/text/suggestion.ts'
import type { Field, Level } from './minutes-keys.ts'

/** Which fields minutes name, and how. */
export class FieldNames {
  readonly #root: Level
  /** By its English name, how a field is written here. */
  readonly #typed = new Map<string, string>()
  /** The levels of fields that are none, by their place. */
  readonly #unknown = new Map<string, Level>()

  constructor(root: Level) {
    this.#root = root
  }

  /** Notes a field as it is written. */
  note(id: string, key: string): void {
    if (!this.#typed.has(id)) this.#typed.set(id, key)
  }

  /** Notes a field that is none, with those that may stand there. */
  noteUnknown(level: Level, at: object): void {
    this.#unknown.set(JSON.stringify(at), level)
  }

  /** The field as these minutes call it; one that they leave out, in the language in which they are written. */
  called(id: string): string {
    const typed = this.#typed.get(id)
    if (typed !== undefined) return typed
    const isChinese = [...this.#typed].some(([name, key]) => name !== key)
    return (isChinese ? fieldIn(this.#root, id)?.called[0] : undefined) ?? id
  }

  /** The finding with the names of the file; of a field that is none, with those that may stand there. */
  explained(one: Finding): Finding {
    switch (one.rule) {
      case 'unknown-field':
        return this.#allowed(one)
      case 'wrong-type': {
        const { key, expected } = one.facts
        const isCounts = key === 'counts' && expected === 'map'
        const facts = { ...one.facts, ...(isCounts ? { expected: 'vote-counts' } : {}) }
        return { ...one, facts: { ...facts, key: this.#key(key) } }
      }
      case 'missing-field':
      case 'invalid-text':
        return { ...one, facts: { ...one.facts, key: this.#key(one.facts.key) } } as Finding
      case 'invalid-value': {
        const facts = { ...one.facts, key: this.#key(one.facts.key) }
        if (!one.facts.key.startsWith('resolution')) return { ...one, facts }
        const { literal: _literal, ...more } = facts
        return { ...one, facts: { ...more, expected: 'minuted-result' } }
      }
      default:
        return one
    }
  }

  /** The number of a list's item stays behind the name: `出席.0`. */
  #key(key: string): string {
    const [field = '', ...more] = key.split('.')
    return [this.called(field), ...more].join('.')
  }

  #allowed(one: Finding & { readonly rule: 'unknown-field' }): Finding {
    const { file, line, column } = one.place ?? {}
    const { key } = one.facts
    const level = this.#unknown.get(JSON.stringify({ file, line, column, key }))
    if (level === undefined || one.facts.suggestion !== undefined) return one
    const chinese = Object.values(level).flatMap(({ called }) => called)
    // A slip in a word of two characters may mean anything.
    const suggestion = key.length > 2 ? suggest(key, chinese) : undefined
    const allowed = Object.entries(level).map(([id, { called }]) => `${id}=${called[0]}`)
    const near = suggestion === undefined ? {} : { suggestion }
    return { ...one, facts: { key, allowed: allowed.join(', '), ...near } }
  }
}

/** The field of this name, on whichever level it stands. */
function fieldIn(level: Level, id: string): Field | undefined {
  if (Object.hasOwn(level, id)) return level[id]
  for (const { holds } of Object.values(level)) {
    const found = holds !== undefined && 'of' in holds ? fieldIn(holds.of, id) : undefined
    if (found !== undefined) return found
  }
  return undefined
}
