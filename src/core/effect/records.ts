/** What a commit changes in records that are kept up to date, old and new: told while a history is replayed. */
import type { Changed } from '../record/change.ts'
import { type Tree, contentOf } from '../record/tree.ts'
import type { Change } from './change.ts'
import { companyChanges, rosterChanges, workspaceChanges, yearChanges } from './workspace.ts'
import { recordChanges } from './project.ts'

/**
 * The changes of the workspace's record, the roster, the calendar and projects' own records, from the tree before. It looks
 * at the changed files only, so a whole history is told in the time that it takes to read it.
 */
export function recordedChanges(before: Tree, changes: readonly Changed[]): readonly Change[] {
  return changes.flatMap(({ path, after }): readonly Change[] => {
    const old = before.get(path)
    // What a workspace is founded with stands in the tree already: nothing was before it.
    if (old?.sha256 === after?.sha256) return []
    const kind = (after ?? old)?.content.kind
    switch (kind) {
      case 'workspace':
        return workspaceChanges(contentOf(old, kind), contentOf(after, kind))
      case 'policy':
        return rosterChanges(contentOf(old, kind), contentOf(after, kind))
      case 'calendar-year':
        return yearChanges(contentOf(old, kind), contentOf(after, kind))
      case 'company-calendar':
        return companyChanges(contentOf(old, kind), contentOf(after, kind))
      case 'project':
        return recordChanges(contentOf(old, kind), contentOf(after, kind))
      case 'process':
      case 'void':
      case 'affirmation':
      case 'motion':
      case 'proposed-roster':
      case 'endorsement':
      case 'retraction':
      case 'duties':
      case 'excuse':
      case 'grant':
      case 'revocation':
      case 'document':
      case 'attachment':
      case 'act':
      case 'template':
      case 'register':
      case 'kept-record':
      case 'plain':
      case 'broken':
      case undefined:
        return []
      default:
        return kind satisfies never
    }
  })
}
