/** `bd read`: I have read what was sent to me for information. */
import { given } from '../core/record/kinds.ts'
import { UsageError } from './steps/refusal.ts'
import { write } from './steps/write.ts'
import { argument, type Options, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), () => ({
    deed: { name: 'read', words: given('copy', numberOf(options)) },
  }))

function numberOf(options: Options): number | undefined {
  const typed = text(options, 'copy')
  if (typed === undefined) return undefined
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed)
  throw new UsageError('number-expected', { option: '--copy', found: typed })
}
