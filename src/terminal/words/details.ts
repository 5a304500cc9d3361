/** A code that stands in a fact has these words. */
import type { Language } from '../../core/record/workspace.ts'
import { type Voice, voiceOf } from '../voice.ts'
import { faults } from './faults.ts'
import { formDetails } from './form-details.ts'
import { processDetails } from './process-details.ts'
import { valueDetails } from './value-details.ts'

/** Every code in words: path problems, commit and tree problems, limits, YAML features, values, what a process says. */
export const DETAILS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: details(voiceOf('zh')),
  en: details(voiceOf('en')),
}

function details(voice: Voice): Readonly<Record<string, string>> {
  const { t } = voice
  return {
    ...faults(voice),
    ...formDetails(voice),
    ...valueDetails(voice),
    ...processDetails(voice),
    // encodings, and what an attached file is
    'utf-16': 'UTF-16',
    'utf-32': 'UTF-32',
    gb18030: t('GBK（GB18030）', 'GBK (GB18030)'),
    big5: t('Big5（繁体中文）', 'Big5 (traditional Chinese)'),
    pdf: t('内容是 PDF', 'it is a PDF'),
    zip: t('内容是压缩包或者 Office 文件（zip）', 'it is an archive or an Office file (zip)'),
    ole: t('内容是旧版 Office 文件（doc、xls、ppt）', 'it is an old Office file (doc, xls, ppt)'),
    png: t('内容是 PNG 图片', 'it is a PNG picture'),
    jpeg: t('内容是 JPEG 图片', 'it is a JPEG picture'),
    gif: t('内容是 GIF 图片', 'it is a GIF picture'),
    tiff: t('内容是 TIFF 图片', 'it is a TIFF picture'),
    bmp: t('内容是 BMP 图片', 'it is a BMP picture'),
    rar: t('内容是 RAR 压缩包', 'it is a RAR archive'),
    '7z': t('内容是 7z 压缩包', 'it is a 7z archive'),
    'web-page': t(
      '内容是网页，多半是登录页或者报错页',
      'it is a web page, probably one that asks to log in or tells an error',
    ),
    'cut-off': t('文件不完整，后面一部分缺失', 'its end is missing'),
    answer: t('内容是服务器返回的信息，不是文件', 'it is what a server answered, not a file'),
    // limits
    'changed-paths': t('一次提交改动的文件数', 'changed files in one commit'),
    'text-bytes-at-once': t('一次提交的文本总字节数', 'bytes of text in one commit'),
    'file-bytes': t('单个文件的字节数', 'bytes of one file'),
    'commit-bytes': t('一次提交的字节数', 'bytes of one commit'),
    yaml: t('YAML 文件大小', 'size of a YAML file'),
    act: t('签批记录大小', 'size of a signoff record'),
    'front-matter': t('文件头信息大小', 'size of the front matter'),
    document: t('材料正文大小', 'size of a document'),
    template: t('模板大小', 'size of a template'),
    nesting: t('列表和字段的嵌套层数', 'depth of lists and maps'),
    tokens: t('YAML 记号数', 'number of YAML tokens'),
    // YAML
    'several-documents': t('一个文件中有多份 YAML', 'several documents in one file'),
    anchor: t('锚点（&名称）', 'an anchor (&name)'),
    alias: t('别名（*名称）', 'an alias (*name)'),
    tag: t('标签（!名称）', 'a tag (!name)'),
    directive: t('指令（%名称）', 'a directive (%NAME)'),
    'key-not-text': t('键不是文字', 'a key that is not text'),
    'merge-key': t('合并键（<<）', 'a merge key (<<)'),
    'reserved-key': t(
      '程序保留的键（如 __proto__）',
      'a key that programs reserve (such as __proto__)',
    ),
    // duties and parts
    enter: t('代录', 'enter a decision on paper'),
    waive: t('免予提交', 'waive a deliverable'),
    decline: t('不采纳意见', 'decline an opinion'),
    review: t('担任审批人', 'be the reviewer'),
    quorum: t('法定人数', 'quorum'),
    passes: t('通过比例', 'threshold'),
    // claims
    'no-policy-record': t('其中没有可读的 policy.yaml', 'it changes no readable policy.yaml'),
    'no-workspace-record': t('其中没有可读的 bd.yaml', 'it changes no readable bd.yaml'),
    'no-project-record': t('其中没有可读的 project.yaml', 'it has no readable project.yaml'),
    'no-attachment-record': t(
      '其中没有可读的附件记录',
      'it has no readable record of the attached file',
    ),
    'no-signoff-record': t('其中没有可读的签批记录', 'it has no readable record under signoffs/'),
    'no-workspace': t(
      'bd.yaml 或 policy.yaml 缺失或不可读',
      'bd.yaml or policy.yaml is missing or unreadable',
    ),
    'no-file': t('其中没有附件', 'it has no attached file'),
    'founding-is-first': t(
      '工作区只能由历史的第一次提交建立，第一次提交也只能建立工作区',
      'it founds a workspace that stands already, or the history begins with another act',
    ),
    'nothing-set': t('其中没有设定任何值', 'it sets none'),
  }
}
