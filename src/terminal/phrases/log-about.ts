/** What an act of the log is about, in a few words. */
import type { Act } from '../../core/record/act.ts'
import type { Language } from '../../core/record/workspace.ts'
import { wordsOf } from '../words/telling.ts'
import { callers, fileNames, oneLine } from './acting-en.ts'
import { fullName } from './attached-name.ts'
import { settledText } from './conditions.ts'
import { adoptedText } from './hearing.ts'
import type { LogEntry } from './log.ts'
import { groundText } from './recusal.ts'
import { resolutionText } from './sitting.ts'
import { bracketed, nameOf, namesOf, pick } from './view.ts'

/** Whether a secretary entered it from paper. */
export function isEntry(act: Act): boolean {
  return act.act === 'ballot' && act.dated !== undefined
}

/** Whether it stands on paper first: an entry, or the record of a meeting. */
export function isOnPaper(act: Act): boolean {
  return isEntry(act) || act.act === 'meeting'
}

/** What the act is about: the review and seat, the member, the files. */
export function aboutText(
  language: Language,
  entry: Pick<LogEntry, 'names' | 'for'>,
  act: Act,
): string {
  switch (act.act) {
    case 'found':
    case 'cancel':
    case 'hand-over':
    case 'receive':
    case 'edit':
    case 'team':
      return ''
    case 'policy':
      return pick(language, `第 ${act.policy.version} 版`, `version ${act.policy.version}`)
    case 'upgrade':
      return act.to
    case 'void':
      return act.commit.slice(0, 12)
    case 'publish': {
      const { process, version } = act.process
      return pick(language, `${process} 第 ${version} 版`, `${process} version ${version}`)
    }
    case 'parameter':
      return `${act.process} ${act.parameter}`
    case 'open':
      return oneLine(act.title)
    case 'set':
      return namesOf(language, entry, 'fact', Object.keys(act.facts))
    case 'save':
      return callers(entry.names)
        .files(act.texts)
        .join(pick(language, '、', ', '))
    case 'calendar':
      return fileNames(act.texts.map(({ path }) => path))
    case 'attach':
      return nameOf(entry, 'document', act.document) + bracketed(language, fullName(language, act))
    case 'submit':
    case 'withdraw':
      return wordsOf(language).round(nameOf(entry, 'stage', act.stage), String(act.round))
    case 'ballot':
      return entry.for !== null
        ? `${nameOf(entry, 'review', act.review)} ${nameOf(entry, 'member', entry.for)}`
        : nameOf(entry, 'review', act.review)
    case 'close':
    case 'extend':
    case 'recompute':
      return nameOf(entry, 'review', act.review)
    case 'grant':
      return `${nameOf(entry, 'member', act.to)} ${act.from}–${act.until}`
    case 'revoke':
      return String(act.n)
    case 'hold':
    case 'resume':
    case 'read':
    case 'reconsider':
      return ''
    case 'cc':
      return namesOf(language, entry, 'member', act.to)
    case 'advise':
      return act.asks === undefined
        ? nameOf(entry, 'review', act.review)
        : `${nameOf(entry, 'review', act.review)} → ${nameOf(entry, 'member', act.asks)}`
    case 'meeting': {
      const parts = [oneLine(act.number), resolutionText(language, act.resolution)]
      return `${nameOf(entry, 'review', act.review)} ${parts.join(' ')}`
    }
    case 'transfer':
      return `${nameOf(entry, 'review', act.review)} ${nameOf(entry, 'member', act.seat)} → ${nameOf(entry, 'member', act.to)}`
    case 'answer':
      return `${nameOf(entry, 'review', act.review)} ${nameOf(entry, 'member', act.seat)} ${adoptedText(language, act)}`
    case 'condition': {
      const which = pick(language, `条件 ${act.condition}`, `condition ${act.condition}`)
      return `${nameOf(entry, 'review', act.review)} ${nameOf(entry, 'member', act.seat)} ${which} ${settledText(language, act.result)}`
    }
    case 'add-seat':
    case 'remove-seat':
    case 'confirm':
      return `${nameOf(entry, 'review', act.review)} ${nameOf(entry, 'member', act.seat)}`
    case 'recuse':
      return `${nameOf(entry, 'review', act.review)} ${nameOf(entry, 'member', act.seat)}${bracketed(language, groundText(language, act.ground))}`
    default:
      return act satisfies never
  }
}
