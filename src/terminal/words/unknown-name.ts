/** A name that nothing bears: what there is, what was probably meant, and who may add one. */
import type { RuleFacts } from '../../core/rules/rules.ts'
import type { Telling } from '../rules/telling.ts'
import type { Told } from '../rules/words.ts'
import { addedBy, listedBy } from './listed-by.ts'
import { notedName } from './minuted.ts'

/** The sentences of `unknown-name`. */
export function unknownName(
  { kind, name, suggestion, known, noted }: RuleFacts['unknown-name'],
  { t, voice, kind: word, listed }: Telling,
): Told {
  if (noted !== undefined) return notedName(voice, name, noted)
  const all = listed(kind, known ?? '')
  const adds = addedBy(kind)
  return {
    message: t(`没有名为“${name}”的${word(kind)}`, `there is no ${word(kind)} ${name}`),
    why: t(
      '只有流程或名册中写明的名称才有效',
      'only names that the process or the policy declares have a meaning',
    ),
    help: [
      ...(suggestion === undefined
        ? []
        : [t(`是否指 ${suggestion}？`, `did you mean ${suggestion}?`)]),
      ...(known === undefined
        ? suggestion === undefined
          ? [t(`查看可用名称：${listedBy(kind)}`, `see what there is: ${listedBy(kind)}`)]
          : []
        : [
            known === ''
              ? t(`目前没有任何${word(kind)}`, `there is no ${word(kind)} at all`)
              : t(`可用：${all}`, `there are: ${all}`),
          ]),
      ...(suggestion !== undefined || adds === undefined
        ? []
        : [t(`；确需增加的，由管理员办理：${adds}`, `(an administrator adds one: ${adds})`)]),
    ].join(t('', ' ')),
  }
}
