/** The rules about the terms of stages and papers say this, in both languages. */
import type { termRules } from '../../core/rules/terms.ts'
import type { WordsOf } from './words.ts'

export const termWords: WordsOf<typeof termRules> = {
  'due-never': ({ stage, name: day, why }, { t, name }) => ({
    meaning: t(
      '期限所据的日期不可能在期限之前得知：不是日期，或者写在以后阶段才有的材料里。照此永远不会到期。',
      'The day on which something is due could never be known in time: it is no date, or it stands in what comes only later. By it nothing would ever be due.',
    ),
    message: t(
      `“${name('stage', stage)}”的期限以 ${day} 为准，永远不会到期`,
      `${name('stage', stage)} has something due by ${day}, which never gives a day`,
    ),
    why:
      why === 'no-date'
        ? t('它的类型不是日期（date）', 'it is of another type than date')
        : why === 'each'
          ? t(
              '这份材料每人一份，没有一个共同的日期',
              'each writes a copy of that document, so there is no one day',
            )
          : t('它要到这一阶段以后才有', 'it is there only later than this stage'),
    help: t(
      '请改用在此之前填写的日期要素、材料日期，或者改写 within',
      'take a date that is stated before, or write "within"',
    ),
  }),
  'paper-overdue': ({ document, stage, deadline, days }, { t, name, project }) => ({
    meaning: t(
      '制度规定期限之内应交的材料，到期尚未备齐。只作提示，项目不因此失效，材料仍可补交。',
      'A paper that a regulation asks for within a term is not there, or not fit. It is told, nothing lapses by it, and it may still be saved.',
    ),
    message: t(
      `“${name('document', document)}”期限 ${deadline} 已过${days === 0 ? '' : `，逾期 ${days} 个工作日`}`,
      `${name('document', document)} was to be saved by ${deadline}${days === 0 ? '' : `, ${days} working ${days === 1 ? 'day' : 'days'} ago`}`,
    ),
    why: t(
      `“${name('stage', stage)}”阶段应备，期限由制度规定`,
      `${name('stage', stage)} asks for it, by a term of its regulation`,
    ),
    help: t(
      `请抓紧补交，尚缺的内容见：bd status ${project}`,
      `see what it lacks, and who writes it: bd status ${project}`,
    ),
  }),
  'stage-overdue': ({ stage, deadline, days }, { t, name, project }) => ({
    meaning: t(
      '项目在本阶段停留已超过制度规定的期限。只作提示，项目不因此失效，仍可送审。',
      'A project has been in its stage for longer than its regulation gives. It is told, nothing lapses by it, and it may still be submitted.',
    ),
    message: t(
      `“${name('stage', stage)}”期限 ${deadline} 已过${days === 0 ? '' : `，逾期 ${days} 个工作日`}`,
      `${name('stage', stage)} was to be left by ${deadline}${days === 0 ? '' : `, ${days} working ${days === 1 ? 'day' : 'days'} ago`}`,
    ),
    why: t(
      '期限由制度规定：自进入本阶段起算，或者以载明的日期为准',
      'its regulation says so: from when the project came to the stage, or by a day that is stated',
    ),
    help: t(`请抓紧办理：bd status ${project}`, `see what is missing: bd status ${project}`),
  }),
}
