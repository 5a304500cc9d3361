/** The rules about the fields of a file and its templates say this, in both languages. */
import type { fieldRules } from '../../core/rules/fields.ts'
import { newLineEnds } from '../taking-back.ts'
import type { Voice } from '../voice.ts'
import { readStrictly } from '../words/common-mends.ts'
import type { Told, WordsOf } from './words.ts'

export const fieldWords: WordsOf<typeof fieldRules> = {
  'unknown-field': ({ key, suggestion, allowed }, { t, voice }) => ({
    meaning: t(
      '文件里有格式中没有的字段，多半是写错了。写错的规定等于没有规定，因此不能放过。',
      'The file has a key that its format does not know, often a slip of the pen. It is refused, for a rule that is misspelt would silently not hold.',
    ),
    message: t(`没有 ${key} 这个字段`, `the field ${key} is not known here`),
    why: readStrictly(t),
    help:
      suggestion !== undefined
        ? t(`是否应为 ${suggestion}？不是就请删除`, `write ${suggestion}, or remove it`)
        : allowed === undefined
          ? t('请删除', 'remove it')
          : t(
              `此处可以写：${fieldsIn(voice, allowed)}；都不是的请删除`,
              `what may stand here: ${fieldsIn(voice, allowed)}; remove what is none of them`,
            ),
  }),
  'missing-field': ({ key, example, vote }, { t }) => ({
    meaning: t(
      '文件格式要求的字段没有写，或者写了却为空。',
      'The format of the file asks for a field that is not there, or is empty.',
    ),
    ...(key === 'conditions' && vote !== undefined ? noVote(t, vote) : lacking(t, key, example)),
  }),
  'wrong-type': ({ key, expected, found }, { t, detail }) => ({
    meaning: t(
      '字段值的类型与格式要求的不同。',
      'A field holds another kind of value than its format asks for.',
    ),
    message: t(
      `${fieldWord(key)}应为${spaced(detail(expected))}，现为${spaced(detail(found))}`,
      `${key} is ${detail(found)} where ${detail(expected)} is expected`,
    ),
    why: readStrictly(t),
    help: t(
      '请改正；要把数字当作文字，请加引号',
      'change the value; a number that is meant as text stands in quotes',
    ),
  }),
  'invalid-value': ({ key, expected, found, suggestion, literal }, { t, detail, words }) => ({
    meaning: t(
      '字段的值不在格式允许的范围内。',
      'A field holds a value that its format does not allow.',
    ),
    message: t(
      `${fieldWord(key)}的值“${found}”不能用，应为${spaced(literal === true ? words(expected) : detail(expected))}`,
      `${key} is ${found}, expected is ${literal === true ? words(expected) : detail(expected)}`,
    ),
    why: readStrictly(t),
    help: t(
      `请改为${spaced(literal === true ? words(expected) : detail(expected))}${suggestion === undefined ? '' : `；是否应为 ${suggestion}？`}`,
      `write ${literal === true ? words(expected) : detail(expected)}${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
    ),
  }),
  'invalid-id': ({ id, suggestion }, { t }) => ({
    meaning: t(
      '标识以小写字母开头，后面用小写字母、数字和连字符；项目编号形如 2026-003。外形相似的其他文字不接受。姓名和标题不受限制。',
      'Ids begin with a lower-case letter and go on with lower-case letters, digits and hyphens; ids of projects look like 2026-003. Letters of other scripts that look alike are refused. Names and titles may be anything.',
    ),
    message: t(`${id} 不能用作标识`, `${id} is not an id`),
    why: t(
      '标识要写进文件名和签名，不得有看上去相同的两个标识',
      'an id stands in file names and signatures, so no two may look alike',
    ),
    help: t(
      `${suggestion === undefined ? '' : `是否指 ${suggestion}？`}请用 a-z、0-9 和连字符，以字母开头；中文请写在标题里`,
      `${suggestion === undefined ? '' : `did you mean ${suggestion}? `}use a-z, 0-9 and hyphens, a letter first; the title takes any text`,
    ),
  }),
  'invalid-text': ({ key, character, path }, { t }) => ({
    meaning: t(
      '文字中有看不见的字符，或者会改变显示顺序的字符，往往是从网页或聊天窗口复制时带进来的。',
      'The text holds a character that cannot be seen or that changes the order of what is seen. It often comes in by copying from web pages or chat.',
    ),
    message:
      path !== undefined
        ? t(
            '文件的换行是旧式的，只有回车（U+000D），没有换行符',
            'the lines of the file end in a carriage return alone (U+000D), as old programs wrote them',
          )
        : t(
            `${key === '' ? '文字' : (commitTexts(t)[key] ?? fieldWord(key))}中含有不可见字符 ${character}`,
            `${key === '' ? 'the text' : (commitTexts(t)[key] ?? key)} holds the invisible character ${character}`,
          ),
    why: t('看到的必须就是所签的', 'what people read must be what they sign'),
    help:
      path !== undefined
        ? t(
            `请在编辑器中把换行改为 LF 或者 CRLF 后保存，或者运行：${newLineEnds(path)}`,
            `let the editor save it with LF or CRLF line ends, or run: ${newLineEnds(path)}`,
          )
        : commitTexts(t)[key] === undefined
          ? t('请删去该字符，或者重新输入这段文字', 'delete the character, or type the text anew')
          : t('请删去该字符，用 bd 重新办理', 'delete the character, and do the act again with bd'),
  }),
  'invalid-template': ({ detail }, { t }) => ({
    meaning: t(
      '材料模板照现在的写法无法生成文稿。',
      'The template of a document cannot be rendered as it is written.',
    ),
    message: t(`模板无法生成文稿：${detail}`, `the template cannot be rendered: ${detail}`),
    why: t('模板只能填入数值，不能做其他事情', 'a template may only put in values, nothing else'),
    help: t('请在流程的新版本中改正模板', 'mend the template in a new version of the process'),
  }),
  'unknown-variable': ({ name, suggestion }, { t }) => ({
    meaning: t(
      '模板里用了 bd 不提供的变量。',
      'The template asks for a value that bd does not give to templates.',
    ),
    message: t(`模板中的变量 ${name} 不存在`, `the template uses ${name}, which does not exist`),
    why: t('缺少的值不得按空白处理', 'a missing value is never printed as nothing'),
    help:
      suggestion === undefined
        ? t('请删除', 'remove it')
        : t(`是否应为 ${suggestion}？`, `write ${suggestion}`),
  }),
}

/** Texts of a commit that is in the history, or about to be. */
function commitTexts(t: Voice['t']): Readonly<Record<string, string>> {
  return {
    message: t('提交说明', 'the message of the commit'),
    'Bd-Reason': t('提交所载的原因', 'the reason in the commit'),
  }
}

/** A space where a Latin word follows on Chinese. */
function spaced(text: string): string {
  return /^[A-Za-z0-9]/u.test(text) ? ` ${text}` : text
}

/** A field before what is said of it: a name of letters stands apart, one of characters in quotes. */
function fieldWord(key: string): string {
  return /^[\x20-\x7e]+$/u.test(key) ? `${key} ` : `“${key}”`
}

/** That a field, or the whole text, is missing. */
function lacking(t: Voice['t'], key: string, example: string | undefined): Told {
  const [isEmpty, isTitle] = [key === '', key === 'title']
  return {
    message: isEmpty
      ? t('文件是空的', 'the file is empty')
      : t(isTitle ? '没有写明名称（title）' : `缺少字段 ${key}`, `the field ${key} is missing`),
    why: t(
      isEmpty ? '该文件的格式要求填写内容' : isTitle ? '名称必须填写' : '该文件的格式要求填写此项',
      'the format of this file requires it',
    ),
    help: t(
      `${isTitle ? '请写明名称' : isEmpty ? '请写入内容' : '请补上'}${example === undefined ? '' : `，例如 ${example}`}`,
      `${isEmpty ? 'write what it is to say' : 'add it'}${example === undefined ? '' : `, such as ${example}`}`,
    ),
  }
}

/** That a word in the place of a vote is one only with its conditions. */
function noVote(t: Voice['t'], vote: string): Told {
  return {
    message: t(
      `“${vote}”不是表决意见，请写同意、反对、退回、弃权、暂缓表决，或者写明所附条件`,
      `"${vote}" is no vote; write approve, reject, return, abstain or defer, or say the conditions`,
    ),
    why: t(
      '附条件的同意须写明条件、责任人和期限，否则无从落实',
      'an approval on conditions says what, who and until when; else nobody can see to it',
    ),
    help: t(
      `写法：{ 表决意见: ${vote}, 条件: [{ 内容: <条件>, 责任人: <责任人编号>, 期限: <期限> }] }`,
      `write: { decision: ${vote}, conditions: [{ text: <condition>, owner: <member id>, due: <date> }] }`,
    ),
  }
}

/** The fields that may stand in a file, `present=出席, date`: each with its Chinese name where it has one, `出席（present）`. */
function fieldsIn({ t, list }: Voice, allowed: string): string {
  const fields = allowed.split(', ').map((field) => {
    const [id = '', called] = field.split('=')
    return called === undefined ? id : t(`${called}（${id}）`, id)
  })
  return list(fields)
}
