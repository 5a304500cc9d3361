/** The material of a round by human names: its documents in the order of the process, who signed for each, what is attached. */
import type { Brief } from '../../core/agenda/brief.ts'
import type { PacketFile } from '../../core/record/record.ts'
import { type Line, type Piece, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { attachedName, documentName, packetName, signedBy } from './packet-name.ts'
import type { View } from './view.ts'

interface MaterialView extends View {
  attachment(file: PacketFile): { readonly name: string; readonly title: string } | undefined
}

/** `送审材料（第1次，周建国，6月6日）` and below it a line for each document and each attached file. */
export function materialLines(
  v: Voice,
  view: MaterialView,
  { gate, material, since }: Brief,
): readonly Line[] {
  const mark = (file: PacketFile): Piece => {
    const change = since?.change(file)
    if (change === undefined) return ''
    const text = change === 'added' ? v.t('新增', 'new') : v.t('有修改', 'changed')
    return styled('warning', `  [${text}]`)
  }
  const nothing = material.length === 0 ? v.t('无', 'none') : ''
  return [
    v.labelled(packetName(v, view, gate), nothing).trimEnd(),
    ...material.flatMap((one, index): readonly Line[] => {
      const nth = `  ${String(index + 1).padStart(2, '0')} `
      const { file, attachments } = one
      const name = documentName(v, view, one)
      return [
        [
          nth,
          name,
          ...(file === undefined
            ? []
            : [v.bracketed(signedBy(v, view, file.signers).join('')), mark(file)]),
        ],
        ...attachments.map((attached, nthFile): Line => {
          const called = view.attachment(attached) ?? unnamed(attached)
          return [
            `     ${attachedName(v, nthFile, called, signedBy(v, view, attached.signers))}`,
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
