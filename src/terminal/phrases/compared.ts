/** What changed between two submissions: why it was returned, what was answered, facts, documents word by word, attachments. */
import { changedFacts, saidAgainst } from '../../core/project/packet-changes.ts'
import type { Round, Standing } from '../../core/project/standing.ts'
import type { Language } from '../../core/record/workspace.ts'
import { type Line, styled } from '../text.ts'
import { textDiff } from '../text-diff.ts'
import { blockLines } from './changed-text.ts'
import { documentName, packetName } from './packet-name.ts'
import type { Readable } from './reading.ts'
import { againstLines, answerText } from './sent-back.ts'
import { changedFactLines } from './since.ts'
import { labelled, pick, type View } from './view.ts'

/** A document on both sides; absent where one has none. */
export interface Pair {
  readonly before?: Readable
  readonly after?: Readable
}

export interface ComparedView extends View {
  readonly standing: Standing
  readonly from: Round
  readonly to: Round | undefined
  /** Paths in the project's folder that are edited and not saved: nothing of them is compared. */
  readonly unsaved: readonly string[]
}

/** The whole comparison; of what is the same on both sides it is only said that it is. */
export function comparedLines(
  language: Language,
  view: ComparedView,
  pairs: readonly Pair[],
): readonly Line[] {
  const { standing, from, to, unsaved } = view
  const staged = to !== undefined && to.stage !== from.stage ? 'staged' : undefined
  const documents = pairs.flatMap((pair) => pairLines(language, view, pair))
  const facts = factLines(language, view)
  const nothing =
    unsaved.length === 0
      ? pick(language, '材料、要素、附件均无变化', 'no document, fact or attachment has changed')
      : pick(
          language,
          '已保存的材料、要素、附件均无变化',
          'no document, fact or attachment that is saved has changed',
        )
  return [
    styled('strong', `${standing.id} ${standing.project.title}`),
    [from, to].map((round) => packetName(language, view, round, staged)).join(' → '),
    ...reasonLines(language, view),
    ...facts,
    ...(facts.length + documents.length === 0 ? [nothing] : documents),
    ...unsavedLines(language, view),
  ]
}

/** The edits that are not compared because they are not saved, and how they come to be. */
function unsavedLines(language: Language, { unsaved, standing }: ComparedView): readonly Line[] {
  if (unsaved.length === 0) return []
  const label = pick(language, '有未保存的修改', 'edited and not saved')
  const paths = unsaved.join(pick(language, '、', ', '))
  return [
    '',
    styled('warning', labelled(language, label, paths)),
    pick(
      language,
      `以上没有比较这些修改；先保存，再比较：bd save ${standing.id}`,
      `they are not compared here; save them, then compare: bd save ${standing.id}`,
    ),
  ]
}

/** Why the older was sent back, in the words of who did, and what the newer says to it. */
function reasonLines(language: Language, view: ComparedView): readonly Line[] {
  const answer = view.to?.submission.record.answer
  return [
    ...againstLines(language, view, saidAgainst(view.from, view.reader)),
    ...(answer === undefined ? [] : [answerText(language, answer)]),
  ]
}

function factLines(language: Language, view: ComparedView): readonly Line[] {
  const { from, to, standing } = view
  const after = to?.submission.record.facts ?? standing.project.facts
  return changedFactLines(language, view, changedFacts(from.submission.record.facts, after))
}

function pairLines(language: Language, view: ComparedView, pair: Pair): readonly Line[] {
  const { before, after } = pair
  const one = after ?? before
  if (one === undefined) return []
  const name = styled('strong', documentName(language, view, one))
  const attached = attachmentLines(language, pair)
  if (before === undefined) return ['', [name, pick(language, '：新增', ': added')], ...attached]
  if (after === undefined)
    return ['', [name, pick(language, '：已删去', ': taken away')], ...attached]
  const fields = fieldLines(language, view, before, after)
  const blocks = textDiff(language, before.body, after.body)
  const text = blocks.flatMap((block, index) =>
    blockLines(language, block, index === 0, index === blocks.length - 1),
  )
  const changed = blocks.some(({ kind }) => kind === 'changed')
  if (fields.length + attached.length === 0 && !changed) {
    return isSameFile(pair) ? [] : ['', [name, unseenText(language, pair)]]
  }
  return ['', name, ...fields, ...attached, ...(changed ? text : [])]
}

function isSameFile({ before, after }: Pair): boolean {
  return before?.file?.sha256 === after?.file?.sha256
}

/** The file is another and nothing that is read of it is: said, for what is signed is the file. */
function unseenText(language: Language, { before, after }: Pair): string {
  return before?.hints === true || after?.hints === true
    ? pick(
        language,
        '：只有模板的提示（<!-- … -->，阅读时不显示）有变化',
        ': only hints of its template (<!-- … -->, not shown when it is read) have changed',
      )
    : pick(language, '：只有空白、换行等写法有变化', ': only blanks and line ends have changed')
}

function fieldLines(
  language: Language,
  view: ComparedView,
  before: Readable,
  after: Readable,
): readonly Line[] {
  const valueIn = (one: Readable, field: string) => {
    const value = one.content?.fields[field]?.value
    return value === undefined || value === null ? '' : String(value)
  }
  const names = new Set([
    ...Object.keys(before.content?.fields ?? {}),
    ...Object.keys(after.content?.fields ?? {}),
  ])
  const declared = view.standing.process.documents[after.document]?.fields ?? {}
  return [...names].flatMap((field) => {
    const [old, now] = [valueIn(before, field), valueIn(after, field)]
    const title = declared[field]?.title[language] ?? field
    return old === now ? [] : [labelled(language, title, `${old} → ${now}`)]
  })
}

function attachmentLines(language: Language, { before, after }: Pair): readonly Line[] {
  const [old, now] = [before?.attachments ?? [], after?.attachments ?? []]
  const same = new Set(old.map(({ sha256 }) => sha256))
  const kept = new Set(now.map(({ sha256 }) => sha256))
  const label = (zh: string, en: string, name: string) =>
    labelled(language, pick(language, zh, en), name)
  return [
    ...now
      .filter(({ sha256 }) => !same.has(sha256))
      .map(({ name }) =>
        old.some((one) => one.name === name)
          ? label('附件已更换', 'attachment replaced', name)
          : label('附件新增', 'attachment added', name),
      ),
    ...old
      .filter(({ sha256, name }) => !kept.has(sha256) && now.every((one) => one.name !== name))
      .map(({ name }) => label('附件已删去', 'attachment taken away', name)),
  ]
}
