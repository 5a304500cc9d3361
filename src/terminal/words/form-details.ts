/** Words say the codes of what is wrong with the form of a commit, its paths and its signature. */
import type { Voice } from '../voice.ts'

export function formDetails({ t }: Voice): Readonly<Record<string, string>> {
  return {
    // paths
    empty: t('路径中有空的一段', 'it has an empty part'),
    dots: t('路径中含有“.”或“..”', 'it has a part that is . or ..'),
    'git-folder': t(
      '路径中含有 git 自用的名称（.git）',
      'it has a part that git keeps for itself (.git)',
    ),
    'leading-hyphen': t('名称以连字符开头', 'a part begins with a hyphen'),
    characters: t(
      '名称只能用小写字母、数字、连字符、下划线和点',
      'it has characters other than a-z, 0-9, hyphen, underscore and dot',
    ),
    'trailing-dot': t('名称以点结尾', 'a part ends with a dot'),
    'reserved-name': t('名称是 Windows 的设备保留名', 'a part is a device name of Windows'),
    'too-long': t('超过 512 字节', 'it is longer than 512 bytes'),
    'too-deep': t('超过 12 层', 'it is deeper than 12 folders'),
    'case-twin': t(
      '与另一文件仅大小写或写法不同',
      'another file differs from it only in case or spelling',
    ),
    'empty-folder': t('是空文件夹，其中没有任何文件', 'an empty folder, which no file shows'),
    // trees and commits
    truncated: t('内容不完整', 'it ends too early'),
    mode: t('文件模式不是 git 的写法', 'a mode is not one of git'),
    name: t('名称为空或含有斜杠', 'a name is empty or has a slash'),
    order: t('条目顺序不对', 'its entries are out of order'),
    size: t('超过 16 MiB', 'it is larger than 16 MiB'),
    twice: t('同一名称出现两次', 'a name stands in it twice'),
    type: t('条目类型与其模式不符', 'an entry is not what its mode says'),
    nul: t('含有 NUL 字节', 'it has a NUL byte'),
    header: t('提交头不是 git 的标准写法', 'its header is not as git writes it'),
    author: t('作者行不是 bd 的写法', 'its author line is not as bd writes it'),
    committer: t('提交人行不是 bd 的写法', 'its committer line is not as bd writes it'),
    bytes: t('按标准格式重写后字节不同', 'written again, it gives other bytes'),
    parent: t('父提交不是提交，或者不存在', 'a parent of it is no commit, or is not there'),
    'extra-header': t('多出 bd 不会写入的提交头', 'it has a header that bd does not write'),
    'foreign-signature': t('签名不是 SSH 签名', 'its signature is not one of SSH'),
    'signature-armour': t(
      '签名的外层格式不是 OpenSSH 的标准写法',
      "the frame of its signature is not OpenSSH's",
    ),
    'signature-preamble': t(
      '签名开头不是 SSH 签名的标志',
      'its signature does not begin as an SSH signature',
    ),
    'signature-version': t('签名版本不认识', 'its signature has an unknown version'),
    'signature-reserved': t(
      '签名的保留字段不为空',
      'its signature has something in the reserved field',
    ),
    'signature-hash-algorithm': t(
      '签名用的散列算法不是 SHA-512 或 SHA-256',
      'its signature uses another hash than SHA-512 or SHA-256',
    ),
    'signature-trailing-bytes': t('签名之后还有多余内容', 'something stands after its signature'),
    'signature-truncated': t('签名不完整', 'its signature ends too early'),
    'signature-length': t('签名长度不对', 'its signature has a wrong length'),
    'signature-mpint': t(
      '签名中的数值不是标准写法',
      'a number in its signature is not written canonically',
    ),
    'signature-long-name': t('签名中的名称过长', 'a name in its signature is too long'),
    'signature-unprintable': t(
      '签名中的名称含有不可见字符',
      'a name in its signature is not plain text',
    ),
  }
}
