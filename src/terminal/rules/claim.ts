/** The rules about the claim of a commit say this, in both languages. */
import type { claimRules } from '../../core/rules/claim.ts'
import type { Voice } from '../voice.ts'
import { uncounted } from '../words/common-mends.ts'
import type { WordsOf } from './words.ts'

export const claimWords: WordsOf<typeof claimRules> = {
  'unknown-act': ({ act }, { t }) => ({
    meaning: t(
      '提交必须写明办理的是哪一事项，而且是 bd 认识的。直接用 git 提交的没有写明，不予采信。',
      'A commit must say which act it is, and bd must know that act. Commits made with git alone say nothing, and do not count.',
    ),
    message:
      act === ''
        ? t('提交未写明办理的是什么事项', 'the commit does not say what it does')
        : t(`没有办理事项 ${act}`, `there is no act ${act}`),
    why: t('规则没有允许的，一律不予采信', 'what is not allowed by a rule is refused'),
    help: t(
      '请用 bd 办理，不要用 git commit：bd save <项目>',
      'use bd instead of git commit: bd save <project>',
    ),
  }),
  'malformed-act': ({ act, detail }, { t, name, detail: word }) => ({
    meaning: t(
      '提交自称办理某一事项，但说明或文件与该事项不符。',
      'The commit claims an act, and its trailers or files are not those of such an act.',
    ),
    message: t(
      `提交自称“${name('act', act)}”，但${told(t, detail, word)}`,
      `the commit claims to ${name('act', act)}, but ${told(t, detail, word)}`,
    ),
    why: t('提交说明、文件与事项三者必须一致', 'message, files and act must agree'),
    help: uncounted(t),
  }),
  'mixed-act': ({ act, paths }, { t, name }) => ({
    meaning: t(
      '提交办理一件事，却夹带改动了其他文件。认可前者不等于认可后者。',
      'The commit does one act and changes other files as well. Whoever approved the one has not approved the other.',
    ),
    message: t(
      `提交自称“${name('act', act)}”，却同时改动 ${paths}`,
      `the commit claims to ${name('act', act)} and also changes ${paths}`,
    ),
    why: t(
      '一次提交只办一件事，不得夹带',
      'an act is one commit that holds this act and nothing else',
    ),
    help: uncounted(t),
  }),
  'no-configuration': ({ path }, { t }) => ({
    meaning: t(
      '工作区文件只有 README.md、.gitattributes、.gitignore 和代码托管平台的 CI 文件（.github/workflows/、.gitlab-ci.yml、.gitea/workflows/、.forgejo/workflows/、.workflow/，以 .yml 或 .yaml 结尾），由 bd configure 变更。',
      'Configuration is README.md, .gitattributes, .gitignore and the CI files of a host (.github/workflows/, .gitlab-ci.yml, .gitea/workflows/, .forgejo/workflows/, .workflow/, ending in .yml or .yaml). It is changed by bd configure.',
    ),
    message: t(`${path} 不是工作区文件`, `${path} is no configuration of the workspace`),
    why: t(
      '其余文件各有办理的命令，不得借此改动',
      'every other file has its own command, and is not changed on this way',
    ),
    help: t(
      '项目材料请用 bd save <项目>；工作区文件请写从工作区根目录起的路径',
      'documents of a project are saved by bd save <project>; configuration is named by its path from the top of the workspace',
    ),
  }),
  'path-missing': ({ path, act }, { t, name }) => ({
    meaning: t(
      '该事项应当写入的文件，提交中没有。',
      'The act writes a file that the commit does not have.',
    ),
    message: t(
      `“${name('act', act)}”应写入 ${path}，提交中没有`,
      `${path} is missing, which belongs to the act: ${name('act', act)}`,
    ),
    why: t('一件事要么完整记录，要么不记录', 'an act is recorded whole or not at all'),
    help: uncounted(t),
  }),
  'digest-mismatch': ({ path }, { t }) => ({
    meaning: t(
      '提交中的文件与签名说明所列的摘要不符。',
      'The file in the commit is not the one whose digest the signed message states.',
    ),
    message: t(
      `${path} 的内容与提交所列摘要不符`,
      `${path} has another content than the commit states`,
    ),
    why: t('签名覆盖每个文件的摘要', 'the signature covers the digest of every file'),
    help: uncounted(t),
  }),
  'trailers-differ': ({ key, expected, found }, { t }) => ({
    meaning: t(
      '提交说明末尾各行与事项本身不一致。',
      'The lines at the end of the commit message do not agree with the act itself.',
    ),
    message: t(
      `${key} 写的是${found === '' ? '空' : ` ${found}`}，按事项应为${expected === '' ? '空' : ` ${expected}`}`,
      `${key} says ${found === '' ? 'nothing' : found}, the act says ${expected === '' ? 'nothing' : expected}`,
    ),
    why: t(
      '办理记录上看到的，必须就是实际办理的',
      'what people read in the log must be what was done',
    ),
    help: uncounted(t),
  }),
  'record-differs': ({ path, key, expected, found }, { t }) => ({
    meaning: t(
      '记录的内容与按规则得出的不同。',
      'A record holds something else than the rules give for this act.',
    ),
    message: t(
      `${path} 中 ${key} 为 ${found}，按规则应为 ${expected}`,
      `${path} says ${key}: ${found}, by the rules it is ${expected}`,
    ),
    why: t(
      '记录只由 bd 写入，手工修改等于更改决定',
      'records are written by bd alone; whoever edits them by hand changes what was decided',
    ),
    help: uncounted(t),
  }),
  'outcome-differs': ({ path, key, expected, found }, { t }) => ({
    meaning: t(
      '所记的结果或票数，与按规则重新计票得出的不同。',
      'The outcome or the tally that was recorded is not the one that the ballots give. Counted again by the rules, it comes out differently.',
    ),
    message: t(
      `${path} 所记 ${key} 为 ${found}，按票应为 ${expected}`,
      `${path} records ${key}: ${found}, the ballots give ${expected}`,
    ),
    why: t(
      '结果按票重新计算，以计算为准',
      'outcomes are counted again from the ballots, and the count decides',
    ),
    help: t(
      '所记结果不予采信；查看应办事项：bd status <项目>',
      'the recorded outcome does not count; see what is due: bd status <project>',
    ),
  }),
  'signers-differ': ({ path, expected, found }, { t }) => ({
    meaning: t(
      '送审记录列有各份材料的签名人，与历史不符。若任其如此，编写人就可能审批自己的材料。',
      'A submission lists who signed for each document. This list is not the one that the history shows, so someone could judge their own work.',
    ),
    message: t(
      `${path} 所列签名人为 ${found}，按历史应为 ${expected}`,
      `${path} lists the signers ${found}, the history shows ${expected}`,
    ),
    why: t('编写材料的人不得审批该材料', 'whoever wrote a document must not judge it'),
    help: t(
      '该次送审不予采信，请重新送审：bd submit <项目>',
      'the submission does not count; submit again: bd submit <project>',
    ),
  }),
  'hidden-in-message': ({ key, character }, { t }) => ({
    meaning: t(
      '按早期规则采信的提交，其说明或者原因里有看不见的、会改变显示顺序的字符。bd 显示时会标出这些字符，其他程序未必。',
      'A commit that was accepted by the first rules holds, in its message or its reason, characters that nobody sees or that change the order of what is seen. bd shows them as what they are; other programs may not.',
    ),
    message: t(
      `${key === 'message' ? '提交说明' : '提交所载的原因'}中含有不可见字符 ${character}`,
      `${key === 'message' ? 'the message of the commit' : 'the reason in the commit'} holds the invisible character ${character}`,
    ),
    why: t(
      '用 git log 等程序查看，显示的可能不是原文',
      'what git log and other programs show may not be what stands there',
    ),
    help: t(
      '请用 bd log 查看，不可见的字符会标明',
      'read it with bd log, which shows what cannot be seen',
    ),
  }),
  'headline-differs': ({ found, expected }, { t }) => ({
    meaning: t(
      '提交的第一行是给人看的，bd 写明办的是什么。该行与实际办理事项不一致的，用 git log 查看的人会被误导；核验只认签名内的办理事项。',
      'The first line of a commit is for people, and bd writes there what was done. Where it says something else, whoever reads git log is misled; check goes by the act in the signed block alone.',
    ),
    message: t(
      `提交的第一行写的是“${found}”，实际办理的是“${expected}”`,
      `the first line says "${found}", what was done is "${expected}"`,
    ),
    why: t(
      '第一行不是 bd 所写，只认签名内的办理事项',
      'the line is not as bd writes it, and only the signed act counts',
    ),
    help: t('请以 bd log 为准，并向签名人核实', 'go by bd log, and ask whoever signed it'),
  }),
}

/** A record that says another act than the message. */
function told(t: Voice['t'], detail: string, word: (code: string) => string): string {
  const recorded = /^record-says-(.*)$/u.exec(detail)?.[1]
  return recorded === undefined
    ? word(detail)
    : t(`所附记录写的是 ${recorded}`, `its record says: ${recorded}`)
}
