/** What `bd doctor` finds on this machine: its programs, and the key that signs. */
import type { CheckWords } from './diagnosis.ts'

export const machineChecks = {
  git: ({ version }) => ({ message: `git ${version}` }),
  'git-old': ({ version }, t) => ({
    message: t(
      `git ${version} 过旧，SSH 签名须 2.34 以上`,
      `git ${version} is too old; signing with SSH needs 2.34`,
    ),
    mend: t('从 git-scm.com 安装新版 git', 'install a newer git from git-scm.com'),
  }),
  openssh: ({ version }, t) => ({
    message: t(`ssh-keygen 可用（${version}）`, `ssh-keygen is there (${version})`),
  }),
  key: ({ file, fingerprint }, t) => ({
    message: t(`签名密钥：${file} ${fingerprint}`, `signing key: ${file} ${fingerprint}`),
  }),
  member: ({ member, name }, t) => ({
    message: t(`该密钥属于 ${name}（${member}）`, `the key belongs to ${name} (${member})`),
  }),
  'key-unknown': (_, t) => ({
    message: t('名册中没有这把密钥', 'the policy does not list this key'),
    mend: 'bd join',
  }),
  'key-retired': ({ member }, t) => ({
    message: t(
      `这把密钥（${member}）已停用或者登记为失控`,
      `this key of ${member} is retired, or said to be compromised`,
    ),
    mend: t(
      `git config user.signingkey <文件>.pub；没有其他有效密钥的：bd join --member ${member} --new-key`,
      `git config user.signingkey <file>.pub; without another key that is active: bd join --member ${member} --new-key`,
    ),
  }),
  program: ({ program, scope }, t) => ({
    message: t(
      `签名程序：${program}${{ default: '（默认）', user: '（用户配置）', local: '（仓库配置，已确认）' }[scope]}`,
      `signing program: ${program}${{ default: ' (default)', user: " (the user's setting)", local: " (the repository's setting, confirmed)" }[scope]}`,
    ),
  }),
  agent: ({ keys, loaded }, t) => ({
    message: t(
      `ssh 代理中有 ${keys} 把密钥，${loaded ? '含签名密钥' : '不含签名密钥'}`,
      `the ssh agent holds ${keys} ${keys === 1 ? 'key' : 'keys'}, ${loaded ? 'the signing key among them' : 'not the signing key'}`,
    ),
  }),
  'no-agent': (_, t) => ({
    message: t(
      '没有 ssh 代理在运行；私钥文件不设口令时用不到',
      'no ssh agent is running; a key file without a passphrase needs none',
    ),
  }),
  'key-file': ({ file }, t) => ({
    message: t(`私钥文件仅本人可读：${file}`, `only you may read the private key: ${file}`),
  }),
  signature: ({ milliseconds }, t) => ({
    message: t(
      `试签并核验一次随机内容，成功（${milliseconds} 毫秒）`,
      `signed random bytes and verified them (${milliseconds} ms)`,
    ),
  }),
} satisfies Partial<CheckWords>
