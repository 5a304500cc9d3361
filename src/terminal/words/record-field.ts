/** Fields of records and their answers are called here by their titles. */
import type { Telling } from '../rules/telling.ts'

/** What a field of a register is called. */
export function fieldOf({ name }: Telling, register: string, field: string): string {
  return name('field', `${register}.${field}`)
}

/** An answer of a field as it is called. */
export function answerOf(
  telling: Telling,
  register: string,
  field: string,
  answer: string,
): string {
  return telling.name('choice', `${register}.${field}.${answer}`).replace(/^.*\./u, '')
}

/** Several of them, joined. */
export function answersOf(
  telling: Telling,
  register: string,
  field: string,
  answers: string,
): string {
  return telling.voice.list(
    answers.split(', ').map((one) => answerOf(telling, register, field, one)),
  )
}
