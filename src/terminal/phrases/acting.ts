/** What verbs that write say: before the signature, while they are kept from it, and after. */
import { rehearsalText } from './check.ts'
import { pasted } from '../pasted.ts'
import type { Voice } from '../voice.ts'

export interface Acting {
  readonly interrupted: string
  /** At Ctrl-C while nothing is asked. */
  readonly brokenOff: string
  readonly signAndWrite: string
  /** Where somebody acted first, and it comes to something else than was agreed to. */
  readonly signChanged: string
  /** Where documents are deleted by what is signed. */
  signAndDelete(count: number): string
  /** The question, with what of this clone others do not have: this act itself, or so many before it. */
  unsentToo(question: string, unsent: 'this' | number): string
  readonly reason: string
  /** A drafter who holds a reviewing role learns which seats he gives up. */
  seatsLost(reviews: readonly string[]): string
  /** A save names the drafts in the folder that are for others to save. */
  leftToOthers(
    documents: readonly { readonly document: string; readonly holders: readonly string[] }[],
  ): string
  /** A save says what it would delete, and asks. */
  deletes(paths: readonly string[]): string
  confirmDeletion(count: number): string
  rehearsal(clock: string): string
  /** In a workspace that is a rehearsal, by the present clock. */
  readonly rehearses: string
  bug(version: string): string
  trustProgram(program: string): string
  /** What was done, after it was done, by the headline of its commit. */
  done(headline: string): string
  readonly nothingWritten: string
  kept(paths: string): string
  mended(how: 'finished' | 'dropped'): string
  readonly journalThere: string
  next(command: string): string
  unsavedHere(paths: string): string
}

/** The words of a voice. */
export function actingWords({ t }: Voice): Acting {
  return {
    interrupted: t(
      '已中断，没有签名，也没有写入任何内容',
      'interrupted; nothing was signed or written',
    ),
    brokenOff: t(
      '已中断；尚未签名的内容没有写入',
      'interrupted; what was not signed yet was not written',
    ),
    signAndWrite: t('签名并写入吗？', 'sign and write this?'),
    signChanged: t(
      '刚有他人先行办理，结果与先前显示的不同（见上），仍要签名写入吗？',
      'somebody acted first, and it comes to something else than before (above); sign and write it all the same?',
    ),
    signAndDelete: (count) =>
      t(
        `其中删除 ${count} 份材料，确定签名并写入吗？`,
        `this deletes ${count} ${count === 1 ? 'file' : 'files'} of the project; sign and write this?`,
      ),
    unsentToo: (question, unsent) =>
      unsent === 'this'
        ? t(
            `${question}（只在本机办理，暂不送出）`,
            `${question} (on this machine only, not sent yet)`,
          )
        : t(
            `${question}（此前 ${unsent} 项尚未送出，一并送出）`,
            `${question} (${unsent} earlier ${unsent === 1 ? 'act was' : 'acts were'} not sent yet and ${unsent === 1 ? 'goes' : 'go'} along)`,
          ),
    seatsLost: (reviews) =>
      t(
        `请注意：您若签名保存送审材料，就不再参加${reviews.join('、')}的表决（起草与审批分离）`,
        `note: by signing for a document of the packet you give up your seat in: ${reviews.join(', ')} (who writes does not decide)`,
      ),
    reason: t('原因', 'reason'),
    leftToOthers: (documents) => {
      const each = documents.map(({ document, holders }) =>
        holders.length === 0
          ? t(`“${document}”（尚无人可以保存）`, `${document} (nobody may save it yet)`)
          : t(
              `“${document}”（由 ${holders.join('、')} 保存）`,
              `${document} (for ${holders.join(' or ')} to save)`,
            ),
      )
      return t(
        `以下文稿不由您起草，本次不保存，留在文件夹中：${each.join('、')}`,
        `not yours to save, and left in the folder as it is: ${each.join(', ')}`,
      )
    },
    deletes: (paths) => {
      const back = paths.map((path) => pasted(`:/${path}`)).join(' ')
      return t(
        `请注意：以下文件已不在文件夹中，本次保存会从工作区删除：${paths.join('、')}；要保留的请先恢复：git checkout HEAD -- ${back}`,
        `note: this save deletes from the workspace what is no longer in the folder: ${paths.join(', ')}; to keep it: git checkout HEAD -- ${back}`,
      )
    },
    confirmDeletion: (count) =>
      t(
        `确认删除这 ${count} 个文件吗？`,
        `delete ${count === 1 ? 'this file' : `these ${count} files`}?`,
      ),
    rehearsal: (clock) => t(`演练时钟：${clock}`, `rehearsal clock: ${clock}`),
    rehearses: rehearsalText(t),
    bug: (version) =>
      t(
        `这是 bd ${version} 自身的缺陷，与您的操作无关；请将以下内容反馈给维护人员`,
        `this is a bug in bd ${version}, nothing you did wrong; please report it with the lines below`,
      ),
    trustProgram: (program) =>
      t(
        `签名程序 ${program} 只由本仓库的配置指定，是否信任？`,
        `this repository alone names ${program} as the program that signs; do you trust it?`,
      ),
    done: (headline) => t(`已办理：${headline}`, `done: ${headline}`),
    nothingWritten: t('仅作预览，什么都没有写入', 'only shown; nothing was written'),
    kept: (paths) =>
      t(
        `您尚未保存的修改保留原样：${paths}`,
        `your own unsaved edits were left in place: ${paths}`,
      ),
    mended: (how) =>
      how === 'finished'
        ? t(
            '上一条命令中途被打断，现已补齐：暂存区与工作目录已跟上提交',
            'an interrupted command was brought to its end: index and work tree follow its commit',
          )
        : t(
            '上一条命令中途被打断，本机尚未变动，残留已清除',
            'an interrupted command had changed nothing here yet; its leftovers were cleared',
          ),
    journalThere: t(
      '另一条命令正在运行，或曾中途被打断：工作目录可能落后于提交，下一次办理时自动补齐，也可运行：bd sync',
      'a command is at work, or was interrupted: your files may lie behind the branch; the next act brings them along, or this: bd sync',
    ),
    next: (command) => t(`下一步：${command}`, `next: ${command}`),
    unsavedHere: (paths) => t(`已修改、尚未保存：${paths}`, `edited and not saved: ${paths}`),
  }
}
