/** The rules about ballots that are cast for another say this, in both languages. */
import type { proxyRules } from '../../core/rules/proxies.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const proxyWords: WordsOf<typeof proxyRules> = {
  'grant-of-another': ({ member, to }, { t, name }) => ({
    meaning: t(
      '所依据的委托，受托人是另一人。',
      'A ballot names a grant that was given to somebody else.',
    ),
    message: t(
      `该委托的受托人是 ${name('member', to)}，不是 ${name('member', member)}`,
      `the grant is to ${name('member', to)}, not to ${name('member', member)}`,
    ),
    why: t(
      '受托人须亲自办理，不得转委托',
      'who was given a grant uses it himself and passes it on to nobody',
    ),
    help: t(`请由 ${name('member', to)} 办理`, `ask ${name('member', to)}`),
  }),
  'grant-not-in-force': ({ from, until, today }, { t }) => ({
    meaning: t(
      '委托尚未生效，或者已经期满。终止日当天不再有效。',
      'The grant has not begun, or is over: it holds from its first day until before its last.',
    ),
    message: t(
      `委托期间自 ${from} 起、至 ${until}（不含）止，今日为 ${today}`,
      `the grant holds from ${from} until before ${until}, and today is ${today}`,
    ),
    why: t('委托只在所定期间之内有效', 'a grant gives power on its days and on no other'),
    help: t(
      '请席位本人办理，或者另行委托：bd grant <人员>',
      'the holder of the seat decides, or gives another grant: bd grant <member>',
    ),
  }),
  'grant-other-seat': ({ principal, seat, holder }, { t, name }) => ({
    meaning: t(
      '作出委托的人不是该席位现在的持有人。受托人不得转委托；席位转办之后，原持有人的委托也不再适用。',
      'The grant was not given by the present holder of the seat. Nobody grants what he has only by a grant, and a transfer ends what the former holder granted.',
    ),
    message: t(
      `${name('member', principal)} 作出的委托，不及于 ${name('member', seat)} 的席位`,
      `the seat of ${name('member', seat)} is not held by ${name('member', principal)}, who gave the grant`,
    ),
    why: t(
      '只能就本人所持的席位作出委托，且以一层为限',
      'a grant is for the own seats of its giver and reaches one link',
    ),
    help: t(
      `该席位现由 ${name('member', holder)} 持有，请其办理或者另行委托`,
      `the seat is held by ${name('member', holder)}, who decides or grants`,
    ),
  }),
  'grant-other-role': ({ role, roles }, { t, name, names }) => ({
    meaning: t(
      '委托写明了角色，而该席位凭另一角色持有。',
      'The grant names roles, and the seat is held by another one.',
    ),
    message: t(
      `该席位属“${name('role', role)}”，委托的角色为“${names('role', roles)}”`,
      `the seat is held as ${name('role', role)}; the grant is for ${names('role', roles)}`,
    ),
    why: t('委托只及于所写明的角色', 'a grant is for the roles that it names'),
    help: t(
      '请席位本人办理，或者就本角色另行委托：bd grant <人员> --role <角色>',
      'the holder of the seat decides, or gives a grant for this role: bd grant <member> --role <role>',
    ),
  }),
  'grant-other-round': ({ review, asked, only }, { t, name, round, project }) => ({
    meaning: t(
      '委托限于某一项目的某次送审，而本次不是；或者该席位属于本人（董事、专家等），而委托没有写明限于哪次送审。',
      'The grant is for one round of one project, and this is another; or the seat is of the person (a director, an expert), and the grant names no round.',
    ),
    message:
      only === undefined
        ? t(
            `“${name('review', review)}”的席位属于本人，委托须写明限于本次送审`,
            `${name('review', review)}: the seats are of the persons, and the grant names no round`,
          )
        : t(
            `委托限于 ${only}，本次为${round(asked)}`,
            `the grant is for ${only} only, this is ${round(asked)}`,
          ),
    why:
      only === undefined
        ? oneMatter(t)
        : t('一事一委托，不及于其他事项', 'a grant for one matter reaches no other'),
    help: t(
      `就本次送审委托：bd grant <人员> --role <角色> --project ${project} --round ${asked} --until <日期> --reason "<事由>"`,
      `a grant for this matter: bd grant <member> --role <role> --project ${project} --round ${asked} --until <date> --reason "<reason>"`,
    ),
  }),
  'grant-of-persons': ({ to, role, review, until, project, asked }, { t, name }) => ({
    meaning: t(
      '所委托角色的席位属于本人（董事、专家等），委托须写明限于哪个项目的哪次送审。',
      'All seats that the granted role gives are of the person (a director, an expert): a grant must name the round that it is for.',
    ),
    message: t(
      `“${name('review', review)}”的席位属于本人，“${name('role', role)}”的委托须写明限于哪次送审`,
      `${name('review', review)}: the seats are of the persons, and a grant as ${name('role', role)} must name its round`,
    ),
    why: oneMatter(t),
    help:
      project === undefined || asked === undefined
        ? t(
            `目前没有待“${name('role', role)}”表态的项目。项目送审前后，就该项目委托：bd grant ${to} --role ${role} --project <项目> --until ${until} --reason "<事由>"`,
            `no project comes before ${name('role', role)} now; when one does, grant for it: bd grant ${to} --role ${role} --project <project> --until ${until} --reason "<reason>"`,
          )
        : t(
            `就该次送审委托：bd grant ${to} --role ${role} --project ${project} --round ${asked} --until ${until} --reason "<事由>"`,
            `a grant for that round: bd grant ${to} --role ${role} --project ${project} --round ${asked} --until ${until} --reason "<reason>"`,
          ),
  }),
  'grant-round-over': ({ only, asked }, { t, round, project }) => ({
    meaning: t(
      '委托所限的那次送审已经有了结果，不会再有人据以表态。',
      'The round that the grant is for has been decided: nobody will cast under it.',
    ),
    message: t(`${project} ${round(only)}已有结果`, `${project}, ${round(only)} is decided`),
    why: t('委托只对尚未办理的事项有用', 'a grant is for what is still to be decided'),
    help: t(
      `需要委托的，请就当前或下一次送审办理：--project ${project} --round ${asked}`,
      `where one is needed, grant for the round that is open or comes next: --project ${project} --round ${asked}`,
    ),
  }),
  'proxy-not-director': ({ member, review }, { t, name }) => ({
    meaning: t(
      '按公司法表决的董事会，董事只能委托在本次表决中有席位的其他董事代为出席。',
      'In a vote by company law a director is represented only by another director who has a seat in it.',
    ),
    message: t(
      `${name('member', member)} 在“${name('review', review)}”没有董事席位`,
      `${name('member', member)} has no seat of a director in ${name('review', review)}`,
    ),
    why: t(
      '董事因故不能出席，只能书面委托其他董事代为出席（公司法（2023）第一百二十五条）',
      'only another director casts for a director (Company Law 2023, art. 125)',
    ),
    help: t(
      '请该董事另行委托参加本次表决的其他董事',
      'the director grants to another one who takes part',
    ),
  }),
  'proxy-of-two': ({ member, seat, review, most }, { t, name, names }) => ({
    meaning: t(
      '同一人在同一审批节点至多受托代一席表态；公司章程另有规定的，以流程写明的席数为限。',
      'One member casts for one other seat of a review at most; for as many as the process says where the charter allows more (proxies).',
    ),
    message: t(
      `${name('member', member)} 在“${name('review', review)}”已经受托代 ${names('member', seat)} 表态，每人最多代 ${most} 席`,
      `${name('member', member)} already casts for ${names('member', seat)} in ${name('review', review)}, and may for ${most} at most`,
    ),
    why: t('一人代多席，等于由一人决定', 'who cast for several would be the body by himself'),
    help: t(
      '请席位本人办理，或者另定受托人：bd grant <人员>',
      'the holder of the seat decides, or grants to somebody else: bd grant <member>',
    ),
  }),
}

/** Why whoever has a seat of his own is represented in one matter at a time. */
function oneMatter(t: Voice['t']): string {
  return t(
    '董事、专家等本人席位，只能一事一委托',
    'a director, or an expert, grants his vote for one matter only',
  )
}
