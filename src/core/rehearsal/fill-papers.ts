/** Steps that decide on paper or in a meeting are filled in with papers that are made up: minutes and scans. */
import { given } from '../record/kinds.ts'
import type { Recused } from '../record/minutes.ts'
import type { Deed } from '../record/deed.ts'
import { listed } from '../deeds/scene.ts'
import { evidenceStem } from '../acts/evidence.ts'
import { memberOf } from '../policy/policy.ts'
import type { Evidence } from '../record/act.ts'
import type { MeetingRecord } from '../record/record.ts'
import { type Filled, type Staged, staged } from './filling.ts'
import type { MinutesWords, PaperWords, RecusalWords, SittingWords } from './step-words.ts'

/** A ballot, with minutes and their scan where it was cast after a meeting. */
export function ballot<D extends 'approve' | 'reject' | 'return' | 'abstain' | 'defer' | 'decide'>(
  name: D,
) {
  return staged<D>(({ meeting: said, scan, ...words }, staging) => {
    const whose = 'for' in words && words.for !== undefined ? words.for : staging.member
    const meeting = said === undefined ? undefined : minutes(said, staging, whose)
    const { texts, evidence } =
      meeting === undefined ? {} : scanOf(scan, staging, `${whose} ${name}`)
    const all = { ...words, ...given('meeting', meeting), ...given('evidence', evidence) }
    return { deed: { name, words: all } as Deed, ...given('texts', texts) }
  })
}

/** An entry from paper, dated today unless said otherwise. */
export const enter = staged<'enter'>(({ meeting: said, scan, ...words }, staging) => {
  const [member = ''] = listed(words.for)
  const dated = words.dated ?? said?.date ?? staging.now.date
  const meeting = said === undefined ? undefined : minutes(said, staging, member)
  const what = words.outcome ?? words.decision ?? 'approve'
  const { texts, evidence } = scanOf(scan, staging, `${member} ${what}`)
  const papers = { ...given('meeting', meeting), ...given('evidence', evidence) }
  return {
    deed: { name: 'enter', words: { ...words, for: member, dated, ...papers } },
    ...given('texts', texts),
  }
})

function minutes(
  words: MinutesWords,
  { standing, world, now }: Staged,
  member: string,
): MeetingRecord {
  const name = memberOf(world.policy, member)?.name ?? member
  const { number = '办公会纪要1号', date = now.date, chair = name } = words
  const { present = [chair], observers = [], item = standing.project.title } = words
  return { number, date, chair, present, observers, item, decision: words.decision ?? '同意' }
}

/** One item of a sitting, with its minutes and their scan. */
export const meeting = staged<'meeting'>((words, staging) => {
  const { standing, member, now } = staging
  const present = listed(words.present)
  const sitting = {
    number: words.number ?? '会议纪要1号',
    date: words.date ?? now.date,
    chair: words.chair ?? present[0] ?? member,
    recorder: words.recorder ?? member,
    present,
    represented: Object.entries(words.represented ?? {}).map(([absent, by]) => ({
      member: absent,
      by,
    })),
    absent: listed(words.absent),
    observers: words.observers ?? [],
    recused: recusedIn(words),
  }
  const item = {
    item: words.item ?? standing.project.title,
    absent: [],
    recused: [],
    votes: Object.entries(words.votes ?? {}).map(([voter, vote]) => ({
      member: voter,
      ...(typeof vote === 'string' ? { decision: vote } : vote),
    })),
    silent: listed(words['not-voting']),
    ...given('counts', words.counts),
    resolution: words.resolution,
  }
  const { evidence, texts } = scanOf(words.scan, staging, `会议 ${sitting.number}`)
  const scans = evidence === undefined ? [] : [evidence]
  const review = given('review', words.review)
  return {
    deed: { name: 'meeting', words: { ...review, minutes: sitting, item, scans } },
    ...given('texts', texts),
  }
})

function recusedIn({ recused }: SittingWords): readonly Recused[] {
  if (typeof recused !== 'object' || Array.isArray(recused)) {
    return listed(recused as string).map((member) => ({ member }))
  }
  return Object.entries(recused as Readonly<Record<string, string | RecusalWords>>).map(
    ([member, why]) => ({ member, ...(typeof why === 'string' ? { reason: why } : why) }),
  )
}

/** A scan made up for this decision, unless none shall be there. */
function scanOf(
  scan: PaperWords['scan'],
  { tools, standing, now }: Staged,
  what: string,
): Pick<Filled, 'texts'> & { readonly evidence?: Evidence } {
  if (scan === false || scan === 'no') return {}
  const text = `%PDF-1.4 扫描件 ${what} ${now.text}\n`
  const sha256 = tools.hash(text)
  const path = `${evidenceStem(standing, sha256)}.pdf`
  const file = { path, name: '扫描件.pdf', title: '扫描件' }
  return { evidence: { sha256, file }, texts: new Map([[path, text]]) }
}
