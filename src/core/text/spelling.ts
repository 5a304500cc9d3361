/** Names are compared by their spelling: what a keyboard, a font or a habit of writing changes about it does not count. */
import { normalForm } from './compatibility.ts'

/** Blanks and what stands for one between the words of an id. */
const BETWEEN = /[\s\-_]+/gu
/** Blanks beside a Chinese character or a bracket are for the eye only: a name set out with blanks is the name. */
const BESIDE = / (?=[\p{Script=Han}()])|(?<=[\p{Script=Han}()]) /gu
const AROUND = /^[\s"'“”‘’「」『』《》〈〉【】]+|[\s"'“”‘’「」『』《》〈〉【】.,;:!?。、·…]+$/gu

/** A document's number has brackets of its own, 〔2025〕, which few keyboards have. */
const OPENING = /[〔[【〖]/gu
const CLOSING = /[〕\]】〗]/gu

/**
 * The text as it is compared: full-width forms, Kangxi radicals and ligatures as their plain characters (NFKC), in lower
 * case, without the quotes around it and the punctuation after it; hyphens and blanks between words are alike, and so are the kinds of brackets.
 */
export function spelling(text: string): string {
  const bare = normalForm(text).toLowerCase().replaceAll(AROUND, '')
  const plain = bare.replaceAll(OPENING, '(').replaceAll(CLOSING, ')')
  return plain.replaceAll(BETWEEN, ' ').replaceAll(BESIDE, '').trim()
}
