/** The rules about the values of records say this, in both languages. */
import type { recordValueRules } from '../../core/rules/record-values.ts'
import { answerOf, answersOf, fieldOf } from '../words/record-field.ts'
import type { WordsOf } from './words.ts'

export const recordValueWords: WordsOf<typeof recordValueRules> = {
  'link-to-nothing': ({ name, type, found, register }, { t, name: called }) => {
    const field = called('field', name)
    const isProject = type === 'project'
    return {
      meaning: t(
        '要素、字段中填写的是项目编号，或者台账的记录编号，而该编号并不存在。',
        'A fact or a field names a project, or a record of a register, and nothing has that number.',
      ),
      message: isProject
        ? t(
            `${field}填写的项目 ${found} 不存在`,
            `${field} names the project ${found}, and there is none`,
          )
        : t(
            `${field}填写的记录 ${found} 在台账“${called('register', register)}”中不存在`,
            `${field} names ${found}, and the register ${called('register', register)} has no such record`,
          ),
      why: t('所指的事项须先登记在册', 'what is pointed at must be there'),
      help: isProject
        ? t('请核对编号；查看项目：bd list', 'look the number up: bd list')
        : t(
            `请核对编号；查看该台账：bd record list ${register}`,
            `look the number up: bd record list ${register}`,
          ),
    }
  },
  'value-taken': ({ register, field, found, other, row }, telling) => ({
    meaning: telling.t(
      '台账规定某字段不得重复，而另一条记录已经填写同样的内容；全角半角、大小写、空格不同，视为相同；整数按数值比较。',
      'No two records may hold the same in this field, and another one does; full width, case and blanks do not tell them apart, and whole numbers are compared as numbers.',
    ),
    message:
      row === undefined
        ? telling.t(
            `${fieldOf(telling, register, field)}“${found}”已有记录：${other}`,
            `${fieldOf(telling, register, field)} "${found}" is held by ${other}`,
          )
        : telling.t(
            `${fieldOf(telling, register, field)}“${found}”与第 ${row} 行相同`,
            `${fieldOf(telling, register, field)} "${found}" is that of row ${row}`,
          ),
    why: telling.t('同一对象只登记一次', 'one thing is recorded once'),
    help:
      row === undefined
        ? telling.t(
            `请查看并更新该记录：bd record show ${other}`,
            `look at that record and change it: bd record show ${other}`,
          )
        : telling.t('请改正，或者只保留一行', 'correct it, or keep one of the two rows'),
  }),
  'sheet-unclear': ({ fault, found, other }, { t }) => {
    const message = {
      'key-twice': t(
        `编号 ${found} 在第 ${other} 行已经写过`,
        `${found} stands in row ${other} already`,
      ),
      'column-twice': t(
        `“${found}”一列在第 ${other} 列已经有了`,
        `the column "${found}" is there already as column ${other}`,
      ),
      'column-untitled': t(
        `“${found}”所在的一列没有列名`,
        `the column that holds "${found}" has no title`,
      ),
      'cell-beyond': t(`“${found}”在最后一列之外`, `"${found}" stands behind the last column`),
      'cell-merged': t(`${found} 是合并单元格`, `the cells ${found} are merged`),
      'cell-error': t(`单元格是错误值 ${found}`, `the cell holds the error ${found}`),
      'formula-open': t('单元格的公式没有结果', 'the formula of the cell has no result'),
      'number-rounded': t(
        `数字超过 15 位，Excel 已经舍入：${found}`,
        `the number has more than 15 figures, and Excel has rounded it: ${found}`,
      ),
    }
    const help = {
      'key-twice': t('请只保留一行', 'keep one of the two rows'),
      'column-twice': t('请只保留一列', 'keep one of the two columns'),
      'column-untitled': t(
        '请在第一行写明列名，或者清空该列',
        'give the column its title in the first row, or empty it',
      ),
      'cell-beyond': t(
        '请删去多出的单元格，或者在第一行补上列名；单元格里有逗号的，须加引号',
        'take it out, or give it a title in the first row; a cell with a comma in it stands in quotes',
      ),
      'cell-merged': t(
        '请取消合并，在每个单元格中写明内容',
        'take the cells apart, and write into each what it holds',
      ),
      'cell-error': t(
        '请改正公式，或者直接写明内容',
        'mend the formula, or write what it should give',
      ),
      'formula-open': t(
        '请在 Excel 中打开该文件并保存，再导入',
        'open the file in Excel, save it, and import it again',
      ),
      'number-rounded': t(
        '请把该列设为文本格式，重新填写',
        'give the column the format of text, and type it again',
      ),
    }
    return {
      meaning: t(
        '导入的表格说不清楚：同一编号或者同一列写了两次，有内容的列没有列名，单元格比列名多，或者 Excel 的单元格是合并的、是错误值、公式没有结果、数字已被舍入。',
        'A table that is brought in names a record or a column twice, has cells in a column without a title, or more cells than columns; or a cell of Excel is merged, an error, a formula without a result, or a number that was rounded.',
      ),
      message: message[fault] ?? message['key-twice'],
      why: t(
        '两处所写可能不同，没有列名的内容无处登记',
        'two may say different things, and what has no title is recorded nowhere',
      ),
      help: help[fault] ?? help['key-twice'],
    }
  },
  'field-of-others': ({ register, field, member, role, holders }, telling) => {
    const { t, name, names } = telling
    const title = fieldOf(telling, register, field)
    const roles = names('role', role)
    return {
      meaning: t(
        '台账规定某字段只由特定角色填写，而签名人不担任该角色。',
        'The register says that only holders of a role set this field, and who signs holds none of them.',
      ),
      message: t(
        `${name('member', member)} 无权填写“${title}”`,
        `${name('member', member)} may not set ${title}`,
      ),
      why: t(`此项由“${roles}”填写`, `it is set by holders of ${roles}`),
      help:
        holders === ''
          ? t(
              `目前无人担任 ${role}，请管理员授予`,
              `nobody holds ${role}; ask an administrator to grant it`,
            )
          : t(`请由 ${names('member', holders)} 填写`, `ask ${names('member', holders)}`),
    }
  },
  'move-not-allowed': ({ register, field, from, to, allowed }, telling) => {
    const { t } = telling
    const title = fieldOf(telling, register, field)
    const shown = (one: string) => answerOf(telling, register, field, one)
    const may = allowed === undefined ? '' : answersOf(telling, register, field, allowed)
    return {
      meaning: t(
        '台账写明了状态之间的走向，这一步不在其中；新记录只能从规定的状态开始，填写之后不得清空。',
        'The register states from which answer a record may go to which, and this is none of the moves; a new record begins as it says, and an answer is not taken out.',
      ),
      message:
        from === ''
          ? t(
              `新记录的“${title}”不能是“${shown(to)}”`,
              `${title} of a new record cannot be ${shown(to)}`,
            )
          : to === ''
            ? t(
                `“${title}”现为“${shown(from)}”，不能清空`,
                `${title} is ${shown(from)} and cannot be emptied`,
              )
            : t(
                `“${title}”不能从“${shown(from)}”改为“${shown(to)}”`,
                `${title} cannot go from ${shown(from)} to ${shown(to)}`,
              ),
      why: t('台账写明了各状态之间的走向', 'the register states the moves'),
      help:
        may === ''
          ? t('此状态为终点，不再改变', 'this answer is final')
          : t(`可以是：${may}`, `it may be ${may}`),
    }
  },
  'computed-differs': ({ register, field, expected, found }, telling) => {
    const { t } = telling
    const title = fieldOf(telling, register, field)
    const shown = (one: string) =>
      one === '' ? t('（空）', 'nothing') : answerOf(telling, register, field, one)
    return {
      meaning: t(
        '由其他字段得出的值与记录所写不符。此类值由 bd 得出，不由人填写。',
        'A value that comes of other fields is not what it comes to. Nobody types it; bd writes it.',
      ),
      message: t(
        `“${title}”写作 ${shown(found)}，应为 ${shown(expected)}`,
        `${title} is ${shown(found)}; it comes to ${shown(expected)}`,
      ),
      why: t('此项由台账的决策表得出', "it is looked up in the register's table"),
      help: t(
        '请不要填写此项，由 bd record add、bd record edit 写入',
        'leave it to bd record add and bd record edit',
      ),
    }
  },
}
