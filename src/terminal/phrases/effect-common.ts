/** What an act changes outside of projects, in words: the workspace, parameters, the calendar, processes, proxies. */
import type { CommonChange, WorkspaceField } from '../../core/effect/change.ts'
import type { GrantRecord } from '../../core/record/grant.ts'
import type { Classification, Language, ParameterValue } from '../../core/record/workspace.ts'
import { dateText } from '../dates.ts'
import { type Line, piecesOf, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { rosterLine } from './effect-roster.ts'
import { dutyLine } from './effect-duties.ts'
import { motionLines } from './effect-motion.ts'
import { registerLines } from './effect-register.ts'
import { voidedLines } from './effect-void.ts'
import { becauseOf, changeLine, type EffectView, turned } from './effect-view.ts'
import { parameterText, unsetText } from './process-list.ts'
import { scaleText } from './scale.ts'
import { nameOf, namesOf } from './view.ts'

type Of<K extends CommonChange['kind']> = Extract<CommonChange, { kind: K }>

/** One change outside of projects. */
export function commonLines(view: EffectView, change: CommonChange): readonly Line[] {
  const { v } = view
  switch (change.kind) {
    case 'workspace':
      return [workspaceLine(view, change)]
    case 'parameter':
      return [parameterLine(view, change)]
    case 'policy-version':
      return [
        changeLine(
          v,
          v.t('名册版本', 'version of the roster'),
          versionText(v, change.before),
          versionText(v, change.after),
        ),
      ]
    case 'calendar-year':
      return yearLines(view, change)
    case 'company-day':
      return [companyLine(view, change)]
    case 'process-version': {
      const { process, version, title, files } = change
      const head = v.t(
        `${title.zh}（${process}）第 ${version} 版，共 ${files} 个文件`,
        `${title.en} (${process}) version ${version}, ${files} ${files === 1 ? 'file' : 'files'}`,
      )
      return [v.labelled(v.t('发布流程', 'process published'), head)]
    }
    case 'duties-version':
    case 'excused':
      return [dutyLine(view, change)]
    case 'register-version':
    case 'kept-record':
      return registerLines(view, change)
    case 'voided':
      return voidedLines(view, change)
    case 'affirmed': {
      const { commits, reason } = change.affirmation
      const all = commits.map((commit) => commit.slice(0, 12)).join(v.t('、', ', '))
      return [
        v.labelled(v.t('确认为本人办理', 'affirmed as my own'), all),
        v.labelled(v.t('说明', 'reason'), reason),
      ]
    }
    case 'motion':
      return motionLines(view, change)
    case 'proxy-given':
      return [v.labelled(v.t('委托', 'proxy'), proxyText(view, change.grant))]
    case 'proxy-revoked': {
      const { grant, revocation } = change
      const what =
        grant === undefined
          ? v.t(`第 ${revocation.n} 号委托`, `grant ${revocation.n}`)
          : proxyText(view, grant)
      return [v.labelled(v.t('撤销委托', 'proxy ends'), what) + becauseOf(v, revocation.reason)]
    }
    default:
      return [rosterLine(view, change)]
  }
}

const fieldWords = ({ t }: Voice): Readonly<Record<WorkspaceField, string>> => ({
  format: t('审批规则', 'rules'),
  id: t('工作区编号', 'workspace id'),
  name: t('工作区', 'workspace'),
  language: t('语言', 'language'),
  zone: t('时区', 'time zone'),
  offset: t('时区偏移', 'offset from UTC'),
  classification: t('知悉范围', 'classification'),
  purpose: t('用途', 'purpose'),
})

function workspaceLine({ v }: EffectView, { field, before, after }: Of<'workspace'>): Line {
  const text = (value: string | undefined) => {
    if (value === undefined) return undefined
    if (field === 'classification') {
      return v.vocabulary.classifications[value as Classification]
    }
    if (field === 'format') return editionText(v, value)
    if (field === 'purpose')
      return v.t('演练，不作正式办理', 'a rehearsal, nothing is done in earnest')
    return field === 'language' ? { zh: '中文', en: 'English' }[value as Language] : value
  }
  return changeLine(v, fieldWords(v)[field], text(before), text(after))
}

/** `第 2 版（bd/workspace@2）`: the edition of the rules by which acts are judged, as people count and as it is written. */
function editionText(v: Voice, format: string): string {
  const [, number] = /@(\d+)$/u.exec(format) ?? []
  if (number === undefined) return format
  return v.t(`第 ${number} 版`, `edition ${number}`) + v.bracketed(format)
}

function parameterLine(view: EffectView, change: Of<'parameter'>): Line {
  const { v } = view
  const { process, parameter, before, after } = change
  const names = view.namesIn(process)
  const regulation = view.declaring(process, parameter)
  const declared = regulation?.parameters[parameter]
  const text = (value: ParameterValue | undefined) =>
    value === undefined ? unsetText(v) : parameterText(v, { names }, value, declared)
  const title = names('parameter', parameter) ?? v.title(declared?.title) ?? parameter
  const owner = names('process', process) ?? v.title(regulation?.title) ?? process
  const label = v.t(`${owner}“${title}”`, `${title} of ${owner}`)
  const line = changeLine(v, label, text(before), text(after))
  const told = scaleText(v, declared, before, after)
  return told === '' ? line : [...piecesOf(line), styled('warning', told)]
}

function versionText(v: Voice, version: number | undefined): string | undefined {
  return version === undefined ? undefined : v.t(`第 ${version} 版`, String(version))
}

function yearLines({ v }: EffectView, change: Of<'calendar-year'>): readonly Line[] {
  const { year, notice, before, after } = change
  const days = (one: typeof after) =>
    one === undefined
      ? undefined
      : v.t(
          `放假 ${one.off.length} 天，调休上班 ${one.work.length} 天`,
          `${one.off.length} days off, ${one.work.length} make-up workdays`,
        )
  const label = v.t(`${year}年工作日历`, `calendar of ${year}`)
  const said = (label: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`  ${v.labelled(label, v.list(list.map((day) => dateText(v, day))))}`]
  const fresh = (one: 'off' | 'work') =>
    (after?.[one] ?? []).filter((day) => before?.[one].includes(day) !== true)
  const gone = (one: 'off' | 'work') =>
    (before?.[one] ?? []).filter((day) => after?.[one].includes(day) !== true)
  return [
    changeLine(v, label, days(before), days(after)) + v.bracketed(v.title(notice)),
    ...(before === undefined
      ? []
      : [
          ...said(v.t('改为放假', 'now off'), fresh('off')),
          ...said(v.t('改为上班', 'now worked'), fresh('work')),
          ...said(v.t('不再放假', 'no longer off'), gone('off')),
          ...said(v.t('不再调休上班', 'no longer a make-up workday'), gone('work')),
        ]),
  ]
}

function companyLine({ v }: EffectView, change: Of<'company-day'>): Line {
  const { day, before, after, reason } = change
  const text = (one: typeof after) =>
    one === undefined
      ? v.t('照国家安排', 'as the state has it')
      : one === 'off'
        ? v.t('公司休息', 'off in the company')
        : v.t('公司上班', 'worked in the company')
  return v.labelled(dateText(v, day), turned(v, text(before), text(after))) + becauseOf(v, reason)
}

function proxyText(view: EffectView, grant: GrantRecord): string {
  const { v } = view
  const { by, to, roles, from, until, only, reason } = grant
  const limit =
    only === undefined
      ? ''
      : v.t(
          `，仅限 ${only.project} 第 ${only.round} 次送审`,
          `, only for ${only.project}, round ${only.round}`,
        )
  const principal = nameOf(view, 'member', by)
  const proxy = nameOf(view, 'member', to)
  const held = namesOf(v, view, 'role', roles)
  return (
    v.t(
      `${principal}委托${proxy}以${held}身份代为表决，自 ${dateText(v, from)} 起至 ${dateText(v, until)} 前（当日不含）${limit}`,
      `${proxy} may cast for ${principal} as ${held}, from ${dateText(v, from)} until before ${dateText(v, until)}${limit}`,
    ) + becauseOf(v, reason)
  )
}
