/** The verbs that fill a project, up to its submission and back. */
import type { Voice } from '../voice.ts'
import { sharedOptions } from './options.ts'
import { rows } from './row.ts'

export function projectVerbs(voice: Voice) {
  const { t } = voice
  const { contact, post, reviewer, waive } = sharedOptions(voice)
  return rows({
    set: {
      takes: '[project] <fact=value...>',
      about: t('填报或修改项目要素', "set a project's facts"),
      called: '填报 设置 修改要素 要素',
      options: [['--reason <text>', t('修改原因', 'why it changes')]],
      examples: [
        [
          t('bd set 2026-001 投资额=12,800万元', 'bd set 2026-001 amount=128000000'),
          t('修改金额', 'change an amount'),
        ],
        [
          t(
            'bd set 2026-001 投资额=1.5亿 --reason "评估值调整"',
            'bd set 2026-001 amount=150000000 --reason "new appraisal"',
          ),
          t('写明原因', 'and say why'),
        ],
      ],
    },
    team: {
      takes: '[project]',
      about: t('调整小组岗位与指定审批人', 'change posts of the team and named reviewers'),
      called: '小组 组队',
      options: [post, reviewer, ['--reason <text>', t('调整原因', 'why it changes')]],
      examples: [
        [
          t(
            'bd team 2026-001 --post 财务=孙丽,周敏',
            'bd team 2026-001 --post finance=sun-li,zhou-min',
          ),
          t('一个岗位两人', 'two for a post'),
        ],
      ],
    },
    edit: {
      takes: '<project>',
      about: t('修改名称、联系人（不涉及送审材料）', 'edit title and contact; touches no packet'),
      called: '改名 编辑',
      options: [['--title <title>', t('新的项目名称', 'the new title of the project')], contact],
      examples: [
        [
          t(
            'bd edit 2026-001 --title 海川水务控股权收购',
            'bd edit 2026-001 --title "Haichuan Water, control"',
          ),
          t('改名称', 'another title'),
        ],
      ],
    },
    draft: {
      takes: '[project] [document]',
      about: t('由模板生成文稿，供填写', 'a document from its template, to be filled in'),
      called: '起草 拟稿 生成文稿 草稿',
      options: [
        [
          '--set <field=value...>',
          t('预先填好的字段：字段=值', 'fields to fill in at once: field=value'),
        ],
        ['--stdout', t('打印文稿，不写文件', 'print the document, write no file')],
        [
          '--editor',
          t('写好后用编辑器打开（$EDITOR）', 'open it in the editor afterwards ($EDITOR)'),
        ],
      ],
      examples: [
        ['bd draft 2026-001', t('生成本阶段全部文稿', 'all documents of the stage')],
        [
          t('bd draft 2026-001 尽职调查报告 --editor', 'bd draft 2026-001 due-diligence --editor'),
          t('生成一份并打开', 'one, opened at once'),
        ],
      ],
    },
    attach: {
      takes: '[project] <document> <file>',
      about: t(
        '附上 Word、PDF、扫描件（按校验码存放）',
        'attach Word, PDF or scans, stored by digest',
      ),
      called: '附件 附上 上传',
      options: [
        [
          '--title <title>',
          t('附件名称（不写则用文件名）', "title of the file (else the file's name)"),
        ],
      ],
      examples: [
        [
          t(
            'bd attach 2026-001 尽职调查报告 ./尽调报告.pdf',
            'bd attach 2026-001 due-diligence ./report.pdf',
          ),
          t('附上扫描件', 'attach a scan'),
        ],
      ],
    },
    save: {
      takes: '[project]',
      about: t(
        '签名保存我对该项目文稿的修改',
        "commit my edits of the project's documents, signed",
      ),
      called: '保存 存',
      options: [['--message <text>', t('说明，写入提交', 'a remark for the commit')]],
      examples: [['bd save 2026-001', t('签名保存修改', 'sign and keep the edits')]],
    },
    submit: {
      takes: '[project]',
      about: t('送审', 'submit to the gate'),
      called: '送审 提交 报审 报批 上报',
      options: [
        [
          '--answer <text>',
          t('对退回（否决）意见的答复', 'the answer to the reason for return or rejection'),
        ],
        waive,
      ],
      examples: [
        ['bd submit 2026-001', t('送审', 'submit')],
        [
          t(
            'bd submit 2026-001 --answer "可比案例见附件"',
            'bd submit 2026-001 --answer "see the annex"',
          ),
          t('退回后再送审，并作答复', 'again, with an answer'),
        ],
      ],
    },
    withdraw: {
      deed: 'withdraw',
      takes: '<project>',
      about: t('撤回送审（尚无人表态时）', 'take a submission back, before any ballot'),
      called: '撤回 撤回送审',
      options: [['--reason <text>', t('撤回原因', 'why it is taken back')]],
      examples: [
        [
          t(
            'bd withdraw 2026-001 --reason "材料有误"',
            'bd withdraw 2026-001 --reason "a wrong annex"',
          ),
          t('撤回送审', 'take it back'),
        ],
      ],
    },
  })
}
