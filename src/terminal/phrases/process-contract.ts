/** Words say the contract against the approval. */
import type { Voice } from '../voice.ts'
import type { ConditionView } from './process-condition.ts'
import { nameOf } from './view.ts'

/** What the contract is compared with once the body has approved. */
export function contractTexts(v: Voice, view: ConditionView): readonly string[] {
  const { contract } = view.process
  if (contract === undefined) return []
  const { document, after } = contract
  const field = (id: string) => `“${nameOf(view, 'field', `${document}.${id}`)}”`
  const quoted = (id: string) => `"${nameOf(view, 'field', `${document}.${id}`)}"`
  const fact = (id: string) => nameOf(view, 'fact', id)
  const stage = nameOf(view, 'stage', after)
  const { date, amount, partner, 'amount-fact': approved, 'partner-fact': named } = contract
  const parts = [
    v.t(
      `${field(date)}不早于“${stage}”通过之日`,
      `${quoted(date)} no earlier than the day "${stage}" passed`,
    ),
    ...(amount === undefined || approved === undefined
      ? []
      : [
          v.t(
            `${field(amount)}不超过批准时的“${fact(approved)}”`,
            `${quoted(amount)} no more than "${fact(approved)}" as approved`,
          ),
        ]),
    ...(partner === undefined || named === undefined
      ? []
      : [
          v.t(
            `${field(partner)}与批准时的“${fact(named)}”一致`,
            `${quoted(partner)} the same as "${fact(named)}" as approved`,
          ),
        ]),
  ]
  const text = parts.join(v.t('；', '; '))
  return [v.labelled(nameOf(view, 'document', document), text)]
}
