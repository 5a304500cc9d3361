/** These verbs only show: where projects stand, what waits, what was done. */
import type { Voice } from '../voice.ts'
import { sharedOptions } from './options.ts'
import { rows } from './row.ts'

export function readingVerbs(voice: Voice) {
  const { t } = voice
  const { within } = sharedOptions(voice)
  return rows({
    status: {
      takes: '[project]',
      about: t(
        '现状：在哪一环、等谁、到哪天、缺什么',
        'where a project stands, who is next, until when, what is missing',
      ),
      called: '现状 状态 进度',
      examples: [
        ['bd status', t('全部在办项目', 'all running projects')],
        [
          t('bd status 海川', 'bd status 2026-001'),
          t('一个项目，写名称的一部分即可', 'one project'),
        ],
      ],
    },
    list: {
      about: t('列出项目', 'list projects'),
      called: '列表 列出 项目',
      options: [
        [
          '--stage <stage>',
          t('只看处于该阶段的（标识或名称）', 'only those at this stage (id or title)'),
        ],
        [
          '--process <id>',
          t('只看该流程的（标识或名称）', 'only those of this process (id or title)'),
        ],
        ['--overdue', t('只看逾期', 'only what is overdue')],
        ['--mine', t('只看与我有关', 'only what concerns me')],
      ],
      examples: [
        ['bd list --overdue', t('只看逾期', 'only what is overdue')],
        [
          t('bd list --stage 项目审批 --mine', 'bd list --stage approval --mine'),
          t('某一阶段、与我有关', 'at a stage, of mine'),
        ],
      ],
    },
    inbox: {
      about: t('待我办理', 'what waits for me'),
      called: '待办 待我办理 收件箱',
      options: [['--member <member>', t('看谁的（不写则本人）', 'whose (else mine)')]],
      examples: [
        ['bd inbox', t('待我办理', 'what waits for me')],
        [
          t('bd inbox --member 刘洋', 'bd inbox --member liu-yang'),
          t('待他人办理', 'what waits for another'),
        ],
      ],
    },
    view: {
      takes: '[project] [document]',
      about: t(
        '阅读送审材料：正文、表项与附件；不写项目时，即等您办理的那一个',
        'read the packet: texts, fields and attachments; without a project, the one that waits for you',
      ),
      called: '阅读 查阅 阅读材料',
      options: [
        [
          '--round <round>',
          t(
            '第几次送审：2，或 阶段.次数，如 approval.2',
            'which round: 2, or stage.round such as approval.2',
          ),
        ],
        [
          '--out <dir>',
          t(
            '把材料按流程次序、以中文文件名放入该文件夹，双击即可打开',
            'lay the packet out as files with readable names in this folder',
          ),
        ],
        ['--open', t('用系统中的程序打开', "open it with the system's own program")],
      ],
      examples: [
        ['bd view', t('阅读等待本人办理的送审材料', 'read the packet that waits for you')],
        ['bd view 2026-001 feasibility-report', t('阅读一份材料', 'read one document')],
        ['bd view 2026-001 --out ~/packet', t('按顺序存成文件', 'lay the packet out as files')],
      ],
    },
    diff: {
      takes: '[project] [document]',
      about: t(
        '比较两次送审：文字逐词标明，要素、附件、退回意见一并列出',
        'compare two submissions: words, facts, attachments, and why it was sent back',
      ),
      called: '比较 对比',
      options: [
        [
          '--since <round>',
          t(
            '与哪一次比较：第几次送审、某人（其上次表决）、本人',
            'compare with a round, a member (his last ballot), or mine',
          ),
        ],
      ],
      examples: [
        ['bd diff 2026-001', t('与上一次送审相比', 'against the submission before')],
        [
          t('bd diff 2026-001 --since 本人', 'bd diff 2026-001 --since mine'),
          t('自本人上次表决以来', 'since my own ballot'),
        ],
      ],
    },
    show: {
      takes: '[project]',
      about: t(
        '查看项目：要素、材料、各次送审与表决',
        'show a project: facts, documents, rounds and ballots',
      ),
      called: '查看 详情',
      examples: [['bd show 2026-001', t('查看项目', 'show a project')]],
    },
    log: {
      takes: '[project]',
      about: t('办理记录', 'the audit trail'),
      called: '办理记录 记录 日志',
      options: [
        [
          '--by <member>',
          t('只看该人员办理的，含代录和受托表决', 'by this member, or signed for them'),
        ],
        [
          '--act <act>',
          t('只看该事项：如 送审、同意、计票', 'only this act: submit, approve, close'),
        ],
        ['--since <date>', t('自该日起', 'since this day')],
        ['--until <date>', t('至该日止（含当日）', 'up to this day, which counts')],
        ['--late', t('只看逾期办理的', 'only what came after its deadline')],
        [
          '--on-paper',
          t('只看凭纸面登记的：代录、会议表决记录', 'only what was entered from paper'),
        ],
        [
          '--format <format>',
          t('text、csv（表格软件）或 json', 'text, csv (for spreadsheets) or json'),
        ],
      ],
      examples: [
        ['bd log 2026-001 --since 2026-06-01', t('某日以来', 'since a day')],
        [t('bd log --act 送审', 'bd log --act submit'), t('只看送审', 'only submissions')],
        ['bd log --late --format csv', t('逾期清单，供表格软件打开', 'what was late, as a sheet')],
      ],
    },
    remind: {
      takes: '[project]',
      about: t(
        '催办：列出应提醒的人、事项和期限，由您转发',
        'messages for those who are late or soon due, for you to pass on',
      ),
      called: '催办 提醒',
      options: [
        ['--all', t('全部项目', 'all projects')],
        within,
        ['--again', t('本工作日已催办的也再次列出', 'also what was reminded this working day')],
      ],
      examples: [
        ['bd remind 2026-001', t('催办一个项目', 'for one project')],
        ['bd remind --all --within 3', t('三个工作日内到期的', 'due within three working days')],
      ],
    },
    deadlines: {
      about: t('期限一览', 'what is due, by day'),
      called: '期限 期限一览',
      options: [within],
      examples: [
        ['bd deadlines --within 5', t('五个工作日内到期', 'due within five working days')],
      ],
    },
  })
}
