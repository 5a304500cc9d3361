/** The world as it stands at another tip, such as the one that a remote has. */
import { changedFiles } from './known-files.ts'
import { Replay } from '../../core/check/replay.ts'
import type { CommitId } from '../../core/record/commit.ts'
import type { World } from '../../core/world/world.ts'
import { readHistory } from '../../repository/history.ts'
import { tools } from './digest.ts'
import { type Reading } from './read.ts'

/** What is accepted of the history up to the tip; nothing where no workspace is founded in it. */
export async function worldAt({ repo }: Reading, tip: CommitId): Promise<World | undefined> {
  const replay = new Replay(tools)
  for await (const commit of readHistory(repo, { tip })) replay.step(commit, changedFiles(commit))
  return replay.world
}
