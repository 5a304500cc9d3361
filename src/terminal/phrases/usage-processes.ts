/** A process, or a value that it leaves open, is not named clearly enough. */
import type { Voice } from '../voice.ts'
import type { Facts } from './usage-facts.ts'

export const processProblems = {
  'file-has-version': ({ file }: Facts<'file'>, { t }: Voice) =>
    t(
      `${file} 是文件，版本以文件所写为准，不用 --version`,
      `${file} is a file and says its own version; leave --version away`,
    ),
  'one-version': ({ process }: Facts<'process'>, { t }: Voice) =>
    t(
      `流程 ${process} 只有一版；与文件夹比较请写：bd process diff ${process} <文件夹>`,
      `there is one version of ${process}; to compare it with a folder: bd process diff ${process} <folder>`,
    ),
  'other-process': ({ found, expected }: Facts<'expected' | 'found'>, { t }: Voice) =>
    t(
      `这是流程 ${found} 的文件，不是 ${expected} 的`,
      `this is a file of the process ${found}, not of ${expected}`,
    ),
  'nothing-to-publish': (
    { found, like, known }: Facts<'found' | 'known'> & { readonly like?: string },
    { t }: Voice,
  ) =>
    t(
      `${found} 不是文件夹，也不是内置流程${like === undefined ? '' : `；是否指 ${like}？`}；内置流程有：${known}`,
      `${found} is neither a folder nor a process that comes with bd${like === undefined ? '' : `; did you mean ${like}?`}; those are: ${known}`,
    ),
  'nothing-in-catalogue': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `目录中没有与“${found}”有关的内容；换一个说法，或者查看全部：bd catalogue`,
      `the catalogue has nothing on "${found}"; try another word, or see all of it: bd catalogue`,
    ),
  'about-nothing': ({ found }: Facts<'found'>, { t }: Voice) =>
    t(
      `没有项目要素可以填 ${found}：没有这一项目或者记录，或者流程没有设这样的要素；请核对编号，或者用 --fact 写明`,
      `no fact takes ${found}: there is no such project or record, or the process has no fact for one; look at the number, or name the fact with --fact`,
    ),
  'about-several': ({ found, known }: Facts<'found' | 'known'>, { t }: Voice) =>
    t(
      `${found} 可以填入几个项目要素，请用 --fact 写明是哪一个：${known}`,
      `several facts take ${found}; name one with --fact: ${known}`,
    ),
  'which-process': ({ known }: Facts<'known'>, { t }: Voice) =>
    t(
      `本工作区有多个流程，请用 --process 指明：${known}`,
      `this workspace has several processes; name one with --process: ${known}`,
    ),
  'which-process-of': ({ parameter }: Facts<'parameter'>, { t }: Voice) =>
    t(
      `有多个流程设有“${parameter}”，请用 --process 指明：`,
      `several processes have the parameter ${parameter}; name one with --process:`,
    ),
  'bare-share-percent': (
    { title, given, percent }: Facts<'given' | 'percent' | 'title'>,
    { t }: Voice,
  ) =>
    t(
      `${title}：“${given}”看不出是 ${percent} 还是 ${given}%；请写明其中之一`,
      `${title}: "${given}" may be ${percent} or ${given}%; write the one that is meant`,
    ),
  'bare-share-majority': (
    { title, given, percent }: Facts<'given' | 'percent' | 'title'>,
    { t }: Voice,
  ) =>
    t(
      `${title}：“${given}”不是表决比例的写法；请写明：${percent}以上，还是超过${percent}`,
      `${title}: "${given}" is not how a majority is written; write: at least ${percent}, or more than ${percent}`,
    ),
  'doubtful-majority': ({ given, forms }: Facts<'forms' | 'given'>, { t }: Voice) =>
    t(
      `“${given}”看不出是否包括该数本身；请写明：${forms}`,
      `"${given}" does not say clearly whether the share itself is enough; write: ${forms}`,
    ),
}
