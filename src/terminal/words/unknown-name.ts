/** A name that nothing bears: what there is, what was probably meant, and who may add one. */
import type { RuleFacts } from '../../core/rules/rules.ts'
import type { Language } from '../../core/record/workspace.ts'
import { addedBy, listedBy } from './listed-by.ts'
import { notedName } from './minuted.ts'
import type { Telling } from './types.ts'

/** The sentences of `unknown-name`. */
export function unknownName(
  language: Language,
  { kind, name, suggestion, known, noted }: RuleFacts['unknown-name'],
  { kind: word, listed }: Telling,
) {
  if (noted !== undefined) return notedName(language, name, noted)
  const zh = language === 'zh'
  const meant = zh ? `是否指 ${suggestion}？` : `did you mean ${suggestion}?`
  const nothing = zh ? `目前没有任何${word(kind)}` : `there is no ${word(kind)} at all`
  const all = listed(kind, known ?? '')
  const adds = addedBy(kind)
  const help = [
    ...(suggestion === undefined ? [] : [meant]),
    ...(known === undefined
      ? suggestion === undefined
        ? [zh ? `查看可用名称：${listedBy(kind)}` : `see what there is: ${listedBy(kind)}`]
        : []
      : [known === '' ? nothing : zh ? `可用：${all}` : `there are: ${all}`]),
    ...(suggestion !== undefined || adds === undefined
      ? []
      : [zh ? `；确需增加的，由管理员办理：${adds}` : `(an administrator adds one: ${adds})`]),
  ].join(zh ? '' : ' ')
  return zh
    ? { message: `没有名为“${name}”的${word(kind)}`, why: '只有流程或名册中写明的名称才有效', help }
    : {
        message: `there is no ${word(kind)} ${name}`,
        why: 'only names that the process or the policy declares have a meaning',
        help,
      }
}
