/** The verb that opens a project. */
import type { Voice } from '../voice.ts'
import { sharedOptions } from './options.ts'
import { rows } from './row.ts'

export function openingVerbs(voice: Voice) {
  const { t } = voice
  const { contact, post, reviewer, waive } = sharedOptions(voice)
  return rows({
    'new-project': {
      takes: '[process]',
      about: t('新建项目', 'open a project'),
      called: '新建项目 新建 立项 开项目',
      options: [
        ['--process <id>', t('按哪个流程办理', 'the process to follow')],
        ['--title <title>', t('项目名称', 'title of the project')],
        ['--fact <name=value...>', t('项目要素：要素=值', 'fact: name=value')],
        [
          '--about <number>',
          t(
            '所针对的项目或者台账记录，填入相应的项目要素',
            'the project or record that it is about',
          ),
        ],
        ['--unit <unit>', t('所属单位', 'the unit that it belongs to')],
        [
          '--classification <classification>',
          t(
            '项目的知悉范围：内部、普通商密、核心商密（不得低于工作区）',
            "classification of the project; not lower than the workspace's",
          ),
        ],
        contact,
        post,
        reviewer,
        [
          '--submit',
          t(
            '同时送审：请假等无须备材料的申请',
            'submit it at once: a request that needs no documents',
          ),
        ],
        waive,
        [
          '--same-title',
          t('确认与同名项目不是同一个', 'it is another project than the one of the same title'),
        ],
      ],
      examples: [
        [
          t(
            'bd new-project --title 海川水务股权收购 --fact 投资额=1.28亿',
            'bd new-project --title "Haichuan Water" --fact amount=128000000',
          ),
          t('新建，其余逐项询问', 'the rest is asked for'),
        ],
        [
          t(
            'bd new-project --process 集团业务投资决策 --title 海川水务 --post 财务=孙丽',
            'bd new-project --process group-investment --title Haichuan',
          ),
          t('指明流程和岗位', 'by a named process'),
        ],
        [
          t(
            'bd new-project 请假 --fact 开始日期=2026-03-09 --fact 结束日期=2026-03-10 --submit',
            'bd new-project leave --fact from=2026-03-09 --fact until=2026-03-10 --submit',
          ),
          t('一次办完：新建并送审', 'opened and submitted at once'),
        ],
      ],
    },
  })
}
