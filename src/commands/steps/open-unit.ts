/** Asks back the unit of a small amount that was typed without one; where nobody can be asked, what it is read as is told. */
import { isUnitOpen } from '../../core/process/open-unit.ts'
import { readAmount } from '../../core/process/amount.ts'
import { moneyText } from '../../terminal/money.ts'
import { unitNotice, unitQuestion } from '../../terminal/phrases/open-unit.ts'
import type { Session } from '../session.ts'

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
  const yuan = declared?.type === 'money' ? readAmount(text) : undefined
  if (yuan === undefined || !isUnitOpen(text, yuan)) return text
  const { screen, options, interactive } = session
  const { language } = screen
  const inTenThousands = `${text}万元`
  const larger = readAmount(inTenThousands)
  if (!interactive || options.yes || options.dryRun || larger === undefined) {
    screen.warn(unitNotice(language, title, moneyText(language, yuan)))
    return text
  }
  const prompter = await session.prompter()
  return prompter.select({
    message: unitQuestion(language, title, text),
    flag: '--yes',
    choices: [
      { value: inTenThousands, name: moneyText(language, larger) },
      { value: `${text}元`, name: moneyText(language, yuan) },
    ],
  })
}
