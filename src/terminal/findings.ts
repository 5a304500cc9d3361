/** Findings are shown with the fact, the place, the reason and the mend; repeated ones are folded, the summary is last. */
import type { Finding } from '../core/rules/finding.ts'
import { type RuleId, severityOf } from '../core/rules/rules.ts'
import type { Severity } from '../core/rules/rule.ts'
import { excerptLines } from './excerpt.ts'
import type { Names } from './names.ts'
import { type Line, styled } from './text.ts'
import { tellFinding } from './rules/finding.ts'
import type { Voice } from './voice.ts'

export interface FindingsView {
  readonly voice: Voice
  /** A command was refused: each of its reasons is an error, whatever its severity in check. */
  readonly refused?: boolean
  /** What keeps nobody from anything: each is a note, whatever its severity in check. */
  readonly noted?: boolean
  /** The text of a file at the finding's commit, for the excerpt. */
  readonly source?: (path: string, commit: string | undefined) => string | undefined
  /** The names that ids have for this finding. */
  readonly names?: (finding: Finding) => Names
  /** The date of a commit. */
  readonly dateOf?: (commit: string) => string | undefined
  /** How many findings of one rule are shown; 5 unless told. */
  readonly most?: number
}

const MOST = 5

/** All findings of a view, sorted, grouped, with a line that sums them up; nothing when there are none. */
export function findingLines(findings: readonly Finding[], view: FindingsView): readonly Line[] {
  if (findings.length === 0) return []
  const { labels } = view.voice
  const severity = severityIn(view)
  const shown = new Map<RuleId, number>()
  const lines = sortFindings(findings).flatMap((finding): readonly Line[] => {
    const count = (shown.get(finding.rule) ?? 0) + 1
    shown.set(finding.rule, count)
    return count > (view.most ?? MOST) ? [] : [...oneFinding(finding, view), '']
  })
  const folded = [...shown].flatMap(([rule, count]): readonly Line[] => {
    const hidden = count - (view.most ?? MOST)
    return hidden > 0 ? [styled('faint', labels.more(hidden, rule)), ''] : []
  })
  const of = (one: Severity) => findings.filter(({ rule }) => severity(rule) === one).length
  const summary = labels.summary(of('error'), of('warning'), of('info'))
  return [...lines, ...folded, styled('strong', summary)]
}

/** Each of a few findings by itself, to stand among other lines: nothing folded, nothing summed up. */
export function reasonLines(findings: readonly Finding[], view: FindingsView): readonly Line[] {
  return sortFindings(findings).flatMap((one) => oneFinding(one, view))
}

/** By commit in the order in which they come, then by file, then by line and column. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const commits = new Map<string, number>()
  for (const { commit = '' } of findings) {
    if (!commits.has(commit)) commits.set(commit, commits.size)
  }
  const compare = (a: Finding, b: Finding) =>
    commits.get(a.commit ?? '')! - commits.get(b.commit ?? '')! ||
    order(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0)
  return [...findings].sort(compare)
}

function order(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

function severityIn(view: FindingsView): (rule: RuleId) => Severity {
  if (view.noted === true) return () => 'info'
  return view.refused === true ? () => 'error' : severityOf
}

function oneFinding(finding: Finding, view: FindingsView): readonly Line[] {
  const { labels, vocabulary } = view.voice
  const severity = severityIn(view)(finding.rule)
  const told = tellFinding(view.voice, finding, view.names?.(finding))
  const head = `${vocabulary.severities[severity]}[${finding.rule}]`
  const excerpt = excerptOf(finding, view)
  const edge = excerpt.length > 0 ? ' '.repeat(String(finding.place?.line ?? '').length) : ''
  const place = placeText(finding, view)
  return [
    [styled(severity, head), styled('strong', `${labels.colon}${told.message}`)],
    ...(place === '' ? [] : [[` ${edge}`, styled('faint', '--> '), place]]),
    ...excerpt,
    ` ${edge} = ${labels.why}${told.why}`,
    ` ${edge} = ${labels.help}${told.help}`,
  ]
}

/** `file:line:column   commit 3f2a91c, 2026-03-04`, as much of it as is known. */
function placeText({ place, commit, project }: Finding, view: FindingsView): string {
  const { labels } = view.voice
  const { file, line, column } = place ?? {}
  const at = [
    file,
    ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])]),
  ]
  const where = file === undefined && project !== undefined ? labels.project(project) : ''
  const when = commit === undefined ? '' : labels.commit(commit.slice(0, 7), view.dateOf?.(commit))
  return [file === undefined ? where : at.join(':'), when].filter((part) => part !== '').join('   ')
}

function excerptOf({ place, commit }: Finding, view: FindingsView): readonly Line[] {
  if (place?.file === undefined || place.line === undefined) return []
  const text = view.source?.(place.file, commit)
  return text === undefined ? [] : excerptLines(text, place.line, place.column)
}
