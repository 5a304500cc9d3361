/** The policy and the process give titles to ids, in one language; whoever shares a name is told apart by the id. */
import { REQUEST } from '../core/review/authors.ts'
import type { Wording as Title } from '../core/text/wording.ts'
import type { NameKind } from '../core/rules/name-kind.ts'
import { type Policy } from '../core/policy/policy.ts'
import { SUPERIOR } from '../core/process/roles.ts'
import type { Process, ValueDeclaration } from '../core/process/process.ts'
import type { Register } from '../core/register/register.ts'
import { factAbroad } from './fact-abroad.ts'
import { toldApart } from './told-apart.ts'
import type { Voice } from './voice.ts'
import { castingWord, decisionWord, type Kind, outcomeWord } from './words/decisions.ts'

/** How an id is called; `undefined` where nobody titled it. */
export type Names = (kind: NameKind, id: string) => string | undefined

/** Names of a workspace in which nothing is known: every id stands for itself. */
export const NO_NAMES: Names = () => undefined

/** What one of the roster is called, with the id where another is called alike; the id of what is not on it. */
export function nameIn(
  v: Voice,
  policy: Policy,
  kind: 'member' | 'unit' | 'role',
  id: string,
): string {
  return namesIn(v, policy)(kind, id) ?? id
}

/** The names that a policy, the process of the project at hand, and registers give. */
export function namesIn(
  v: Voice,
  policy: Policy | undefined,
  process?: Process | undefined,
  processes: readonly Process[] = [],
  registers: readonly Register[] = [],
): Names {
  const registerOf = (id: string) => registers.findLast(({ register }) => register === id)
  // A field stands behind its document, or behind its register.
  const partsOf = (id: string) => own(process?.documents, id) ?? registerOf(id)
  const rowsOf = (id: string): Rows | undefined =>
    own(process?.documents, id)?.rows ?? registerOf(id)?.rows
  const title = (
    from: Readonly<Record<string, { readonly title: Title }>> | undefined,
    id: string,
  ) => (from !== undefined && Object.hasOwn(from, id) ? v.title(from[id]?.title) : undefined)
  return (kind, id) => {
    switch (kind) {
      case 'member':
        return toldApart(v, policy?.members, id, byName)
      case 'unit':
        return toldApart(v, policy?.units, id, byName)
      case 'role':
        return roleTitle(v, policy, id)
      case 'choice':
        return choiceTitle(v, process, partsOf, id)
      case 'casting':
        return castingWord(v, kindOf(process, id))
      case 'decision': {
        const [review = '', decision = ''] = id.split('.')
        return decisionWord(v, kindOf(process, review), decision)
      }
      case 'result': {
        const [review = '', outcome = ''] = id.split('.')
        return outcomeWord(v, kindOf(process, review), outcome)
      }
      case 'document':
        return (
          title(process?.documents, id) ??
          (id === REQUEST ? v.t('申请事项', 'the request') : undefined)
        )
      case 'fact':
        return title(process?.facts, id) ?? factAbroad(v, [process, ...processes], id)
      case 'parameter':
        return title(process?.parameters, id)
      case 'post':
        return title(process?.posts, id)
      case 'process':
        return v.title([process, ...processes].find((one) => one?.process === id)?.title)
      case 'register':
        return v.title(registerOf(id)?.title)
      case 'table':
        return title(process?.tables, id)
      case 'stage':
        return v.title(process?.stages.find(({ stage }) => stage === id)?.title)
      case 'review':
        return reviewTitle(v, policy, process, id) ?? titledAlike(v, policy, processes, id)
      case 'field':
      case 'rows':
      case 'column': {
        // A column is named with its rows before it.
        const [document = '', first = '', column] = id.split('.')
        if (column !== undefined) return title(own(rowsOf(document), first)?.columns, column)
        return title(partsOf(document)?.fields, first) ?? title(rowsOf(document), first)
      }
      case 'section': {
        const [document = '', section = ''] = id.split('.')
        return v.title(own(partsOf(document)?.sections, section))
      }
      case 'outcome':
        return answerTitle(v, process, id)
      case 'act':
      case 'duty':
      case 'project':
      case 'record':
      case 'rule':
      case 'test':
        return undefined
      default:
        return kind satisfies never
    }
  }
}

const byName = ({ name }: { readonly name: string }): string => name
const byChinese = ({ title }: { readonly title: Title }): string => title.zh
const byEnglish = ({ title }: { readonly title: Title }): string => title.en

/** A role by its title; the superior is called so by everybody. */
function roleTitle(v: Voice, policy: Policy | undefined, id: string): string | undefined {
  const title = toldApart(v, policy?.roles, id, v.t(byChinese, byEnglish))
  return title ?? (id === SUPERIOR ? v.t('立项人的上级', "the opener's superior") : undefined)
}

/** What declares fields. */
interface Fields {
  readonly fields: Readonly<Record<string, Pick<ValueDeclaration, 'title' | 'of'>>>
}

/** Rows, of which only titles are told. */
type Rows = Readonly<Record<string, { readonly title: Title; readonly columns: Titled }>>
type Titled = Readonly<Record<string, { readonly title: Title }>>

/** A choice stands behind its fact, or behind its document or register and field: `intent.new-build`, `plan.kind.new-build`. */
function choiceTitle(
  v: Voice,
  process: Process | undefined,
  partsOf: (id: string) => Fields | undefined,
  id: string,
): string | undefined {
  const [first = '', second = '', third] = id.split('.')
  const declared =
    third === undefined ? own(process?.facts, first) : own(partsOf(first)?.fields, second)
  return v.title(own(declared?.of, third ?? second))
}

/** A body's own answer is called by its title. */
function answerTitle(v: Voice, process: Process | undefined, id: string): string | undefined {
  const reviews = process?.stages.flatMap(({ gate }) => gate) ?? []
  const answers = reviews.map((review) =>
    review.decide === 'sole' ? own(review.outcomes, id) : undefined,
  )
  return v.title(answers.find((answer) => answer !== undefined)?.title)
}

/** A review is called by its own title, else by the role that decides in it. */
function reviewTitle(
  v: Voice,
  policy: Policy | undefined,
  process: Process | undefined,
  id: string,
): string | undefined {
  const review = process?.stages.flatMap(({ gate }) => gate).find((one) => one.review === id)
  const role = review?.role ?? ''
  const titleOf = (one: string) => roleTitle(v, policy, one)
  const named =
    typeof role === 'object' && 'table' in role
      ? v.title(own(process?.tables, role.table)?.title)
      : typeof role === 'string'
        ? titleOf(role)
        : v.list(role.map((one) => titleOf(one) ?? one))
  return v.title(review?.title) ?? named
}

/** Where no process is at hand: what every process that has the review calls it. */
function titledAlike(
  v: Voice,
  policy: Policy | undefined,
  processes: readonly Process[],
  id: string,
): string | undefined {
  const titles = new Set(processes.flatMap((one) => reviewTitle(v, policy, one, id) ?? []))
  return titles.size === 1 ? [...titles][0] : undefined
}

/** How the review decides. */
function kindOf(process: Process | undefined, review: string): Kind {
  return process?.stages.flatMap(({ gate }) => gate).find((one) => one.review === review)?.decide
}

function own<T>(record: Readonly<Record<string, T>> | undefined, id: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, id) ? record[id] : undefined
}
