/** Chinese for decisions on paper and in office meetings: entries, minutes, scans, confirmation. */
import type { RuleBook } from '../types.ts'

export const paperRules = {
  'paper-not-here': {
    meaning: '只有流程写明 paper 的审批节点，才能由秘书代录本人的纸面决定；其他节点须由本人签名。',
    say: ({ review }, { name, project }) => ({
      message: `“${name('review', review)}”不接受代录`,
      why: '流程没有允许本节点以纸面决定代录',
      help: `请本人签名审批：bd approve ${project}`,
    }),
  },
  'secretary-not-neutral': {
    meaning: '代录人须与该次送审无涉：没有在送审材料上签过名，也不是送审人。',
    say: ({ member, review, document }, { name }) => ({
      message:
        document === undefined
          ? `${name('member', member)} 是本次送审人，不能为“${name('review', review)}”代录`
          : `${name('member', member)} 在“${name('document', document)}”上签过名，不能为“${name('review', review)}”代录`,
      why: '报送的人不得经手审批人的纸面决定',
      help: '请由另一位担任该秘书角色的人员代录；没有第二人的，请管理员授予：bd policy grant-role',
    }),
  },
  'entry-for-oneself': {
    meaning: '代录是替他人录入。自己有密钥的，自己的意见须自己签名。',
    say: ({ member }, { name, project }) => ({
      message: `${name('member', member)} 不能为自己代录`,
      why: '能够签名的人，自己的意见由自己签名',
      help: `请直接表态：bd approve ${project}，或 bd reject、bd return、bd abstain`,
    }),
  },
  'entry-over-ballot': {
    meaning:
      '本人或受托人签名的意见（包括经本人确认的代录）不能由代录替换；本人的意见可以替换代录。',
    say: ({ member }, { name, project }) => ({
      message: `${name('member', member)} 已由本人或受托人签名表态，不能再代录`,
      why: '代录不得替换已签名的意见',
      help: `有结果之前，可由本人改票；查看：bd show ${project}`,
    }),
  },
  'paper-back-dated': {
    meaning: '纸面日期早于该审批节点开始之日，即为倒签。事后补录可以，倒签不可以。',
    say: ({ paper, date, opened }) => ({
      message: `${paper === 'minutes' ? '会议日期' : '纸面日期'} ${date} 早于审批开始之日 ${opened}，属于倒签`,
      why: '送审之前不可能对本次送审作出决定',
      help:
        paper === 'minutes'
          ? '请核对会议纪要；送审之前开的会不算，须送审后重新上会'
          : '请核对原件；日期确实早于送审的，须由本人重新签署',
    }),
  },
  'paper-in-future': {
    meaning: '纸面日期或会议日期在今天之后。还没有发生的决定不能录入。',
    say: ({ paper, date, today }) => ({
      message: `${paper === 'minutes' ? '会议日期' : '纸面日期'} ${date} 在今天（${today}）之后`,
      why: '尚未作出的决定不能录入',
      help: '请核对原件上的日期',
    }),
  },
  'form-not-here': {
    meaning:
      '流程规定了每个审批节点可以采用的决定方式：本人审批，或者经会议（如总经理办公会、党委会）审议后决定。',
    say: ({ review, form }, { name }) => ({
      message:
        form === 'office-meeting'
          ? `“${name('review', review)}”不能以会议形式决定`
          : `“${name('review', review)}”须经会议审议后决定`,
      why: '流程规定了本节点可以采用的决定方式（forms）',
      help:
        form === 'office-meeting'
          ? '请去掉 --meeting，由本人审批'
          : '请附会议纪要和扫描件：--meeting <纪要.yaml> --evidence <扫描件>',
    }),
  },
  'evidence-missing': {
    meaning: '代录和会后决定须附原件扫描件，与该决定同一次提交；少了扫描件或其登记都不成立。',
    say: ({ review, paper }, { name }) => ({
      message: `“${name('review', review)}”的${paper === 'meeting' ? '会议纪要' : paper === 'sitting' ? '会议记录' : '纸面决定'}没有附原件扫描件`,
      why: '没有原件，代录和会议决定无从核对',
      help:
        paper === 'sitting'
          ? '请加上 --scan <扫描件>，或者在会议记录文件中写 scans（扫描件）'
          : '请加上 --evidence <扫描件>',
    }),
  },
  'evidence-elsewhere': {
    meaning:
      '该扫描件已用于本项目的其他材料或其他审批。同一份原件可以证明同一节点同一次送审的几份意见，不能挪作他用。',
    say: ({ review, name: file, document, used, visit }, { name, round }) => ({
      message: `扫描件“${file}”已用作${
        document === undefined
          ? `“${name('review', used ?? '')}”的凭证（${round(visit ?? '')}）`
          : `“${name('document', document)}”的附件`
      }，不能再证明“${name('review', review)}”的决定`,
      why: '一份原件只证明它所针对的那一次审批',
      help: '请扫描针对本次审批的原件；确是同一张纸的，请单独再扫描一次',
    }),
  },
  'minutes-not-needed': {
    meaning: '尚无机构对项目作出表决时，由项目主办方自行终止，无须附会议记录。',
    say: ({ project }) => ({
      message: `项目 ${project} 尚未经任何机构表决，终止无须附会议记录`,
      why: '会议记录证明的是作过表决的机构同意终止',
      help: `请直接终止，写明原因：bd cancel ${project} --reason "<原因>"`,
    }),
  },
  'minutes-before-vote': {
    meaning: '同意终止的会议不能早于该机构的表决。',
    say: ({ date, decided, review }, { name }) => ({
      message: `会议日期 ${date} 早于“${name('review', review)}”作出表决之日 ${decided}`,
      why: '先有表决，后有终止该项目的决定',
      help: '请核对会议记录；应附的是表决之后、决定终止的那一次会议',
    }),
  },
  'not-an-entry': {
    meaning: '要确认的不是现行有效的代录：没有代录过，或者已被后来的意见替换，或者内容已不同。',
    say: ({ review, seat }, { name, project }) => ({
      message: `“${name('review', review)}”没有待 ${name('member', seat)} 确认的代录`,
      why: '只能确认现行有效的代录',
      help: `查看各席意见：bd show ${project}`,
    }),
  },
  'confirm-by-other': {
    meaning: '代录由本人确认。他人签名不能使代录成为本人的意见。',
    say: ({ member, seat }, { name }) => ({
      message: `${name('member', member)} 不能替 ${name('member', seat)} 确认`,
      why: '确认就是本人的签名',
      help: `请 ${name('member', seat)} 用自己的密钥办理`,
    }),
  },
  'already-confirmed': {
    meaning: '每份代录确认一次即可。',
    say: ({ at }) => ({
      message: `该代录已于 ${at} 经本人确认`,
      why: '确认一次即可',
      help: '无须再办理',
    }),
  },
  'number-not-one-line': {
    meaning: '文号写在一行之内，不超过八十字，前后没有空格。',
    say: ({ found }) => ({
      message: `文号写法不对：“${found.slice(0, 100)}”`,
      why: '文号须为一行，不超过八十字，前后没有空格',
      help: '例如 --number 首创投〔2026〕3号',
    }),
  },
} satisfies Partial<RuleBook>
