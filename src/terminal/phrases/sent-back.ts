/** A packet came back: one wording says why, what was done about it, and what was said beside a yes. */
import type { Standing } from '../../core/review/standing.ts'
import { sentBackTo } from '../../core/project/return.ts'
import type { SentBack } from '../../core/project/packet-changes.ts'
import type { Decision } from '../../core/record/record.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { textLines } from './reason.ts'
import { nameOf, namesOf, saidText, type View } from './view.ts'

type Called = Pick<View, 'names'>

/** `  王国强（同意）：应收水费务必查清`. */
export function remarkLines(
  v: Voice,
  view: Called,
  { member, ballot: { review, decision, answer, reason, meeting } }: SentBack['said'][number],
): readonly Line[] {
  const what =
    answer === undefined ? saidText(v, view, review, decision) : nameOf(view, 'outcome', answer)
  const who = nameOf(view, 'member', member)
  const said =
    reason === undefined
      ? [`  ${v.labelled(who, what)}`]
      : textLines(v, who + v.bracketed(what), reason, '  ')
  if (meeting === undefined) return said
  const { number, decision: minuted } = meeting
  const minutes = v.t(`会议决定（${number}）`, `decided at the meeting (${number})`)
  return [...said, ...textLines(v, minutes, minuted, '    ')]
}

/** Who sent it back, and why; those who gave the same reason, as minutes have it, together. */
export function againstLines(
  v: Voice,
  view: Called,
  said: SentBack['said'],
  indent = '',
): readonly Line[] {
  const alike = new Map<string, SentBack['said'][number][]>()
  for (const one of said) {
    const { review, decision, answer, reason } = one.ballot
    const key = JSON.stringify([review, decision, answer, reason])
    alike.set(key, [...(alike.get(key) ?? []), one])
  }
  return [...alike.values()].flatMap((those) => {
    const { review, decision, answer, reason } = those[0]!.ballot
    const who = namesOf(
      v,
      view,
      'member',
      those.map(({ member }) => member),
    )
    const own = answer === undefined ? undefined : nameOf(view, 'outcome', answer)
    const word = saidText(v, view, review, decision)
    if (reason === undefined) return [indent + v.labelled(who, own ?? word)]
    const label = v.t(
      `${who}${own === undefined ? word : `“${own}”`}的原因`,
      own === undefined ? `why ${who} ${DID[decision]}` : `why ${who} said "${own}"`,
    )
    return textLines(v, label, reason, indent)
  })
}

/** What a decision did, in English. */
const DID: Readonly<Record<Decision, string>> = {
  approve: 'approved',
  reject: 'rejected it',
  return: 'returned it',
  abstain: 'abstained',
  defer: 'deferred it',
  opinion: 'gave an opinion',
}

/** What the submitter says was done about it. */
export function answerText(v: Voice, answer: string): string {
  return v.labelled(
    v.t('退回意见办理情况', 'what was done about it'),
    answer.replaceAll(/\s+/gu, ' ').trim(),
  )
}

/** Revising what came back, as something that is due. */
export function revisionText(v: Voice): string {
  return v.t('修改材料', 'revise the documents')
}

/** `退回修改（王国强：请补充收益测算）` in one line; of several who said the same, all. Nothing where nobody sent it back. */
export function sentBackText(v: Voice, view: Called, said: SentBack['said'] | undefined): string {
  if (said === undefined || said.length === 0) return ''
  const reasons = new Map<string, string[]>()
  for (const { member, ballot } of said) {
    const why = (ballot.reason ?? '').replaceAll(/\s+/gu, ' ').trim()
    reasons.set(why, [...(reasons.get(why) ?? []), member])
  }
  const told = [...reasons].map(([why, members]) => {
    const who = namesOf(v, view, 'member', members)
    return why === ''
      ? who
      : v.labelled(who, [...why].length > REASON ? `${[...why].slice(0, REASON).join('')}……` : why)
  })
  const what = said.every(({ ballot }) => ballot.decision === 'return')
    ? v.t('退回修改', 'returned')
    : v.t('未获通过', 'not passed')
  return what + v.bracketed(told.join(v.t('；', '; ')))
}

/** So much of a reason stands in one line; the whole is in `bd status`. */
const REASON = 40

/** While what came back is revised: who sent it back, and why. */
export function sentBackLines(
  v: Voice,
  view: Called & Pick<View, 'reader'> & { readonly standing: Standing },
): readonly Line[] {
  const { sentBack } = sentBackTo(view.standing, 'draft', view.reader)
  const text = sentBackText(v, view, sentBack)
  return text === '' ? [] : [styled('warning', text)]
}
