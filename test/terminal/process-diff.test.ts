/** What `bd process diff` says: no change to any word of a regulation goes unsaid, and each bears on the stages it concerns. */
import { describe, expect, test } from 'vitest'
import { articlesOf } from '../../src/core/process/articles.ts'
import type { Process } from '../../src/core/process/process.ts'
import {
  articleOf,
  type ArticleChange,
  changesAhead,
  changesBetween,
} from '../../src/core/process/diff.ts'
import type { Language } from '../../src/core/record/workspace.ts'
import { namesIn } from '../../src/terminal/names.ts'
import { diffLines } from '../../src/terminal/phrases/process-diff.ts'
import type { ProjectAhead } from '../../src/terminal/phrases/process-diff-projects.ts'
import { plainText } from '../../src/terminal/text.ts'
import { voiceOf } from '../../src/terminal/voice.ts'
import { builtIn } from '../reports/drawings.ts'
import { changed, LEAVES, PROCESS } from './everything.ts'

function changesOf(before: Process, after: Process): readonly ArticleChange[] {
  return changesBetween(articlesOf(before), articlesOf(after))
}

function viewOf(language: Language, process: Process) {
  return { process, names: namesIn(voiceOf(language), undefined, process), parameters: {} }
}

function told(
  language: Language,
  before: Process,
  after: Process,
  projects: readonly ProjectAhead[] = [],
): readonly string[] {
  const [old, now] = [viewOf(language, before), viewOf(language, after)]
  const changes = changesOf(before, after)
  return diffLines(voiceOf(language), { before: old, after: now, changes, projects }).map(plainText)
}

/** Numbers of steps say only which reviews run together; the version is the headline's. */
const SAID_OTHERWISE = new Set(['version', 'process'])

test.each(
  LEAVES.filter(([path]) => !SAID_OTHERWISE.has(String(path[0]))).map(
    ([path, value]) => [path.join('.'), path, value] as const,
  ),
)('whoever changes %s finds it in the comparison', (_, path, value) => {
  const after = changed(path, value)
  expect(changesOf(PROCESS, after).length).toBeGreaterThan(0)
  const same = told('zh', PROCESS, PROCESS).length
  for (const language of ['zh', 'en'] as const) {
    const lines = told(language, PROCESS, after)
    expect(lines.length).toBeGreaterThan(same)
    const onlyOther = /只有英文措辞不同|only the Chinese wording differs/
    const only = path.at(-1)
    const isOther = (only === 'zh' || only === 'en') && only !== language
    // A requirement is known by its Chinese title: another title is another requirement.
    const isKey = path.includes('requires') && only === 'zh'
    expect(lines.some((line) => onlyOther.test(line))).toBe(isOther && !isKey)
  }
  expect(told('en', PROCESS, after).slice(2).join('')).not.toMatch(/undefined|\[object/)
})

test('a version is the same as itself, and says so', () => {
  expect(changesOf(PROCESS, structuredClone(PROCESS))).toEqual([])
  expect(told('zh', PROCESS, PROCESS)).toEqual(['无所不包：第 3 版 → 第 3 版', '两版相同'])
})

/** The shipped regulation with another version number and a change. */
function next(change: (process: Process) => Partial<Process>): Process {
  const process = builtIn('group-investment')
  return { ...process, version: 2, ...change(process) }
}

const OLD = builtIn('group-investment')

/** A study of the party committee before the board; the survey no longer asked for; fifteen days for the experts. */
const NEW = next(({ stages }) => ({
  stages: stages.map((stage) => {
    if (stage.stage === 'initiation') {
      const deliverables = stage.deliverables.filter(
        ({ document }) => document !== 'expert-opinion',
      )
      return { ...stage, deliverables }
    }
    if (stage.stage !== 'approval') return stage
    const gate = stage.gate.flatMap((review, step) => {
      if (review.review === 'expert-committee') {
        return [{ ...review, within: { 'working-days': 15 } as const, step }]
      }
      if (review.review !== 'board') return [{ ...review, step }]
      const title = { zh: '党委前置研究', en: 'Prior study' }
      const study = {
        review: 'party',
        title,
        role: 'party',
        decide: 'all',
        step,
        later: [],
      } as const
      return [study, { ...review, step: step + 1 }]
    })
    return { ...stage, gate }
  }),
}))

test('what became of each article is said under its stage, in the order of the regulation', () => {
  const shown = told('zh', OLD, NEW)
  expect(shown.slice(0, -2).filter((line) => line !== '' && line !== '在办项目')).toEqual([
    '集团业务投资决策：第 1 版 → 第 2 版',
    '阶段“立项”（initiation）',
    '  取消 应备材料“专家意见”',
    '      专家意见（bd-officer）',
    '阶段“项目审批”（approval）',
    '  调整 审批顺序',
    '    原：总经理（general-manager） → 专家委员会（expert-committee） → 董事会（board）',
    '    现：总经理（general-manager） → 专家委员会（expert-committee） → 党委前置研究（party） → 董事会（board）',
    '  调整 审批“专家委员会”',
    '    原：专家委员会（expert-committee）：书面表决（expert），一人一票，期限 10 个工作日',
    '    现：专家委员会（expert-committee）：书面表决（expert），一人一票，期限 15 个工作日',
    '  新增 审批“党委前置研究”',
    '      党委前置研究（party）：party全员同意，制度未定期限',
  ])
})

describe('for a running project', () => {
  const changes = changesOf(OLD, NEW)
  const ahead = (stage: string) =>
    changesAhead(changes, stage, OLD, NEW).map((change) => {
      const { within, part, id } = articleOf(change)
      return `${change.what} ${within} ${part} ${id}`.trim()
    })
  const approval = [
    'changed approval gate',
    'changed approval review expert-committee',
    'added approval review party',
  ]

  test('the changes that still lie ahead are those of its stage and of the stages after it', () => {
    expect(ahead('idea')).toEqual([...approval, 'removed initiation deliverable expert-opinion'])
    expect(ahead('initiation')).toEqual(ahead('idea'))
    expect(ahead('study')).toEqual(approval)
    expect(ahead('approval')).toEqual(approval)
    // A return would lead back; it is not what lies ahead.
    expect(ahead('execution')).toEqual([])
    expect(ahead('nowhere')).toEqual([])
  })

  test('a fact bears on every gate, a field on the stages that ask for its document, a note on none', () => {
    const bearing = (process: Process) => {
      const [change] = changesOf(OLD, process)
      return change === undefined ? [] : articleOf(change).stages
    }
    const fact = next(({ facts }) => {
      const title = { zh: '币种', en: 'Currency' }
      return { facts: { ...facts, currency: { type: 'text', title } } }
    })
    expect(bearing(fact)).toEqual(['idea', 'initiation', 'approval'])
    const field = next(({ documents }) => {
      const idea = { ...documents['idea']!, fields: {} }
      return { documents: { ...documents, idea } }
    })
    expect(bearing(field)).toEqual(['idea'])
    const note = next(({ notes }) => ({ notes: notes.slice(1) }))
    expect(bearing(note)).toEqual([])
    const term = next(({ parameters }) => {
      const { 'board-term': _, ...rest } = parameters
      return { parameters: rest }
    })
    expect(bearing(term)).toEqual(['approval'])
  })

  test('it is told that it stays under its version, and what would be different', () => {
    const project = (stage: string, view: Process): ProjectAhead => ({
      id: '2026-001',
      title: '冷链',
      stage,
      known: NEW.stages.some((one) => one.stage === stage),
      ahead: changesAhead(changesOf(view, NEW), stage, view, NEW),
      process: view,
      view: viewOf('zh', view),
    })
    const last = (one: ProjectAhead) => told('zh', OLD, NEW, [one]).slice(-3)
    expect(last(project('study', OLD))).toEqual([
      '  对在办项目没有影响：各按新建时的版本办理，直至办结。',
      '  2026-001 冷链：继续按第 1 版办理，现处“尽职调查、论证、商业谈判”',
      '    此后的环节，若按第 2 版新建，不同之处有：调整 阶段“项目审批”（approval） 审批顺序；调整 阶段“项目审批”（approval） 审批“专家委员会”；新增 阶段“项目审批”（approval） 审批“党委前置研究”',
    ])
    expect(last(project('execution', OLD)).at(-1)).toBe('    此后的环节，若按第 2 版新建，没有不同')
    expect(last(project('study', NEW)).at(-1)).toBe(
      '  2026-001 冷链：继续按第 2 版办理，现处“尽职调查、论证、商业谈判”',
    )
    const gone = {
      ...OLD,
      stages: OLD.stages.map((one) => (one.stage === 'study' ? { ...one, stage: 'old' } : one)),
    }
    expect(last(project('old', gone)).at(-1)).toBe('    第 2 版没有它现在所处的阶段')
  })
})
