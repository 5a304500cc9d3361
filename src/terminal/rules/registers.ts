/** The rules about registers and their records say this, in both languages. */
import type { registerRules } from '../../core/rules/registers.ts'
import type { WordsOf } from './words.ts'

export const registerWords: WordsOf<typeof registerRules> = {
  'link-to-nothing': ({ name, type, found, register }, { t, name: called }) => {
    const field = called('field', name)
    const isProject = type === 'project'
    return {
      meaning: t(
        '记录中填写的是项目编号，或者另一本台账的记录编号，而该编号并不存在。',
        'A value of a record names a project, or a record of another register, and nothing has that number.',
      ),
      message: isProject
        ? t(
            `${field}填写的项目 ${found} 不存在`,
            `${field} names the project ${found}, and there is none`,
          )
        : t(
            `${field}填写的记录 ${found} 在台账 ${register} 中不存在`,
            `${field} names ${found}, and the register ${register} has no such record`,
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
}
