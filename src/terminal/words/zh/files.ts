/** Chinese for what is wrong in files and their text. */
import { fieldsIn } from '../allowed-fields.ts'
import { newLineEnds, takingBack } from '../../taking-back.ts'
import type { RuleBook } from '../types.ts'

const STRICT = '文件从严读取，以免遗漏或者产生歧义'

/** Texts of a commit that is in the history, or about to be. */
const OF_COMMIT: Readonly<Record<string, string>> = {
  message: '提交说明',
  'Bd-Reason': '提交所载的原因',
}

export const fileRules = {
  'invalid-yaml': {
    meaning: '文件不能按 YAML 读取，多半是缩进不对、引号不配对，或者文字里带了英文冒号。',
    say: ({ detail, line }, { detail: word }) => ({
      message: `YAML 格式有误：${word(detail)}`,
      why: STRICT,
      help:
        line === undefined ? '请改正这一行；文字中含有英文冒号或 # 的，请加引号' : `写作：${line}`,
    }),
  },
  'cut-value': {
    meaning:
      '值里有空格和“#”。YAML 把“#”之后的文字当作注释，不读入，写的内容就少了一截。要保留的，整个值加引号；确属注释的，“#”后面空一格，或者另起一行。',
    say: ({ key, read, cut, quoted }) => ({
      message: `${key === '' ? '' : `${key} 的`}值只读到“${read}”，“${cut}”被当作注释略去`,
      why: '空格之后的“#”在 YAML 中是注释的开头',
      help: `要保留的，写作：${quoted}；确属注释的，请另起一行，以“# ”开头`,
    }),
  },
  'unsupported-yaml': {
    meaning:
      'bd 只读 YAML 最基本的部分：“名称: 值”、列表、文字和数字。别名、标签等会使文件的实际含义与字面不同，不予接受。',
    say: ({ feature }, { detail }) => ({
      message: `此处不接受的 YAML 写法：${detail(feature)}`,
      why: STRICT,
      help: '请把内容直接写全',
    }),
  },
  'duplicate-key': {
    meaning: '同一个键写了两次，以哪一个为准，不同程序的理解不一样。',
    say: ({ key, first }) => ({
      message: `${key} 重复，首次出现在第 ${first} 行`,
      why: STRICT,
      help: '请只保留一个',
    }),
  },
  'unknown-field': {
    meaning: '文件里有格式中没有的字段，多半是写错了。写错的规定等于没有规定，因此不能放过。',
    say: ({ key, suggestion, allowed }) => ({
      message: `没有 ${key} 这个字段`,
      why: STRICT,
      help:
        suggestion !== undefined
          ? `是否应为 ${suggestion}？不是就请删除`
          : allowed === undefined
            ? '请删除'
            : `此处可以写：${fieldsIn('zh', allowed)}；都不是的请删除`,
    }),
  },
  'missing-field': {
    meaning: '文件格式要求的字段没有写，或者写了却为空。',
    say: ({ key, example, vote }) =>
      key !== 'conditions' || vote === undefined
        ? {
            message:
              key === ''
                ? '文件是空的'
                : key === 'title'
                  ? '没有写明名称（title）'
                  : `缺少字段 ${key}`,
            why:
              key === ''
                ? '该文件的格式要求填写内容'
                : key === 'title'
                  ? '名称必须填写'
                  : '该文件的格式要求填写此项',
            help: `${key === 'title' ? '请写明名称' : key === '' ? '请写入内容' : '请补上'}${example === undefined ? '' : `，例如 ${example}`}`,
          }
        : {
            message: `“${vote}”不是表决意见，请写同意、反对、退回、弃权、暂缓表决，或者写明所附条件`,
            why: '附条件的同意须写明条件、责任人和期限，否则无从落实',
            help: `写法：{ 表决意见: ${vote}, 条件: [{ 内容: <条件>, 责任人: <责任人编号>, 期限: <期限> }] }`,
          },
  },
  'wrong-type': {
    meaning: '字段值的类型与格式要求的不同。',
    say: ({ key, expected, found }, { detail }) => ({
      message: `${fieldWord(key)}应为${spaced(detail(expected))}，现为${spaced(detail(found))}`,
      why: STRICT,
      help: '请改正；要把数字当作文字，请加引号',
    }),
  },
  'invalid-value': {
    meaning: '字段的值不在格式允许的范围内。',
    say: ({ key, expected, found, suggestion, literal }, { detail, words }) => ({
      message: `${fieldWord(key)}的值“${found}”不能用，应为${spaced(literal === true ? words(expected) : detail(expected))}`,
      why: STRICT,
      help: `请改为${spaced(literal === true ? words(expected) : detail(expected))}${suggestion === undefined ? '' : `；是否应为 ${suggestion}？`}`,
    }),
  },
  'invalid-id': {
    meaning:
      '标识以小写字母开头，后面用小写字母、数字和连字符；项目编号形如 2026-003。外形相似的其他文字不接受。姓名和标题不受限制。',
    say: ({ id, suggestion }) => ({
      message: `${id} 不能用作标识`,
      why: '标识要写进文件名和签名，不得有看上去相同的两个标识',
      help: `${suggestion === undefined ? '' : `是否指 ${suggestion}？`}请用 a-z、0-9 和连字符，以字母开头；中文请写在标题里`,
    }),
  },
  'invalid-text': {
    meaning:
      '文字中有看不见的字符，或者会改变显示顺序的字符，往往是从网页或聊天窗口复制时带进来的。',
    say: ({ key, character, path }) => ({
      message:
        path !== undefined
          ? '文件的换行是旧式的，只有回车（U+000D），没有换行符'
          : `${key === '' ? '文字' : (OF_COMMIT[key] ?? fieldWord(key))}中含有不可见字符 ${character}`,
      why: '看到的必须就是所签的',
      help:
        path !== undefined
          ? `请在编辑器中把换行改为 LF 或者 CRLF 后保存，或者运行：${newLineEnds(path)}`
          : OF_COMMIT[key] === undefined
            ? '请删去该字符，或者重新输入这段文字'
            : '请删去该字符，用 bd 重新办理',
    }),
  },
  'unknown-format': {
    meaning: '文件开头写的格式，本版 bd 不认识，可能是由更新的版本写成的。',
    say: ({ found, expected }) => ({
      message: `文件格式为 ${found}，应为 ${expected}`,
      why: '文件只按其自身格式的规则判断',
      help: `请改为 format: ${expected}，或者升级 bd`,
    }),
  },
  'front-matter-language': {
    meaning:
      '材料开头的信息写在两行“---”之间，用 YAML。“---”后面写其他语言的一律不收，其中有的会被当作程序运行。',
    say: ({ language }) => ({
      message: `材料开头的信息用了 ${language}`,
      why: '开头信息只能是普通 YAML，其中任何内容都不会被运行',
      help: '请把第一行改为只有 ---',
    }),
  },
  'non-canonical-file': {
    meaning: '由 bd 写入的记录只有一种写法，逐字节相同。有出入，说明有人手工改过，内容未变也算。',
    say: ({ path }) => ({
      message: `${path} 不是 bd 写入的标准格式`,
      why: '记录只有一种写法，签名才只有一种含义',
      help: `记录请勿手工修改，${writerOf(path)}；还没有提交的改动，恢复原样：${takingBack([path])}；已提交而未送出的，退回办法见 bd doctor`,
    }),
  },
  'invalid-template': {
    meaning: '材料模板照现在的写法无法生成文稿。',
    say: ({ detail }) => ({
      message: `模板无法生成文稿：${detail}`,
      why: '模板只能填入数值，不能做其他事情',
      help: '请在流程的新版本中改正模板',
    }),
  },
  'unknown-variable': {
    meaning: '模板里用了 bd 不提供的变量。',
    say: ({ name, suggestion }) => ({
      message: `模板中的变量 ${name} 不存在`,
      why: '缺少的值不得按空白处理',
      help: suggestion === undefined ? '请删除' : `是否应为 ${suggestion}？`,
    }),
  },
} satisfies Partial<RuleBook>

/** A space where a Latin word follows on Chinese. */
function spaced(text: string): string {
  return /^[A-Za-z0-9]/u.test(text) ? ` ${text}` : text
}

/** The command that writes this record. */
function writerOf(path: string): string {
  if (path === 'policy.yaml')
    return '请用命令：bd policy admit、bd policy grant-role、bd policy revoke-role'
  if (path === 'bd.yaml') return '请用命令：bd parameter set'
  return path.endsWith('/project.yaml')
    ? '请用命令：bd set、bd team、bd edit'
    : '请用相应命令重新办理'
}

/** A field before what is said of it: a name of letters stands apart, one of characters in quotes. */
function fieldWord(key: string): string {
  return /^[\x20-\x7e]+$/u.test(key) ? `${key} ` : `“${key}”`
}
