/** The rules about rows of documents say this, in both languages. */
import type { Unread } from '../../core/process/unread-rows.ts'
import type { rowRules } from '../../core/rules/rows.ts'
import type { Telling } from './telling.ts'
import type { WordsOf } from './words.ts'

export const rowWords: WordsOf<typeof rowRules> = {
  'missing-rows': ({ document, zh, en }, { t, name, project }) => ({
    meaning: t(
      '材料里规定的表格没有，或者一行也没有填。',
      'The table that the document must have is not there, or has no row.',
    ),
    message: t(
      `“${name('document', document)}”的“${zh}”没有填写任何一行`,
      `${name('document', document)} has no row under "${en}"`,
    ),
    why: t('流程规定这张表至少填一行', 'the process asks for one row at least'),
    help: t(
      `请在标题“${zh}”下面的表格里逐行填写，然后保存：bd save ${project}`,
      `fill in the table under the heading "${en}", a line each, then bd save ${project}`,
    ),
  }),
  'unknown-column': ({ document, rows, found, columns, twice }, telling) => ({
    meaning: telling.t(
      '表头写了流程没有规定的列，或者同一列写了两次。',
      'The head of the table names a column that the process does not know, or one twice.',
    ),
    message:
      twice === undefined
        ? telling.t(`表头没有“${found}”这一列`, `there is no column "${found}"`)
        : telling.t(`表头“${found}”写了两次`, `the column "${found}" stands twice`),
    why: telling.t(
      '各列由流程规定，多写的列无人读取',
      'the process names the columns, and no other is read',
    ),
    help:
      columns === undefined
        ? telling.t('请删去重复的一列', 'take one of them out')
        : telling.t(
            `请改用规定的列：${columnsOf(telling, document, rows, columns)}`,
            `use those that it names: ${columnsOf(telling, document, rows, columns)}`,
          ),
  }),
  'missing-column': ({ document, rows, column }, telling) => ({
    meaning: telling.t(
      '表格缺少流程规定的列。',
      'The table lacks a column that the process names.',
    ),
    message: telling.t(
      `表格缺少“${columnOf(telling, document, rows, column)}”一列`,
      `the table lacks the column "${columnOf(telling, document, rows, column)}"`,
    ),
    why: telling.t('流程规定了这一列', 'the process asks for it'),
    help: telling.t(
      '请在表头补上这一列，并逐行填写',
      'add it to the head, and fill it in line by line',
    ),
  }),
  'missing-cell': ({ document, rows, column }, telling) => ({
    meaning: telling.t('表格某一行的必填列没有填写。', 'A row leaves a required column empty.'),
    message: telling.t(
      `这一行未填“${columnOf(telling, document, rows, column)}”`,
      `this row does not give its "${columnOf(telling, document, rows, column)}"`,
    ),
    why: telling.t('流程规定每行必填此列', 'the process asks for it in every row'),
    help: telling.t(
      `请补上后保存：bd save ${telling.project}；整行不要的，请删去这一行`,
      `fill it in, or delete the row, then bd save ${telling.project}`,
    ),
  }),
  'row-unread': ({ zh, en, why, found }, { t }) => ({
    meaning: t(
      '表格附近有看起来是行、实际不会计入的内容。审阅人看到的与系统计算的必须一致，因此不能放过。',
      'Something beside the table looks like a row and would not be counted. What a reviewer sees and what is reckoned with must be the same.',
    ),
    message: t(
      `“${zh}”的表格有未计入的内容：${found}`,
      `what stands here is not read as a row of "${en}": ${found}`,
    ),
    ...unreadWords(t, why),
  }),
}

/** Why it is not read, and what mends it. */
function unreadWords(t: Telling['t'], cause: Unread): { why: string; help: string } {
  if (cause === 'bare')
    return {
      why: t('表格的每一行都以 | 开头', 'every line of the table begins with |'),
      help: t(
        '是表格的行，请在行首补上 |；不是的，请在它前面空一行',
        'begin it with |, or, if it is no row, put a blank line before it',
      ),
    }
  if (cause === 'apart')
    return {
      why: t('空行之后，表格已经结束', 'the table ends at a gap'),
      help: t(
        '请删去它与表格之间的空行；不是表格的行的，请去掉行首的 |',
        'take out what parts it from the table, or, if it is no row, its leading |',
      ),
    }
  if (cause === 'second-table')
    return {
      why: t('这个标题下只读取第一张表', 'only the first table under this heading is read'),
      help: t(
        '请把各行并入第一张表；另有用途的表，请移到别的标题下面',
        'put its rows into the first table, or the table under a heading of its own',
      ),
    }
  return {
    why: t('这一格不在任何一列之下', 'the cell stands under no column'),
    help: t(
      '请删去这一格；内容里本来有 | 的，写作 \\|',
      'take the cell out; where | is part of a text, write \\|',
    ),
  }
}

function columnOf({ name }: Telling, document: string, rows: string, column: string): string {
  return name('column', `${document}.${rows}.${column}`)
}

function columnsOf(telling: Telling, document: string, rows: string, columns: string): string {
  return telling.voice.list(
    columns.split(', ').map((one) => columnOf(telling, document, rows, one)),
  )
}
