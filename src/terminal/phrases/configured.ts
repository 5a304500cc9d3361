/** A file of the configuration is shown as it would be changed: new lines as they are, of others what differs. */
import { type Line, styled } from '../text.ts'
import { textDiff } from '../text-diff.ts'
import type { Voice } from '../voice.ts'
import { blockLines } from './changed-text.ts'

/** Takes what the file holds before and after, `undefined` where it is not there; gives a heading and the lines below it. */
export function configuredLines(
  v: Voice,
  path: string,
  before: string | undefined,
  after: string | undefined,
): readonly Line[] {
  const { t } = v
  const heading = (what: string) => styled('strong', `${path}${v.bracketed(what)}`)
  if (after === undefined) return [heading(t('删除', 'deleted'))]
  if (before === undefined) {
    return [heading(t('新增', 'new')), ...linesOf(after).map((line) => `  ${line}`)]
  }
  const blocks = textDiff(v, linesOf(before), linesOf(after))
  return [
    heading(t('修改', 'changed')),
    ...blocks.flatMap((block, index) =>
      blockLines(v, block, index === 0, index === blocks.length - 1),
    ),
  ]
}

/** What a change of these files says of itself where no reason was given: it stands in the record and in the commit. */
export function configuredReason(v: Voice, paths: readonly string[]): string {
  return v.t(`设置 ${paths.join('、')}`, `set up ${paths.join(', ')}`)
}

/** The lines of a text; the feed at its end begins no other. */
function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/u, '').split('\n')
}
