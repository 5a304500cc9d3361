/** These verbs begin a workspace and let a clone into it, in the order in which help lists them. */
import type { Voice } from '../voice.ts'
import { sharedOptions } from './options.ts'
import { rows } from './row.ts'

export function workspaceVerbs(voice: Voice) {
  const { t } = voice
  const { newKey } = sharedOptions(voice)
  return rows({
    init: {
      takes: '[dir]',
      about: t(
        '建立工作区：仓库、名册、工作日历、所选流程；打印信任起点',
        'make a workspace: repository, policy, calendar, processes; print the trust root',
      ),
      called: '建立工作区 新建工作区 初始化 建库',
      options: [
        [
          '--name <name>',
          t('工作区名称，如部门全称', 'name of the workspace, such as the department'),
        ],
        ['--id <id>', t('工作区标识（不写则自动生成）', 'id of the workspace (else made up)')],
        ['--member <id=name>', t('创建人：编号=姓名', 'the founder: id=name')],
        [
          '--policy <file>',
          t(
            '整份名册（YAML 文件），不写则只有创建人',
            'a whole roster (YAML file); else only the founder',
          ),
        ],
        [
          '--pack <pack...>',
          t(
            '成套采用内置流程：投资、销售、贸易、服务、职能部门，可多个',
            'built-in processes by the set: investment, sales, trade, service, departments; several may be given',
          ),
        ],
        [
          '--process <id...>',
          t(
            '采用的内置流程，可多个；all 为全部',
            'built-in processes to begin with; all takes each',
          ),
        ],
        [
          '--language <language>',
          t(
            '工作区语言，也是记录所用的语言：zh 或 en',
            "the workspace's language, that of its records: zh or en",
          ),
        ],
        [
          '--classification <classification>',
          t(
            '知悉范围：内部、普通商密、核心商密（不写为内部）',
            'classification: internal (else), commercial-secret, core-commercial-secret',
          ),
        ],
        [
          '--ci <server...>',
          t(
            '放入 CI 核验文件：github、gitlab、gitea、forgejo、gitee',
            'place a CI file: github, gitlab, gitea, forgejo, gitee',
          ),
        ],
        newKey,
      ],
      examples: [
        [
          t(
            'bd init --name 业务拓展部 --member zhou-jianguo=周建国 --new-key',
            'bd init --name BD --member zhou-jianguo="Zhou Jianguo" --new-key',
          ),
          t('新建工作区和密钥', 'with a new key'),
        ],
        [
          'bd init bd-workspace --policy roster.yaml --process group-investment',
          t('用整份名册和一个内置流程建立', 'from a whole roster, with one process'),
        ],
      ],
    },
    trust: {
      takes: '[line]',
      about: t('记下（或显示）本工作区的信任起点', "store, or show, this workspace's trust root"),
      called: '信任起点 信任',
      examples: [
        ['bd trust', t('显示已记下的信任起点', 'show the stored trust root')],
        [
          'bd trust "<bd-trust-root: …>"',
          t('记下管理员给的一整行', 'store the line you were given'),
        ],
      ],
    },
    join: {
      about: t(
        '申请加入：打印一行，交给管理员',
        'ask to be admitted: prints one line for an administrator',
      ),
      called: '加入 申请加入',
      options: [
        [
          '--member <id=name>',
          t(
            '本人：在册的写编号或者姓名，尚未在册的写 编号=姓名',
            'yourself: id or name if on the roster, else id=name',
          ),
        ],
        newKey,
      ],
      examples: [
        [
          t(
            'bd join --member liu-yang=刘洋 --new-key',
            'bd join --member liu-yang="Liu Yang" --new-key',
          ),
          t('新制密钥并申请加入', 'ask, with a new key'),
        ],
      ],
    },
  })
}
