/** The rules about refused commits that are voided say this, in both languages. */
import type { voidRules } from '../../core/rules/voids.ts'
import type { WordsOf } from './words.ts'

export const voidWords: WordsOf<typeof voidRules> = {
  'voided-commit': ({ by, on, reason, rules }, { t, name }) => ({
    meaning: t(
      '不予采信的提交，已由管理员查明并作废：它带来的内容已经恢复或删除，只留记录备查。',
      'A commit that was refused, and that an administrator has looked into and voided: what it brought was taken back, and the record of it stays.',
    ),
    message: t(
      `该提交不予采信（规则：${rules}），已由${name('member', by)}于 ${on} 作废：${reason}`,
      `refused (${rules}), and voided by ${name('member', by)} on ${on}: ${reason}`,
    ),
    why: t('作废不改写历史，原提交仍在', 'a void rewrites no history: the commit is still there'),
    help: t('无须办理', 'nothing needs to be done'),
  }),
  'date-voided': ({ by, on, reason, rules }, { t, name }) => ({
    meaning: t(
      '事项本身照常有效，但其日期写得不对，已由管理员查明：此后不再以这个日期核对他人和本人的日期。',
      'The act stands; its date is not what it should be, and an administrator has looked into it: the date is no longer held against others or its own signer.',
    ),
    message: t(
      `该事项的日期不实（规则：${rules}），已由${name('member', by)}于 ${on} 作废：${reason}`,
      `its date is wrong (${rules}), and was voided by ${name('member', by)} on ${on}: ${reason}`,
    ),
    why: t('作废的只是日期，事项仍然有效', 'only the date is voided, the act stands'),
    help: t(
      '无须办理；凭这个日期计算的期限，请另行核实',
      'nothing needs to be done; deadlines that were counted from this date are worth a look',
    ),
  }),
  'void-of-nothing': ({ commit }, { t }) => ({
    meaning: t(
      '只有不予采信的提交，日期有矛盾的事项，或者密钥失控之后所签的事项，才能作废；已经采信的事项不能作废，已经作废的不再作废。本机缺失或者损坏的对象不是历史的问题，不能作废。',
      'Only a refused commit can be voided, or an act whose date others contradict, or that a compromised key signed. What was accepted cannot, and nothing is voided twice. What this copy has lost is no fault of the history.',
    ),
    message: t(
      `提交 ${commit.slice(0, 12)} 没有可以作废之处`,
      `there is nothing to void about commit ${commit.slice(0, 12)}`,
    ),
    why: t(
      '已采信的事项，按流程撤回、变更或终止',
      'what was accepted is withdrawn, changed or cancelled as the process says',
    ),
    help: t('查看哪些提交不予采信：bd check', 'see which commits are refused: bd check'),
  }),
  'void-out-of-reach': ({ commit, path }, { t }) => ({
    meaning: t(
      '该提交改动的文件过多：整个文件夹未经读取即不予采信，或者要恢复的文件超出一个提交的上限，无法逐个恢复。',
      'The commit changes so many files that they cannot be put back one by one: a whole folder was set aside unread, or there are more than are read of one commit.',
    ),
    message: t(
      `提交 ${commit.slice(0, 12)} 改动的文件过多，${path} 等不能逐个恢复`,
      `commit ${commit.slice(0, 12)} changes too many files to put back one by one (${path} …)`,
    ),
    why: t('单个提交改动的文件数超出上限', 'one commit changes more files than bd reads'),
    help: t(
      '本版 bd 不能作废这样的提交；不涉及这些文件的项目照常办理',
      'this bd cannot void it; projects that these files do not belong to go on as usual',
    ),
  }),
}
