/** A command line says nothing in earnest, or two things at once, and these sentences say so. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

export const givenProblems = {
  'placeholder-left': ({ option, found }: Facts<'found' | 'option'>, { t }: Voice) =>
    t(
      `${option} 的“${found}”只是待填的位置，请换成实际内容`,
      `${option}: "${found}" only marks the place of a value; put what you mean there`,
    ),
  'nothing-in-doubt': (_: Facts, { t }: Voice) =>
    t(
      '没有须由您确认的事项；查看哪些事项存疑：bd check',
      'nothing is for you to affirm; see what is in doubt: bd check',
    ),
  'nothing-to-configure': (_: Facts, { t }: Voice) =>
    t(
      '工作区文件没有改动；要放入现成的文件：bd configure --ci <服务器>，或 --readme、--attributes',
      'no configuration was edited here; to place a ready file: bd configure --ci <server>, --readme or --attributes',
    ),
  'given-twice': ({ option, first, second }: Facts<'first' | 'option' | 'second'>, { t }: Voice) =>
    t(
      `${option} 只能给一个值，收到了两个：“${first}”和“${second}”；请只留一个`,
      `${option} takes one value and was given two: "${first}" and "${second}"; leave one of them`,
    ),
  'name-given-twice': (
    { option, name, first, second }: Facts<'first' | 'name' | 'option' | 'second'>,
    { t }: Voice,
  ) =>
    t(
      `${option} 中“${name}”给了两个不同的值：“${first}”和“${second}”；请只留一个`,
      `${option}: "${name}" was given two values: "${first}" and "${second}"; leave one of them`,
    ),
  'conditions-unnamed': ({ found, project }: Facts<'found' | 'project'>, { t }: Voice) =>
    t(
      `“${found}”是有条件的同意，但没有写明条件，照此将按“同意”计票；请逐项写明条件：--condition "<条件>；<责任人>；<期限>"；应当先修改的，请退回：bd return ${project} --reason "<原因>"；确属同意的，附言换个说法，或者不写附言`,
      `"${found}" is an approval on conditions, and none is named, so it would count as a plain one; name each: --condition "<condition>; <owner>; <due>". What must be revised first is returned: bd return ${project} --reason "<reason>". Where you do approve, say it otherwise, or leave the remark away`,
    ),
}
