/** The rules about the right to act say this, in both languages. */
import { REQUEST } from '../../core/review/authors.ts'
import type { whoRules } from '../../core/rules/who.ts'
import { requestHelp } from '../words/request-help.ts'
import type { WordsOf } from './words.ts'

export const whoWords: WordsOf<typeof whoRules> = {
  'not-in-role': ({ member, role, act, holders }, { t, name, names }) => ({
    meaning: t(
      '办理之前的名册没有授予本人所需的角色。角色由管理员授予；只对某一单位授予的角色，不及于其他单位。',
      'The policy before the act did not grant the member the role that the act needs. Roles are granted by administrators; a role held for one unit does not reach another.',
    ),
    message: t(
      `${name('member', member)} 不是“${names('role', role)}”，无权办理：${name('act', act)}`,
      `${name('member', member)} may not ${name('act', act)}: not in the role ${names('role', role)}`,
    ),
    why: t(
      `按办理之前的名册，此事项由“${names('role', role)}”（${role}）办理`,
      `this is for holders of ${role}, by the policy as it stood before`,
    ),
    help:
      holders === ''
        ? t(
            `目前无人担任 ${role}，请管理员授予`,
            `nobody holds ${role}; ask an administrator to grant it`,
          )
        : t(`请由 ${names('member', holders)} 办理`, `ask ${names('member', holders)}`),
  }),
  'request-of-another': ({ member, act, opener, holders, post, namers }, telling) => ({
    meaning: telling.t(
      '本人事项（own-request: yes）只由立项人和小组成员办理；可以立项的角色有几个的，对各角色都是如此。担任这些角色的其他人可以查看，不能代为填写、送审、移交。本人不能办理（生病、离任等）的，由其上级或者管理员指定代办人，并写明原因；流程没有设小组岗位的，本人离任后由担任这些角色的其他人办理。',
      "Where requests are their openers' own (own-request: yes), the opener and the team act in one, by whichever of the roles in `starts` they hold. Others of these roles may look at it, and neither fill in nor submit nor hand over. Where the opener cannot (he is ill, or has left), his superior or an administrator names a deputy, with a reason; where the process has no post for one, the other holders of the roles act once he has left.",
    ),
    message: telling.t(
      `这是${telling.name('member', opener)}的本人事项，${telling.name('member', member)} 不能办理：${telling.name('act', act)}`,
      `this request is ${telling.name('member', opener)}'s: ${telling.name('member', member)} may not ${telling.name('act', act)}`,
    ),
    why: telling.t(
      '本人事项只由立项人和小组成员办理，其他人只能查看',
      'the opener and the team act in a request of this kind; others only look at it',
    ),
    help: requestHelp({ opener, holders, post, namers }, telling),
  }),
  'member-left': ({ member }, { t, name }) => ({
    meaning: t(
      '名册中该人员已经离任，或者没有该人员。离任之前的签名仍然有效。',
      'The policy says that the member has left. What was signed before stands.',
    ),
    message: t(
      `${name('member', member)} 已离任，或不在名册中`,
      `${name('member', member)} has left or is not in the policy`,
    ),
    why: t(
      '只有在任人员才能办理事项、担任岗位和审批人',
      'only active members act, hold posts or review',
    ),
    help: t(
      '请改由在任人员担任；调整岗位和审批人：bd team <项目>',
      'name an active member; posts and reviewers: bd team <project>',
    ),
  }),
  'role-for-who-left': ({ member, role }, { t, name }) => ({
    meaning: t(
      '已离任的人员不再授予角色；返任之后才可以授予。',
      'Whoever has left is granted no role; first he comes back.',
    ),
    message: t(
      `${name('member', member)} 已离任，不能授予“${name('role', role)}”`,
      `${name('member', member)} has left and is not granted ${name('role', role)}`,
    ),
    why: t(
      '离任人员不能办理事项，也不应在返任时自动带有角色',
      'who has left acts in no role, and does not come back into one unasked',
    ),
    help: t(
      `请先办理返任，再授予角色：bd policy return ${member}`,
      `first the return, then the role: bd policy return ${member}`,
    ),
  }),
  'no-seat': ({ member, review, seats }, { t, name, names }) => ({
    meaning: t(
      '审批节点开始时席位即告确定，中途不变。其后才担任角色的人，在本节点没有席位。',
      'Seats of a review are given when it opens and stay as they are. Whoever came into the role later has none in this review.',
    ),
    message: t(
      `${name('member', member)} 在“${name('review', review)}”没有席位`,
      `${name('member', member)} has no seat in ${name('review', review)}`,
    ),
    why: t(
      '席位在审批节点开始时确定，中途不变',
      'seats are given when a review opens and do not change',
    ),
    help: t(`本节点席位为：${names('member', seats)}`, `its seats are ${names('member', seats)}`),
  }),
  'signoff-by-author': ({ member, document, holders }, { t, name, names, project }) => ({
    meaning: t(
      '送审材料中有本人签名保存的，或者署本人为作者的，本人不得参与审批；没有材料的申请，由新建项目的人提出，本人也不得审批。换一把密钥、隔一次送审，都是如此。',
      'Whoever signed for a document of the packet, or is named as its author, does not judge it; a request without documents is that of whoever opened the project. That holds for every key of that person and for saves in earlier rounds.',
    ),
    message:
      document === REQUEST
        ? t(
            `${name('member', member)} 是申请人，不得审批本人的申请`,
            `${name('member', member)} made this request and cannot decide on it`,
          )
        : t(
            `${name('member', member)} 是送审材料“${name('document', document)}”的编写人，不得审批`,
            `${name('member', member)} cannot judge a packet with a document of their own: ${name('document', document)}`,
          ),
    why:
      document === REQUEST
        ? t('申请与审批相互分离', 'the process separates those who ask from those who decide')
        : t('编写与审批相互分离', 'the process separates those who write from those who decide'),
    help:
      holders === ''
        ? t(
            `没有其他席位，请撤回后另定审批人：bd withdraw ${project}，bd team ${project}`,
            'nobody else has a seat; withdraw and name another reviewer: bd withdraw, bd team',
          )
        : t(
            `请由 ${names('member', holders)} 审批`,
            `ask another holder: ${names('member', holders)}`,
          ),
  }),
  'not-the-submitter': ({ member, submitter }, { t, name }) => ({
    meaning: t(
      '撤回送审、答复对送审材料的意见，由送审人本人办理；本人事项（own-request: yes）的送审，立项人和小组成员都可以撤回。',
      "A submission is taken back, and opinions on it are answered, by the one who made it. Where requests are their openers' own (own-request: yes), the opener and the team take it back.",
    ),
    message: t(
      `本次送审人是 ${name('member', submitter)}，不是 ${name('member', member)}`,
      `${name('member', member)} did not submit this, ${name('member', submitter)} did`,
    ),
    why: t(
      '谁送审谁负责，也由谁撤回、由谁答复意见',
      'who submits answers for the submission: he takes it back, and he answers opinions on it',
    ),
    help: t(`请 ${name('member', submitter)} 办理`, `ask ${name('member', submitter)} to do it`),
  }),
  'not-in-this-version': ({ feature }, { t }) => ({
    meaning: t(
      '流程或名册要求的某项功能，本版 bd 读得懂但还不能办理。不能落实的规定，宁可不办，不能略过。',
      'The process or the policy asks for something that this version of bd reads but does not do. It refuses rather than decide without it.',
    ),
    message: t(`本版 bd 尚不支持：${feature}`, `this version of bd cannot do ${feature}`),
    why: t('不能落实的规定不得略过', 'a rule that cannot be enforced must not be passed over'),
    help: feature.startsWith('thresholds.policy')
      ? t(
          '本版名册变更由一位管理员签名：thresholds: { policy: 1 }',
          'in this version one administrator signs a change: thresholds: { policy: 1 }',
        )
      : feature.startsWith('requires')
        ? t(
            '请先启用新版规则：bd upgrade；或者从名册的该角色中去掉 requires',
            'enter the newer rules with bd upgrade, or leave requires away from that role of the policy',
          )
        : t(
            '请升级 bd，或者发布不含此项的流程版本',
            'install a later bd, or publish a version of the process without it',
          ),
  }),
}
