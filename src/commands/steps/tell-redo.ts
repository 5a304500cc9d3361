/** Tells what becomes of own acts that are decided anew: each by its headline, with what it changes or why it is not done. */
import { type Act, projectMeant } from '../../core/record/act.ts'
import { isHardwareKey } from '../../core/policy/key-requirement.ts'
import { headline } from '../../terminal/acts/acts.ts'
import { reasonLines } from '../../terminal/findings.ts'
import { namesIn } from '../../terminal/names.ts'
import type { Becomes, ToldAct, ToldAnew } from '../../terminal/phrases/anew.ts'
import { changeLines } from '../../terminal/phrases/effect.ts'
import type { Session } from '../session.ts'
import { backupRef } from '../../repository/kept-refs.ts'
import type { Anew, Decided } from './redo-data.ts'
import { effectView } from './effect.ts'
import type { Actor } from './identify.ts'
import { actNames, findingNames } from './finding-names.ts'
import type { OwnAct } from './own-acts.ts'
import type { Reading } from './read-world.ts'
import { retyped } from './redo-line.ts'

/** The two sides: this clone as it stands, and what the others have. */
export interface Sides {
  readonly here: Reading
  readonly theirs: Reading
  readonly remote: string | undefined
  readonly others: number
}

/** All own acts as they are told. */
export function toldAnew(session: Session, sides: Sides, actor: Actor, anew: Anew): ToldAnew {
  const { here, remote, others } = sides
  return {
    remote,
    others,
    acts: anew.acts.map((one) => toldAct(session, sides, anew, one)),
    ...(session.options.dryRun ? {} : { backup: backupRef(here.head) }),
    touched: isHardwareKey(actor.signer.key.text),
  }
}

function toldAct({ screen }: Session, sides: Sides, anew: Anew, one: Decided): ToldAct {
  const { voice } = screen
  const { own, outcome } = one
  const { world } = sides.theirs
  const named = (act: Act) => headline(voice, act, actNames(sides.here.world, act))
  return {
    commit: own.commit,
    headline:
      outcome.is === 'again'
        ? named(outcome.act)
        : own.act === undefined
          ? own.subject
          : named(own.act),
    becomes: becomes(),
  }

  function becomes(): Becomes {
    switch (outcome.is) {
      case 'again': {
        const { act, effect, lines } = outcome
        const view = effectView(voice, effect.after, sides.theirs.now)
        const before = act.act === 'open' && own.act?.act === 'open' ? own.act.project : ''
        const isOther = act.act === 'open' && act.project !== before
        const would = effect.would?.changes ?? []
        return {
          is: 'again',
          effect: [...changeLines(view, [...effect.changes, ...would]), ...lines],
          ...(isOther ? { instead: before } : {}),
        }
      }
      case 'past':
        return { ...outcome, names: namesIn(voice, world.policy) }
      case 'merged':
      case 'by-hand':
        return { is: outcome.is, paths: editedIn(own, anew) }
      case 'refused': {
        const names = findingNames(voice, world)
        return {
          is: 'refused',
          reasons: reasonLines(outcome.findings, { voice, names, refused: true }),
        }
      }
      case 'resting':
        return outcome
      case 'of': {
        const member = namesIn(voice, world.policy)('member', outcome.member) ?? outcome.member
        const line = lineFor(sides, anew, own)
        return { is: 'of', member, ...(line === undefined ? {} : { line }) }
      }
      default:
        return outcome satisfies never
    }
  }
}

/** Its documents that stay as edits, where they stand afterwards. */
function editedIn(own: OwnAct, { edits }: Anew): readonly string[] {
  const paths = new Set(own.files.map(({ path }) => path))
  return edits.filter(({ path }) => paths.has(path)).map(({ to }) => to)
}

/** The line by which another member of this clone does his own act. */
function lineFor(
  { here, theirs }: Sides,
  { numbers, before, unopened }: Anew,
  own: OwnAct,
): string | undefined {
  if (own.act === undefined) return undefined
  // By its number others have another project.
  const isAway = own.act.act !== 'open' && unopened.has(projectMeant(own.act) ?? '')
  if (isAway) return undefined
  const replayed = here.log().find(({ commit }) => commit.id === own.commit)
  const changes = (replayed?.changes ?? []).map((one) =>
    one.kind === 'key-compromised' ? { ...one, since: before.get(one.since) ?? one.since } : one,
  )
  return retyped(own.act, {
    kept: backupRef(here.head),
    folder: `../bd-backup-${here.head.slice(0, 12)}`,
    world: here.world,
    changes,
    today: theirs.now.date,
    numbers,
  })
}
