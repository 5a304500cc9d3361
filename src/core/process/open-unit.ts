/** A small bare amount leaves its unit open: officers count in 万元, and whoever types 5000 may mean either. */
import { plainNumerals } from '../text/numerals.ts'

/** From a million yuan on a bare number is an amount written out; below it may be one of 万元. */
const WRITTEN_OUT = 1_000_000

/** Whether an amount, read as yuan from this text, was typed as a small bare number. Nothing, 0, is the same in every unit. */
export function isUnitOpen(text: string, yuan: string): boolean {
  const isBare = /^[-负]?[\d,. ]+$/u.test(plainNumerals(text.trim()))
  const size = Math.abs(Number(yuan))
  return isBare && size > 0 && size < WRITTEN_OUT
}
