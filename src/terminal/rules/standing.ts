/** The rules about the standing of a project say this, in both languages. */
import type { standingRules } from '../../core/rules/standing.ts'
import { dueWords } from '../words/due-step.ts'
import { frozenWhat, insteadOf, undoing } from '../words/frozen-document.ts'
import { quotedAs } from '../words/said-once.ts'
import type { WordsOf } from './words.ts'

export const standingWords: WordsOf<typeof standingRules> = {
  'superseded-process': ({ process, version, newest }, { t, name }) => ({
    meaning: t(
      '新建项目适用现行有效的一版流程，不得沿用已被新版取代的旧版；已经立项的项目仍按立项时的版本办理。',
      'A new project runs under the version that is in force, never under one that a newer version has replaced. Projects that are already open keep theirs.',
    ),
    message: t(
      `${name('process', process)}第 ${version} 版已由第 ${newest} 版取代`,
      `version ${version} of ${name('process', process)} has been replaced by version ${newest}`,
    ),
    why: t('新项目一律按现行版本办理', 'a new project follows the regulation in force'),
    help: t(
      '请重新新建，即适用现行版本：bd new-project',
      'open it again, which takes the version in force: bd new-project',
    ),
  }),
  'project-ended': ({ project, state, reconsider }, { t, state: word, listed }) => ({
    meaning: t(
      '项目已经办结、否决或者终止，不再办理任何事项；流程规定可以复议的，否决之后可以提请复议。',
      'The project is completed, rejected or cancelled, and nothing can be done to it any more; a rejection may be reconsidered where the process says so.',
    ),
    message: t(`项目 ${project} ${word(state)}`, `project ${project} is ${word(state)}`),
    why: t('已经结束的项目维持原状', 'a project that has ended stays as it is'),
    help:
      reconsider === undefined || reconsider.startsWith('<')
        ? t(
            '确需再办的，请另行新建项目：bd new-project',
            'to take the matter up again, open a new project: bd new-project',
          )
        : t(
            `可以复议，由${listed('member', reconsider)}提请：bd reconsider ${project} --reason "<原因>"`,
            `it may be reconsidered, asked for by ${listed('member', reconsider)}: bd reconsider ${project} --reason "<reason>"`,
          ),
  }),
  'project-handed-over': ({ project }, { t }) => ({
    meaning: t(
      '项目已经移交，只等接收部门接收。移交之后，材料和记录不再变动。',
      'The project was handed over and waits for its receipt. Its documents and records do not change any more.',
    ),
    message: t(
      `项目 ${project} 已移交，等待接收`,
      `project ${project} was handed over and waits for its receipt`,
    ),
    why: t('移交之后材料不再变动', 'what was handed over stays as it is'),
    help: t(
      `请接收部门接收：bd receive ${project}`,
      `the receiving department goes on: bd receive ${project}`,
    ),
  }),
  'gate-open': ({ stage, review }, { t, name, project }) => ({
    meaning: t(
      '项目正在审批。要再次送审，须等本次有结果，或者先撤回。',
      'The project is before its reviewers. A second submission is possible only when this one has been decided or withdrawn.',
    ),
    message: t(
      `${project} 已送审，“${name('review', review)}”尚未办结（${name('stage', stage)}）`,
      `${project} is already before ${name('review', review)} (${name('stage', stage)})`,
    ),
    why: t(
      '一次送审有了结果，才能再次送审',
      'a packet is decided before the next one is submitted',
    ),
    help: t(
      `查看轮到谁：bd status ${project}；尚无人表态的可撤回：bd withdraw ${project}`,
      `see who is next: bd status ${project}; before any ballot, take it back: bd withdraw ${project}`,
    ),
  }),
  'gate-not-open': ({ stage, waits, withdrew, last, ...due }, telling) => ({
    meaning: telling.t(
      '项目目前没有待审批的内容：尚未送审，送审已经撤回，或者本阶段不设审批。',
      'Nothing of this project is before reviewers now: it was not submitted yet, its submission was withdrawn, or this stage has no review.',
    ),
    message:
      waits !== true
        ? telling.t(
            `${quotedAs(telling.name('stage', stage), '阶段')}不设审批`,
            `the stage ${telling.name('stage', stage)} has no review`,
          )
        : withdrew !== undefined
          ? telling.t(
              `“${telling.name('stage', stage)}”的送审已由${telling.name('member', withdrew)}撤回，尚未再次送审，无须办理`,
              `${telling.name('member', withdrew)} withdrew ${telling.name('stage', stage)} and did not submit it again: there is nothing to decide`,
            )
          : last === 'returned'
            ? telling.t(
                `“${telling.name('stage', stage)}”退回修改中，尚未再次送审，无须办理`,
                `${telling.name('stage', stage)} is being revised and was not submitted again: there is nothing to decide yet`,
              )
            : telling.t(
                `“${telling.name('stage', stage)}”尚未送审，无须办理`,
                `${telling.name('stage', stage)} was not submitted yet: there is nothing to decide`,
              ),
    why: telling.t('只能对已经送审的材料作出决定', 'only what was submitted is decided'),
    help: telling.t(
      dueWords(due, telling) + (waits === true ? '；送审之后，轮到办理的人以 bd inbox 可见' : ''),
      dueWords(due, telling) +
        (waits === true ? '; once it is submitted, bd inbox shows it to whoever decides' : ''),
    ),
  }),
  'review-not-open': ({ review, open }, { t, name, project }) => ({
    meaning: t(
      '审批环节中各节点依次进行，还没有轮到这一节点。',
      'The reviews of a gate run one after another. This one has not begun.',
    ),
    message: t(
      `“${name('review', review)}”尚未开始，当前为“${name('review', open)}”`,
      `${name('review', review)} is not open, ${name('review', open)} is`,
    ),
    why: t('审批先后次序由流程规定', 'the process sets the order of the reviews'),
    help: t(
      `请等候轮到；查看进度：bd status ${project}`,
      `wait until it opens; see: bd status ${project}`,
    ),
  }),
  'frozen-document': ({ path, since, fact, saved, ...facts }, telling) => ({
    meaning: telling.t(
      '送审期间，送审材料不得改动；已经离开的阶段，其材料按审定稿保留。退回之后，退回阶段及以后的材料方可修改。强行改动的会被查出，事后改回来也一样。',
      'What was submitted does not change while it is judged, and the documents of a stage that was left stay as they were decided. A return frees the documents of the stage it leads to. By force it is found even if it is changed back later.',
    ),
    message:
      saved === 'new'
        ? telling.t(
            `${path} 不在送审材料之内，自${telling.round(since)}起不得补入`,
            `${path} was in no submission, and cannot be added since ${telling.round(since)}`,
          )
        : telling.t(
            `${frozenWhat(path, fact, telling)}自${telling.round(since)}起不得改动`,
            `${frozenWhat(path, fact, telling)} frozen since ${telling.round(since)}`,
          ),
    why: telling.t(
      '审批所依据的就是送审的这一稿，事后也须如此',
      'reviewers decide on exactly what was submitted, and it stays so',
    ),
    help: insteadOf(facts, telling) + undoing(telling.voice, { path, saved, ...facts }),
  }),
  'not-handing-over': ({ stage }, { t, name, project }) => ({
    meaning: t(
      '移交和接收属于流程的最后阶段：先由项目主办方移交，再由接收部门接收。',
      'Handing over and receiving belong to the last stage of the process: first the owner hands over, then the receiving department receives.',
    ),
    message: t(
      `${quotedAs(name('stage', stage), '阶段')}没有待移交或待接收的内容`,
      `in the stage ${name('stage', stage)} nothing is being handed over`,
    ),
    why: t(
      '流程以先移交、后接收的方式办结',
      'the process ends with a hand-over and its receipt, in this order',
    ),
    help: t(`查看下一步：bd status ${project}`, `see what comes next: bd status ${project}`),
  }),
}
