/** Some deeds begin a project or change what stands in it: its record, its documents, the files behind them. */
import { given } from '../record/kinds.ts'
import { nextProjectId } from '../acts/open.ts'
import { good } from '../rules/finding.ts'
import type { Members } from '../record/deed.ts'
import { inProject, listed, type Maker } from './scene.ts'

/** Opens a project under the next free number; its documents are written later. */
export const open: Maker<'open'> = (words, { world, by }) =>
  good({
    act: 'open',
    project: nextProjectId(world.tree, by.now.date),
    title: words.title,
    ...given('classification', words.classification),
    process: { id: words.process.process, version: words.process.version },
    ...given('unit', words.unit),
    ...given('contact', words.contact),
    facts: words.facts,
    team: filled(words.posts),
    reviewers: named(words.reviewers),
    drafts: [],
  })

export const set = inProject<'set'>(({ facts, reason }, { standing }) => ({
  act: 'set',
  project: standing.id,
  facts,
  ...given('reason', reason),
}))

/** Posts and reviewers that are not named stay as they are. */
export const team = inProject<'team'>(({ posts, reviewers, reason }, { standing }) => {
  const { project, id } = standing
  return {
    act: 'team',
    project: id,
    team: filled({ ...project.team, ...posts }),
    reviewers: named({ ...project.reviewers, ...reviewers }),
    ...given('reason', reason),
  }
})

function filled(posts: Readonly<Record<string, Members>> = {}): Record<string, readonly string[]> {
  const all = Object.entries(posts).map(([post, members]) => [post, listed(members)] as const)
  return Object.fromEntries(all.filter(([, members]) => members.length > 0))
}

function named(reviewers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(reviewers).filter(([, member]) => member !== ''))
}

/** What is not named stays; an empty contact is taken back. */
export const edit = inProject<'edit'>((words, { standing: { id, project } }) => {
  const contact = words.contact ?? project.contact
  return {
    act: 'edit',
    project: id,
    title: words.title ?? project.title,
    ...given('contact', contact === '' ? undefined : contact),
  }
})

export const save = inProject<'save'>(({ texts }, { standing }) => ({
  act: 'save',
  project: standing.id,
  texts,
}))

export const attach = inProject<'attach'>(({ document, name, title, file }, { standing }) => ({
  act: 'attach',
  project: standing.id,
  document,
  name,
  title: title ?? withoutEnding(name),
  file,
}))

/** What a file is called where nobody gives it a title. */
function withoutEnding(name: string): string {
  return name.replace(/\.[^.]*$/, '')
}
