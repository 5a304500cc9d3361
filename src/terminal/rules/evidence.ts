/** The rules about scans and minutes that prove a decision say this, in both languages. */
import type { evidenceRules } from '../../core/rules/evidence.ts'
import type { WordsOf } from './words.ts'

export const evidenceWords: WordsOf<typeof evidenceRules> = {
  'evidence-missing': ({ review, paper }, { t, name }) => ({
    meaning: t(
      '代录和会后决定须附原件扫描件，与该决定同一次提交；少了扫描件或其登记都不成立。',
      'An entry, and a decision after a meeting, comes with the scan of the original in the same commit, with its record.',
    ),
    message: t(
      `“${name('review', review)}”的${paper === 'meeting' ? '会议纪要' : paper === 'sitting' ? '会议记录' : '纸面决定'}没有附原件扫描件`,
      `${paper === 'meeting' || paper === 'sitting' ? 'the minutes come' : 'the paper decision comes'} without a scan of the original (${name('review', review)})`,
    ),
    why: t(
      '没有原件，代录和会议决定无从核对',
      'without the original nobody can check what was entered',
    ),
    help:
      paper === 'sitting'
        ? t(
            '请加上 --scan <扫描件>，或者在会议记录文件中写 scans（扫描件）',
            'add --scan <scan>, or name the scans in the file of the minutes under scans',
          )
        : t('请加上 --evidence <扫描件>', 'add --evidence <scan>'),
  }),
  'evidence-elsewhere': ({ review, name: file, document, used, visit }, { t, name, round }) => ({
    meaning: t(
      '该扫描件已用于本项目的其他材料或其他审批。同一份原件可以证明同一节点同一次送审的几份意见，不能挪作他用。',
      'The scan already stands in this project for something else. One paper may prove several decisions of the same review and round, and nothing besides.',
    ),
    message: t(
      `扫描件“${file}”已用作${
        document === undefined
          ? `“${name('review', used ?? '')}”的凭证（${round(visit ?? '')}）`
          : `“${name('document', document)}”的附件`
      }，不能再证明“${name('review', review)}”的决定`,
      `the scan "${file}" ${
        document === undefined
          ? `proves decisions of ${name('review', used ?? '')} (${round(visit ?? '')})`
          : `is attached to ${name('document', document)}`
      } and proves nothing in ${name('review', review)}`,
    ),
    why: t(
      '一份原件只证明它所针对的那一次审批',
      'an original proves the one review that it is about',
    ),
    help: t(
      '请扫描针对本次审批的原件；确是同一张纸的，请单独再扫描一次',
      'scan the paper about this review; if it is the same sheet, scan it once more',
    ),
  }),
  'minutes-not-needed': ({ project }, { t }) => ({
    meaning: t(
      '尚无机构对项目作出表决时，由项目主办方自行终止，无须附会议记录。',
      'While no body has voted on a project its owner cancels it alone, without minutes.',
    ),
    message: t(
      `项目 ${project} 尚未经任何机构表决，终止无须附会议记录`,
      `no body has voted on project ${project}: it is cancelled without minutes`,
    ),
    why: t(
      '会议记录证明的是作过表决的机构同意终止',
      'minutes prove that the body which voted has given the project up',
    ),
    help: t(
      `请直接终止，写明原因：bd cancel ${project} --reason "<原因>"`,
      `cancel it with a reason: bd cancel ${project} --reason "<text>"`,
    ),
  }),
  'minutes-before-vote': ({ date, decided, review }, { t, name }) => ({
    meaning: t(
      '同意终止的会议不能早于该机构的表决。',
      'The sitting that gave a project up cannot lie before the vote on it.',
    ),
    message: t(
      `会议日期 ${date} 早于“${name('review', review)}”作出表决之日 ${decided}`,
      `minutes of ${date} lie before the vote of ${name('review', review)} on ${decided}`,
    ),
    why: t(
      '先有表决，后有终止该项目的决定',
      'a body gives up a project after it has voted on it, not before',
    ),
    help: t(
      '请核对会议记录；应附的是表决之后、决定终止的那一次会议',
      'name the sitting after the vote that decided to give the project up',
    ),
  }),
  'number-not-one-line': ({ found }, { t }) => ({
    meaning: t(
      '文号写在一行之内，不超过八十字，前后没有空格。',
      'A document number is one line of at most eighty characters, with no space around it.',
    ),
    message: t(
      `文号写法不对：“${found.slice(0, 100)}”`,
      `not a document number: "${found.slice(0, 100)}"`,
    ),
    why: t(
      '文号须为一行，不超过八十字，前后没有空格',
      'it is one line of at most eighty characters, with no space around it',
    ),
    help: t(
      '例如 --number 首创投〔2026〕3号',
      'write it as it stands on the paper: --number <number>',
    ),
  }),
}
