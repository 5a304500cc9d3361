/** Steps that decide on paper or in a meeting are filled in with papers that are made up: minutes and scans. */
import { given } from '../record/kinds.ts'
import type { Recused } from '../record/minutes.ts'
import type { Deed } from '../record/deed.ts'
import { listed } from '../deeds/scene.ts'
import { evidenceStem } from '../acts/evidence.ts'
import { memberOf } from '../policy/policy.ts'
import { knownIn } from '../policy/value-names.ts'
import type { ValueDeclaration } from '../process/process.ts'
import { fieldsOf } from '../process/review.ts'
import { readValue } from '../process/values.ts'
import type { Values } from '../record/project.ts'
import type { Evidence } from '../record/act.ts'
import type { MeetingRecord } from '../record/record.ts'
import { type Filled, type Staged, staged, written } from './filling.ts'
import type {
  MinutesWords,
  PaperWords,
  RecusalWords,
  SittingWords,
  WrittenValues,
} from './step-words.ts'

/** A ballot, with minutes and their scan where it was cast after a meeting. */
export function ballot<D extends 'approve' | 'reject' | 'return' | 'abstain' | 'defer' | 'decide'>(
  name: D,
) {
  return staged<D>(({ meeting: said, scan, filled, ...words }, staging) => {
    const whose = 'for' in words && words.for !== undefined ? words.for : staging.member
    const meeting = said === undefined ? undefined : minutes(said, staging, whose)
    const { texts, evidence } =
      meeting === undefined ? {} : scanOf(scan, staging, `${whose} ${name}`)
    const papers = { ...given('meeting', meeting), ...given('evidence', evidence) }
    const all = { ...words, ...filledIn(filled, staging), ...papers }
    return { deed: { name, words: all } as Deed, ...given('texts', texts) }
  })
}

/** An opinion, with what its review asks to be filled in. */
export const opinion = staged<'opinion'>(({ filled, ...words }, staging) => {
  return { deed: { name: 'opinion', words: { ...words, ...filledIn(filled, staging) } } }
})

/** Values as the open review's fields take them; what is not of its type stays as it is written, for the rules to say so. */
function filledIn(
  typed: WrittenValues | undefined,
  { standing, world }: Staged,
): { readonly fields?: Values } {
  if (typed === undefined) return {}
  const open = standing.gate?.open ?? []
  const declared = Object.assign({}, ...open.map(({ review }) => fieldsOf(review))) as Declared
  const values = Object.entries(typed).map(([field, value]) => {
    const declaration = Object.hasOwn(declared, field) ? declared[field] : undefined
    const text = written(value)
    const read = declaration && readValue(field, declaration, text, knownIn(world))
    return [field, read?.ok === true ? read.value : text] as const
  })
  return { fields: Object.fromEntries(values) }
}

type Declared = Readonly<Record<string, ValueDeclaration>>

/** An entry from paper, dated today unless said otherwise. */
export const enter = staged<'enter'>(({ meeting: said, scan, filled, ...words }, staging) => {
  const [member = ''] = listed(words.for)
  const dated = words.dated ?? said?.date ?? staging.now.date
  const meeting = said === undefined ? undefined : minutes(said, staging, member)
  const what = words.outcome ?? words.decision ?? 'approve'
  const { texts, evidence } = scanOf(scan, staging, `${member} ${what}`)
  const papers = { ...given('meeting', meeting), ...given('evidence', evidence) }
  const fields = filledIn(filled, staging)
  return {
    deed: { name: 'enter', words: { ...words, ...fields, for: member, dated, ...papers } },
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
