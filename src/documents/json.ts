/** YAML gives plain data, of which records are made. */

export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json }

/** Keys by which plain data could reach the prototype of an object. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether the key may not stand in any map. */
export function isReservedKey(key: string): boolean {
  return RESERVED.has(key)
}

/** What a value is, in the words of our findings. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (Array.isArray(value)) return 'list'
  switch (typeof value) {
    case 'string':
      return 'text'
    case 'number':
      return 'number'
    case 'boolean':
      return 'yes-no'
    default:
      return 'map'
  }
}

const INTEGER = /^(?:0|-?[1-9]\d*)$/

/** What a plain scalar of YAML means; everything but the strictest spellings stays the text that was written. */
export function meaningOf(text: string): Json {
  if (text === '' || text === '~' || text === 'null') return null
  if (text === 'true') return true
  if (text === 'false') return false
  if (INTEGER.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  return text
}
