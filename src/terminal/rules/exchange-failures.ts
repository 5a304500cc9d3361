/** Failures of exchanging with the shared repository say this, in both languages. */
import type { ExchangeFailures } from '../../core/rules/exchange-failures.ts'
import type { FailureWordsOf } from './words.ts'

export const exchangeFailures: FailureWordsOf<ExchangeFailures> = {
  'push-refused': ({ remote, said }, { t }) => ({
    message: t(
      `${remote} 不接收本次推送，服务器答复：\n${said}`,
      `${remote} refused the push; the server says:\n${said}`,
    ),
    help: t(
      '请按服务器的答复处理；提交仍在本机，处理后再运行：bd sync',
      'do what the server says; your commits are still here; then: bd sync',
    ),
  }),
  'remote-moved-on': ({ remote }, { t }) => ({
    message: t(
      `${remote} 上刚有新的提交，本次没有送出`,
      `${remote} has just received other commits, so nothing was sent`,
    ),
    help: t(
      '提交仍在本机，请再运行一次：bd sync',
      'your commits are still here; run it once more: bd sync',
    ),
  }),
  'remote-locked': ({ remote, said }, { t }) => ({
    message: t(
      `${remote} 的分支一直锁着，本次没有送出，服务器答复：\n${said}`,
      `the branch of ${remote} stays locked, so nothing was sent; the server says:\n${said}`,
    ),
    help: t(
      '没有人正在推送的，是中断的推送留下的锁：请服务器管理员删除答复中的 .lock 文件，再办理一次',
      'if nobody is pushing, a push that was broken off left the lock: the administrator of the server deletes the .lock file named there; then do it again',
    ),
  }),
  'login-refused': ({ remote, detail }, { t }) => ({
    message: t(`${remote} 不接受登录：\n${detail}`, `${remote} does not let you in:\n${detail}`),
    help: t(
      '请核对账号、密码（或令牌）和 SSH 密钥，再试：git fetch',
      'check your user name, password (or token) and SSH key, then try: git fetch',
    ),
  }),
  'remote-unreachable': ({ remote, detail }, { t }) => ({
    message: t(`连不上 ${remote}：\n${detail}`, `${remote} cannot be reached:\n${detail}`),
    help: t(
      '请核对网络、代理和地址：git remote -v；连通后再运行：bd sync',
      'check network, proxy and address: git remote -v; once it answers: bd sync',
    ),
  }),
  'act-unreachable': ({ remote, detail }, { t }) => ({
    message: t(
      `连不上 ${remote}，没有签名，也没有写入任何内容：\n${detail}`,
      `${remote} cannot be reached; nothing was signed or written:\n${detail}`,
    ),
    help: t(
      '请核对网络、代理和地址：git remote -v；要先在本机办理的，重新运行并加 --offline，连通后再运行：bd sync',
      'check network, proxy and address: git remote -v; to act on this machine for now, run it again with --offline, and once it answers: bd sync',
    ),
  }),
  'act-not-taken': ({ remote, said }, { t }) => ({
    message: t(
      `${remote} 没有接收，本次什么也没有写入，服务器答复：\n${said}`,
      `${remote} did not take it, and nothing was written; the server says:\n${said}`,
    ),
    help: t(
      '请按服务器的答复处理，再重新办理；文件中的修改都还在',
      'do what the server says, and act again; your edits are as they were',
    ),
  }),
  'unsent-acts': ({ remote, count }, { t }) => ({
    message: t(
      `本机有 ${count} 项办理尚未送出，而 ${remote} 上又有了别的办理`,
      `${count} acts here are not sent, and ${remote} has others meanwhile`,
    ),
    help: t('请先运行：bd sync', 'first run: bd sync'),
  }),
  overtaken: ({ remote, said }, { t }) => ({
    message: [
      t(
        `${remote} 上一直有他人先行办理，多次重办仍未送出，本次什么也没有写入`,
        `others were faster on ${remote} each time, so nothing was sent or written`,
      ),
      ...(said === '' ? [] : [said]),
    ].join('\n'),
    help: t('请稍后重新办理', 'act again in a moment'),
  }),
  'was-done': ({ remote, commit, title }, { t }) => ({
    message: t(
      `上一条命令虽然中断，${remote} 已经收到，事项已办成：${title}（${commit.slice(0, 12)}）`,
      `the command before was interrupted, but ${remote} has its act, so it was done: ${title} (${commit.slice(0, 12)})`,
    ),
    help: t(
      '不要重复办理，可查看：bd log；要办的是另一件事的，请再运行一次',
      'do not do it again, see: bd log; if you mean something else, run this once more',
    ),
  }),
}
