/** Files of duties side by side, and one of them for reading. */
import type { Beginning } from '../../core/duty/first-occasion.ts'
import type { Duties, Duty } from '../../core/duty/duty.ts'
import { type Cell, tableLines } from '../table.ts'
import { type Line, styled } from '../text.ts'
import type { Voice } from '../voice.ts'
import { doneByText } from './duty-done.ts'
import { dueWords } from './duty-due.ts'
import { bearerText, type DutyView, everyText } from './duty-words.ts'
import { notBegunLines } from './duties.ts'
import { nameOf, namesOf } from './view.ts'

/** Every version of every file. */
export function dutyListLines(v: Voice, all: readonly Duties[], columns: number): readonly Line[] {
  if (all.length === 0) {
    return [
      v.t(
        '本工作区没有应办清单；内置的可直接发布，例如 bd duty publish reporting',
        'this workspace has no duties; those that come with bd can be published, for example bd duty publish reporting',
      ),
    ]
  }
  const head = v.t(
    ['应办清单', '版本', '名称', '施行', '事项'],
    ['duties', 'version', 'title', 'in force', 'how many'],
  )
  const rows = all.map(({ duties, version, title, list, 'in-force': from }): (string | Cell)[] => [
    { text: duties, style: 'strong' },
    String(version),
    v.title(title),
    from ?? '',
    String(list.length),
  ])
  return tableLines({ head, rows }, columns)
}

/** One version: its head, then each duty with who, how often, until when and what does it; then how it meets its source. */
export function dutiesLines(v: Voice, view: DutyView, duties: Duties): readonly Line[] {
  const { title, duties: id, version, 'in-force': from, ledger, list, notes } = duties
  const head = v.t(`${title.zh}（${id}）第 ${version} 版`, `${title.en} (${id}) version ${version}`)
  return [
    styled('strong', head),
    ...(from === undefined ? [] : [v.labelled(v.t('施行', 'in force from'), from)]),
    ...(ledger === undefined ? [] : [v.labelled(v.t('依据', 'source'), ledger)]),
    ...list.flatMap((duty) => ['', ...dutyLines(v, view, duties, duty)]),
    ...(notes.length === 0 ? [] : ['', styled('strong', v.t('制度条款', 'rules of the source'))]),
    ...notes.map(
      ({ rule, met, text }) => `  ${rule} ${v.bracketed(metWord(v, met))} ${v.title(text)}`,
    ),
  ]
}

function dutyLines(v: Voice, view: DutyView, duties: Duties, duty: Duty): readonly Line[] {
  const excuses = duty['excused-by'] ?? duties['excused-by']
  const due = dueWords(v, view, duty)
  const opens = duty.opens === undefined ? '' : dueWords(v, view, { ...duty, due: duty.opens })
  const said: readonly (readonly [string, string])[] = [
    [v.t('谁', 'who'), bearerText(v, view, duty)],
    [v.t('多久', 'how often'), everyText(v, view, duty)],
    ...(opens === '' ? [] : [[v.t('何时起可办', 'opens'), opens] as const]),
    ...(due === '' ? [] : [[v.t('期限', 'due'), due] as const]),
    [v.t('凭什么算办了', 'done by'), doneByText(v, view, duty)],
    ...(duty.copies.length === 0
      ? []
      : [[v.t('告知', 'told to'), namesOf(v, view, 'role', duty.copies)] as const]),
    ...(excuses === undefined
      ? []
      : [[v.t('可免办的', 'excused by'), nameOf(view, 'role', excuses)] as const]),
  ]
  return [
    [styled('strong', v.title(duty.title)), v.bracketed(duty.duty)],
    ...said.map(([label, text]) => `  ${v.labelled(label, text)}`),
  ]
}

function metWord({ t }: Voice, met: Duties['notes'][number]['met']): string {
  if (met === 'enforced') return t('办理', 'enforced')
  return met === 'carried' ? t('记载', 'carried') : t('仅列出', 'listed')
}

/** What it means that they are published, and what to look at next. */
export function dutiesPublishedLines(
  v: Voice,
  { duties, 'in-force': from }: Duties,
  beginnings: readonly Beginning[],
): readonly Line[] {
  return [
    v.t(
      `自 ${from ?? ''} 起应办；此前的不追溯`,
      `they are owed from ${from ?? ''} on, and for no day before it`,
    ),
    ...notBegunLines(v, beginnings),
    `  bd duty show ${duties}`,
    '  bd duties',
  ]
}
