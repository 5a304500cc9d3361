/** Words say which document a stage asks for: who writes it, in which cases, and whether it may be waived. */
import type { Condition } from '../../core/process/condition.ts'
import { eachRole, type Roles } from '../../core/policy/policy.ts'
import type { Deliverable } from '../../core/process/process.ts'
import type { Voice } from '../voice.ts'
import { termsText } from './process-terms.ts'
import type { RuleView } from './process-rule.ts'
import { conditionText, type ConditionView } from './process-condition.ts'
import { anyRoleText, nameOf } from './view.ts'

/** The document with everything that the stage says of it. */
export function deliverableTexts(v: Voice, view: RuleView, one: Deliverable): readonly string[] {
  const { document, waivable } = one
  const who = writerText(v, view, one)
  const main = nameOf(view, 'document', document) + v.bracketed(who)
  if (waivable === undefined) return [main]
  const judge = nameOf(view, 'role', waivable.by)
  const where = waivable.when === undefined ? '' : conditionText(v, view, waivable.when)
  return [
    main,
    v.t(
      `${where === '' ? '' : `${where}的，`}可由${judge}写明原因免予提交`,
      `may be waived by ${judge} with a reason${where === '' ? '' : `, if ${where}`}`,
    ),
  ]
}

/** Which cases something is limited to; nothing where it is not. */
export function onlyText(v: Voice, view: ConditionView, when: Condition | undefined): string {
  const said = (one: Condition) => conditionText(v, view, one)
  return when === undefined ? '' : v.t(`仅在${said(when)}时`, `only if ${said(when)}`)
}

function countersignText(v: Voice, view: ConditionView, roles: Roles): string {
  const who = anyRoleText(v, view, roles)
  return v.t(`由${who}复核签署`, `countersigned by ${who}`)
}

/** Whether both name the same roles. */
function isAlike(by: Roles, other: Roles | undefined): boolean {
  return other !== undefined && eachRole(by).join() === eachRole(other).join()
}

/** Who writes a document, and how; a writer who goes without saying is left out. */
export function writerText(v: Voice, view: RuleView, one: Deliverable, unsaid?: Roles): string {
  const { by, of, each, attached, countersigned, post, when } = one
  const role = anyRoleText(v, view, by)
  const term = termsText(v, view, one)
  const own = of === 'unit' ? v.t(`本单位${role}`, `${role} of the project's unit`) : role
  const also = post === undefined ? '' : nameOf(view, 'post', post)
  const writer = also === '' ? own : v.t(`${own}或${also}`, `${own} or ${also}`)
  return [
    isAlike(by, unsaid) && also === '' ? '' : writer,
    ...(each === true ? [v.t('每人一份', 'one by each')] : []),
    ...(attached === true ? [v.t('须附扫描件', 'with its scan attached')] : []),
    ...(countersigned === undefined ? [] : [countersignText(v, view, countersigned)]),
    term === '' ? '' : v.t(`期限 ${term}`, `due ${term}`),
    onlyText(v, view, when),
  ]
    .filter((part) => part !== '')
    .join(v.t('，', ', '))
}
