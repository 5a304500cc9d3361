/** What a requirement compared is said with its values: `“报价单 / 报价”为 10 元，须为“核算单 / 报价”（13 元）`. */
import type { Comparison, Side } from '../../core/process/comparisons.ts'
import { exactMoney } from '../money.ts'
import { testWord } from '../phrases/test-word.ts'
import type { Telling } from '../rules/telling.ts'

/** Each comparison that speaks against the requirement, what would do as well behind `或者`. */
export function comparedWords(compared: readonly Comparison[], telling: Telling): string {
  const { t } = telling
  return compared
    .map((one, nth) => {
      const between = nth === 0 ? '' : one.or === true ? t('；或者', '; or ') : t('；', '; ')
      return between + comparisonWords(one, telling)
    })
    .join('')
}

function comparisonWords(one: Comparison, telling: Telling): string {
  const { t, voice } = telling
  const { left, right, type, test, denied } = one
  const is = valueWords(left, type, telling)
  const asked = valueWords(
    right.kind === 'constant' ? { ...left, value: right.value } : right,
    type,
    telling,
  )
  const than = sideName(right, telling)
  const word = testWord(voice, type, test).replace(/^is(?: |$)/u, '')
  const what = sideName(left, telling)
  const named = than === '' ? [' ', asked] : [than, t(`（${asked}）`, `(${asked})`)]
  const zh = `${what === '' ? '算得' : `${what}为`} ${is}，须${denied === true ? '不' : ''}${word === '' ? '为' : word}`
  const en = `${what === '' ? 'it comes to' : `${what} is`} ${is} and must ${denied === true ? 'not ' : ''}be`
  return t(zh + named.join(''), [en, word, ...named].filter((part) => part.trim() !== '').join(' '))
}

/** What a side is called; a constant and a formula have their value alone. */
function sideName({ kind, name = '' }: Side, { t, name: called }: Telling): string {
  if (kind === 'constant' || kind === 'formula') return ''
  const [document = ''] = name.split('.')
  const said =
    kind === 'field'
      ? `${called('document', document)} / ${called(kind, name)}`
      : called(kind, name)
  return t(`“${said}”`, `"${said}"`)
}

/** A value as it stands in a document; rules are explained without what amounts and days in full need. */
function valueWords(
  { name = '', value }: Side,
  type: Comparison['type'],
  { t, voice, name: called }: Telling,
): string {
  if (type === 'money') return exactMoney(voice, value)
  if (type === 'percent') return `${value}%`
  if (type === 'yes-no') return value === 'yes' ? t('是', 'yes') : t('否', 'no')
  if (type === 'member' || type === 'unit') return called(type, value)
  if (type !== 'choice') return value
  const title = called('choice', `${name}.${value}`)
  return title === `${name}.${value}` ? value : title
}
