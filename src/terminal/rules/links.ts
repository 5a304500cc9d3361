/** The rules about looks beyond a project say this, in both languages. */
import type { linkRules } from '../../core/rules/links.ts'
import type { WordsOf } from './words.ts'

export const linkWords: WordsOf<typeof linkRules> = {
  'not-a-link': ({ name, type, look }, { t, type: word }) => ({
    meaning: t(
      'through 后面必须是指向另一项目（type: project）或者台账记录（type: record）的要素或字段；对项目查状态、阶段、结果、要素或材料字段，对记录查字段。',
      'Behind "through" stands a fact or a field that points at a project (type: project) or at a record of a register (type: record). Of a project one asks where it stands, for facts and for fields of its documents; of a record for its fields.',
    ),
    message:
      look === ''
        ? t(`“${name}”不指向任何项目或记录`, `"${name}" points at no project and no record`)
        : t(
            `“${name}”所指的${type === 'record' ? '记录' : '项目'}没有 ${look} 可查`,
            `what "${name}" points at is asked for "${look}", which a ${type} does not have`,
          ),
    why: t(`“${name}”的类型是${word(type)}`, `its type is ${word(type)}`),
    help:
      look === ''
        ? t(
            '请改用类型为 project 或 record 的要素或字段，或者把它的类型改成这两种之一',
            'name a fact or a field of type "project" or "record", or declare it as one of these',
          )
        : type === 'record'
          ? t('记录请写 field: <字段>', 'of a record write "field:" with a field of the register')
          : t(
              '项目请写 state、stage、outcome、passed、fact，或者 document 连同 field',
              'of a project write state, stage, outcome, passed, fact, or document together with field',
            ),
  }),
  'nothing-to-look-at': ({ kind, name }, { t, name: called }) => ({
    meaning: t(
      '条件要查的流程或台账，本工作区还没有。在发布之前，凡是要查它的，一律无法判断，办不下去。',
      'The workspace does not have the process or the register that a condition looks at. Until it is published, what depends on it cannot be judged and is refused.',
    ),
    message:
      kind === 'register'
        ? t(
            `本工作区没有台账“${called(kind, name)}”`,
            `there is no register ${called(kind, name)} here`,
          )
        : t(
            `本工作区没有叫“${called(kind, name)}”的流程或台账`,
            `there is no process and no register ${called(kind, name)} here`,
          ),
    why: t(
      '查不到的，既不当作符合，也不当作不符合',
      'what is not there is never taken as yes or no',
    ),
    help: t(
      `请先发布它，或者核对名称：bd catalogue ${name}`,
      `publish it first, or look for its name: bd catalogue ${name}`,
    ),
  }),
}
