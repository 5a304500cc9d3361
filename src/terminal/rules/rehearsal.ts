/** The rules about the tests of a process say this, in both languages. */
import type { rehearsalRules } from '../../core/rules/rehearsal.ts'
import type { RuleFacts } from '../../core/rules/rules.ts'
import type { Telling } from './telling.ts'
import type { WordsOf } from './words.ts'

export const rehearsalWords: WordsOf<typeof rehearsalRules> = {
  'test-act-refused': ({ test, deed, member, found }, { t, name }) => ({
    meaning: t(
      '流程测试中的一步，按测试应当办成，实际被拒绝。',
      'A step of a process test that should have been carried out was refused.',
    ),
    message: t(
      `测试“${test}”：${name('member', member)} 的 ${deed} 未能办成（${found}）`,
      `test "${test}": "${deed}" by ${name('member', member)} was refused (${found})`,
    ),
    why: t(
      '测试写明这一步应当办成；拒绝的理由列在其后',
      'the test says that this is carried out; the reasons of the refusal follow',
    ),
    help: t(
      `请改正流程或测试；本应拒绝的，请在这一步写 refused: ${listText(found)}`,
      `mend the process or the test; where it should be refused, write refused: ${listText(found)}`,
    ),
  }),
  'test-act-allowed': ({ test, deed, member, expected }, { t, name }) => ({
    meaning: t(
      '流程测试中的一步，按测试应当被拒绝，实际办成了。',
      'A step of a process test that should have been refused was carried out.',
    ),
    message: t(
      `测试“${test}”：${name('member', member)} 的 ${deed} 办成了`,
      `test "${test}": "${deed}" by ${name('member', member)} was carried out`,
    ),
    why: t(`测试写明应以 ${expected} 拒绝`, `the test says that it is refused by ${expected}`),
    help: t(
      '请核对流程是否少了限制；本应办成的，请删去 refused',
      'see whether the process lacks a limit; where it should be carried out, remove "refused"',
    ),
  }),
  'test-refused-otherwise': ({ test, deed, member, expected, found }, { t, name }) => ({
    meaning: t(
      '流程测试中的一步被拒绝了，但理由与测试写明的不同。',
      'A step of a process test was refused for other reasons than the test says.',
    ),
    message: t(
      `测试“${test}”：${name('member', member)} 的 ${deed} 因 ${found} 被拒绝`,
      `test "${test}": "${deed}" by ${name('member', member)} was refused by ${found}`,
    ),
    why: t(
      `测试写明的理由是 ${expected}；实际的理由列在其后`,
      `the test says by ${expected}; the reasons follow`,
    ),
    help: t(
      `请改正流程，或者改写为 refused: ${listText(found)}`,
      `mend the process, or write refused: ${listText(found)}`,
    ),
  }),
  'test-differs': ({ test, key, expected, found }, { t }) => ({
    meaning: t(
      '流程测试走完一步之后，项目的情形与测试写明的不同。',
      'After a step of a process test the project stands otherwise than the test says.',
    ),
    message: t(
      `测试“${test}”：${key} 应为 ${expected}，实为 ${found}`,
      `test "${test}": ${key} should be ${expected} and is ${found}`,
    ),
    why: t('测试写明了这一步之后应有的情形', 'the test says how things stand after this step'),
    help: t('请核对流程，或者改正 expect', 'mend the process, or what the test expects'),
  }),
  'test-not-run': ({ test, continues }, { t }) => ({
    meaning: t(
      '流程测试从另一个测试的结尾开始，而那个测试没有通过。',
      'A process test begins where another ends, and that one did not pass.',
    ),
    message: t(`测试“${test}”没有执行`, `test "${test}" was not run`),
    why: t(
      `它接着“${continues}”往下走，而“${continues}”没有通过`,
      `it continues "${continues}", which did not pass`,
    ),
    help: t(`请先改好“${continues}”`, `mend "${continues}" first`),
  }),
  'tests-missing': ({ process }, { t }) => ({
    meaning: t(
      '流程文件夹里没有 process.test.yaml。',
      "The process's folder has no process.test.yaml.",
    ),
    message: t(`流程 ${process} 没有测试`, `the process ${process} has no tests`),
    why: t('没有通过测试的版本不能发布', 'a version without passing tests is not published'),
    help: t('请在流程文件夹中编写 process.test.yaml', 'write a process.test.yaml in its folder'),
  }),
  'outcome-untested': (facts, telling) => ({
    meaning: telling.t(
      '流程可能走到这一步，却没有一个测试走到过。',
      'The process may come to this, and no test does.',
    ),
    message: telling.t(
      `没有测试走到：${reachableText(facts, telling)}`,
      `no test reaches this: ${reachableText(facts, telling)}`,
    ),
    why: telling.t(
      '没有走到过的结果，不知道流程写得对不对',
      'what was never tried may be written wrongly',
    ),
    help: telling.t(
      '请在 process.test.yaml 中增加走到此处的测试',
      'add a test to process.test.yaml that comes to it',
    ),
  }),
}

/** Rules as a test lists them. */
function listText(rules: string): string {
  return rules.includes(', ') ? `[${rules}]` : rules
}

/** What was not reached, in words. */
function reachableText(
  { part, stage, name: id, outcome }: RuleFacts['outcome-untested'],
  { t, name, state }: Telling,
): string {
  const where = t(`阶段“${name('stage', stage)}”`, `the stage "${name('stage', stage)}"`)
  const yes = outcome === 'yes'
  switch (part) {
    case 'review':
      return t(
        `${where}的“${name('review', id)}”，结果为“${name('result', `${id}.${outcome}`)}”`,
        `"${name('review', id)}" of ${where} is "${name('result', `${id}.${outcome}`)}"`,
      )
    case 'answer':
      return t(
        `${where}的“${name('review', id)}”，结论为“${name('outcome', outcome)}”`,
        `"${name('review', id)}" of ${where} answers "${name('outcome', outcome)}"`,
      )
    case 'then':
      return t(
        `离开${where}，进入阶段“${name('stage', outcome)}”`,
        `${where} is left for the stage "${name('stage', outcome)}"`,
      )
    case 'row':
      return t(
        `决策表“${name('table', id)}”的第 ${outcome} 行`,
        `row ${outcome} of the table "${name('table', id)}"`,
      )
    case 'ending':
      return t(`项目${state(outcome)}`, `a project is ${state(outcome)}`)
    case 'when':
      return t(
        `${where}${yes ? '须经' : '无须经'}“${name('review', id)}”`,
        `${where} ${yes ? 'goes' : 'does not go'} through "${name('review', id)}"`,
      )
    case 'team':
      return t(
        `${where}的第 ${id} 条小组规定${yes ? '适用' : '不适用'}`,
        `rule ${id} for the team of ${where} ${yes ? 'applies' : 'does not apply'}`,
      )
    case 'waiver':
      return t(
        `${where}${yes ? '免予' : '不得免予'}提交“${name('document', id)}”`,
        `${where} ${yes ? 'goes' : 'may not go'} without "${name('document', id)}"`,
      )
    case 'deliverable':
      return t(
        `${where}${yes ? '应当' : '无须'}提交“${name('document', id)}”`,
        `${where} ${yes ? 'needs' : 'does not need'} "${name('document', id)}"`,
      )
    case 'requirement':
      return t(
        `${where}的第 ${id} 项要求${yes ? '已满足' : '未满足'}`,
        `requirement ${id} of ${where} ${yes ? 'holds' : 'does not hold'}`,
      )
    default:
      // `bd explain` leaves the facts open.
      return part satisfies never
  }
}
