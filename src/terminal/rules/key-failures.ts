/** Failures of keys and of signing say this, in both languages. */
import type { KeyFailures } from '../../core/rules/key-failures.ts'
import type { FailureWordsOf } from './words.ts'

export const keyFailures: FailureWordsOf<KeyFailures> = {
  'no-key': ({ command }, { t }) => ({
    message: t('没有设置签名密钥', 'no key is set for signing'),
    help: t(
      `没有密钥的，请新制一把：${command.startsWith('<') ? 'bd join --new-key（建立工作区时：bd init --new-key）' : command}；已有密钥的，用 --key <文件> 指定，或者长期设置：git config user.signingkey <文件>.pub`,
      `to make one: ${command.startsWith('<') ? 'bd join --new-key (or, founding a workspace, bd init --new-key)' : command}; if you have one, name it with --key <file>, or for good: git config user.signingkey <file>.pub`,
    ),
  }),
  'key-file-missing': ({ file }, { t }) => ({
    message: t(`密钥文件 ${file} 不存在`, `the key file ${file} does not exist`),
    help: t(
      '由 --key 指定的，请核对路径；由 git 设置而来的，请改正：git config user.signingkey <文件>.pub',
      'named by --key: look at its path; set in git: git config user.signingkey <file>.pub',
    ),
  }),
  'key-file-unreadable': ({ file, detail }, { t }) => ({
    message: t(
      `密钥文件 ${file} 无法读取：${detail}`,
      `the key file ${file} cannot be read: ${detail}`,
    ),
    help: t('请检查该文件：ssh-keygen -l -f <文件>', 'check the file: ssh-keygen -l -f <file>'),
  }),
  'key-not-in-agent': ({ key }, { t }) => ({
    message: t(
      `找不到 ${key} 的私钥：既无文件，也未载入代理`,
      `the private key of ${key} is neither a file nor loaded in the agent`,
    ),
    help: t('请载入私钥：ssh-add <文件>', 'load it: ssh-add <file>'),
  }),
  'passphrase-needed': ({ file }, { t }) => ({
    message: t(
      `密钥 ${file} 需要口令，而此处无法询问`,
      `the key ${file} needs its passphrase, and nobody can be asked here`,
    ),
    help: t(`请先载入代理：ssh-add ${file}`, `load it into the agent first: ssh-add ${file}`),
  }),
  'passphrase-wrong': ({ file }, { t }) => ({
    message: t(
      `没有输入密钥 ${file} 的正确口令`,
      `the passphrase of the key ${file} was not given, or is another one`,
    ),
    help: t(
      '请重新运行本命令，输入该密钥的口令',
      'run the command again and type the passphrase of that key',
    ),
  }),
  'key-file-mode': ({ file }, { t }) => ({
    message: t(
      `私钥 ${file} 他人可读，ssh 因此不予使用`,
      `others may read the private key ${file}, so ssh does not use it`,
    ),
    help: t(`请收紧权限：chmod 600 ${file}`, `chmod 600 ${file}`),
  }),
  'key-file-exists': ({ file }, { t }) => ({
    message: t(`${file} 已经存在`, `${file} exists already`),
    help: t(
      '请用 --key <文件> 使用该密钥，或者换一个文件名；已有的密钥不会被覆盖',
      'use it with --key <file>, or name another file; an existing key is never overwritten',
    ),
  }),
  'key-unusable': ({ file, key }, { t }) => ({
    message: t(
      `${file} 中的密钥不能用于签名${key === '' ? '' : `：${key}`}`,
      `the key in ${file} cannot sign here${key === '' ? '' : `: ${key}`}`,
    ),
    help: t(
      '请生成可用的密钥：ssh-keygen -t ed25519，然后 bd join',
      'make one that can: ssh-keygen -t ed25519, then bd join',
    ),
  }),
  'signing-program-missing': ({ program }, { t }) => ({
    message: t(
      `没有安装签名程序 ${program}，或者找不到`,
      `the signing program ${program} is not installed, or not found`,
    ),
    help: t(
      '请安装 OpenSSH，或者指定程序：git config --global gpg.ssh.program <路径>',
      'install OpenSSH, or name the program: git config --global gpg.ssh.program <path>',
    ),
  }),
  'signing-program-unconfirmed': ({ program }, { t }) => ({
    message: t(
      `签名程序 ${program} 只由本仓库的设置指定，尚未经本人确认`,
      `only this repository's own settings name the signing program ${program}`,
    ),
    help: t(
      `确认可信的，请由本人设置：git config --global gpg.ssh.program ${program}`,
      `if you trust it, set it for yourself: git config --global gpg.ssh.program ${program}`,
    ),
  }),
  'signing-failed': ({ program, detail }, { t }) => ({
    message: t(
      `签名失败${program === '' ? '' : `（${program}）`}：${detail}`,
      `signing failed${program === '' ? '' : ` (${program})`}: ${detail}`,
    ),
    help: t(
      '请从密钥到签名逐项检查：bd doctor',
      'try the whole way from key to signature: bd doctor',
    ),
  }),
}
