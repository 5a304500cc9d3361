/** Every wrong use in words, its facts left open: `{option}` stands where one would be said. */
import type { Language } from '../../src/core/record/workspace.ts'
import { usageWords } from '../../src/terminal/phrases/usage.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

/** The sentences of a language by the names of the wrong uses. */
export function openUses(language: Language): Readonly<Record<string, string>> {
  const facts = new Proxy({}, { get: (_, name) => `{${String(name)}}` })
  const told = Object.entries(usageWords).map(([name, words]) => [
    name,
    (words as (facts: object, v: unknown) => string)(facts, voiceOf(language)),
  ])
  return Object.fromEntries(told) as Readonly<Record<string, string>>
}
