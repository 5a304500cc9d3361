/** Chinese for grants, and ballots that are cast under one. */
import type { RuleBook } from '../types.ts'

export const grantRules = {
  'grant-to-oneself': {
    meaning: '委托是请他人代为表态，不能委托给自己。',
    say: ({ member }, { name }) => ({
      message: `${name('member', member)} 委托给了自己`,
      why: '委托用于本人不能办理的期间',
      help: '请另定受托人：bd grant <人员> --role <角色> --until <日期> --reason "<事由>"',
    }),
  },
  'grant-without-days': {
    meaning: '委托自起始日起生效，到终止日即告失效（终止日当天不再有效），终止日须晚于起始日。',
    say: ({ from, until }) => ({
      message: `自 ${from} 起、至 ${until} 止，委托期间没有一天`,
      why: '--until 所写的是委托失效之日，当天不再有效',
      help: '请将终止日改为较晚的日期：--until <日期>',
    }),
  },
  'grant-back-dated': {
    meaning: '委托自签署当日或以后生效，不得倒签。签署之前已经办理的事项不在其内。',
    say: ({ from, today }) => ({
      message: `委托起始日为 ${from}，早于今日 ${today}`,
      why: '不得以事后委托补正事前的表态',
      help: `请自今日或以后起算：--from ${today}`,
    }),
  },
  'grant-changed': {
    meaning: '委托书或其撤销记录在签署之后被改动或删除。仍以签署时的内容为准。',
    say: ({ path }) => ({
      message: `${path} 签署之后被改动`,
      why: '受托表决以摘要指明所依据的委托，委托一经签署不得改动',
      help: '需要变更的，请撤销后另行委托：bd ungrant <序号> --reason "<事由>"，bd grant',
    }),
  },
  'unknown-grant': {
    meaning: '受托表决所指的委托在本工作区不存在，或者撤销的不是本人作出的委托。',
    say: ({ grant, member }, { name }) => ({
      message:
        grant === ''
          ? `没有授权 ${name('member', member)} 代该席位表态的委托`
          : `没有 ${name('member', member)} 可用的这份委托：${grant.slice(0, 12)}`,
      why: '代他人表态，须有其本人签署的委托',
      help: '查看委托：bd grants；由不能办理的本人作出委托：bd grant <人员>',
    }),
  },
  'grant-revoked': {
    meaning: '该委托已经撤销。撤销之前所投仍然有效，此后不得再据以表态。',
    say: ({ principal, n, on }, { name }) => ({
      message: `${name('member', principal)} 的第 ${n} 号委托已于 ${on} 撤销`,
      why: '委托撤销后即行失效，且只撤销一次',
      help: `请 ${name('member', principal)} 本人办理，或者另行委托：bd grant <人员>`,
    }),
  },
  'grant-of-another': {
    meaning: '所依据的委托，受托人是另一人。',
    say: ({ member, to }, { name }) => ({
      message: `该委托的受托人是 ${name('member', to)}，不是 ${name('member', member)}`,
      why: '受托人须亲自办理，不得转委托',
      help: `请由 ${name('member', to)} 办理`,
    }),
  },
  'grant-not-in-force': {
    meaning: '委托尚未生效，或者已经期满。终止日当天不再有效。',
    say: ({ from, until, today }) => ({
      message: `委托期间自 ${from} 起、至 ${until}（不含）止，今日为 ${today}`,
      why: '委托只在所定期间之内有效',
      help: '请席位本人办理，或者另行委托：bd grant <人员>',
    }),
  },
  'grant-other-seat': {
    meaning:
      '作出委托的人不是该席位现在的持有人。受托人不得转委托；席位转办之后，原持有人的委托也不再适用。',
    say: ({ principal, seat, holder }, { name }) => ({
      message: `${name('member', principal)} 作出的委托，不及于 ${name('member', seat)} 的席位`,
      why: '只能就本人所持的席位作出委托，且以一层为限',
      help: `该席位现由 ${name('member', holder)} 持有，请其办理或者另行委托`,
    }),
  },
  'grant-other-role': {
    meaning: '委托写明了角色，而该席位凭另一角色持有。',
    say: ({ role, roles }, { name, names }) => ({
      message: `该席位属“${name('role', role)}”，委托的角色为“${names('role', roles)}”`,
      why: '委托只及于所写明的角色',
      help: '请席位本人办理，或者就本角色另行委托：bd grant <人员> --role <角色>',
    }),
  },
  'grant-other-round': {
    meaning:
      '委托限于某一项目的某次送审，而本次不是；或者该席位属于本人（董事、专家等），而委托没有写明限于哪次送审。',
    say: ({ review, asked, only }, { name, round, project }) => ({
      message:
        only === undefined
          ? `“${name('review', review)}”的席位属于本人，委托须写明限于本次送审`
          : `委托限于 ${only}，本次为${round(asked)}`,
      why:
        only === undefined ? '董事、专家等本人席位，只能一事一委托' : '一事一委托，不及于其他事项',
      help: `就本次送审委托：bd grant <人员> --role <角色> --project ${project} --round ${asked} --until <日期> --reason "<事由>"`,
    }),
  },
  'grant-of-persons': {
    meaning: '所委托角色的席位属于本人（董事、专家等），委托须写明限于哪个项目的哪次送审。',
    say: ({ to, role, review, until, project, asked }, { name }) => ({
      message: `“${name('review', review)}”的席位属于本人，“${name('role', role)}”的委托须写明限于哪次送审`,
      why: '董事、专家等本人席位，只能一事一委托',
      help:
        project === undefined || asked === undefined
          ? `目前没有待“${name('role', role)}”表态的项目。项目送审前后，就该项目委托：bd grant ${to} --role ${role} --project <项目> --until ${until} --reason "<事由>"`
          : `就该次送审委托：bd grant ${to} --role ${role} --project ${project} --round ${asked} --until ${until} --reason "<事由>"`,
    }),
  },
  'grant-round-over': {
    meaning: '委托所限的那次送审已经有了结果，不会再有人据以表态。',
    say: ({ only, asked }, { round, project }) => ({
      message: `${project} ${round(only)}已有结果`,
      why: '委托只对尚未办理的事项有用',
      help: `需要委托的，请就当前或下一次送审办理：--project ${project} --round ${asked}`,
    }),
  },
  'proxy-not-director': {
    meaning: '按公司法表决的董事会，董事只能委托在本次表决中有席位的其他董事代为出席。',
    say: ({ member, review }, { name }) => ({
      message: `${name('member', member)} 在“${name('review', review)}”没有董事席位`,
      why: '董事因故不能出席，只能书面委托其他董事代为出席（公司法（2023）第一百二十五条）',
      help: '请该董事另行委托参加本次表决的其他董事',
    }),
  },
  'proxy-of-two': {
    meaning: '同一人在同一审批节点至多受托代一席表态；公司章程另有规定的，以流程写明的席数为限。',
    say: ({ member, seat, review, most }, { name, names }) => ({
      message: `${name('member', member)} 在“${name('review', review)}”已经受托代 ${names('member', seat)} 表态，每人最多代 ${most} 席`,
      why: '一人代多席，等于由一人决定',
      help: '请席位本人办理，或者另定受托人：bd grant <人员>',
    }),
  },
} satisfies Partial<RuleBook>
