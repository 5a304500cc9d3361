/** What is said of a project or a review is none of the things that can be said there. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

export const reviewProblems = {
  'remind-whom': (_: Facts, { t }: Voice) =>
    t('请写明项目，或用 --all 催办全部项目', 'name a project, or --all'),
  'recusal-is-an-act': ({ project }: Facts<'project'>, { t }: Voice) =>
    t(
      `回避不是表决意见；请另行办理：bd recuse ${project} --reason "<原因>"，董事会另加 --ground 关联 或者 --ground 其他`,
      `a recusal is no vote but an act of its own: bd recuse ${project} --reason "<reason>", of a board with --ground related or other`,
    ),
  'not-a-ground': ({ value }: Facts<'value'>, { t }: Voice) =>
    t(
      `--ground 应为“关联”（有关联关系）或者“其他”（其他原因），收到的是「${value}」`,
      `--ground is related or other, not "${value}"`,
    ),
  'silence-is-not-entered': (_: Facts, { t }: Voice) =>
    t(
      '未表态的，无须代录；到期后计票即可：bd close',
      'who said nothing needs no entry; the vote is counted at its end: bd close',
    ),
  'several-reviews': ({ reviews }: Facts<'reviews'>, { t }: Voice) =>
    t(
      `有几个审批节点同时进行（${reviews}），请指明其中之一：`,
      `several reviews are open (${reviews}); say which:`,
    ),
  'unknown-condition': ({ found, known }: Facts<'found' | 'known'>, { t }: Voice) =>
    t(
      `没有第 ${found} 项条件；现有：${known}`,
      `there is no condition ${found}; there are: ${known}`,
    ),
}
