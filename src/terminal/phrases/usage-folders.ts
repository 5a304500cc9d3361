/** Wrong uses that come of what lies in the work tree where a project is, or would be. */
import type { Voice } from '../voice.ts'

/** What lies there, and what is done with it: before a new project, and elsewhere. */
export const folderProblems = ({ t }: Voice): Readonly<Record<string, string>> => {
  const occupied = t(
    '{folder} 不是 bd 登记的项目，但已有内容（{files}）。',
    '{folder} is no project of bd, yet something lies there ({files}): ',
  )
  const copied = t(
    '{folder} 是项目{original}的文件夹的副本，bd 没有登记过这个项目；复制文件夹不会新建项目。',
    '{folder} is a copy of the folder of {original} and no project of its own; copying a folder opens none: ',
  )
  const brought = t(
    '{folder} 中有项目{original}的记录，但本机的历史中没有这个项目，可能是从别处复制来的；如为同事新建、尚未同步的，移开后运行 bd sync 取得。',
    '{folder} holds the record of {original}, which the history here does not have; it was perhaps copied from another clone. Where a colleague opened it, bd sync brings it once the folder is out of the way: ',
  )
  const misplaced = t(
    '项目 {project} 的文件夹是 {own}；{folder} 中的文件不属于该项目，不会被保存。',
    'the folder of project {project} is {own}; what lies in {folder} is no part of it and is never saved: ',
  )
  const move = t(
    '没有改动其中任何文件；请先移开：{aside}',
    'nothing in it was touched; put it out of the way: {aside}',
  )
  const andBack = t(
    '；移开后再新建，需要的内容再写入新的材料',
    '; then open the project, and bring what you need into its documents',
  )
  const whatIsNeeded = t('；需要的内容再写入 {own}', '; then bring what you need into {own}')
  const another = t(
    '；要另立一个项目的：bd new-project',
    '; another project is opened by bd new-project',
  )
  return {
    'folder-occupied-new': occupied + move + andBack,
    'folder-copied-new': copied + move + andBack,
    'folder-brought-new': brought + move,
    'folder-misplaced': misplaced + move + whatIsNeeded,
    'folder-occupied': occupied + move + another,
    'folder-copied': copied + move + another,
    'folder-brought': brought + move,
  }
}
