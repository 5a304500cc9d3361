/** A remark beside an approval decides nothing: on a terminal its author says whether he approves, approves on conditions, or returns. */
import type { Decision } from '../../core/record/record.ts'
import { dueFindings, ownerFindings, textFindings } from '../../core/acts/conditional.ts'
import { callableOwners } from '../../core/text/known-names.ts'
import { idCalled } from '../../core/text/naming.ts'
import type { Finding } from '../../core/rules/finding.ts'
import { isYearDoubtful } from '../../core/calendar/doubtful-year.ts'
import { dateFault, readDate } from '../../core/calendar/written-date.ts'
import { onConditionsIn } from '../../core/review/decision-words.ts'
import { namesIn } from '../../terminal/names.ts'
import { tellAnswer } from '../../terminal/rules/finding.ts'
import type { Prompter } from '../../terminal/prompt.ts'
import { askingWords } from '../../terminal/phrases/asking.ts'
import { type Options, text, texts } from '../verb.ts'
import { UsageError } from './refusal.ts'
import type { Filling } from './write.ts'

type Asking = Pick<Filling, 'session' | 'reading' | 'standing'>

/** What an approval is after its author was asked: the decision, and the conditions as the command line writes them. */
export interface Weighed {
  readonly decision: Decision
  readonly conditions: readonly string[]
}

/** The approval as it was given; asked about where it carries a remark, no condition, and somebody can be asked. */
export async function weighed(scene: Asking, options: Options): Promise<Weighed> {
  const { session, standing } = scene
  const conditions = texts(options, 'condition')
  const remark = text(options, 'reason') ?? ''
  const asks = session.interactive && !session.options.yes
  if (!asks || conditions.length > 0 || remark.trim() === '') {
    refuseWithoutConditions(remark, conditions, standing.id)
    return { decision: 'approve', conditions }
  }
  const words = askingWords(session.screen.voice)
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
  return { decision: 'approve', conditions: await conditionsFrom(scene, prompter) }
}

/**
 * Refuses an approval whose remark says that it is one on conditions and that names none: it would count as a plain one. On a
 * terminal its author is asked instead, by {@link weighed}.
 */
export function refuseWithoutConditions(
  remark: string,
  conditions: readonly string[],
  project: string,
): void {
  const found = conditions.length > 0 ? undefined : onConditionsIn(remark)
  if (found !== undefined) throw new UsageError('conditions-unnamed', { found, project })
}

/** Conditions one after another, until there are no more; each answer is judged at its question, by the rule that would refuse it. */
async function conditionsFrom(scene: Asking, prompter: Prompter): Promise<readonly string[]> {
  const { session, reading, standing } = scene
  const { world, now } = reading
  const { voice } = session.screen
  const words = askingWords(voice)
  const names = namesIn(voice, world.policy, standing.process)
  const why = (findings: readonly Finding[]) =>
    findings.map((one) => tellAnswer(voice, one, names))[0]
  const flag = '--condition'
  const conditions: string[] = []
  do {
    const what = await prompter.input({
      message: words.conditionText,
      flag,
      required: true,
      check: (answer) => why(textFindings(standing, { text: answer.trim() })),
    })
    const owner = await prompter.input({
      message: words.conditionOwner,
      flag,
      required: true,
      check: (answer) => {
        const found = idCalled('member', callableOwners(world.policy), answer.trim())
        return why(
          found.ok ? ownerFindings(world, standing, { owner: found.value }) : found.findings,
        )
      },
    })
    const due = await prompter.input({
      message: words.conditionDue,
      flag,
      check: (answer) => {
        const date = readDate(answer)
        if (date === undefined && dateFault(answer) === 'no-such-day') return words.noSuchDay
        if (date === undefined || isYearDoubtful(date)) return words.dateLike
        return why(dueFindings(standing, { due: date }, now.date))
      },
    })
    conditions.push([what, owner, due].join('; '))
  } while (await prompter.confirm({ message: words.another, flag }))
  return conditions
}
