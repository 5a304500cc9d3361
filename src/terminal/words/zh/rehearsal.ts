/** Chinese for what the tests of a process find. */
import type { RuleFacts } from '../../../core/rules/rules.ts'
import type { RuleBook, Telling } from '../types.ts'

export const rehearsalRules = {
  'test-act-refused': {
    meaning: '流程测试中的一步，按测试应当办成，实际被拒绝。',
    say: ({ test, deed, member, found }, { name }) => ({
      message: `测试“${test}”：${name('member', member)} 的 ${deed} 未能办成（${found}）`,
      why: '测试写明这一步应当办成；拒绝的理由列在其后',
      help: `请改正流程或测试；本应拒绝的，请在这一步写 refused: ${listText(found)}`,
    }),
  },
  'test-act-allowed': {
    meaning: '流程测试中的一步，按测试应当被拒绝，实际办成了。',
    say: ({ test, deed, member, expected }, { name }) => ({
      message: `测试“${test}”：${name('member', member)} 的 ${deed} 办成了`,
      why: `测试写明应以 ${expected} 拒绝`,
      help: '请核对流程是否少了限制；本应办成的，请删去 refused',
    }),
  },
  'test-refused-otherwise': {
    meaning: '流程测试中的一步被拒绝了，但理由与测试写明的不同。',
    say: ({ test, deed, member, expected, found }, { name }) => ({
      message: `测试“${test}”：${name('member', member)} 的 ${deed} 因 ${found} 被拒绝`,
      why: `测试写明的理由是 ${expected}；实际的理由列在其后`,
      help: `请改正流程，或者改写为 refused: ${listText(found)}`,
    }),
  },
  'test-differs': {
    meaning: '流程测试走完一步之后，项目的情形与测试写明的不同。',
    say: ({ test, key, expected, found }) => ({
      message: `测试“${test}”：${key} 应为 ${expected}，实为 ${found}`,
      why: '测试写明了这一步之后应有的情形',
      help: '请核对流程，或者改正 expect',
    }),
  },
  'test-not-run': {
    meaning: '流程测试从另一个测试的结尾开始，而那个测试没有通过。',
    say: ({ test, continues }) => ({
      message: `测试“${test}”没有执行`,
      why: `它接着“${continues}”往下走，而“${continues}”没有通过`,
      help: `请先改好“${continues}”`,
    }),
  },
  'tests-missing': {
    meaning: '流程文件夹里没有 process.test.yaml。',
    say: ({ process }) => ({
      message: `流程 ${process} 没有测试`,
      why: '没有通过测试的版本不能发布',
      help: '请在流程文件夹中编写 process.test.yaml',
    }),
  },
  'outcome-untested': {
    meaning: '流程可能走到这一步，却没有一个测试走到过。',
    say: (facts, telling) => ({
      message: `没有测试走到：${reachableText(facts, telling)}`,
      why: '没有走到过的结果，不知道流程写得对不对',
      help: '请在 process.test.yaml 中增加走到此处的测试',
    }),
  },
} satisfies Partial<RuleBook>

function listText(rules: string): string {
  return rules.includes(', ') ? `[${rules}]` : rules
}

/** What was not reached, in words. */
function reachableText(
  { part, stage, name: id, outcome }: RuleFacts['outcome-untested'],
  { name, state }: Telling,
): string {
  const where = `阶段“${name('stage', stage)}”`
  const yes = outcome === 'yes'
  switch (part) {
    case 'review':
      return `${where}的“${name('review', id)}”，结果为“${name('result', `${id}.${outcome}`)}”`
    case 'answer':
      return `${where}的“${name('review', id)}”，结论为“${name('outcome', outcome)}”`
    case 'then':
      return `离开${where}，进入阶段“${name('stage', outcome)}”`
    case 'row':
      return `决策表“${name('table', id)}”的第 ${outcome} 行`
    case 'ending':
      return `项目${state(outcome)}`
    case 'when':
      return `${where}${yes ? '须经' : '无须经'}“${name('review', id)}”`
    case 'team':
      return `${where}的第 ${id} 条小组规定${yes ? '适用' : '不适用'}`
    case 'waiver':
      return `${where}${yes ? '免予' : '不得免予'}提交“${name('document', id)}”`
    case 'deliverable':
      return `${where}${yes ? '应当' : '无须'}提交“${name('document', id)}”`
    case 'requirement':
      return `${where}的第 ${id} 项要求${yes ? '已满足' : '未满足'}`
    default:
      // `bd explain` leaves the facts open.
      return part satisfies never
  }
}
