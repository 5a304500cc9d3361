/** The rules about decisions on paper and in office meetings say this, in both languages. */
import type { paperRules } from '../../core/rules/paper.ts'
import type { WordsOf } from './words.ts'

export const paperWords: WordsOf<typeof paperRules> = {
  'paper-not-here': ({ review }, { t, name, project }) => ({
    meaning: t(
      '只有流程写明 paper 的审批节点，才能由秘书代录本人的纸面决定；其他节点须由本人签名。',
      'Only where the process says `paper` may a secretary enter what a member decided on paper; elsewhere the member signs.',
    ),
    message: t(
      `“${name('review', review)}”不接受代录`,
      `no decision can be entered from paper in ${name('review', review)}`,
    ),
    why: t('流程没有允许本节点以纸面决定代录', 'the process does not allow entries in this review'),
    help: t(`请本人签名审批：bd approve ${project}`, `the member signs: bd approve ${project}`),
  }),
  'secretary-not-neutral': ({ member, review, document }, { t, name }) => ({
    meaning: t(
      '代录人须与该次送审无涉：没有在送审材料上签过名，也不是送审人。',
      'Whoever enters decisions has no part in the submission: signed none of its documents, and did not submit it.',
    ),
    message:
      document === undefined
        ? t(
            `${name('member', member)} 是本次送审人，不能为“${name('review', review)}”代录`,
            `${name('member', member)} submitted this and enters nothing in ${name('review', review)}`,
          )
        : t(
            `${name('member', member)} 在“${name('document', document)}”上签过名，不能为“${name('review', review)}”代录`,
            `${name('member', member)} signed ${name('document', document)} and enters nothing in ${name('review', review)}`,
          ),
    why: t(
      '报送的人不得经手审批人的纸面决定',
      'decisions on paper do not go through the hands of those who ask for them',
    ),
    help: t(
      '请由另一位担任该秘书角色的人员代录；没有第二人的，请管理员授予：bd policy grant-role',
      'another secretary enters it; an administrator can grant the role: bd policy grant-role',
    ),
  }),
  'entry-for-oneself': ({ member }, { t, name, project }) => ({
    meaning: t(
      '代录是替他人录入。自己有密钥的，自己的意见须自己签名。',
      'An entry is made for somebody else. Who has a key signs for himself.',
    ),
    message: t(
      `${name('member', member)} 不能为自己代录`,
      `${name('member', member)} cannot enter a decision of his own`,
    ),
    why: t('能够签名的人，自己的意见由自己签名', 'who can sign signs what he decides'),
    help: t(
      `请直接表态：bd approve ${project}，或 bd reject、bd return、bd abstain`,
      `cast it: bd approve ${project}, or bd reject, bd return, bd abstain`,
    ),
  }),
  'entry-over-ballot': ({ member }, { t, name, project }) => ({
    meaning: t(
      '本人或受托人签名的意见（包括经本人确认的代录）不能由代录替换；本人的意见可以替换代录。',
      'A ballot signed by its member or under his grant, or an entry that he confirmed, is never replaced by an entry; his own ballot replaces an entry.',
    ),
    message: t(
      `${name('member', member)} 已由本人或受托人签名表态，不能再代录`,
      `${name('member', member)} has signed, or somebody under his grant; nothing can be entered over it`,
    ),
    why: t('代录不得替换已签名的意见', 'an entry never replaces what was signed'),
    help: t(
      `有结果之前，可由本人改票；查看：bd show ${project}`,
      `until the decision the member may cast again; see: bd show ${project}`,
    ),
  }),
  'paper-back-dated': ({ paper, date, opened }, { t }) => ({
    meaning: t(
      '纸面日期早于该审批节点开始之日，即为倒签。事后补录可以，倒签不可以。',
      'The paper, or the meeting, is dated before the review opened. Entering late is allowed, dating back is not.',
    ),
    message: t(
      `${paper === 'minutes' ? '会议日期' : '纸面日期'} ${date} 早于审批开始之日 ${opened}，属于倒签`,
      `${paper === 'minutes' ? 'the meeting' : 'the paper'} is dated ${date}, before the review opened on ${opened}`,
    ),
    why: t(
      '送审之前不可能对本次送审作出决定',
      'nobody can have decided on a packet before it was submitted',
    ),
    help:
      paper === 'minutes'
        ? t(
            '请核对会议纪要；送审之前开的会不算，须送审后重新上会',
            'check the minutes; a meeting held earlier does not count, the matter goes before another',
          )
        : t(
            '请核对原件；日期确实早于送审的，须由本人重新签署',
            'check the original; if it really is dated earlier, the member signs anew',
          ),
  }),
  'paper-in-future': ({ paper, date, today }, { t }) => ({
    meaning: t(
      '纸面日期或会议日期在今天之后。还没有发生的决定不能录入。',
      'The paper, or the meeting, is dated after today. What has not been decided cannot be entered.',
    ),
    message: t(
      `${paper === 'minutes' ? '会议日期' : '纸面日期'} ${date} 在今天（${today}）之后`,
      `${paper === 'minutes' ? 'the meeting' : 'the paper'} is dated ${date}, after today (${today})`,
    ),
    why: t('尚未作出的决定不能录入', 'what has not been decided cannot be entered'),
    help: t('请核对原件上的日期', 'check the date on the original'),
  }),
  'form-not-here': ({ review, form }, { t, name }) => ({
    meaning: t(
      '流程规定了每个审批节点可以采用的决定方式：本人审批，或者经会议（如总经理办公会、党委会）审议后决定。',
      'The process says in which form each review may be decided: in person, or after a meeting (of the manager, of a party committee).',
    ),
    message:
      form === 'office-meeting'
        ? t(
            `“${name('review', review)}”不能以会议形式决定`,
            `${name('review', review)} is not decided after a meeting`,
          )
        : t(
            `“${name('review', review)}”须经会议审议后决定`,
            `${name('review', review)} is decided after a meeting only`,
          ),
    why: t(
      '流程规定了本节点可以采用的决定方式（forms）',
      'the process says in which form this review is decided (`forms`)',
    ),
    help:
      form === 'office-meeting'
        ? t('请去掉 --meeting，由本人审批', 'leave out --meeting')
        : t(
            '请附会议纪要和扫描件：--meeting <纪要.yaml> --evidence <扫描件>',
            'add the minutes and their scan: --meeting <minutes.yaml> --evidence <scan>',
          ),
  }),
  'not-an-entry': ({ review, seat }, { t, name, project }) => ({
    meaning: t(
      '要确认的不是现行有效的代录：没有代录过，或者已被后来的意见替换，或者内容已不同。',
      'What was to be confirmed is no entry that counts: there is none, it was replaced since, or it says something else.',
    ),
    message: t(
      `“${name('review', review)}”没有待 ${name('member', seat)} 确认的代录`,
      `no entry in ${name('review', review)} waits for ${name('member', seat)} to confirm it`,
    ),
    why: t('只能确认现行有效的代录', 'only the entry that counts can be confirmed'),
    help: t(`查看各席意见：bd show ${project}`, `see who said what: bd show ${project}`),
  }),
  'confirm-by-other': ({ member, seat }, { t, name }) => ({
    meaning: t(
      '代录由本人确认。他人签名不能使代录成为本人的意见。',
      'An entry is confirmed by its member. No other signature makes it his.',
    ),
    message: t(
      `${name('member', member)} 不能替 ${name('member', seat)} 确认`,
      `${name('member', member)} cannot confirm for ${name('member', seat)}`,
    ),
    why: t('确认就是本人的签名', "the confirmation is the member's own signature"),
    help: t(
      `请 ${name('member', seat)} 用自己的密钥办理`,
      `${name('member', seat)} confirms with a key of his own`,
    ),
  }),
  'already-confirmed': ({ at }, { t }) => ({
    meaning: t('每份代录确认一次即可。', 'An entry is confirmed once.'),
    message: t(`该代录已于 ${at} 经本人确认`, `the member confirmed this entry on ${at}`),
    why: t('确认一次即可', 'once is enough'),
    help: t('无须再办理', 'nothing is to be done'),
  }),
}
