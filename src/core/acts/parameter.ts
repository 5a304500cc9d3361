/** The company sets a number that a regulation leaves open. */
import { isWrittenAsNumber } from '../process/number-pattern.ts'
import { yearFindings } from '../calendar/doubtful-year.ts'
import { isPlainDate } from '../calendar/time.ts'
import { unknownName } from '../text/naming.ts'
import { regulationsIn, titled } from '../text/known-names.ts'
import type { ParameterAct } from '../record/act.ts'
import { type Finding, finding, unique } from '../rules/finding.ts'
import { lowShareFindings } from '../process/board-share.ts'
import { beyondBounds, fitsParameter, isBeyond } from '../process/parameter-value.ts'
import { type Circumstances, type Judgement, plan } from '../record/plan.ts'
import { ADMINISTRATOR, holders, isActive, mayDo, rolesThat } from '../policy/policy.ts'
import type { ParameterDeclaration } from '../process/parameter.ts'
import type { ParameterValue, Workspace } from '../record/workspace.ts'
import type { World } from '../world/world.ts'
import { knownIn } from '../policy/value-names.ts'
import { togetherFindings } from '../policy/policy-rules.ts'
import { trailersOf } from '../record/filing.ts'
import { parameter } from '../record/workspace-acts.ts'

/** Judges it: by a member whom a role lets set parameters, with a reason, a value of the declared type. It moves no gate that is open. */
export function judgeParameter(world: World, act: ParameterAct, by: Circumstances): Judgement {
  const where = { file: 'bd.yaml', member: by.signer }
  const findings: Finding[] = []
  if (!isActive(world.policy, by.signer) || !mayDo(world.policy, by.signer, 'set-parameters')) {
    const roles = rolesThat(world.policy, 'set-parameters')
    const able = roles.flatMap((role) => holders(world.policy, role))
    const facts = { role: roles[0] ?? ADMINISTRATOR, holders: [...new Set(able)].join(', ') }
    findings.push(finding('not-in-role', { member: by.signer, act: 'parameter', ...facts }, where))
  }
  const versions = world.processes().filter(({ process }) => process.process === act.process)
  const all = regulationsIn(world).filter(({ id }) => id === act.process)
  const declared = Object.assign({}, ...all.map(({ parameters }) => parameters))
  if (all.length === 0) {
    findings.push(finding('unknown-process', { process: act.process }, where))
  } else if (!Object.hasOwn(declared, act.parameter)) {
    findings.push(unknownName('parameter', titled(declared), act.parameter, where))
  } else if (isBeyond(declared[act.parameter] as ParameterDeclaration, act.value)) {
    const declaration = declared[act.parameter] as ParameterDeclaration
    findings.push(beyondBounds(act.parameter, declaration, act.value, act.process, where))
  } else if (!fits(world, declared[act.parameter] as ParameterDeclaration, act.value)) {
    const { type } = declared[act.parameter] as ParameterDeclaration
    const found = JSON.stringify(act.value)
    findings.push(
      finding('value-not-allowed', { name: act.parameter, kind: 'parameter', type, found }, where),
    )
  } else {
    if (!world.rules.takesAnyYear) findings.push(...datesOf(act, where))
    // Naming an owner may put drafting and submitting into one hand.
    const processes = versions.map(({ process }) => process)
    const { parameters } = withParameter(world.workspace, act)
    findings.push(...togetherFindings(world.policy, processes, parameters))
    if (!world.rules.boardBySeats) {
      const low = lowShareFindings(processes, parameters)
        .filter(({ facts }) => facts.parameter === act.parameter)
        .map(({ rule, facts }) => finding(rule, facts, where))
      findings.push(...unique(low))
    }
  }
  const old = world.workspace.parameters[act.process]?.[act.parameter]
  if (JSON.stringify(old) === JSON.stringify(act.value)) {
    findings.push(finding('nothing-changed', { project: act.parameter }, where))
  }
  if (act.reason.trim() === '') {
    findings.push(finding('reason-required', { act: 'parameter' }, where))
  }
  if (findings.length > 0) return { ok: false, findings }
  return {
    ok: true,
    value: plan(trailersOf(parameter, act), [['bd.yaml', withParameter(world.workspace, act)]]),
  }
}

/** Whether the value is of the declared type and, where it is a pattern of numbers, may be written in one. */
function fits(world: World, declared: ParameterDeclaration, value: ParameterValue): boolean {
  const { rules } = world
  if (!fitsParameter(declared, value, knownIn(world))) return false
  if (declared.type !== 'number-pattern' || rules.numbersHoldAnything) return true
  return isWrittenAsNumber(String(value))
}

/** The workspace record with the value set; processes and parameters sorted, so that the form is one. */
function withParameter(workspace: Workspace, act: ParameterAct): Workspace {
  const process = { ...workspace.parameters[act.process], [act.parameter]: act.value }
  const all = { ...workspace.parameters, [act.process]: sorted(process) }
  return { ...workspace, parameters: sorted(all) }
}

function sorted<T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Days of a parameter, from which a role owns, whose year nobody means. */
function datesOf({ parameter, value }: ParameterAct, where: { readonly member: string }) {
  const days =
    typeof value === 'object' && 'by-date' in value
      ? Object.keys(value['by-date'])
      : [String(value)].filter(isPlainDate)
  return days.flatMap((day) => yearFindings(day, { name: parameter, kind: 'parameter' }, where))
}
