/** How findings look: the fact, the place, the reason, the mend. */
import { expect, test } from 'vitest'
import { cannotRun } from '../../src/core/rules/cannot-run.ts'
import { finding, type Finding } from '../../src/core/rules/finding.ts'
import { envelopeText, failureEnvelope } from '../../src/terminal/envelope.ts'
import { failureLines } from '../../src/terminal/failure.ts'
import { findingLines, type FindingsView, sortFindings } from '../../src/terminal/findings.ts'
import { plainText } from '../../src/terminal/text.ts'
import { voiceOf } from '../../src/terminal/voice.ts'

const BALLOT = 'projects/2026/2026-003/signoffs/approval.1/general-manager.wang.1.yaml'
const SOURCE = 'act: ballot\nat: 2026-03-04T09:12:00+08:00\nby: wang\n'

function byAuthor(): Finding {
  const facts = { member: 'wang', document: 'investment-proposal', holders: 'li' }
  const place = { file: BALLOT, line: 3, column: 5, project: '2026-003', member: 'wang' }
  return { ...finding('signoff-by-author', facts, place), commit: '3f2a91cd0000' } as Finding
}

function shown(findings: readonly Finding[], view: Partial<FindingsView> = {}): string {
  return `\n${findingLines(findings, { voice: voiceOf('en'), ...view })
    .map(plainText)
    .join('\n')}`
}

test('a finding states fact, place, source, reason and mend', () => {
  const view = { source: () => SOURCE, dateOf: () => '2026-03-04' }
  expect(shown([byAuthor()], view)).toMatchInlineSnapshot(`
    "
    error[signoff-by-author]: wang cannot judge a packet with a document of their own: investment-proposal
      --> projects/2026/2026-003/signoffs/approval.1/general-manager.wang.1.yaml:3:5   commit 3f2a91c, 2026-03-04
       |
     3 | by: wang
       |     ^^^^
       |
       = why:  the process separates those who write from those who decide
       = help: ask another holder: li

    1 error"
  `)
  expect(shown([byAuthor()], { ...view, voice: voiceOf('zh') })).toMatchInlineSnapshot(`
    "
    错误[signoff-by-author]：wang 是送审材料“investment-proposal”的编写人，不得审批
      --> projects/2026/2026-003/signoffs/approval.1/general-manager.wang.1.yaml:3:5   提交 3f2a91c，2026-03-04
       |
     3 | by: wang
       |     ^^^^
       |
       = 原因：编写与审批相互分离
       = 处理：请由 li 审批

    错误 1 个"
  `)
})

test.each([
  ['role', 'bd policy show', 'bd policy show'],
  ['rule', 'bd explain', 'bd explain'],
  ['stage', 'bd process show', 'bd process show'],
] as const)('where there is no such %s, the mend says where they are listed', (kind, en, zh) => {
  const found = finding('unknown-name', { kind, name: 'nobody' }, {})
  expect(shown([found])).toContain(`= help: see what there is: ${en}`)
  expect(shown([found], { voice: voiceOf('zh') })).toContain(`= 处理：查看可用名称：${zh}`)
})

test('what may stand there is listed, with what was probably meant', () => {
  const found = finding('unknown-name', {
    kind: 'stage',
    name: 'aproval',
    suggestion: 'approval',
    known: 'draft, approval',
  })
  expect(shown([found])).toContain('= help: did you mean approval? there are: draft, approval\n')
  expect(shown([found], { voice: voiceOf('zh') })).toContain(
    '= 处理：是否指 approval？可用：draft、approval\n',
  )
})

test('words that are chosen from are told as they are written, kinds of values are described', () => {
  const facts = { key: 'type', expected: 'text | date', found: 'dat' }
  const chosen = finding('invalid-value', { ...facts, suggestion: 'date', literal: true }, {})
  expect(shown([chosen])).toContain('type is dat, expected is text, date\n')
  expect(shown([chosen], { voice: voiceOf('zh') })).toContain('应为 text、date\n')
  const kind = finding('invalid-value', facts, {})
  expect(shown([kind], { voice: voiceOf('zh') })).toContain('应为文字、日期')
})

test('the mark stands under the place, Chinese before it or not', () => {
  const title = finding(
    'invalid-text',
    { key: 'title', character: 'U+202E' },
    { file: 'bd.yaml', line: 12, column: 8 },
  )
  const source = () => `${'\n'.repeat(11)}名称: "收购\u202e项目"  # 说明`
  expect(shown([title], { voice: voiceOf('zh'), source })).toMatchInlineSnapshot(`
    "
    错误[invalid-text]：title 中含有不可见字符 U+202E
       --> bd.yaml:12:8
        |
     12 | 名称: "收购<U+202E>项目"  # 说明
        |            ^^^^^^^^^^^^^
        |
        = 原因：看到的必须就是所签的
        = 处理：请删去该字符，或者重新输入这段文字

    错误 1 个"
  `)
})

test('findings are sorted by commit as they come, then by file and line', () => {
  const at = (commit: string, file: string, line: number): Finding =>
    ({ ...finding('invalid-id', { id: 'X' }, { file, line }), commit }) as Finding
  const sorted = sortFindings([at('b', 'z', 1), at('a', 'a', 1), at('b', 'a', 10), at('b', 'a', 9)])
  expect(sorted.map(({ commit, place }) => `${commit} ${place?.file}:${place?.line}`)).toEqual([
    'b a:9',
    'b a:10',
    'b z:1',
    'a a:1',
  ])
})

test('more than five findings of one rule are folded, and the summary counts all', () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    finding('unset-fact', { fact: `fact-${index}` }, { project: '2026-003' }),
  )
  const text = shown([...many, finding('calendar-missing', { year: '2027' })], {
    voice: voiceOf('zh'),
  })
  expect(text.match(/错误\[unset-fact\]/g)).toHaveLength(5)
  expect(text.split('\n').slice(-3)).toMatchInlineSnapshot(`
    [
      "……另有 3 个同类问题（unset-fact），加 --json 可查看全部",
      "",
      "错误 8 个，警告 1 个",
    ]
  `)
})

test('a refused command calls each of its reasons an error', () => {
  const missing = finding('calendar-missing', { year: '2027' })
  expect(shown([missing])).toMatch(/^\nwarning\[calendar-missing\]/)
  expect(shown([missing], { refused: true })).toMatch(/^\nerror\[calendar-missing\]/)
})

test('nothing found is nothing shown', () => {
  expect(findingLines([], { voice: voiceOf('zh') })).toEqual([])
})

test('the envelope holds each finding as data', () => {
  const text = envelopeText('check', { commits: 3 }, [byAuthor()], { voice: voiceOf('en') })
  expect(JSON.parse(text)).toMatchInlineSnapshot(`
    {
      "bd": 1,
      "data": {
        "commits": 3,
      },
      "findings": [
        {
          "column": 5,
          "commit": "3f2a91cd0000",
          "file": "projects/2026/2026-003/signoffs/approval.1/general-manager.wang.1.yaml",
          "help": "ask another holder: li",
          "line": 3,
          "member": "wang",
          "message": "wang cannot judge a packet with a document of their own: investment-proposal",
          "project": "2026-003",
          "rule": "signoff-by-author",
          "severity": "error",
          "why": "the process separates those who write from those who decide",
        },
      ],
      "kind": "check",
    }
  `)
})

test('a failure has an envelope too', () => {
  const text = failureEnvelope(cannotRun('shallow-clone', {}), { voice: voiceOf('zh') })
  expect(JSON.parse(text)).toMatchInlineSnapshot(`
    {
      "bd": 1,
      "data": {
        "help": "请取回全部历史：git fetch --unshallow",
        "message": "这是浅克隆，历史不完整",
        "reason": "shallow-clone",
      },
      "findings": [],
      "kind": "cannot-run",
    }
  `)
})

test('a failure has its head and its labels in the language that was asked for', () => {
  const lines = (language: 'zh' | 'en') =>
    failureLines(cannotRun('not-a-workspace', { dir: '/tmp/x' }), voiceOf(language)).map(plainText)
  expect(lines('zh')[0]).toBe('错误[not-a-workspace]：/tmp/x 不是 bd 工作区')
  expect(lines('zh')[1]).toMatch(/^ {2}= 处理：请进入工作区/)
  expect(lines('en')[0]).toBe('error[not-a-workspace]: /tmp/x is not a workspace of bd')
  expect(lines('en')[1]).toMatch(/^ {2}= help: change into the workspace/)
})
