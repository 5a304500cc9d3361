/** A short form of the minutes of a sitting is printed, to be copied and filled in, with the names of the vote that is open. */
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'

/** A vote that is open: the project, what is voted on, and the names of the seats. */
export interface FormOf {
  readonly project: string
  readonly title: string
  readonly review: string
  readonly seats: readonly string[]
}

/** The form as YAML, above it how it is used and where all of its fields are explained. */
export function minutesForm(v: Voice, open: FormOf | undefined): readonly Line[] {
  const { project, title, review, seats } = open ?? {
    project: '2026-001',
    title: v.t('议题名称', 'the item'),
    review: 'board',
    seats: v.t(['张三', '李四'], ['zhang', 'li']),
  }
  const names = seats.join(', ')
  const says = (label: string) => `# ${label}`
  // Left empty: what nobody filled in is refused, and never recorded as said.
  const votes = seats.map((seat) => `      ${seat}: ""`)
  return [
    says(
      v.t(
        '会议记录表样：存成 minutes.yaml，照实填写，再登记：',
        'the form of the minutes: save it as minutes.yaml, fill it in, record it:',
      ),
    ),
    says(
      v.t(
        'bd meeting record minutes.yaml --scan <扫描件>',
        'bd meeting record minutes.yaml --scan <scan>',
      ),
    ),
    says(
      v.t(
        '各字段的说明见 docs/operations.zh.md“会议表决”',
        'every field: docs/operations.md, "Meetings"',
      ),
    ),
    `number: "" # ${v.t('文号', 'the number of the minutes')}`,
    `date: "" # ${v.t('会议日期，如 2026-06-09', 'the day of the sitting, as 2026-06-09')}`,
    `review: ${review}`,
    `chair: ${seats[0] ?? ''}`,
    'recorder: ""',
    `present: [${names}]`,
    'represented: []',
    'absent: []',
    'recused: []',
    'items:',
    `  - project: ${project}`,
    `    item: ${JSON.stringify(title)}`,
    `    votes: # ${v.t('同意、反对、弃权等', 'approve, reject, abstain and so on')}`,
    ...votes,
    `    resolution: "" # ${v.t('通过、否决、未获通过等', 'passed, rejected, not-carried and so on')}`,
  ].map((line): Line => (line.startsWith('#') ? styled('faint', line) : line))
}
