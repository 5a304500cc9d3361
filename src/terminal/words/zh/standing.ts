/** Chinese for acts that do not fit where the project stands. */
import type { RuleBook } from '../types.ts'
import { dueWords } from './due.ts'
import { frozenWhat, insteadOf, undoing } from './frozen.ts'
import { quotedAs } from '../said-once.ts'

const REPLAY = '审批意见只对当时所审的材料有效，不得移作他用'

export const standingRules = {
  'superseded-process': {
    meaning:
      '新建项目适用现行有效的一版流程，不得沿用已被新版取代的旧版；已经立项的项目仍按立项时的版本办理。',
    say: ({ process, version, newest }, { name }) => ({
      message: `${name('process', process)}第 ${version} 版已由第 ${newest} 版取代`,
      why: '新项目一律按现行版本办理',
      help: '请重新新建，即适用现行版本：bd new-project',
    }),
  },
  'project-ended': {
    meaning:
      '项目已经办结、否决或者终止，不再办理任何事项；流程规定可以复议的，否决之后可以提请复议。',
    say: ({ project, state, reconsider }, { state: word, listed }) => ({
      message: `项目 ${project} ${word(state)}`,
      why: '已经结束的项目维持原状',
      help:
        // Where a rule is explained, no project is at hand.
        reconsider === undefined || reconsider.startsWith('<')
          ? '确需再办的，请另行新建项目：bd new-project'
          : `可以复议，由${listed('member', reconsider)}提请：bd reconsider ${project} --reason "<原因>"`,
    }),
  },
  'project-handed-over': {
    meaning: '项目已经移交，只等接收部门接收。移交之后，材料和记录不再变动。',
    say: ({ project }) => ({
      message: `项目 ${project} 已移交，等待接收`,
      why: '移交之后材料不再变动',
      help: `请接收部门接收：bd receive ${project}`,
    }),
  },
  'gate-open': {
    meaning: '项目正在审批。要再次送审，须等本次有结果，或者先撤回。',
    say: ({ stage, review }, { name, project }) => ({
      message: `${project} 已送审，“${name('review', review)}”尚未办结（${name('stage', stage)}）`,
      why: '一次送审有了结果，才能再次送审',
      help: `查看轮到谁：bd status ${project}；尚无人表态的可撤回：bd withdraw ${project}`,
    }),
  },
  'gate-not-open': {
    meaning: '项目目前没有待审批的内容：尚未送审，送审已经撤回，或者本阶段不设审批。',
    say: ({ stage, waits, withdrew, last, ...due }, telling) => ({
      message:
        waits !== true
          ? `${quotedAs(telling.name('stage', stage), '阶段')}不设审批`
          : withdrew !== undefined
            ? `“${telling.name('stage', stage)}”的送审已由${telling.name('member', withdrew)}撤回，尚未再次送审，无须办理`
            : last === 'returned'
              ? `“${telling.name('stage', stage)}”退回修改中，尚未再次送审，无须办理`
              : `“${telling.name('stage', stage)}”尚未送审，无须办理`,
      why: '只能对已经送审的材料作出决定',
      help:
        dueWords(due, telling) + (waits === true ? '；送审之后，轮到办理的人以 bd inbox 可见' : ''),
    }),
  },
  'wrong-project': {
    meaning: '签批记录写的项目与所在文件夹不符，是从别处复制来的，或者本来是给别的项目的。',
    say: ({ found, expected }) => ({
      message: `签批记录写的是项目 ${found}，却放在 ${expected} 之下`,
      why: REPLAY,
      help: `请对该项目本身办理：bd show ${expected}`,
    }),
  },
  'wrong-round': {
    meaning: '签批记录写的送审次数不是当前这一次。以前各次的意见保留在案，不再计算。',
    say: ({ found, expected }, { round, project }) => ({
      message: `签批记录针对${round(found)}，当前是${round(expected)}`,
      why: REPLAY,
      help: `请查看当前送审材料：bd show ${project}`,
    }),
  },
  'packet-mismatch': {
    meaning:
      '签批记录针对的材料，按摘要核对，不是这次送审或移交的材料。可能是在重新送审之前作出的。',
    say: ({ found, expected }, { project }) => ({
      message: `签批记录针对的材料摘要为 ${short(found)}，本次送审材料为 ${short(expected)}`,
      why: REPLAY,
      help: `请取回最新内容，看过本次材料再作决定：bd show ${project}`,
    }),
  },
  'review-not-open': {
    meaning: '审批环节中各节点依次进行，还没有轮到这一节点。',
    say: ({ review, open }, { name, project }) => ({
      message: `“${name('review', review)}”尚未开始，当前为“${name('review', open)}”`,
      why: '审批先后次序由流程规定',
      help: `请等候轮到；查看进度：bd status ${project}`,
    }),
  },
  'frozen-document': {
    meaning:
      '送审期间，送审材料不得改动；已经离开的阶段，其材料按审定稿保留。退回之后，退回阶段及以后的材料方可修改。强行改动的会被查出，事后改回来也一样。',
    say: ({ path, since, fact, saved, ...facts }, telling) => ({
      message: `${frozenWhat(path, fact, telling)}自${telling.round(since)}起不得改动`,
      why: '审批所依据的就是送审的这一稿，事后也须如此',
      help: insteadOf(facts, telling) + (saved === true ? undoing(facts.way, path) : ''),
    }),
  },
  'not-handing-over': {
    meaning: '移交和接收属于流程的最后阶段：先由项目主办方移交，再由接收部门接收。',
    say: ({ stage }, { name, project }) => ({
      message: `${quotedAs(name('stage', stage), '阶段')}没有待移交或待接收的内容`,
      why: '流程以先移交、后接收的方式办结',
      help: `查看下一步：bd status ${project}`,
    }),
  },
} satisfies Partial<RuleBook>

function short(digest: string): string {
  return digest.slice(0, 12)
}
