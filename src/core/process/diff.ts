/** A new version changes a regulation article by article, and some of it lies ahead of a project. */
import type { Article } from './articles.ts'
import type { Process } from './process.ts'
import { waysOf } from './ways.ts'

/** An article that only one version has, or that each words differently. */
export type ArticleChange =
  | { readonly what: 'added'; readonly after: Article }
  | { readonly what: 'removed'; readonly before: Article }
  | { readonly what: 'changed'; readonly before: Article; readonly after: Article }

/** The changes from one version's articles to another's: in the order of the new one, what it no longer has last. */
export function changesBetween(
  before: readonly Article[],
  after: readonly Article[],
): readonly ArticleChange[] {
  const [olds, news] = [byKey(before), byKey(after)]
  const kept = after.flatMap((article): ArticleChange[] => {
    const old = olds.get(keyOf(article))
    if (old === undefined) return [{ what: 'added', after: article }]
    const same = JSON.stringify(sorted(old.value)) === JSON.stringify(sorted(article.value))
    return same ? [] : [{ what: 'changed', before: old, after: article }]
  })
  const gone = before.filter((article) => !news.has(keyOf(article)))
  return [...kept, ...gone.map((article): ArticleChange => ({ what: 'removed', before: article }))]
}

/** The article that a change is known by: as it is now, or as it last was. */
export function articleOf(change: ArticleChange): Article {
  return change.what === 'removed' ? change.before : change.after
}

function keyOf({ part, within, id }: Article): string {
  return JSON.stringify([part, within, id])
}

function byKey(articles: readonly Article[]): ReadonlyMap<string, Article> {
  return new Map(articles.map((article) => [keyOf(article), article]))
}

/** The value with the keys of its maps in one order; a different order of keys says nothing else. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The changes that bear on a stage which still lies ahead, in either version, of a project that stands in this stage. */
export function changesAhead(
  changes: readonly ArticleChange[],
  stage: string,
  before: Process,
  after: Process,
): readonly ArticleChange[] {
  const ahead = new Set([...stagesAhead(before, stage), ...stagesAhead(after, stage)])
  return changes.filter((change) => {
    const stages = [
      ...(change.what === 'added' ? [] : change.before.stages),
      ...(change.what === 'removed' ? [] : change.after.stages),
    ]
    return stages.some((one) => ahead.has(one))
  })
}

/** The stage and those that can be come to from it without a return; none where the process does not know it. */
function stagesAhead(process: Process, from: string): ReadonlySet<string> {
  const { stages } = process
  const byId = new Map(stages.map((stage) => [stage.stage, stage]))
  const ahead = new Set(byId.has(from) ? [from] : [])
  for (const id of ahead) {
    const stage = byId.get(id)
    if (stage === undefined) continue
    for (const way of waysOf(process, stage)) {
      const isOnward =
        way.on === 'passed' ||
        way.on === 'then' ||
        (way.on === 'answer' && way.counts === 'approve')
      if (isOnward && byId.has(way.to)) ahead.add(way.to)
    }
  }
  return ahead
}
