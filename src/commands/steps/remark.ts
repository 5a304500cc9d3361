/** A remark beside an approval decides nothing: on a terminal its author says whether he approves, approves on conditions, or returns. */
import type { Decision } from '../../core/record/record.ts'
import type { Standing } from '../../core/project/standing.ts'
import { isYearDoubtful } from '../../core/calendar/doubtful-year.ts'
import { readDate } from '../../core/calendar/written-date.ts'
import type { Prompter } from '../../terminal/prompt.ts'
import { phrasesOf } from '../../terminal/phrases/phrases.ts'
import type { Session } from '../session.ts'
import { type Options, text, texts } from '../verb.ts'

/** What an approval is after its author was asked: the decision, and the conditions as the command line writes them. */
export interface Weighed {
  readonly decision: Decision
  readonly conditions: readonly string[]
}

/** The approval as it was given; asked about where it carries a remark, no condition, and somebody can be asked. */
export async function weighed(
  session: Session,
  standing: Standing,
  options: Options,
): Promise<Weighed> {
  const conditions = texts(options, 'condition')
  const remark = text(options, 'reason') ?? ''
  const asks = session.interactive && !session.options.yes
  if (!asks || conditions.length > 0 || remark.trim() === '') {
    return { decision: 'approve', conditions }
  }
  const words = phrasesOf(session.screen.language).asking
  const prompter = await session.prompter()
  const returns = standing.gate?.stage.on?.returned !== undefined
  const chosen = await prompter.select<'plain' | 'conditional' | 'return'>({
    message: words.weigh,
    flag: '--condition',
    choices: [
      { value: 'plain', name: words.plain },
      { value: 'conditional', name: words.conditional },
      {
        value: 'return',
        name: words.returned,
        ...(returns ? {} : { disabled: words.cannotReturn }),
      },
    ],
  })
  if (chosen === 'return') return { decision: 'return', conditions: [] }
  if (chosen === 'plain') return { decision: 'approve', conditions: [] }
  return { decision: 'approve', conditions: await conditionsFrom(session, prompter) }
}

/** Conditions one after another, until there are no more. */
async function conditionsFrom(session: Session, prompter: Prompter): Promise<readonly string[]> {
  const words = phrasesOf(session.screen.language).asking
  const flag = '--condition'
  const conditions: string[] = []
  do {
    const what = await prompter.input({ message: words.conditionText, flag, required: true })
    const owner = await prompter.input({ message: words.conditionOwner, flag, required: true })
    const due = await prompter.input({
      message: words.conditionDue,
      flag,
      check: (answer) => {
        const date = readDate(answer)
        return date === undefined || isYearDoubtful(date) ? words.dateLike : undefined
      },
    })
    conditions.push([what, owner, due].join('; '))
  } while (await prompter.confirm({ message: words.another, flag }))
  return conditions
}
