/** Asks back an amount that changes by a factor of a thousand or more; where nobody can be asked it is told. */
import { moneyText } from '../../terminal/money.ts'
import { scaleNotice, scaleQuestion, scaleText } from '../../terminal/phrases/scale.ts'
import type { Session } from '../session.ts'
import { UsageError } from './refusal.ts'

/** A fact or a parameter that changes. */
interface Changing {
  readonly title: string
  readonly declared: { readonly type: string } | undefined
  readonly before: unknown
  readonly after: unknown
}

/** A no ends the command, and nothing is written. It is no refusal: whoever says yes, or `--yes`, goes on. */
export async function agreeToScale(
  session: Session,
  { title, declared, before, after }: Changing,
): Promise<void> {
  const { screen, options, interactive } = session
  const { voice } = screen
  const told = scaleText(voice, declared, before, after)
  if (told === '') return
  const values = [before, after].map((one) => moneyText(voice, String(one))).join(' → ')
  const changed = voice.labelled(title, `${values}${told}`)
  screen.warn(scaleNotice(voice, changed))
  if (!interactive || options.yes || options.dryRun) return
  const prompter = await session.prompter()
  const message = scaleQuestion(voice)
  if (!(await prompter.confirm({ message, flag: '--yes', initial: false }))) {
    throw new UsageError('declined', {})
  }
}
