/** A value is missing, or is none of those that its place takes. */
import type { Voice } from '../voice.ts'
import { likeText } from './nearest.ts'
import type { Facts } from './usage-facts.ts'

export const valueProblems = {
  'missing-option': ({ option }: Facts<'option'>, { t }: Voice) =>
    t(`请给出 ${option}`, `${option} is required`),
  'missing-argument': ({ argument }: Facts<'argument'>, { t }: Voice) =>
    t(`请写明 ${argument}`, `${argument} is required`),
  'pair-expected': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(
      `${option} 应写成 名称=值，收到的是「${found}」`,
      `${option} takes name=value, not "${found}"`,
    ),
  'number-expected': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(`${option} 应为数字，收到的是「${found}」`, `${option} takes a number, not "${found}"`),
  'round-expected': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(
      `${option} 应写成 阶段.次数，如 approval.1，收到的是「${found}」`,
      `${option} takes a stage and a number such as approval.1, not "${found}"`,
    ),
  'condition-expected': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `--condition 应写成“内容；责任人；期限”，收到的是「${found}」`,
      `--condition takes "text; owner; due", not "${found}"`,
    ),
  'not-taken': ({ option, why }: Facts<'option' | 'why'>, { t }: Voice) =>
    t(`${option}：${why}`, `${option}: ${why}`),
  'unknown-choice': ({ option, found, known }: Facts<'found' | 'known' | 'option'>, v: Voice) => {
    const like = likeText(v, { found, known })
    return v.t(
      `${option} 不能是「${found}」${like}可选：${known}`,
      `${option} cannot be "${found}"${like}choose from: ${known}`,
    )
  },
  'one-of': ({ options }: Facts<'options'>, { t }: Voice) =>
    t(`${options} 须选且只选一个`, `give exactly one of ${options}`),
  'nothing-to-choose': ({ argument }: Facts<'argument'>, { t }: Voice) =>
    t(
      `没有可供选择的 ${argument}；现有名册：bd policy show`,
      `there is no ${argument} to choose; see the roster: bd policy show`,
    ),
  'nothing-to-set': (_: Facts, { t }: Voice) =>
    t('没有给出要修改的内容', 'nothing was given to change'),
  'unknown-rule': ({ found, suggestion }: Facts<'found' | 'suggestion'>, { t }: Voice) =>
    t(
      `没有规则 ${found}${suggestion}；全部规则见 bd explain`,
      `there is no rule ${found}${suggestion}; see them all with bd explain`,
    ),
}
