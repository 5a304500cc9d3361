/** What opening and drafting a project say, in both languages. */
import type { ValueType } from '../../core/process/process.ts'

export interface ProjectPhrases {
  readonly askProcess: string
  readonly askTitle: string
  /** Processes that this member may not start, each with the role that does. */
  notOffered(processes: readonly (readonly [process: string, role: string])[]): string
  /** Running projects of the same title, each with where it stands. */
  sameTitle(projects: readonly (readonly [id: string, title: string, stage: string])[]): string
  readonly openAnother: string
  readonly later: string
  readonly yes: string
  readonly no: string
  /** How a value of the type may be typed, in brackets; empty where it goes without saying. */
  hint(type: ValueType): string
  askReviewer(review: string): string
  drafted(paths: string): string
  readonly nothingToDraft: string
  /** That others write what the stage asks for; `line` generates one of it all the same. */
  draftedByOthers(documents: readonly string[], line: string): string
  noTemplate(document: string, path: string): string
  alreadyThere(path: string): string
  fillThenSave(project: string): string
}

export const projectChinese: ProjectPhrases = {
  askProcess: '适用流程',
  askTitle: '项目名称',
  notOffered: (processes) =>
    `未列出（您不担任起草的角色）：${processes.map(([title, role]) => `${title}（由${role}起草）`).join('、')}`,
  sameTitle: (projects) =>
    `已有同名项目：${projects.map(([id, title, stage]) => `${id} ${title}（${stage}）`).join('、')}；可能就是同一个项目，查看：bd status ${projects[0]?.[0] ?? ''}；确属另一个的，加 --same-title 不再提示`,
  openAnother: '确属另一个项目，仍要新建吗？',
  later: '暂不填写',
  yes: '是',
  no: '否',
  hint: (type) =>
    type === 'money'
      ? '（如 12800万元、1.28亿元，只写数字为元，可留空）'
      : type === 'date'
        ? '（如 2026-03-04、2026年3月4日，可留空）'
        : '（可留空）',
  askReviewer: (review) => `${review}由哪位审批`,
  drafted: (paths) => `已生成文稿：${paths}`,
  nothingToDraft: '本阶段没有需要生成的文稿',
  draftedByOthers: (documents, line) =>
    `本阶段没有由您起草的材料；由他人起草的有：${documents.join('、')}。要代为生成文稿的，写明材料：${line}`,
  noTemplate: (document, path) => `流程没有“${document}”的模板，请自行编写：${path}`,
  alreadyThere: (path) => `${path} 已存在，未覆盖`,
  fillThenSave: (project) => `填写后运行 bd save ${project}`,
}

export const projectEnglish: ProjectPhrases = {
  askProcess: 'process',
  askTitle: 'title of the project',
  notOffered: (processes) =>
    `left out, for you do not hold the role that starts it: ${processes.map(([title, role]) => `${title} (${role})`).join(', ')}`,
  sameTitle: (projects) =>
    `there is a project of this title: ${projects.map(([id, title, stage]) => `${id} ${title} (${stage})`).join(', ')}; perhaps it is the same one: bd status ${projects[0]?.[0] ?? ''}; where it is another, --same-title says so`,
  openAnother: 'is it another project, to be opened all the same?',
  later: 'leave it for later',
  yes: 'yes',
  no: 'no',
  hint: (type) =>
    type === 'money'
      ? ' (yuan, such as 128000000 or 1.28亿; may be empty)'
      : type === 'date'
        ? ' (such as 2026-03-04 or 4 Mar 2026; may be empty)'
        : ' (may be empty)',
  askReviewer: (review) => `who decides as ${review}`,
  drafted: (paths) => `drafted: ${paths}`,
  nothingToDraft: 'this stage has no documents to draft',
  draftedByOthers: (documents, line) =>
    `this stage has no documents that you write; others write ${documents.join(', ')}; to draft one for them, name it: ${line}`,
  noTemplate: (document, path) =>
    `the process has no template of "${document}"; write it yourself: ${path}`,
  alreadyThere: (path) => `${path} is already there and was left as it is`,
  fillThenSave: (project) => `fill it in, then run bd save ${project}`,
}
