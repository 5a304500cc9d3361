/** Two submissions are compared: why it was returned, what was answered, facts, documents word by word, attachments. */
import { typedFacts } from '../../core/project/resubmission.ts'
import type { Round, Standing } from '../../core/review/standing.ts'
import { changedFacts, saidAgainst } from '../../core/project/packet-changes.ts'
import { type Line, styled } from '../text.ts'
import { textDiff } from '../text-diff.ts'
import type { Voice } from '../voice.ts'
import { blockLines } from './changed-text.ts'
import { documentName, packetName } from './packet-name.ts'
import type { Readable } from './reading.ts'
import { againstLines, answerText } from './sent-back.ts'
import { changedFactLines } from './since.ts'
import type { View } from './view.ts'

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
  v: Voice,
  view: ComparedView,
  pairs: readonly Pair[],
): readonly Line[] {
  const { standing, from, to, unsaved } = view
  const staged = to !== undefined && to.stage !== from.stage ? 'staged' : undefined
  const documents = pairs.flatMap((pair) => pairLines(v, view, pair))
  const facts = factLines(v, view)
  const nothing =
    unsaved.length === 0
      ? v.t('材料、要素、附件均无变化', 'no document, fact or attachment has changed')
      : v.t(
          '已保存的材料、要素、附件均无变化',
          'no document, fact or attachment that is saved has changed',
        )
  return [
    styled('strong', `${standing.id} ${standing.project.title}`),
    [from, to].map((round) => packetName(v, view, round, staged)).join(' → '),
    ...reasonLines(v, view),
    ...facts,
    ...(facts.length + documents.length === 0 ? [nothing] : documents),
    ...unsavedLines(v, view),
  ]
}

/** The edits that are not compared because they are not saved, and how they come to be. */
function unsavedLines(v: Voice, { unsaved, standing }: ComparedView): readonly Line[] {
  if (unsaved.length === 0) return []
  const label = v.t('有未保存的修改', 'edited and not saved')
  const paths = unsaved.join(v.t('、', ', '))
  return [
    '',
    styled('warning', v.labelled(label, paths)),
    v.t(
      `以上没有比较这些修改；先保存，再比较：bd save ${standing.id}`,
      `they are not compared here; save them, then compare: bd save ${standing.id}`,
    ),
  ]
}

/** Why the older was sent back, in the words of who did, and what the newer says to it. */
function reasonLines(v: Voice, view: ComparedView): readonly Line[] {
  const answer = view.to?.submission.record.answer
  return [
    ...againstLines(v, view, saidAgainst(view.from, view.reader)),
    ...(answer === undefined ? [] : [answerText(v, answer)]),
  ]
}

function factLines(v: Voice, view: ComparedView): readonly Line[] {
  const { from, to, standing } = view
  const after = to?.submission.record.facts ?? standing.project.facts
  // What is worked out is so on submission: against a draft there is nothing to compare it with.
  const before =
    to === undefined
      ? typedFacts(standing.process, from.submission.record.facts)
      : from.submission.record.facts
  return changedFactLines(v, view, changedFacts(before, after))
}

function pairLines(v: Voice, view: ComparedView, pair: Pair): readonly Line[] {
  const { before, after } = pair
  const one = after ?? before
  if (one === undefined) return []
  const name = styled('strong', documentName(v, view, one))
  const attached = attachmentLines(v, pair)
  if (before === undefined) return ['', [name, v.t('：新增', ': added')], ...attached]
  if (after === undefined) return ['', [name, v.t('：已删去', ': taken away')], ...attached]
  const fields = fieldLines(v, view, before, after)
  const blocks = textDiff(v, before.body, after.body)
  const text = blocks.flatMap((block, index) =>
    blockLines(v, block, index === 0, index === blocks.length - 1),
  )
  const changed = blocks.some(({ kind }) => kind === 'changed')
  if (fields.length + attached.length === 0 && !changed) {
    return isSameFile(pair) ? [] : ['', [name, unseenText(v, pair)]]
  }
  return ['', name, ...fields, ...attached, ...(changed ? text : [])]
}

function isSameFile({ before, after }: Pair): boolean {
  return before?.file?.sha256 === after?.file?.sha256
}

/** The file is another and nothing that is read of it is: said, for what is signed is the file. */
function unseenText(v: Voice, { before, after }: Pair): string {
  return before?.hints === true || after?.hints === true
    ? v.t(
        '：只有模板的提示（<!-- … -->，阅读时不显示）有变化',
        ': only hints of its template (<!-- … -->, not shown when it is read) have changed',
      )
    : v.t('：只有空白、换行等写法有变化', ': only blanks and line ends have changed')
}

function fieldLines(
  v: Voice,
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
    const title = v.title(declared[field]?.title) ?? field
    return old === now ? [] : [v.labelled(title, `${old} → ${now}`)]
  })
}

function attachmentLines(v: Voice, { before, after }: Pair): readonly Line[] {
  const [old, now] = [before?.attachments ?? [], after?.attachments ?? []]
  const same = new Set(old.map(({ sha256 }) => sha256))
  const kept = new Set(now.map(({ sha256 }) => sha256))
  return [
    ...now
      .filter(({ sha256 }) => !same.has(sha256))
      .map(({ name }) =>
        old.some((one) => one.name === name)
          ? v.labelled(v.t('附件已更换', 'attachment replaced'), name)
          : v.labelled(v.t('附件新增', 'attachment added'), name),
      ),
    ...old
      .filter(({ sha256, name }) => !kept.has(sha256) && now.every((one) => one.name !== name))
      .map(({ name }) => v.labelled(v.t('附件已删去', 'attachment taken away'), name)),
  ]
}
