/** What a review asks to be filled in with a decision: as given by `--field`, else asked for. */
import { fieldsOf } from '../../core/process/review.ts'
import type { Decision, Values } from '../../core/record/record.ts'
import { type Options, texts } from '../verb.ts'
import { factsFrom, factsNamed, factsWithUnits } from './facts.ts'
import { pairs } from './name-values.ts'
import { askFacts } from './project-wizard.ts'
import type { Filling } from './write.ts'

/** The values by field. Refused: names that the review lacks, values not of their type. */
export async function fieldsFrom(
  { session, reading, standing }: Filling,
  options: Options,
  id: string,
  decision: Decision,
): Promise<{ readonly fields?: Values }> {
  const review = standing.gate?.open.find((one) => one.review.review === id)?.review
  const given = pairs('--field', texts(options, 'field'))
  const facts = review === undefined ? {} : fieldsOf(review)
  if (Object.keys(facts).length === 0 && given.length === 0) return {}
  const { world } = reading
  const declared = { ...standing.process, facts }
  const typed = await factsWithUnits(session, declared, given)
  const isAsked = decision === 'approve' || decision === 'opinion'
  const named = factsNamed(declared, typed)
  const answers = isAsked ? await askFacts(session, world, declared, named, '--field') : []
  const read = factsFrom(session, world, declared, typed, { project: standing.id, answers })
  const fields = Object.entries(read).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value] as const],
  )
  return fields.length === 0 ? {} : { fields: Object.fromEntries(fields) }
}
