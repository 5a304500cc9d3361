/** The material of a round by human names: its documents in the order of the process, who signed for each, what is attached. */
import type { Brief } from '../../core/agenda/brief.ts'
import type { PacketFile } from '../../core/record/record.ts'
import type { Language } from '../../core/record/workspace.ts'
import { type Line, type Piece, styled } from '../text.ts'
import { attachedName, documentName, packetName, signedBy } from './packet-name.ts'
import { bracketed, labelled, pick, type View } from './view.ts'

interface MaterialView extends View {
  attachment(file: PacketFile): { readonly name: string; readonly title: string } | undefined
}

/** `送审材料（第1次，周建国，6月6日）` and below it a line for each document and each attached file. */
export function materialLines(
  language: Language,
  view: MaterialView,
  { gate, material, since }: Brief,
): readonly Line[] {
  const mark = (file: PacketFile): Piece => {
    const change = since?.change(file)
    if (change === undefined) return ''
    const text =
      change === 'added' ? pick(language, '新增', 'new') : pick(language, '有修改', 'changed')
    return styled('warning', `  [${text}]`)
  }
  const nothing = material.length === 0 ? pick(language, '无', 'none') : ''
  return [
    labelled(language, packetName(language, view, gate), nothing).trimEnd(),
    ...material.flatMap((one, index): readonly Line[] => {
      const nth = `  ${String(index + 1).padStart(2, '0')} `
      const { file, attachments } = one
      const name = documentName(language, view, one)
      return [
        [
          nth,
          name,
          ...(file === undefined
            ? []
            : [bracketed(language, signedBy(language, view, file.signers).join('')), mark(file)]),
        ],
        ...attachments.map((attached, nthFile): Line => {
          const called = view.attachment(attached) ?? unnamed(attached)
          return [
            `     ${attachedName(language, nthFile, called, signedBy(language, view, attached.signers))}`,
            mark(attached),
          ]
        }),
      ]
    }),
  ]
}

/** A file whose record is not there is called by the kind of file that it is. */
function unnamed({ path }: PacketFile) {
  const name = path.split('.').at(-1) ?? ''
  return { name, title: name }
}
