/** A dossier lists the documents of a project as they are now: by name, who signed for each, and since when it is frozen. */
import type { Standing } from '../../core/review/standing.ts'
import { inOrder } from '../../core/agenda/packet-order.ts'
import type { PacketFile } from '../../core/record/record.ts'
import type { Line } from '../text.ts'
import type { Voice } from '../voice.ts'
import { attachedName, documentName, signedBy } from './packet-name.ts'
import { nameOf, type View } from './view.ts'

/** A file of the project as it is now. */
export interface ShownFile extends PacketFile {
  readonly attached?: { readonly name: string; readonly title: string }
  /** The visit since which it may not change, as `<stage>.<round>`; the stage alone, where its end froze it. */
  readonly frozen?: string
}

interface FilesView extends View {
  readonly standing: Standing
  readonly files: readonly ShownFile[]
}

/** The documents in the order of the process, what is attached below each, as the packet lists them. */
export function fileLines(v: Voice, view: FilesView): readonly Line[] {
  const { standing, files } = view
  const by = new Map(files.map((file) => [file.path, file]))
  const listed = {
    documents: files.filter(({ attached }) => attached === undefined),
    attachments: files.filter(({ attached }) => attached !== undefined),
  }
  return inOrder(standing.process, listed).flatMap((one, index) => {
    const nth = `  ${String(index + 1).padStart(2, '0')} `
    const own = by.get(one.file?.path ?? '')
    const aside = own === undefined ? [] : asideOf(v, view, own)
    const name = documentName(v, view, one)
    return [
      nth + name + v.bracketed(aside.join(v.t('，', ', '))),
      ...one.attachments.map(({ path }, nthFile) => {
        const file = by.get(path)!
        return `     ${attachedName(v, nthFile, file.attached!, asideOf(v, view, file))}`
      }),
    ]
  })
}

/** Who signed for a file, and since when it is frozen. */
function asideOf(v: Voice, view: View, { signers, frozen }: ShownFile): readonly string[] {
  return [
    ...signedBy(v, view, signers),
    ...(frozen === undefined ? [] : [frozenText(v, view, frozen)]),
  ]
}

/** By a visit to a gate, `approval.2`; or by the end of a stage. */
function frozenText(v: Voice, view: View, text: string): string {
  const [, stage = text, n] = /^(.*)\.(\d+)$/u.exec(text) ?? []
  const name = nameOf(view, 'stage', stage)
  if (n === undefined) {
    return v.t(`离开“${name}”阶段后冻结`, `frozen since ${name} was left`)
  }
  return v.t(`自${v.round(name, n)}起冻结`, `frozen since ${v.round(name, n)}`)
}
