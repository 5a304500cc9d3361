/** Something lies in the work tree where a project is, or would be, and these sentences say what is done with it. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

/** What lies there, and what is done with it: before a new project, and elsewhere. */
export const folderProblems = {
  'project-folder-moved': (
    { project, folder, found, back }: Facts<'back' | 'folder' | 'found' | 'project'>,
    { t }: Voice,
  ) =>
    t(
      `项目 ${project} 的文件夹应为 ${folder}，现已改名或者移到 ${found}；文件夹以项目编号为名，bd 凭此查找，请改回：${back}；要改的是项目名称的，用 bd edit ${project} --title "<名称>"`,
      `the folder of project ${project} is ${folder}, and was renamed or moved to ${found}; its name is the number by which bd finds the project. Move it back: ${back}; the title of a project is changed by bd edit ${project} --title "<title>"`,
    ),
  'project-folder-gone': ({ project, folder }: Facts<'folder' | 'project'>, { t }: Voice) =>
    t(
      `项目 ${project} 的文件夹或者其中的 project.yaml 不见了：${folder}；已保存的内容仍在，请恢复：git checkout HEAD -- :/${folder}；不再办理的项目，用 bd cancel ${project} 终止，不删除`,
      `the folder of project ${project}, or project.yaml in it, is gone: ${folder}; what was saved is still there. Take it back: git checkout HEAD -- :/${folder}; a project that is given up is ended by bd cancel ${project}, not deleted`,
    ),
  'folder-occupied-new': (facts: Occupied, v: Voice) =>
    occupied(facts, v) + moved(facts, v) + andBack(v),
  'folder-occupied': (facts: Occupied, v: Voice) =>
    occupied(facts, v) + moved(facts, v) + another(v),
  'folder-copied-new': (facts: Copied, v: Voice) => copied(facts, v) + moved(facts, v) + andBack(v),
  'folder-copied': (facts: Copied, v: Voice) => copied(facts, v) + moved(facts, v) + another(v),
  'folder-brought': (facts: Copied, v: Voice) => brought(facts, v) + moved(facts, v),
  'folder-brought-new': (facts: Copied, v: Voice) => brought(facts, v) + moved(facts, v),
  'folder-misplaced': (facts: Facts<'project' | 'folder' | 'own' | 'aside'>, v: Voice) =>
    v.t(
      `项目 ${facts.project} 的文件夹是 ${facts.own}；${facts.folder} 中的文件不属于该项目，不会被保存。`,
      `the folder of project ${facts.project} is ${facts.own}; what lies in ${facts.folder} is no part of it and is never saved: `,
    ) +
    moved(facts, v) +
    v.t(`；需要的内容再写入 ${facts.own}`, `; then bring what you need into ${facts.own}`),
}

type Occupied = Facts<'folder' | 'files' | 'aside'>

/** `original` is the project of which the folder holds the record. */
type Copied = Facts<'folder' | 'original' | 'aside'>

const occupied = ({ folder, files }: Occupied, { t }: Voice) =>
  t(
    `${folder} 不是 bd 登记的项目，但已有内容（${files}）。`,
    `${folder} is no project of bd, yet something lies there (${files}): `,
  )

const copied = ({ folder, original }: Copied, { t }: Voice) =>
  t(
    `${folder} 是项目${original}的文件夹的副本，bd 没有登记过这个项目；复制文件夹不会新建项目。`,
    `${folder} is a copy of the folder of ${original} and no project of its own; copying a folder opens none: `,
  )

const brought = ({ folder, original }: Copied, { t }: Voice) =>
  t(
    `${folder} 中有项目${original}的记录，但本机的历史中没有这个项目，可能是从别处复制来的；如为同事新建、尚未同步的，移开后运行 bd sync 取得。`,
    `${folder} holds the record of ${original}, which the history here does not have; it was perhaps copied from another clone. Where a colleague opened it, bd sync brings it once the folder is out of the way: `,
  )

const moved = ({ aside }: Facts<'aside'>, { t }: Voice) =>
  t(
    `没有改动其中任何文件；请先移开：${aside}`,
    `nothing in it was touched; put it out of the way: ${aside}`,
  )

const andBack = ({ t }: Voice) =>
  t(
    '；移开后再新建，需要的内容再写入新的材料',
    '; then open the project, and bring what you need into its documents',
  )

const another = ({ t }: Voice) =>
  t('；要另立一个项目的：bd new-project', '; another project is opened by bd new-project')
