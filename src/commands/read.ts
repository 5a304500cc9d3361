/** `bd read`: I have read what was sent to me for information. */
import { unreadBy } from '../core/project/copies.ts'
import { UsageError } from './steps/refused.ts'
import { write } from './steps/write.ts'
import { argument, type Options, type Run, text } from './verb.ts'

export const run: Run = (session, args, options) =>
  write(session, argument(args, 0), ({ actor, standing }) => {
    const { copies } = standing.signoffs
    const given = numberOf(options)
    const meant =
      given === undefined
        ? (unreadBy(standing, actor.member)[0] ?? copies.at(-1))
        : copies.find(({ record }) => record.n === given)
    return {
      act: {
        act: 'read',
        project: standing.id,
        n: meant?.record.n ?? given ?? 1,
        copy: meant?.sha256 ?? '',
      },
    }
  })

function numberOf(options: Options): number | undefined {
  const given = text(options, 'copy')
  if (given === undefined) return undefined
  if (/^[1-9]\d{0,5}$/.test(given)) return Number(given)
  throw new UsageError('number-expected', { option: '--copy', found: given })
}
