/** What a number without its unit is: a small amount is asked back, or told as what it is read as; a bare share is refused. */
import { isUnitOpen } from '../../core/process/open-unit.ts'
import { shareInPercent } from '../../core/process/percentage.ts'
import { readAmount } from '../../core/process/amount.ts'
import { moneyText } from '../../terminal/money.ts'
import { unitNotice, unitQuestion } from '../../terminal/phrases/open-unit.ts'
import type { Session } from '../session.ts'
import { UsageError } from './refusal.ts'

/** What a value is for: its title, and the type that is declared. */
interface Typed {
  readonly title: string
  readonly declared: { readonly type: string } | undefined
}

/** The text, with the unit that was meant where one was asked for. It is no refusal: without an answer the amount is in yuan. */
export async function withUnit(
  session: Session,
  { title, declared }: Typed,
  text: string,
): Promise<string> {
  refuseBareShare(title, declared?.type, text)
  const yuan = declared?.type === 'money' ? readAmount(text) : undefined
  if (yuan === undefined || !isUnitOpen(text, yuan)) return text
  const { screen, options, interactive } = session
  const { voice } = screen
  const inTenThousands = `${text}万元`
  const larger = readAmount(inTenThousands)
  if (!interactive || options.yes || options.dryRun || larger === undefined) {
    screen.warn(unitNotice(voice, title, moneyText(voice, yuan)))
    return text
  }
  const prompter = await session.prompter()
  return prompter.select({
    message: unitQuestion(voice, title, text),
    flag: '--yes',
    choices: [
      { value: inTenThousands, name: moneyText(voice, larger) },
      { value: `${text}元`, name: moneyText(voice, yuan) },
    ],
  })
}

/** A bare number below one is a share to some and a percentage to others: refused with both as they are written. */
function refuseBareShare(title: string, type: string | undefined, text: string): void {
  if (type !== 'percent' && type !== 'majority') return
  const percent = shareInPercent(text)
  if (percent === undefined) return
  throw new UsageError(`bare-share-${type}`, { title, given: text.trim(), percent })
}
