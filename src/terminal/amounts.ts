/** People read values of facts and fields in these words. */
import { isPlainDate } from '../core/calendar/time.ts'
import type { CellDeclaration } from '../core/register/register.ts'
import type { Value } from '../core/record/record.ts'
import { dateText } from './dates.ts'
import { exactMoney, moneyText } from './money.ts'
import type { Names } from './names.ts'
import type { Voice } from './voice.ts'

/** In a document these stand as they are recorded. */
const PLAIN: ReadonlySet<CellDeclaration['type']> = new Set(['date', 'project', 'record'])

/** A recorded value as it is put into a document: the figure alone, a date without its weekday, a link by its number. */
export function writtenText(
  v: Voice,
  declaration: Pick<CellDeclaration, 'type' | 'of' | 'register'>,
  value: Value,
  names?: Names,
): string {
  if (declaration.type === 'money') return exactMoney(v, String(value))
  if (PLAIN.has(declaration.type)) return String(value)
  return valueText(v, declaration, value, names)
}

/** A recorded value in words: amounts also in officers' units, dates with their weekday, yes-no and choices by their titles, members and units by name, what is pointed at by its number with its title. */
export function valueText(
  v: Voice,
  declaration: Pick<CellDeclaration, 'type' | 'of' | 'register'>,
  value: Value,
  names?: Names,
): string {
  const text = String(value)
  switch (declaration.type) {
    case 'money':
      return moneyText(v, text)
    case 'percent':
      return `${text}%`
    case 'yes-no':
      return yesNo(v, text)
    case 'choice':
      return choiceTitle(v, declaration, text)
    case 'member':
      return names?.('member', text) ?? text
    case 'unit':
      return names?.('unit', text) ?? text
    case 'date':
      return isPlainDate(text) ? dateText(v, text) : text
    case 'project':
      return besideKey(text, names?.('project', text))
    case 'record':
      return besideKey(text, names?.('record', `${declaration.register ?? ''}.${text}`))
    case 'text':
    case 'integer':
      return text
    default:
      return declaration.type satisfies never
  }
}

/** What a number calls, with its title where that is known: `KH-2026-0001 无锡新源电子`. */
function besideKey(key: string, title: string | undefined): string {
  return title === undefined ? key : `${key} ${title}`
}

function yesNo(v: Voice, value: string): string {
  if (v.language === 'en') return value
  return value === 'yes' ? '是' : value === 'no' ? '否' : value
}

function choiceTitle(v: Voice, { of }: Pick<CellDeclaration, 'of'>, id: string): string {
  return of !== undefined && Object.hasOwn(of, id) ? v.title(of[id]!) : id
}
