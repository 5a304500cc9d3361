/** A company writes its display numbers by a pattern, such as 「首创投〔{year}〕{n}号」. */

/** Whether the text is a pattern: one line with `{n}` once, and `{year}` at most once. */
export function isNumberPattern(text: string): boolean {
  const count = (part: string) => text.split(part).length - 1
  return count('{n}') === 1 && count('{year}') <= 1 && text.length <= 80 && !/[\n\r]/.test(text)
}

/** Whether what stands beside the places is what numbers of documents are written with; no path, no command, no blank. */
export function isWrittenAsNumber(pattern: string): boolean {
  const beside = pattern.replace('{year}', '').replace('{n}', '')
  return /^[\p{L}\p{N}〔〕［］【】（）()[\]\-－—–_·.．]*$/u.test(beside) && !beside.includes('..')
}
