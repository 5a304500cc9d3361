/** Nobody can be asked, or whoever was asked has not agreed. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

export const askingProblems = {
  'needs-yes': (_: Facts, { t }: Voice) =>
    t(
      '此处不是终端，无法询问是否签名写入；确认无误请加 --yes，只看将登记的事项请加 --dry-run',
      'nobody can be asked here whether to sign and write; add --yes to do it, or --dry-run to only look',
    ),
  declined: (_: Facts, { t }: Voice) =>
    t('未确认，什么都没有写入', 'not confirmed; nothing was written'),
  'dry-run-new-key': (_: Facts, { t }: Voice) =>
    t(
      '--dry-run 不会新制密钥；只看将登记的事项请用 --key 指定已有的密钥',
      '--dry-run makes no key; to only look, name one that you have with --key',
    ),
  'not-json': (_: Facts, { t }: Voice) =>
    t('此命令没有 --json 输出', 'this command has no --json output'),
}
