/** Wrong uses that come of what lies in the work tree where a project is, or would be, in both languages. */

const AND_BACK = [
  '；移开后再新建，需要的内容再写入新的材料',
  '; then open the project, and bring what you need into its documents',
] as const
const MOVE = [
  '没有改动其中任何文件；请先移开：{aside}',
  'nothing in it was touched; put it out of the way: {aside}',
] as const

const OCCUPIED = [
  '{folder} 不是 bd 登记的项目，但已有内容（{files}）。',
  '{folder} is no project of bd, yet something lies there ({files}): ',
] as const
const COPIED = [
  '{folder} 是项目{original}的文件夹的副本，bd 没有登记过这个项目；复制文件夹不会新建项目。',
  '{folder} is a copy of the folder of {original} and no project of its own; copying a folder opens none: ',
] as const
const BROUGHT = [
  '{folder} 中有项目{original}的记录，但本机的历史中没有这个项目，可能是从别处复制来的；如为同事新建、尚未同步的，移开后运行 bd sync 取得。',
  '{folder} holds the record of {original}, which the history here does not have; it was perhaps copied from another clone. Where a colleague opened it, bd sync brings it once the folder is out of the way: ',
] as const

function both(
  what: readonly [string, string],
  ...more: readonly (readonly [string, string])[]
): readonly [string, string] {
  return [what[0] + more.map(([zh]) => zh).join(''), what[1] + more.map(([, en]) => en).join('')]
}

const COPY = [
  '；要另立一个项目的：bd new-project',
  '; another project is opened by bd new-project',
] as const

export const FOLDER_PROBLEMS: Readonly<Record<string, readonly [string, string]>> = {
  'folder-occupied-new': both(OCCUPIED, MOVE, AND_BACK),
  'folder-copied-new': both(COPIED, MOVE, AND_BACK),
  'folder-brought-new': both(BROUGHT, MOVE),
  'folder-occupied': both(OCCUPIED, MOVE, COPY),
  'folder-copied': both(COPIED, MOVE, COPY),
  'folder-brought': both(BROUGHT, MOVE),
}
