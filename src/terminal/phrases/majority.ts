/** A majority is said in the words of a regulation: 过半数, 三分之二以上, at least two thirds. */
import type { Majority } from '../../core/process/share.ts'
import type { Voice } from '../voice.ts'

const SIGNS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']
const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const PARTS: Readonly<Record<string, string>> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
}

/** The majority in words, and whether the share itself is enough; `三分之二以上（含三分之二）`. */
export function majorityWords(v: Voice, majority: Majority): string {
  const strict = 'more-than' in majority
  const share = strict ? majority['more-than'] : majority['at-least']
  const [over = '', under = ''] = share.split('/')
  if (over === under) {
    // No process should ask for it, and it is not the same as all of them.
    if (strict) return v.t('超过全体（无法达到）', 'more than all of them (out of reach)')
    return v.t('全体一致', 'all of them')
  }
  if (v.language === 'zh') {
    if (share === '1/2') return strict ? '过半数（不含半数）' : '半数以上（含半数）'
    const part = chinese(Number(over), Number(under))
    return strict ? `超过${part}（不含${part}）` : `${part}以上（含${part}）`
  }
  const part = english(Number(over), Number(under))
  return strict ? `more than ${part}` : `at least ${part}`
}

function chinese(over: number, under: number): string {
  const percent = percentOf(over, under)
  if (percent !== undefined) return `${percent}%`
  const [a, b] = [SIGNS[over], SIGNS[under]]
  return a === undefined || b === undefined ? `${under} 分之 ${over}` : `${b}分之${a}`
}

/** A share that people write in percent: one of hundredths or thousandths that no small fraction says, exactly. */
function percentOf(over: number, under: number): string | undefined {
  if (under <= 10 || 10_000 % under !== 0) return undefined
  const hundredths = (over * 10_000) / under
  const whole = Math.floor(hundredths / 100)
  const rest = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/u, '')
  return rest === '' ? String(whole) : `${whole}.${rest}`
}

function english(over: number, under: number): string {
  if (over === 1 && under === 2) return 'half'
  const percent = percentOf(over, under)
  if (percent !== undefined) return `${percent}%`
  const [count, part] = [COUNTS[over], PARTS[String(under)]]
  if (count === undefined || part === undefined) return `${over}/${under}`
  return `${count} ${part}${over === 1 ? '' : 's'}`
}
