/** The rules about registers say this, in both languages. */
import type { Private, registerRules } from '../../core/rules/registers.ts'
import type { Voice } from '../voice.ts'
import { answerOf, answersOf, fieldOf } from '../words/record-field.ts'
import type { WordsOf } from './words.ts'

/** What a register may not hold, as people call it. */
const privateWords = ({ t }: Pick<Voice, 't'>): Readonly<Record<Private, string>> => ({
  identity: t('身份证件信息', 'identity papers'),
  contact: t('私人联系方式', 'private contact data'),
  account: t('银行账号', 'bank accounts'),
  pay: t('薪酬', 'pay'),
})

export const registerWords: WordsOf<typeof registerRules> = {
  'register-version': ({ register, found, expected }, { t, name }) => ({
    meaning: t(
      '台账的新版本按本工作区现有的最高版本顺延，不跳号，不重号。',
      'A new version of a register is numbered after the highest of this workspace, with no gap and no number twice.',
    ),
    message: t(
      `台账“${name('register', register)}”的新版本写作第 ${found} 版，应为第 ${expected} 版`,
      `the new version of the register ${register} calls itself ${found}; it must be ${expected}`,
    ),
    why: t(
      '版本按本工作区的顺序连续编号，已发布的不再改动',
      "versions are numbered in this workspace's own order, and what was published is never changed",
    ),
    help: t(
      `请用 bd register publish 发布，版本号由它写为 ${expected}`,
      `publish it with bd register publish, which writes ${expected}`,
    ),
  }),
  'key-changed': ({ register, found, expected }, { t, name }) => ({
    meaning: t(
      '台账的新版本改变了记录编号的格式。已有的记录按原来的格式编号，改了就找不到。',
      'A new version of a register writes its keys otherwise. Records that are there bear the old ones, and would not be found.',
    ),
    message: t(
      `台账“${name('register', register)}”的编号格式为“${found}”，原为“${expected}”`,
      `the keys of ${name('register', register)} are "${found}"; they were "${expected}"`,
    ),
    why: t('编号格式一经发布不再改变', 'keys stay as they were first published'),
    help: t(
      `请保留原格式，或者以另一标识发布新的台账`,
      'keep them, or publish another register under an id of its own',
    ),
  }),
  'register-changed': ({ path }, { t }) => ({
    meaning: t(
      '已发布的台账版本被改动或者删除。每条记录都是按某一版登记的，版本一经发布不得更改。',
      'A published version of a register was changed or removed. Records were judged by it, so it stays as it is.',
    ),
    message: t(`已发布的台账文件被改动：${path}`, `a published register was changed: ${path}`),
    why: t('已发布的版本不得更改', 'a published version is never changed'),
    help: t(
      '请作废该提交，文件随之恢复：bd void <提交>；需要改动的，发布新版本：bd register publish <文件夹>',
      'void the commit, which puts the file back: bd void <commit>; publish what is to change as a new version: bd register publish <folder>',
    ),
  }),
  'stray-register-file': ({ path, register }, { t }) => ({
    meaning: t(
      '台账文件夹只收 register.yaml，以及记录正文的模板 record.zh.md、record.en.md。',
      'The folder of a register holds register.yaml and templates of the text of its records, record.zh.md and record.en.md.',
    ),
    message: t(
      `${path} 不属于台账 ${register}`,
      `${path} does not belong to the register ${register}`,
    ),
    why: t(
      '台账文件夹发布之后不能删改，无关文件一律不收',
      'the folder is never changed once published, so nothing else is let in',
    ),
    help: t('请移走此文件', 'take the file away'),
  }),
  'key-pattern': ({ found }, { t }) => ({
    meaning: t(
      '记录编号的格式须含一处 {year}，其后一处 {n} 或者 {n:位数}，其余只用字母、数字和连字符，{n} 两旁不得紧接数字。',
      'A pattern of keys holds {year} once and behind it {n} or {n:digits} once; beside them letters, digits and hyphens only, and no digit next to {n}.',
    ),
    message: t(`“${found}”不能作为编号格式`, `"${found}" is no pattern of keys`),
    why: t(
      '编号就是文件名，按年连续，一个编号只能有一种写法',
      'a key is the name of a file, counts within its year, and is written in one way only',
    ),
    help: t('例如：KH-{year}-{n:4}', 'write it like KH-{year}-{n:4}'),
  }),
  'answer-unreachable': ({ register, field, answer, from }, telling) => {
    const { t } = telling
    const title = fieldOf(telling, register, field)
    const shown = answerOf(telling, register, field, answer)
    return {
      meaning: t(
        '按台账写明的走向，某一状态永远走不到，等于没有。',
        'By the moves that the register states no record can ever come to the answer.',
      ),
      message: t(
        `“${title}”的“${shown}”走不到：新记录从“${answersOf(telling, register, field, from)}”开始`,
        `${title} can never become ${shown}; new records begin with ${answersOf(telling, register, field, from)}`,
      ),
      why: t('列出的状态都应当走得到', 'every answer that is listed should be reached'),
      help: t(
        `请在 moves 中补上通往 ${answer} 的走向，或者写入 begins，或者删去该项`,
        `add a move to ${answer}, or name it in begins, or remove it`,
      ),
    }
  },
  'computed-from-computed': ({ register, field, table }, telling) => ({
    meaning: telling.t(
      '由决策表得出的字段，其决策表又取决于另一个由决策表得出的字段。',
      'A field is looked up in a table that looks at another field which is looked up itself.',
    ),
    message: telling.t(
      `决策表 ${table} 取决于“${fieldOf(telling, register, field)}”，而它本身也是得出的`,
      `the table ${table} looks at ${fieldOf(telling, register, field)}, which is computed itself`,
    ),
    why: telling.t('决策表只看填写的字段', 'a table looks at what people fill in'),
    help: telling.t(
      '请让决策表直接取决于填写的字段',
      'let the table look at the fields that are filled in',
    ),
  }),
  'private-data': ({ name, found, what }, { t, voice }) => ({
    meaning: t(
      '台账字段像是身份证件、私人联系方式、银行账号或者薪酬。git 不会遗忘，能克隆的人都读得到，这些内容不应存放在这里（见个人信息保护法）。',
      'A field seems to be for identity papers, private contact data, bank accounts or pay. Git forgets nothing and whoever may clone reads it: these do not belong here (Personal Information Protection Law).',
    ),
    message: t(
      `字段 ${name}（${found}）像是${privateWords(voice)[what] ?? what}`,
      `the field ${name} (${found}) seems to be for ${privateWords(voice)[what] ?? what}`,
    ),
    why: t(
      '一经登记，从历史中抹不掉，凡能克隆的人都读得到',
      'what is recorded stays in the history, and whoever may clone reads it',
    ),
    help: t(
      '请删去此字段，只写材料存放何处；单位公开的办公电话不在此列',
      'remove it and say where the paper is kept; a public telephone number of a company is no such thing',
    ),
  }),
}
