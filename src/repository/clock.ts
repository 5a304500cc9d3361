/** The clock says now, or the rehearsal instant in `BD_NOW`. */
import { cannotRun } from '../core/rules/cannot-run.ts'
import type { Instant } from '../core/calendar/time.ts'
import { instantAt, isPlainDate } from '../core/calendar/time.ts'

const ISO = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/**
 * Now at the workspace's offset (`+08:00`). Takes the environment: `BD_NOW`, an ISO instant with an
 * offset or `Z`, sets the rehearsal clock. Throws `CannotRun` `invalid-clock`.
 */
export function instantNow(
  offset: string,
  env: Readonly<Record<string, string | undefined>>,
): Instant {
  const rehearsal = env['BD_NOW']
  if (rehearsal === undefined || rehearsal === '')
    return instantAt(Math.floor(Date.now() / 1000), offset)
  const epoch = epochOf(rehearsal)
  if (epoch === undefined) throw cannotRun('invalid-clock', { value: rehearsal })
  return instantAt(epoch, offset)
}

/** Whether a rehearsal clock stands in for the present. */
export function isClockSet(env: Readonly<Record<string, string | undefined>>): boolean {
  return (env['BD_NOW'] ?? '') !== ''
}

/** Takes an ISO instant with an offset or `Z`; `undefined` when it is none or does not exist. */
function epochOf(text: string): number | undefined {
  const match = ISO.exec(text)
  if (match === null) return undefined
  const [, date = '', hour = '', minute = '', second = '00', zone = ''] = match
  const fits = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  if (!isPlainDate(date) || !fits) return undefined
  const parsed = Date.parse(`${date}T${hour}:${minute}:${second}${zone}`)
  return Number.isNaN(parsed) ? undefined : parsed / 1000
}
