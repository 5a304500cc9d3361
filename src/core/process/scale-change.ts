/** An amount changes its scale most often because the unit was left out: 5000 for 5000万元. */

/** From how many times on a change is asked back; 万 and 亿 left out are ten thousand and a hundred million. */
const MOST = 1000n

/** How many times one amount of yuan is the other, whole, and whether it grew; nothing where both are of one scale, or one is none. */
export function outOfScale(
  before: unknown,
  after: unknown,
): { readonly times: string; readonly grew: boolean } | undefined {
  const [old, next] = [fenOf(before), fenOf(after)]
  if (old === undefined || next === undefined || old === 0n || next === 0n) return undefined
  const grew = next > old
  const times = grew ? next / old : old / next
  return times < MOST ? undefined : { times: String(times), grew }
}

function fenOf(value: unknown): bigint | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const [, whole, cents = ''] = /^-?(\d+)(?:\.(\d{1,2}))?$/u.exec(String(value)) ?? []
  return whole === undefined ? undefined : BigInt(whole + cents.padEnd(2, '0'))
}
