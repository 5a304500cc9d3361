/** A name that nothing bears: what there is, what was probably meant, and who may add one. */
import type { NameKind } from '../../core/rules/name-kind.ts'
import type { RuleFacts } from '../../core/rules/rules.ts'
import type { Telling } from '../rules/telling.ts'
import type { Told } from '../rules/words.ts'
import type { Voice } from '../voice.ts'

/** The sentences of `unknown-name`. */
export function unknownName(
  { kind, name, suggestion, known, noted, ready }: RuleFacts['unknown-name'],
  { t, voice, kind: word, listed }: Telling,
): Told {
  if (noted !== undefined) return notedName(voice, name, noted)
  const count = (known ?? '').split(', ').length
  const all = listed(kind, known ?? '')
  const adds = addedBy(kind)
  return {
    message: t(`没有名为“${name}”的${word(kind)}`, `there is no ${word(kind)} ${name}`),
    why: t(
      '只有流程或名册中写明的名称才有效',
      'only names that the process or the policy declares have a meaning',
    ),
    help: [
      ...(ready === undefined
        ? []
        : [
            t(
              `bd 自带，请先发布：bd ${kind} publish ${name} --reason "<依据>"。`,
              `it comes with bd, publish it first: bd ${kind} publish ${name} --reason "<decision>";`,
            ),
          ]),
      ...(suggestion === undefined
        ? []
        : [t(`是否指 ${suggestion}？`, `did you mean ${suggestion}?`)]),
      ...(known === undefined
        ? suggestion === undefined
          ? [t(`查看可用名称：${listedBy(kind)}`, `see what there is: ${listedBy(kind)}`)]
          : []
        : [
            known === ''
              ? t(`目前没有任何${word(kind)}`, `there is no ${word(kind)} at all`)
              : count > MOST_LISTED
                ? t(
                    `共有 ${count} 个${word(kind)}，查看：${listedBy(kind)}`,
                    `there are ${count}, see: ${listedBy(kind)}`,
                  )
                : t(`可用：${all}`, `there are: ${all}`),
          ]),
      ...(suggestion !== undefined || adds === undefined
        ? []
        : [t(`；确需增加的，由管理员办理：${adds}`, `(an administrator adds one: ${adds})`)]),
    ].join(t('', ' ')),
  }
}

/** Of more names than this the command is told that lists them: nobody reads fifty in one paragraph. */
const MOST_LISTED = 40

/** A note behind a name where the record holds the name alone. */
function notedName({ t }: Voice, name: string, bare: string): Told {
  return {
    message: t(
      `“${name}”在姓名之后另有括号内的说明，此处只登记姓名`,
      `"${name}" has a note in brackets behind the name; only the name is recorded here`,
    ),
    why: t(
      '记录中没有登记这一说明的地方，不能略去而不告知',
      'the record has no place for the note, and nothing is left out in silence',
    ),
    help: t(`请只写姓名：${bare}`, `write the name alone: ${bare}`),
  }
}

const COMMANDS: Readonly<Partial<Record<NameKind, string>>> = {
  member: 'bd policy show',
  parameter: 'bd parameter list',
  process: 'bd process list',
  register: 'bd register list',
  role: 'bd policy show',
  rule: 'bd explain',
  unit: 'bd policy show',
}

/** The command that lists the names of this kind: those of a regulation stand in the regulation. */
function listedBy(kind: NameKind): string {
  return COMMANDS[kind] ?? 'bd process show'
}

const ADDING: Readonly<Partial<Record<NameKind, string>>> = {
  member: 'bd policy add-member',
  register: 'bd register publish',
  role: 'bd policy add-role',
  unit: 'bd policy add-unit',
}

/** The command by which an administrator adds a name of this kind, where nothing like it is there. */
function addedBy(kind: NameKind): string | undefined {
  return ADDING[kind]
}
