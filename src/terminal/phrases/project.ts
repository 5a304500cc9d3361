/** What the verbs that open and draft a project ask and say. */
import type { ValueType } from '../../core/process/process.ts'
import type { Voice } from '../voice.ts'

/** So many processes are named that somebody may not start; of more it is told how many. */
const MOST_NAMED = 5

/** The words of a voice. */
export function projectWords({ t, bracketed }: Voice) {
  return {
    askProcess: t('适用流程', 'process'),
    /** A process that is offered, with its family where it says one. */
    offered: (title: string, family: string | undefined) =>
      family === undefined ? title : t(`${family} · ${title}`, `${family} · ${title}`),
    askTitle: t('项目名称', 'title of the project'),
    /** Processes that this member may not start, each with the role that does. */
    notOffered: (processes: readonly (readonly [process: string, role: string])[]) =>
      processes.length > MOST_NAMED
        ? t(
            `另有 ${processes.length} 个流程由其他角色起草，未列出：bd process list`,
            `${processes.length} other processes are started by roles that you do not hold, and are left out: bd process list`,
          )
        : t(
            `未列出（您不担任起草的角色）：${processes.map(([title, role]) => `${title}（由${role}起草）`).join('、')}`,
            `left out, for you do not hold the role that starts it: ${processes.map(([title, role]) => `${title} (${role})`).join(', ')}`,
          ),
    /** Running projects of the same title, each with where it stands. */
    sameTitle: (projects: readonly (readonly [id: string, title: string, stage: string])[]) =>
      t(
        `已有同名项目：${projects.map(([id, title, stage]) => `${id} ${title}（${stage}）`).join('、')}；可能就是同一个项目，查看：bd status ${projects[0]?.[0] ?? ''}；确属另一个的，加 --same-title 不再提示`,
        `there is a project of this title: ${projects.map(([id, title, stage]) => `${id} ${title} (${stage})`).join(', ')}; perhaps it is the same one: bd status ${projects[0]?.[0] ?? ''}; where it is another, --same-title says so`,
      ),
    openAnother: t(
      '确属另一个项目，仍要新建吗？',
      'is it another project, to be opened all the same?',
    ),
    /** A request is submitted with its opening, and what is missing is told before either. */
    notOpened: t(
      '没有新建，也没有送审。所缺的要素、审批人、岗位，请在本命令中以 --fact、--reviewer、--post 一并写明；材料免予提交的，加 --waive <材料>=<原因>；须备材料的，去掉 --submit 先新建，备齐后再送审',
      'nothing was opened and nothing submitted. What is missing of facts, reviewers and posts goes into this command (--fact, --reviewer, --post); a document that may be waived: --waive <document>=<reason>; where documents are needed, open it without --submit, write them, then bd submit',
    ),
    signedTwice: t(
      '新建、送审各签名一次，一并写入，要么都写入，要么都不写入',
      'to open and to submit it are two signatures, written together: both or neither',
    ),
    /** What a request is called for which nobody gave a title. */
    titleOf: (process: string, member: string, date: string) => `${process} ${member} ${date}`,
    later: t('暂不填写', 'leave it for later'),
    yes: t('是', 'yes'),
    no: t('否', 'no'),
    /** How a value of the type may be typed, and whether it may be left empty, in brackets; empty where there is nothing to say. */
    hint: (type: ValueType, required = false) => {
      const written =
        type === 'money'
          ? [t('如 12800万元、1.28亿元，只写数字为元', 'yuan, such as 128000000 or 1.28亿')]
          : type === 'date'
            ? [t('如 2026-03-04、2026年3月4日', 'such as 2026-03-04 or 4 Mar 2026')]
            : []
      const open = required ? [] : [t('可留空', 'may be empty')]
      return bracketed([...written, ...open].join(t('，', '; ')))
    },
    askReviewer: (review: string) => t(`${review}由哪位审批`, `who decides as ${review}`),
    drafted: (paths: string) => t(`已生成文稿：${paths}`, `drafted: ${paths}`),
    nothingToDraft: t('本阶段没有需要生成的文稿', 'this stage has no documents to draft'),
    /** That others write what the stage asks for; `line` generates one of it all the same. */
    draftedByOthers: (documents: readonly string[], line: string) =>
      t(
        `本阶段没有由您起草的材料；由他人起草的有：${documents.join('、')}。文稿由起草人保存；要代为生成的，写明材料：${line}`,
        `this stage has no documents that you write; others write ${documents.join(', ')}; and save them; to draft one for them, name it: ${line}`,
      ),
    alreadyThere: (path: string) =>
      t(`${path} 已存在，未覆盖`, `${path} is already there and was left as it is`),
    fillThenSave: (project: string) =>
      t(`填写后运行 bd save ${project}`, `fill it in, then run bd save ${project}`),
    /** Of drafts that are for others to save. */
    othersSave: (project: string, holders: readonly string[]) =>
      t(
        `填写后由 ${holders.join('、')} 保存：bd save ${project}`,
        `once it is filled in, ${holders.join(' or ')} saves it: bd save ${project}`,
      ),
  }
}
