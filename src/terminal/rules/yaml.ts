/** The rules about the writing of a file say this, in both languages. */
import type { yamlRules } from '../../core/rules/yaml.ts'
import { takingBack } from '../taking-back.ts'
import type { Voice } from '../voice.ts'
import { readStrictly } from '../words/common-mends.ts'
import type { WordsOf } from './words.ts'

export const yamlWords: WordsOf<typeof yamlRules> = {
  'invalid-yaml': ({ detail, line }, { t, detail: word }) => ({
    meaning: t(
      '文件不能按 YAML 读取，多半是缩进不对、引号不配对，或者文字里带了英文冒号。',
      'The file cannot be read as YAML, most often because of indentation, a missing quote or a colon inside a text.',
    ),
    message: t(`YAML 格式有误：${word(detail)}`, `this is not valid YAML: ${word(detail)}`),
    why: readStrictly(t),
    help:
      line === undefined
        ? t(
            '请改正这一行；文字中含有英文冒号或 # 的，请加引号',
            'mend the line; put texts with colons or # in quotes',
          )
        : t(`写作：${line}`, `write: ${line}`),
  }),
  'full-width-character': ({ character, instead }, { t }) => ({
    meaning: t(
      '中文输入法下的符号（：，【】“”—）与 YAML 用的半角符号看起来相近，其实不同：“金额：5”不是一个字段，只是一段文字。',
      'Signs of a Chinese keyboard (：，【】“”—) look like those of YAML and are others: "amount：5" is no field but a piece of text.',
    ),
    message: t(
      `此处的“${character}”（${codeOf(character)}）是全角或者特殊符号，应为半角的${spelt(t, instead)}`,
      `"${character}" (${codeOf(character)}) is a full-width or special sign; ${spelt(t, instead)} is meant here`,
    ),
    why: readStrictly(t),
    help:
      instead === ':'
        ? t(
            '请改为半角冒号并在后面加一个空格，例如“key: 值”',
            'write a plain colon with a blank after it, as in "key: value"',
          )
        : instead === ' '
          ? t('请删去这个空格，改用半角空格', 'delete it and type a plain blank')
          : t(
              '请切换到英文输入法，重新输入这个符号；列表写成“[a, b]”，或者每项一行以“- ”开头',
              'type the sign anew with the keyboard set to English; a list is "[a, b]", or one item a line after "- "',
            ),
  }),
  'cut-value': ({ key, read, cut, quoted }, { t }) => ({
    meaning: t(
      '值里有空格和“#”。YAML 把“#”之后的文字当作注释，不读入，写的内容就少了一截。要保留的，整个值加引号；确属注释的，“#”后面空一格，或者另起一行。',
      'A value has a blank and "#" in it. To YAML what follows is a comment and is not read, so the value is cut short. The whole value stands in quotes; a comment has a blank behind "#", or a line of its own.',
    ),
    message: t(
      `${key === '' ? '' : `${key} 的`}值只读到“${read}”，“${cut}”被当作注释略去`,
      `${key === '' ? 'the value' : key} is read as "${read}"; "${cut}" is left out as a comment`,
    ),
    why: t('空格之后的“#”在 YAML 中是注释的开头', 'a "#" behind a blank begins a comment in YAML'),
    help: t(
      `要保留的，写作：${quoted}；确属注释的，请另起一行，以“# ”开头`,
      `if it belongs to the value, write: ${quoted}; a comment goes on a line of its own, behind "# "`,
    ),
  }),
  'unsupported-yaml': ({ feature }, { t, detail }) => ({
    meaning: t(
      'bd 只读 YAML 最基本的部分：“名称: 值”、列表、文字和数字。别名、标签等会使文件的实际含义与字面不同，不予接受。',
      'bd reads the plain part of YAML: maps, lists, texts and numbers. Aliases, tags and other features are refused, for they make a file mean more than it shows.',
    ),
    message: t(
      `此处不接受的 YAML 写法：${detail(feature)}`,
      `not accepted in YAML here: ${detail(feature)}`,
    ),
    why: readStrictly(t),
    help: t('请把内容直接写全', 'write the value out in full'),
  }),
  'duplicate-key': ({ key, first }, { t }) => ({
    meaning: t(
      '同一个键写了两次，以哪一个为准，不同程序的理解不一样。',
      'The same key stands twice in one map. Programs differ in which one they believe.',
    ),
    message: t(
      `${key} 重复，首次出现在第 ${first} 行`,
      `${key} stands here again, first in line ${first}`,
    ),
    why: readStrictly(t),
    help: t('请只保留一个', 'keep one of the two'),
  }),
  'front-matter-misplaced': ({ cause }, { t, detail }) => ({
    meaning: t(
      '材料开头的信息须从第一行第一个字符起，写在两行“---”（三个半角减号）之间。前面有空行、空格，或者用了别的横线，就只是正文。',
      'The head of a document stands between two lines --- (three plain hyphens) that begin at the first character of the file. Behind a blank line or blanks, or between other dashes, it is only text.',
    ),
    message: t(
      `材料开头的信息没有被读作信息：${detail(cause)}`,
      `the head of the document is not read as one: ${detail(cause)}`,
    ),
    why: t(
      '写在这里的各项内容会被当作正文，送审时等于没有填写',
      'what is written here counts as text, and its fields as not filled in',
    ),
    help: t(
      '请让文件第一行只有三个半角减号“---”，前面不留空行和空格，各项之后再以一行“---”结束',
      'make the first line of the file just --- (three hyphens), with nothing before it, and end the head with another line ---',
    ),
  }),
  'unknown-format': ({ found, expected }, { t }) => ({
    meaning: t(
      '文件开头写的格式，本版 bd 不认识，可能是由更新的版本写成的。',
      'The first line of the file names a format that this bd does not know. It may have been written by a later version.',
    ),
    message: t(
      `文件格式为 ${found}，应为 ${expected}`,
      `the format is ${found}, expected is ${expected}`,
    ),
    why: t('文件只按其自身格式的规则判断', 'a file is judged only by the rules of its own format'),
    help: t(
      `请改为 format: ${expected}，或者升级 bd`,
      `write format: ${expected}, or install a later bd`,
    ),
  }),
  'front-matter-language': ({ language }, { t }) => ({
    meaning: t(
      '材料开头的信息写在两行“---”之间，用 YAML。“---”后面写其他语言的一律不收，其中有的会被当作程序运行。',
      'The head of a document is YAML between two lines of three hyphens. Other languages after the hyphens are refused, for some of them are run as programs.',
    ),
    message: t(
      `材料开头的信息用了 ${language}`,
      `the head of the document is written in ${language}`,
    ),
    why: t(
      '开头信息只能是普通 YAML，其中任何内容都不会被运行',
      'the head is plain YAML and nothing in it is ever run',
    ),
    help: t('请把第一行改为只有 ---', 'begin the file with a line that holds --- and nothing else'),
  }),
  'non-canonical-file': ({ path }, { t }) => ({
    meaning: t(
      '由 bd 写入的记录只有一种写法，逐字节相同。有出入，说明有人手工改过，内容未变也算。',
      'Records that bd writes have exactly one form, down to the byte. A difference means that somebody edited the file by hand, even if the content is the same.',
    ),
    message: t(`${path} 不是 bd 写入的标准格式`, `${path} is not written as bd writes it`),
    why: t(
      '记录只有一种写法，签名才只有一种含义',
      'records have one form, so that a signature covers one meaning',
    ),
    help: t(
      `记录请勿手工修改，${writerOf(t, path)}；还没有提交的改动，恢复原样：${takingBack([path])}；已提交而未送出的，退回办法见 bd doctor`,
      `do not edit records by hand; ${writerOf(t, path)}; an edit that is not committed is taken back by ${takingBack([path])}, one that is committed and not sent as bd doctor says`,
    ),
  }),
}

/** The command that writes this record. */
function writerOf(t: Voice['t'], path: string): string {
  if (path === 'policy.yaml')
    return t(
      '请用命令：bd policy admit、bd policy grant-role、bd policy revoke-role',
      'use bd policy admit, bd policy grant-role, bd policy revoke-role',
    )
  if (path === 'bd.yaml') return t('请用命令：bd parameter set', 'use bd parameter set')
  return path.endsWith('/project.yaml')
    ? t('请用命令：bd set、bd team、bd edit', 'use bd set, bd team, bd edit')
    : t('请用相应命令重新办理', 'do it again with the command that writes it')
}

/** The code point of a character, as `U+FF1A`. */
function codeOf(character: string): string {
  if ([...character].length !== 1) return 'U+…'
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function spelt(t: Voice['t'], sign: string): string {
  return sign === ' ' ? t('空格', 'a blank') : t(`“${sign}”`, `"${sign}"`)
}
