/** What was laid out on the disk, in lines. */
import type { Round } from '../../core/review/standing.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { packetName } from './packet-name.ts'
import type { View } from './view.ts'

/** The name of the packet, its folder, and below it each file. */
export function laidLines(
  v: Voice,
  view: Pick<View, 'names' | 'now'> & { readonly round: Round | undefined },
  files: readonly { readonly file: string; readonly name: string }[],
): readonly Line[] {
  const [first] = files
  const folder = first === undefined ? '' : first.file.slice(0, -(first.name.length + 1))
  return [
    packetName(v, view, view.round),
    styled('strong', folder),
    ...files.map(({ name }) => `  ${name}`),
  ]
}
