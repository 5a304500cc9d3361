/** These verbs are for motions: what several administrators must sign for. */
import type { Voice } from '../voice.ts'
import { rows } from './row.ts'

export function motionVerbs({ t }: Voice) {
  return rows({
    'motion list': {
      about: t('查看提案：谁已签名，等谁联署', 'the motions: who signed for each, who is asked'),
      called: '提案',
      examples: [['bd motion list', t('查看全部提案', 'all of them')]],
    },
    'motion show': {
      takes: '<n>',
      about: t('查看一件提案及其将作的变更', 'one motion, with all that it would change'),
      examples: [['bd motion show 3', t('查看第 3 号提案', 'the third')]],
    },
    'motion endorse': {
      takes: '<n>',
      about: t(
        '联署提案（管理员）；达到规定人数即时生效',
        'sign for a motion, as an administrator; the last signature that it needs carries it out',
      ),
      called: '联署',
      examples: [['bd motion endorse 3', t('联署第 3 号提案', 'sign for the third')]],
    },
    'motion withdraw': {
      takes: '<n>',
      about: t('撤回本人提出的提案', 'take a motion of mine back'),
      options: [['--reason <text>', t('撤回的原因，必填', 'why; required')]],
      examples: [
        [
          t('bd motion withdraw 3 --reason "有误"', 'bd motion withdraw 3 --reason mistaken'),
          t('撤回第 3 号提案', 'take the third back'),
        ],
      ],
    },
  })
}
