/** The rules about records of registers say this, in both languages. */
import type { recordRules } from '../../core/rules/records.ts'
import { askedWords } from '../words/asked-value.ts'
import { answerOf, fieldOf } from '../words/record-field.ts'
import type { WordsOf } from './words.ts'

export const recordWords: WordsOf<typeof recordRules> = {
  'unknown-record': ({ record, candidates }, { t }) => ({
    meaning: t(
      '没有这个编号的记录，或者不止一本台账有此编号。',
      'No register has a record of this key, or several have.',
    ),
    message:
      candidates === ''
        ? t(`没有记录 ${record}`, `there is no record ${record}`)
        : t(`不止一本台账有记录 ${record}`, `several registers have a record ${record}`),
    why: t('记录按编号指明', 'a record is named by its key'),
    help:
      candidates === ''
        ? t('查看台账的记录：bd record list <台账>', 'see what there is: bd record list <register>')
        : t(`请写明台账：${candidates}`, `name its register: ${candidates}`),
  }),
  'record-removed': ({ path }, { t }) => ({
    meaning: t(
      '台账记录被删除。记录只增不减，不再有效的，改为相应状态。',
      'A record was removed. Records are never removed; one that no longer holds is given a state that says so.',
    ),
    message: t(`台账记录被删除：${path}`, `a record was removed: ${path}`),
    why: t('台账只增不减，登记过的都要查得到', 'whatever was recorded can be looked up'),
    help: t(
      '请作废该提交，文件随之恢复：bd void <提交>；不再有效的，用 bd record edit 改变其状态',
      'void the commit, which puts the file back: bd void <commit>; where it no longer holds, change its state with bd record edit',
    ),
  }),
  'record-misplaced': ({ register, path, form, expected }, { t }) => ({
    meaning: t(
      '记录的文件名就是编号，存放位置由编号决定。',
      'A record is called after its key, and the key says where it lies.',
    ),
    message: t(
      `${path} 不是台账 ${register} 的记录位置`,
      `${path} is no place of a record of ${register}`,
    ),
    why: t(`该台账的编号格式：${form}`, `the keys of this register are written so: ${form}`),
    help:
      expected === ''
        ? t(
            `请用 bd record add ${register} 登记，编号和位置由它写定`,
            `add it with bd record add ${register}, which gives key and place`,
          )
        : t(`应为 ${expected}`, `it lies at ${expected}`),
  }),
  'record-number': ({ register, found, expected }, { t }) => ({
    meaning: t(
      '新记录使用当年的下一个编号，不跳号，不重号。',
      'A new record gets the next number of its year, with no gap and no number twice.',
    ),
    message: t(
      `新记录编号为 ${found}，应为 ${expected}`,
      `the new record is ${found}, the next is ${expected}`,
    ),
    why: t('记录按年度连续编号', 'records are numbered without gaps, year by year'),
    help: t(
      `请先取回他人的最新提交：bd sync，再重新登记：bd record add ${register}`,
      `fetch what others did: bd sync, and add it again: bd record add ${register}`,
    ),
  }),
  'record-head': ({ key, expected, found }, { t }) => ({
    meaning: t(
      '记录开头由 bd 写明所属台账、版本、首次登记的时间和人，首次登记的时间和人不得更改。',
      'The head of a record says its register and version, and when and by whom it was first saved, which never changes.',
    ),
    message: t(
      `记录开头的 ${key} 为“${found}”，应为“${expected}”`,
      `${key} at the head of the record is "${found}"; it must be "${expected}"`,
    ),
    why: t(
      '何时由何人首次登记，事后不得改写',
      'when and by whom it was first saved is never rewritten',
    ),
    help: t(
      '请用 bd record add、bd record edit 登记，这几行由它写入',
      'use bd record add and bd record edit, which write these lines',
    ),
  }),
  'record-incomplete': ({ register, part, name, case: field, answer, ...asked }, telling) => {
    const { t } = telling
    const title = telling.name(part === 'section' ? 'section' : 'field', `${register}.${name}`)
    const what = {
      field: t(`未填写“${title}”`, `${title} is not given`),
      section: t(`“${title}”之下没有内容`, `nothing stands under ${title}`),
      rows: t(`“${title}”没有一行`, `${title} has no row`),
      column: t(`未填写“${title}”一栏`, `the column ${title} is not filled in`),
    }
    return {
      meaning: t(
        '台账规定的字段、章节或者表格没有填写。',
        'A record lacks a field, a section or a table that its register requires.',
      ),
      message: t(
        `记录${what[part] ?? what.field}`,
        `the record is incomplete: ${what[part] ?? what.field}`,
      ),
      why:
        field === undefined || answer === undefined
          ? t('台账规定此项必填', 'the register requires it')
          : t(
              `台账规定，${fieldOf(telling, register, field)}为“${answerOf(telling, register, field, answer)}”时必填`,
              `the register requires it when ${fieldOf(telling, register, field)} is ${answerOf(telling, register, field, answer)}`,
            ),
      help:
        part === 'field'
          ? t(
              `请补上：${name}=<值>${askedWords(`${register}.${name}`, asked, telling)}`,
              `give it: ${name}=<value>${askedWords(`${register}.${name}`, asked, telling)}`,
            )
          : part === 'section'
            ? t(
                `请补上：${name}="……"，或者在记录的该标题下写明`,
                `give it: ${name}="…", or write it under the heading of the record`,
              )
            : t('请在记录的表格中补上', 'fill it in in the table of the record'),
    }
  },
  'record-unfinished': ({ text }, { t }) => ({
    meaning: t(
      '记录中还留着模板的【待填】。台账登记的是事实，没有草稿。',
      'The record still holds a place that its template left to be filled in. A register says what is so, and holds no drafts.',
    ),
    message: t(`尚未填写：${text}`, `not filled in yet: ${text}`),
    why: t('登记的内容应当完整', 'what is recorded is complete'),
    help: t('请填写或者删去此处', 'fill it in, or remove it'),
  }),
  'sheet-of-another': ({ member, found }, { t, name }) => ({
    meaning: t(
      '按人登记的表由本人填写；他人只能填写台账指定由其填写的字段。',
      'A sheet is kept by its member; others set only the fields that the register leaves to them.',
    ),
    message: t(
      `这是 ${name('member', member)} 的登记表，${name('member', found)} 不能代填`,
      `the sheet is of ${name('member', member)}; ${name('member', found)} may not keep it`,
    ),
    why: t('登记表由本人填写并签名', 'a member keeps and signs his own'),
    help: t(`请由 ${name('member', member)} 填写`, `ask ${name('member', member)}`),
  }),
  'sheet-ahead': ({ period, today }, { t }) => ({
    meaning: t(
      '登记表不能预先填写：按日的只到当天，按周、月、季、年的至多到下一期。',
      'A sheet is not written ahead: of days up to today, of longer periods up to the next one.',
    ),
    message: t(`${period} 尚未到来，今天是 ${today}`, `${period} has not come; today is ${today}`),
    why: t('没有发生的事无从登记', 'what has not happened cannot be told'),
    help: t('请到时再登记；写错日期的，请改正', 'write it then, or correct the date'),
  }),
  'attachment-unlisted': ({ path }, { t }) => ({
    meaning: t(
      '记录的附件须列在记录开头，只增不减，文件名为其内容摘要。',
      'A file of a record is listed at its head under attachments, is named after the digest of its bytes, and is never taken away.',
    ),
    message: t(
      `附件与记录所列不符：${path}`,
      `a file that the record does not list, or no longer: ${path}`,
    ),
    why: t('记录与其附件一并登记', 'a record and its files go together'),
    help: t(
      '请用 bd record edit <记录> --attach <文件> 附上',
      'attach it with bd record edit <record> --attach <file>',
    ),
  }),
}
