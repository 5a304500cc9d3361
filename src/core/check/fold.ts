/** An accepted act is folded into what later acts depend on: the tree, and who signed for which file. */
import type { Act } from '../record/act.ts'
import type { Authorship } from '../project/authorship.ts'
import { type Tree, contentOf } from '../record/tree.ts'
import type { Changed } from '../record/change.ts'

/** Notes who signed for what by this act; `tree` is the one before the changes. */
export function note(
  authorship: Authorship,
  tree: Tree,
  act: Act,
  member: string,
  changes: readonly Changed[],
): void {
  if (act.act === 'open') {
    for (const { path, after } of changes) {
      if (after === undefined || act.drafts.every((draft) => draft.path !== path)) continue
      // A document with nothing left to fill in is no draft: whoever put it there wrote it.
      const written = contentOf(after, 'document')?.placeholders.length === 0
      if (written) authorship.saved(path, member, undefined, after.sha256)
      else authorship.drafted(path, member, after.sha256)
    }
  } else if (act.act === 'save' || act.act === 'attach') {
    for (const { path, after } of changes) {
      authorship.saved(path, member, tree.get(path)?.sha256, after?.sha256)
    }
  } else if (act.act === 'submit' || act.act === 'hand-over') {
    const record = contentOf(changes[0]?.after, 'act')
    if (record?.act !== 'submit' && record?.act !== 'hand-over') return
    const files = [...record.documents, ...record.attachments]
    authorship.submitted(files.map(({ path }) => path))
  }
}
