/** The rules about names that a project or process declares say this, in both languages. */
import type { nameRules } from '../../core/rules/names.ts'
import { unknownName } from '../words/unknown-name.ts'
import type { Voice } from '../voice.ts'
import type { WordsOf } from './words.ts'

export const nameWords: WordsOf<typeof nameRules> = {
  'unknown-project': ({ project, suggestion }, { t }) => ({
    meaning: t(
      '没有这个编号的项目。也可以用编号或名称中的一部分来指项目，只要不与其他项目混淆。',
      'No project has this id. A project may be named by any part of its id or title that fits only one.',
    ),
    message: t(`没有项目 ${project}`, `there is no project ${project}`),
    why: t('每一事项都针对本工作区的一个项目', 'every act is about one project of this workspace'),
    help:
      suggestion === undefined
        ? t('查看现有项目：bd list', 'see the projects: bd list')
        : t(`是否指 ${suggestion}？`, `did you mean ${suggestion}?`),
  }),
  'ambiguous-project': ({ project, candidates, cancelled }, { t, voice }) => ({
    meaning: t(
      '所写的编号或名称片段对得上不止一个项目，bd 不代为选择。',
      'What was written fits the id or title of several projects, and bd does not choose.',
    ),
    message: t(
      `“${project}”对应多个项目：${fitting(voice, candidates, cancelled)}`,
      `"${project}" fits several projects: ${fitting(voice, candidates, cancelled)}`,
    ),
    why: t('每一事项只针对一个项目', 'every act is about one project'),
    help: t(
      '请写出完整编号；查看现有项目：bd list',
      'write the whole id; see the projects: bd list',
    ),
  }),
  'unknown-process': ({ process, suggestion, known }, { t, listed }) => ({
    meaning: t(
      '工作区里没有这一流程或者这一版本。项目始终沿用新建时的版本。',
      'The workspace has no process of this id and version. A project keeps the version under which it was opened.',
    ),
    message: t(`工作区里没有流程 ${process}`, `the workspace has no process ${process}`),
    why: t(
      '每个项目都按已发布的某一版流程办理',
      'a project runs under one published version of a process',
    ),
    help: t(
      [
        ...(suggestion === undefined ? [] : [`是否指 ${suggestion}？`]),
        ...(known === undefined
          ? suggestion === undefined
            ? ['查看现有流程：bd process list']
            : []
          : [known === '' ? '目前没有任何流程' : `现有：${listed('process', known)}`]),
      ].join(''),
      [
        ...(suggestion === undefined ? [] : [`did you mean ${suggestion}?`]),
        ...(known === undefined
          ? suggestion === undefined
            ? ['see the processes: bd process list']
            : []
          : [known === '' ? 'there is none at all' : `there are: ${listed('process', known)}`]),
      ].join(' '),
    ),
  }),
  'unknown-name': (facts, telling) => ({
    meaning: telling.t(
      '用到的名称在流程、名册或项目里都没有，多半是写错了。',
      'A name was used that the process, the policy or the project does not declare, often a slip of the pen.',
    ),
    ...unknownName(facts, telling),
  }),
  'ambiguous-name': ({ kind, name, candidates }, { t, kind: word, listed }) => ({
    meaning: t(
      '所写的名称对得上不止一个，bd 不代为选择。标识各不相同，写标识即可。',
      'What was written calls more than one, and bd does not choose. Ids are never alike.',
    ),
    message: t(
      `“${name}”对应多个${word(kind)}：${listed(kind, candidates)}`,
      `"${name}" may be any ${word(kind)} of these: ${listed(kind, candidates)}`,
    ),
    why: t(
      `写法与不止一个${word(kind)}相符，bd 不代为选择`,
      `more than one ${word(kind)} fits, and bd does not choose`,
    ),
    help: t(
      `请把“${name}”改写为其中一个标识：${candidates.replaceAll(', ', '，或者 ')}`,
      `write an id instead of "${name}": ${candidates.replaceAll(', ', ', or ')}`,
    ),
  }),
  'duplicate-name': ({ kind, name }, { t, kind: word }) => ({
    meaning: t(
      '不得重复的名称写了两次。',
      'The same name is declared twice where names must be distinct.',
    ),
    message: t(`${word(kind)} ${name} 重复`, `the ${word(kind)} ${name} is declared twice`),
    why: t('一个名称只能指一样东西', 'a name stands for one thing'),
    help: t('请改名，或者删去其中一个', 'rename or remove one of the two'),
  }),
  'wrong-project-id': ({ found, expected }, { t }) => ({
    meaning: t(
      '新项目使用当年的下一个编号。用其他编号，会造成跳号或者重号。',
      'A new project gets the next free number of its year. Another number would leave a gap or be given twice.',
    ),
    message: t(
      `新项目编号为 ${found}，应为 ${expected}`,
      `the new project is numbered ${found}, the next number is ${expected}`,
    ),
    why: t('项目按年度连续编号', 'projects are numbered without gaps, year by year'),
    help: t(
      '请先取回他人的最新提交，再重新新建：bd new-project',
      'fetch what others did and open the project again: bd new-project',
    ),
  }),
}

/** Projects that a word fits: those that go on, then those that were cancelled, marked. */
function fitting({ t, list }: Voice, running: string, cancelled = ''): string {
  const mark = t('（已终止）', ' (cancelled)')
  const all = [...listOf(running), ...listOf(cancelled).map((one) => `${one}${mark}`)]
  return list(all)
}

function listOf(joined: string): readonly string[] {
  return joined === '' ? [] : joined.split(', ')
}
