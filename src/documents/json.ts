/** Plain data, as YAML gives it and as records are made of. */

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
