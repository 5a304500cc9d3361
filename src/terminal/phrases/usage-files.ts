/** A file that somebody names, or that bd keeps, is not there or is no file. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

export const fileProblems = {
  'no-file-in-place': ({ paths }: Facts<'paths'>, { t }: Voice) =>
    t(
      `${paths} 不是文件本身，而是链接、管道或者文件夹，没有保存任何内容；请移走，把文件本身放在原处后再保存`,
      `${paths}: a link, a pipe or a folder and no file; nothing was saved. Remove it, put the file itself in its place and save again`,
    ),
  'no-file-in-place-of-saved': ({ paths, saved }: Facts<'paths' | 'saved'>, { t }: Voice) =>
    t(
      `${paths} 不是文件本身，而是链接、管道或者文件夹，没有保存任何内容；请移走，把文件本身放在原处后再保存，或者取回已保存的内容：git checkout HEAD -- :/${saved}`,
      `${paths}: a link, a pipe or a folder and no file; nothing was saved. Remove it and put the file itself in its place, or take back what was saved: git checkout HEAD -- :/${saved}`,
    ),
  'not-a-file': ({ file }: Facts<'file'>, { t }: Voice) =>
    t(
      `${file} 是文件夹或者管道，不是文件；请指明文件本身`,
      `${file} is a folder or a pipe and no file; name the file itself`,
    ),
  'file-unreadable': ({ file }: Facts<'file'>, { t }: Voice) =>
    t(`读不到文件 ${file}`, `cannot read the file ${file}`),
}
