/** Chinese for names that are not known, and for who may do what. */
import { unknownName } from '../unknown-name.ts'
import type { RuleBook } from '../types.ts'
import { boundsWords } from '../bounds.ts'
import { insteadOf, notOfType } from '../asked-value.ts'
import { correction } from '../correction.ts'
import { fittingProjects } from '../fitting.ts'

export const nameRules = {
  'unknown-project': {
    meaning: '没有这个编号的项目。也可以用编号或名称中的一部分来指项目，只要不与其他项目混淆。',
    say: ({ project, suggestion }) => ({
      message: `没有项目 ${project}`,
      why: '每一事项都针对本工作区的一个项目',
      help: suggestion === undefined ? '查看现有项目：bd list' : `是否指 ${suggestion}？`,
    }),
  },
  'ambiguous-project': {
    meaning: '所写的编号或名称片段对得上不止一个项目，bd 不代为选择。',
    say: ({ project, candidates, cancelled }) => ({
      message: `“${project}”对应多个项目：${fittingProjects('zh', candidates, cancelled)}`,
      why: '每一事项只针对一个项目',
      help: '请写出完整编号；查看现有项目：bd list',
    }),
  },
  'unknown-process': {
    meaning: '工作区里没有这一流程或者这一版本。项目始终沿用新建时的版本。',
    say: ({ process, suggestion, known }, { listed }) => ({
      message: `工作区里没有流程 ${process}`,
      why: '每个项目都按已发布的某一版流程办理',
      help: [
        ...(suggestion === undefined ? [] : [`是否指 ${suggestion}？`]),
        ...(known === undefined
          ? suggestion === undefined
            ? ['查看现有流程：bd process list']
            : []
          : [known === '' ? '目前没有任何流程' : `现有：${listed('process', known)}`]),
      ].join(''),
    }),
  },
  'unknown-name': {
    meaning: '用到的名称在流程、名册或项目里都没有，多半是写错了。',
    say: (facts, telling) => unknownName('zh', facts, telling),
  },
  'ambiguous-name': {
    meaning: '所写的名称对得上不止一个，bd 不代为选择。标识各不相同，写标识即可。',
    say: ({ kind, name, candidates }, { kind: word, listed }) => ({
      message: `“${name}”对应多个${word(kind)}：${listed(kind, candidates)}`,
      why: `写法与不止一个${word(kind)}相符，bd 不代为选择`,
      help: `请把“${name}”改写为其中一个标识：${candidates.replaceAll(', ', '，或者 ')}`,
    }),
  },
  'value-not-allowed': {
    meaning:
      '要素或字段各有规定的类型，所填的值不符。金额以元为单位，不作四舍五入；日期写成 2026-12-01。',
    say: (
      { name, kind, type, found, allowed, suggestion, ...told },
      { name: called, type: word, example, choices, project },
    ) => ({
      message: `${called(kind, name)}${found === '' ? '不能为空' : `不能填“${found}”`}`,
      why: notOfType('zh', type, found, word(type)),
      help:
        insteadOf('zh', type, example(type), allowed && choices(name, type, allowed), suggestion) +
        correction('zh', kind, name, project, told.in, told.process),
    }),
  },
  'value-out-of-bounds': {
    meaning: '流程规定了该项的取值范围，所填的值超出范围。',
    say: ({ name, kind, type, found, bounds }, { name: called, project }) => ({
      message: `${called(kind, name)}不能填“${found}”`,
      why: `流程规定应${boundsWords('zh', type, bounds)}`,
      help: correction('zh', kind, name, project),
    }),
  },
  'wrong-project-id': {
    meaning: '新项目使用当年的下一个编号。用其他编号，会造成跳号或者重号。',
    say: ({ found, expected }) => ({
      message: `新项目编号为 ${found}，应为 ${expected}`,
      why: '项目按年度连续编号',
      help: '请先取回他人的最新提交，再重新新建：bd new-project',
    }),
  },
  'state-secret': {
    meaning:
      '材料或项目标注为国家秘密（绝密、机密、秘密）。git 仓库谁能克隆谁就能读到全部内容，不得存放国家秘密。',
    say: ({ found }) => ({
      message: `标注了国家秘密等级：${found}`,
      why: '国家秘密不得存入本工具；此处只有内部、普通商密、核心商密',
      help: '请移出涉密内容，按保密规定另行处理；标注有误的，请更正后再保存',
    }),
  },
  'classification-too-low': {
    meaning: '项目的知悉范围宽于工作区。工作区里的项目，知悉范围只能相同或者更窄。',
    say: ({ found, least }, { detail }) => ({
      message: `项目的知悉范围“${detail(found)}”宽于工作区的“${detail(least)}”`,
      why: '同一工作区的人员可以读到全部项目',
      help: '请改用不宽于工作区的知悉范围，或者不填（与工作区相同）',
    }),
  },
  'duplicate-name': {
    meaning: '不得重复的名称写了两次。',
    say: ({ kind, name }, { kind: word }) => ({
      message: `${word(kind)} ${name} 重复`,
      why: '一个名称只能指一样东西',
      help: '请改名，或者删去其中一个',
    }),
  },
  'not-in-role': {
    meaning:
      '办理之前的名册没有授予本人所需的角色。角色由管理员授予；只对某一单位授予的角色，不及于其他单位。',
    say: ({ member, role, act, holders }, { name, names }) => ({
      message: `${name('member', member)} 不是“${name('role', role)}”，无权办理：${name('act', act)}`,
      why: `按办理之前的名册，此事项由“${name('role', role)}”（${role}）办理`,
      help:
        holders === ''
          ? `目前无人担任 ${role}，请管理员授予`
          : `请由 ${names('member', holders)} 办理`,
    }),
  },
  'member-left': {
    meaning: '名册中该人员已经离任，或者没有该人员。离任之前的签名仍然有效。',
    say: ({ member }, { name }) => ({
      message: `${name('member', member)} 已离任，或不在名册中`,
      why: '只有在任人员才能办理事项、担任岗位和审批人',
      help: '请改由在任人员担任；调整岗位和审批人：bd team <项目>',
    }),
  },
  'role-for-who-left': {
    meaning: '已离任的人员不再授予角色；返任之后才可以授予。',
    say: ({ member, role }, { name }) => ({
      message: `${name('member', member)} 已离任，不能授予“${name('role', role)}”`,
      why: '离任人员不能办理事项，也不应在返任时自动带有角色',
      help: `请先办理返任，再授予角色：bd policy return ${member}`,
    }),
  },
  'no-seat': {
    meaning: '审批节点开始时席位即告确定，中途不变。其后才担任角色的人，在本节点没有席位。',
    say: ({ member, review, seats }, { name, names }) => ({
      message: `${name('member', member)} 在“${name('review', review)}”没有席位`,
      why: '席位在审批节点开始时确定，中途不变',
      help: `本节点席位为：${names('member', seats)}`,
    }),
  },
  'signoff-by-author': {
    meaning:
      '送审材料中有本人签名保存的，或者署本人为作者的，本人不得参与审批。换一把密钥、隔一次送审，都是如此。',
    say: ({ member, document, holders }, { name, names, project }) => ({
      message: `${name('member', member)} 是送审材料“${name('document', document)}”的编写人，不得审批`,
      why: '编写与审批相互分离',
      help:
        holders === ''
          ? `没有其他席位，请撤回后另定审批人：bd withdraw ${project}，bd team ${project}`
          : `请由 ${names('member', holders)} 审批`,
    }),
  },
  'not-the-submitter': {
    meaning: '撤回送审、答复对送审材料的意见，由送审人本人办理。',
    say: ({ member, submitter }, { name }) => ({
      message: `本次送审人是 ${name('member', submitter)}，不是 ${name('member', member)}`,
      why: '谁送审谁负责，也由谁撤回、由谁答复意见',
      help: `请 ${name('member', submitter)} 办理`,
    }),
  },
  'not-in-this-version': {
    meaning:
      '流程或名册要求的某项功能，本版 bd 读得懂但还不能办理。不能落实的规定，宁可不办，不能略过。',
    say: ({ feature }) => ({
      message: `本版 bd 尚不支持：${feature}`,
      why: '不能落实的规定不得略过',
      help: feature.startsWith('thresholds.policy')
        ? '本版名册变更由一位管理员签名：thresholds: { policy: 1 }'
        : feature.startsWith('requires')
          ? '请从名册的该角色中去掉 requires'
          : '请升级 bd，或者发布不含此项的流程版本',
    }),
  },
} satisfies Partial<RuleBook>
