/** What `bd sync` says of own acts that are done anew behind what others did. */
import type { OutOfDate } from '../../core/agenda/overtaken-acts.ts'
import type { Names } from '../names.ts'
import { pasted } from '../pasted.ts'
import { type Line, piecesOf, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { pastText } from './overtaken.ts'

/** What becomes of one own act, as it is told. */
export type Becomes =
  | {
      readonly is: 'again'
      /** Of a project that it opens: the number that it had here, where it gets another. */
      readonly instead?: string
      readonly effect: readonly Line[]
    }
  | { readonly is: 'past'; readonly past?: OutOfDate; readonly names: Names }
  | { readonly is: 'merged'; readonly paths: readonly string[] }
  | { readonly is: 'refused'; readonly reasons: readonly Line[] }
  | { readonly is: 'resting' }
  /** The member, and the line by which he does it himself, where it is known. */
  | { readonly is: 'of'; readonly member: string; readonly line?: string }
  | { readonly is: 'by-hand'; readonly paths: readonly string[] }

/** One own act. */
export interface ToldAct {
  readonly headline: string
  readonly commit: string
  readonly becomes: Becomes
}

/** All of them. */
export interface ToldAnew {
  /** Absent where the workspace is shared with nobody. */
  readonly remote: string | undefined
  /** How many acts of others came meanwhile. */
  readonly others: number
  readonly acts: readonly ToldAct[]
  /** Where what stood here is kept. */
  readonly backup?: string
  /** Whether the signing key is one that is touched. */
  readonly touched: boolean
}

/** Each own act with what becomes of it, and how many signatures are asked for, before anything is signed. */
export function anewLines(v: Voice, told: ToldAnew): readonly Line[] {
  const { acts, others, remote } = told
  if (acts.length === 0) {
    return [
      v.t(
        '上次同步虽然中断，办理已经送到，本机现在跟上',
        'the sync before was interrupted, but what it sent is there; moved on to it',
      ),
    ]
  }
  const here = v.t(`本机有 ${acts.length} 项办理尚未送出`, `${counted(acts.length)} here not sent`)
  const there =
    others === 0 || remote === undefined
      ? ''
      : v.t(
          `，${remote} 上他人另有 ${others} 项`,
          `, and ${counted(others)} of others on ${remote}`,
        )
  return [
    v.t(`${here}${there}；逐项重新判断：`, `${here}${there}; each is decided anew:`),
    ...acts.flatMap((one, at) => actLines(v, one, at + 1)),
    ...(told.backup === undefined ? [] : [keptLine(v, told.backup)]),
    signaturesLine(v, told),
  ]
}

function signaturesLine({ t }: Voice, { acts, touched }: ToldAnew): Line {
  const count = acts.filter(({ becomes }) => becomes.is === 'again').length
  if (count === 0) return t('无须签名', 'nothing is to be signed')
  return touched
    ? t(
        `需重新签名 ${count} 次，每次请触摸密钥`,
        `${count} to be signed anew; touch the key each time`,
      )
    : t(`需重新签名 ${count} 次`, `${count} to be signed anew`)
}

/** Where what stood here is kept, and how it is looked at. */
function keptLine({ t }: Voice, backup: string): Line {
  const show = `git --no-pager log -p ${pasted(`HEAD..${backup}`)}`
  return t(`原来的各项全文保留，查看：${show}`, `all of it is kept as it was, to look at: ${show}`)
}

function actLines(v: Voice, { headline, commit, becomes }: ToldAct, at: number): readonly Line[] {
  const show = `git --no-pager show ${commit.slice(0, 12)}`
  const line = (zh: string, en: string) => `  ${at}. ${v.t(zh, en)}`
  const seen = v.t(`原文：${show}`, `its text: ${show}`)
  switch (becomes.is) {
    case 'again': {
      const { instead, effect } = becomes
      const zh = instead === undefined ? '' : `（原编号 ${instead} 已由他人使用）`
      const en = instead === undefined ? '' : ` (others have its number ${instead} now)`
      return [line(`${headline}${zh}`, `${headline}${en}`), ...indented(effect)]
    }
    case 'past': {
      const why = pastText(v, becomes)
      return [line(`不必重办：${headline}，${why}`, `not to be done again: ${headline}; ${why}`)]
    }
    case 'merged': {
      const paths = becomes.paths.join(v.t('、', ', '))
      return [
        line(
          `不签名：${headline}，他人也改过其中的材料，合并在 ${paths} 中，看过再保存`,
          `not signed: ${headline}; others changed its documents, too: merged in ${paths}, to be read and saved`,
        ),
      ]
    }
    case 'refused':
      return [
        line(`不再成立：${headline}，${seen}`, `does not hold any more: ${headline}; ${seen}`),
        ...indented(becomes.reasons),
      ]
    case 'resting':
      return [
        line(
          `不办：${headline}，它所依据的新建项目没有办成，${seen}`,
          `not done: ${headline}; the project that it is about was not opened; ${seen}`,
        ),
      ]
    case 'of': {
      const { member } = becomes
      return [
        line(
          `留给${member}本人：${headline}，${becomes.line === undefined ? seen : '由其本人运行：'}`,
          `left for ${member}: ${headline}; ${becomes.line === undefined ? seen : 'to be run by that member:'}`,
        ),
        ...(becomes.line === undefined ? [] : [`     ${becomes.line}`]),
      ]
    }
    case 'by-hand': {
      const paths = becomes.paths.join(v.t('、', ', '))
      const zh = paths === '' ? '' : `，材料留作未保存的修改：${paths}`
      const en = paths === '' ? '' : `; its documents stay as unsaved edits: ${paths}`
      return [
        line(
          `不是 bd 的办理：${headline}${zh}，${seen}`,
          `no act of bd: ${headline}${en}; ${seen}`,
        ),
      ]
    }
    default:
      return becomes satisfies never
  }
}

function indented(lines: readonly Line[]): readonly Line[] {
  return lines.map((one) => ['     ', ...piecesOf(one)])
}

function counted(acts: number): string {
  return `${acts} ${acts === 1 ? 'act' : 'acts'}`
}

/** What came of it: how many were signed anew and sent, and what is left for people. */
export function redoneLines(
  v: Voice,
  { remote, acts }: ToldAnew,
  { sent, dryRun }: { readonly sent: boolean; readonly dryRun: boolean },
): readonly Line[] {
  const again = acts.filter(({ becomes }) => becomes.is === 'again').length
  const left = acts.filter(({ becomes }) => becomes.is !== 'again' && becomes.is !== 'past').length
  const to =
    remote === undefined || !sent
      ? v.t('在本机', 'here')
      : v.t(`并送往 ${remote}`, `and sent to ${remote}`)
  const done =
    again === 0
      ? v.t('没有重新签名的事项', 'nothing was signed anew')
      : dryRun
        ? v.t(`将重新签名${to} ${again} 项`, `${counted(again)} would be signed anew ${to}`)
        : v.t(`已重新签名${to} ${again} 项`, `${counted(again)} signed anew ${to}`)
  return [
    done,
    ...(left === 0
      ? []
      : [
          styled(
            'warning',
            v.t(
              `另有 ${left} 项没有重办，原因见上`,
              `${counted(left)} not done again; see above why`,
            ),
          ),
        ]),
  ]
}
