/** The verbs that change the roster, in the order in which help lists them. */
import type { Verb } from './verb.ts'

const REASON = '--reason <text>'

export const policyVerbs: readonly Verb[] = [
  { usage: 'policy show', load: () => import('./policy-show.ts') },
  {
    usage: 'policy admit [line]',
    options: ['--role <role...>', '--unit <unit>', '--second-key', '--rename', REASON],
    load: () => import('./policy-admit.ts'),
  },
  {
    usage: 'policy add-member [member]',
    options: ['--name <name>', '--email <address>', '--role <role...>', '--unit <unit>', REASON],
    load: () => import('./policy-add-member.ts'),
  },
  {
    usage: 'policy edit-member [member]',
    options: ['--name <name>', '--email <address>', REASON],
    load: () => import('./policy-edit-member.ts'),
  },
  {
    usage: 'policy leave [member]',
    options: [REASON],
    load: () => import('./policy-leave.ts'),
  },
  {
    usage: 'policy return [member]',
    options: ['--with-keys', REASON],
    load: () => import('./policy-return.ts'),
  },
  {
    usage: 'policy retire-key [fingerprint]',
    options: [REASON],
    load: () => import('./policy-retire-key.ts'),
  },
  {
    usage: 'policy grant-role [member] [role]',
    options: ['--unit <unit>', '--title <title>', '--title-en <title>', REASON],
    load: () => import('./policy-grant-role.ts'),
  },
  {
    usage: 'policy revoke-role [member] [role]',
    options: ['--unit <unit>', REASON],
    load: () => import('./policy-revoke-role.ts'),
  },
  {
    usage: 'policy add-role [role]',
    options: ['--title <title>', '--title-en <title>', '--may <permission...>', REASON],
    load: () => import('./policy-add-role.ts'),
  },
  {
    usage: 'policy edit-role [role]',
    options: ['--title <title>', '--title-en <title>', '--may <permission...>', REASON],
    load: () => import('./policy-edit-role.ts'),
  },
  {
    usage: 'policy add-unit [unit]',
    options: ['--name <name>', REASON],
    load: () => import('./policy-add-unit.ts'),
  },
  {
    usage: 'policy edit-unit [unit]',
    options: ['--name <name>', REASON],
    load: () => import('./policy-edit-unit.ts'),
  },
  {
    usage: 'policy add-pair [role] [other]',
    options: [REASON],
    load: () => import('./policy-add-pair.ts'),
  },
  {
    usage: 'policy remove-pair [role] [other]',
    options: [REASON],
    load: () => import('./policy-remove-pair.ts'),
  },
  {
    usage: 'policy set-threshold <count>',
    options: [REASON],
    load: () => import('./policy-set-threshold.ts'),
  },
]
