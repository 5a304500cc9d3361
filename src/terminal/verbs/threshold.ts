/**
 * These verbs need, as a change of the roster does, the threshold of the policy: configuration, newer rules, a void;
 * and what settles doubts beside it.
 */
import type { Voice } from '../voice.ts'
import { rows } from './row.ts'

export function thresholdVerbs({ t }: Voice) {
  return rows({
    configure: {
      takes: '[path...]',
      about: t(
        '设置工作区文件：自述文件、CI 核验文件、.gitattributes',
        'place, change or remove the README, the CI files and .gitattributes',
      ),
      called: '配置 工作区文件',
      options: [
        [
          '--ci <server...>',
          t(
            '放入或更新核验用的 CI 文件：github、gitlab、gitea、forgejo、gitee',
            'place or update the CI file that checks: github, gitlab, gitea, forgejo, gitee',
          ),
        ],
        ['--readme', t('放入或更新 README.md', 'place or update README.md')],
        ['--attributes', t('放入或更新 .gitattributes', 'place or update .gitattributes')],
        ['--remove <path...>', t('删除这些文件', 'take these files away')],
        [
          '--reason <text>',
          t('变更的原因；不写的，记为变更的文件', 'why; without it the files are named'),
        ],
      ],
      examples: [
        [
          t(
            'bd configure --ci gitlab --reason "推送后自动核验"',
            'bd configure --ci gitlab --reason "check every push"',
          ),
          t('放入 GitLab 的核验文件', 'the CI file for GitLab'),
        ],
        [
          t(
            'bd configure README.md --reason "补充联系人"',
            'bd configure README.md --reason "whom to ask"',
          ),
          t('签名改好的自述文件', 'sign the README as it was edited'),
        ],
      ],
    },
    affirm: {
      takes: '[commit...]',
      about: t(
        '确认密钥失控期间所签的事项确为本人办理；不写则为全部',
        'affirm what my compromised key signed as my own; all of it unless some are named',
      ),
      called: '确认本人办理',
      options: [['--reason <text>', t('何以确认，必填', 'how you know; required')]],
      examples: [
        [
          t(
            'bd affirm 3f2a91c --reason "当日本人在办公室办理"',
            'bd affirm 3f2a91c --reason "I did it at my desk that day"',
          ),
          t('确认一项', 'one act'),
        ],
      ],
    },
    upgrade: {
      about: t(
        '启用新一版审批规则：自下一事项起适用，已有记录不变',
        'enter the newest epoch of the rules: they judge from the next act on, and what stands is kept',
      ),
      called: '升级',
      options: [['--reason <text>', t('启用的依据', 'why now')]],
      examples: [
        [
          t('bd upgrade --reason "启用新规则"', 'bd upgrade --reason "the new rules"'),
          t('启用新一版规则', 'enter the new rules'),
        ],
      ],
    },
    void: {
      takes: '<commit>',
      about: t(
        '作废不予采信的提交：恢复它改动的文件，并留下记录',
        'void a refused commit: its files are as last accepted again, and a record of it stays',
      ),
      called: '作废',
      options: [['--reason <text>', t('作废的原因，必填', 'why; required')]],
      examples: [
        [
          t(
            'bd void 3f2a91c --reason "误用网页直接修改"',
            'bd void 3f2a91c --reason "edited on the web by mistake"',
          ),
          t('作废一个提交', 'void one commit'),
        ],
      ],
    },
  })
}
