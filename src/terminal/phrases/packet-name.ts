/** A packet, its documents and its files are called by round, person and day, never by digest. */
import type { Round, Standing } from '../../core/review/standing.ts'
import { distinct, safeName } from '../../core/project/file-names.ts'
import { dayText } from '../dates.ts'
import type { Voice } from '../voice.ts'
import { isNamedSo } from './attached-name.ts'
import { nameOf, namesOf, type View } from './view.ts'

type Called = Pick<View, 'names' | 'now'>

/**
 * `送审材料（第1次，周建国，6月6日）`; of documents that were not submitted yet, that they were not. `staged` says the stage
 * too, where rounds of several stages stand side by side and each counts from 1.
 */
export function packetName(
  v: Voice,
  view: Called,
  round: Round | undefined,
  staged?: 'staged',
): string {
  const what = v.t('送审材料', 'packet')
  if (round === undefined) {
    const drafts = v.t('当前文稿', 'present drafts')
    return drafts + v.bracketed(v.t('尚未送审', 'not submitted yet'))
  }
  return what + v.bracketed(roundName(v, view, round, staged))
}

/** `第1次，周建国，6月6日`: a round by its number, who submitted it and on which day. */
export function roundName(v: Voice, view: Called, round: Round, staged?: 'staged'): string {
  const { by, at } = round.submission.record
  const parts = [
    ...(staged === undefined ? [] : [nameOf(view, 'stage', round.stage.stage)]),
    v.t(`第${round.round}次`, `round ${round.round}`),
    nameOf(view, 'member', by),
    dayText(v, at, view.now.date),
  ]
  return parts.join(v.t('，', ', '))
}

/** A file that is attached to a document: its place, its title, and in brackets its own name where that says more. */
export function attachedName(
  v: Voice,
  index: number,
  { name, title }: { readonly name: string; readonly title: string },
  aside: readonly string[] = [],
): string {
  const isSame = isNamedSo({ name, title })
  const label = v.t(`附件${index + 1}`, `attachment ${index + 1}`)
  const parts = [...(isSame ? [] : [name]), ...aside]
  const called = isSame ? name : title
  return v.labelled(label, called + v.bracketed(parts.join(v.t('，', ', '))))
}

/** `签名：邱实`; nothing where nobody signed. */
export function signedBy(
  v: Voice,
  view: Pick<View, 'names'>,
  signers: readonly string[],
): readonly string[] {
  const who = namesOf(v, view, 'member', signers)
  return who === '' ? [] : [v.t(`签名：${who}`, `signed by ${who}`)]
}

/** A document's title, with whose copy it is. */
export function documentName(
  v: Voice,
  view: Pick<View, 'names'>,
  { document, member }: { readonly document: string; readonly member?: string },
): string {
  const whose = member === undefined ? '' : nameOf(view, 'member', member)
  return nameOf(view, 'document', document) + v.bracketed(whose)
}

/** A file to be laid out: its name below the folder, and which of the packet it is. */
export interface Laid<F> {
  readonly name: string
  readonly of: F
}

interface Layable<A> {
  readonly number: number
  readonly document: string
  readonly member?: string
  readonly file?: unknown
  readonly attachments: readonly A[]
}

/** Names in the order of the process: `01 项目建议书.md`, `02 可行性研究报告/附件1 报告.docx`. */
export function laidOut<A extends { readonly name: string }, D extends Layable<A>>(
  v: Voice,
  view: Pick<View, 'names'>,
  documents: readonly D[],
): readonly Laid<D | A>[] {
  return documents.flatMap((one): readonly Laid<D | A>[] => {
    const nth = String(one.number).padStart(2, '0')
    const folder = safeName(`${nth} ${documentName(v, view, one)}`)
    const own = one.file === undefined ? [] : [{ name: `${folder}.md`, of: one }]
    const names = distinct(
      one.attachments.map(({ name }, index) =>
        safeName(`${v.t('附件', 'attachment ')}${index + 1} ${name}`),
      ),
    )
    const attached = one.attachments.map((of, index) => ({
      name: `${folder}/${names[index]!}`,
      of,
    }))
    return [...own, ...attached]
  })
}

/** The project as it is named in a folder's name. */
export function folderName({ id, project }: Standing): string {
  return safeName(`${id} ${project.title}`)
}
