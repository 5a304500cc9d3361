/** A workspace is shared by lines and remotes that are named, in both languages. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

export const sharingProblems = {
  'bad-join-line': (_: Facts, { t }: Voice) =>
    t(
      '这不是有效的加入申请：应为 bd join 打印的整行，且签名须与密钥相符',
      'this is no valid request to join: it takes the whole line that bd join printed, with a signature that fits its key',
    ),
  'other-workspace': ({ found, expected }: Facts<'expected' | 'found'>, { t }: Voice) =>
    t(
      `这份申请是给工作区 ${found} 的，本工作区是 ${expected}`,
      `this request is for the workspace ${found}; this one is ${expected}`,
    ),
  'bad-trust-line': (_: Facts, { t }: Voice) =>
    t(
      '这不是信任起点：应为 bd init 打印的 bd-trust-root: 开头的整行',
      'this is no trust root: it takes the whole line beginning with bd-trust-root: that bd init printed',
    ),
  'no-remote': (_: Facts, { t }: Voice) =>
    t(
      '本工作区没有远端；请先设置：git remote add origin <地址>',
      'this workspace has no remote; set one: git remote add origin <address>',
    ),
  'which-remote': ({ known }: Facts<'known'>, { t }: Voice) =>
    t(
      `有多个远端，请用 --remote 指明：${known}`,
      `there are several remotes; name one with --remote: ${known}`,
    ),
  'hook-needs-root': (_: Facts, { t }: Voice) =>
    t(
      '请给出本工作区的信任起点，推送以它为准核验：bd hook install --trust-root <信任起点>；由创建人在本机运行 bd trust 查得',
      'give the trust root of the workspace, by which pushes are verified: bd hook install --trust-root <line>; the founder sees it by bd trust',
    ),
}
