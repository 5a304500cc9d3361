/** Deeds that begin a project or change its record. */
import { nextProjectId } from '../acts/open.ts'
import { good } from '../rules/finding.ts'
import type { Value } from '../record/record.ts'
import type { Members, ProjectWords } from './deeds.ts'
import { factsOf, given, inProject, listed, type Maker } from './scene.ts'

/** Opens a project under the version that is tested; its documents are written later. */
export const open: Maker<'open'> = (words, scene) => {
  const { script, process, world, now } = scene
  const said = { ...script.project, ...words }
  const facts = factsOf(scene, { ...script.project.facts, ...words.facts })
  if (!facts.ok) return facts
  const set = Object.entries(facts.value).filter(
    (one): one is [string, Value] => one[1] !== undefined,
  )
  return good({
    act: {
      act: 'open',
      project: nextProjectId(world.tree, now.date),
      title: said.title ?? process.title.zh,
      ...given('classification', said.classification),
      process: { id: process.process, version: process.version },
      ...given('unit', said.unit),
      ...given('contact', said.contact),
      facts: Object.fromEntries(set),
      team: teamOf({ ...script.project.posts, ...words.posts }),
      reviewers: { ...script.project.reviewers, ...words.reviewers },
      drafts: [],
    },
  })
}

function teamOf(posts: Readonly<Record<string, Members>>): Record<string, readonly string[]> {
  const filled = Object.entries(posts).filter(([, members]) => listed(members).length > 0)
  return Object.fromEntries(filled.map(([post, members]) => [post, listed(members)]))
}

export const set = inProject<'set'>((words, scene) => {
  const facts = factsOf(scene, words.facts)
  if (!facts.ok) return facts
  const { id } = scene.standing
  return {
    act: { act: 'set', project: id, facts: facts.value, ...given('reason', words.reason) },
  }
})

/** Posts and reviewers that are not named stay as they are. */
export const team = inProject<'team'>((words, { standing }) => {
  const { project, id } = standing
  return {
    act: {
      act: 'team',
      project: id,
      team: teamOf({ ...project.team, ...words.posts }),
      reviewers: named({ ...project.reviewers, ...words.reviewers }),
      ...given('reason', words.reason),
    },
  }
})

function named(reviewers: NonNullable<ProjectWords['reviewers']>): Record<string, string> {
  return Object.fromEntries(Object.entries(reviewers).filter(([, member]) => member !== ''))
}

export const edit = inProject<'edit'>(({ title, contact }, { standing: { id, project } }) => ({
  act: {
    act: 'edit',
    project: id,
    title: title ?? project.title,
    ...given('contact', contact ?? project.contact),
  },
}))
