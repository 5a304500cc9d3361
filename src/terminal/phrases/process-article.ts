/** Words say one article of a regulation: what it is called, and the sentences that it says. */
import { type Article, numbered } from '../../core/process/articles.ts'
import type { Stage } from '../../core/process/process.ts'
import { stepsOf } from '../../core/process/review.ts'
import type { Voice } from '../voice.ts'
import { cataloguedTexts } from './catalogue.ts'
import { contractTexts } from './process-contract.ts'
import { deliverableTexts } from './process-deliverable.ts'
import { declarationText, documentText, rowsTexts, sectionText } from './process-document.ts'
import { answerTexts, exitTexts } from './process-exits.ts'
import { originText } from './process.ts'
import { tableTexts } from './process-table.ts'
import { parameterHeadText } from './parameter-head.ts'
import { ruleTexts } from './process-rule.ts'
import {
  ownerText,
  ownRequestText,
  requirementText,
  stageOwnerTexts,
  stageTermTexts,
  type StageView,
  teamText,
} from './process-stage.ts'
import { noteText } from './process.ts'
import { anyRoleText, nameOf } from './view.ts'

/** The sentences that an article says, read in its own version of the regulation. */
export function articleTexts(
  v: Voice,
  view: StageView,
  { part, within, id, value }: Article,
): readonly string[] {
  const { process } = view
  const stage = process.stages.find((one) => one.stage === within)
  const document = process.documents[part === 'document' ? id : within]
  switch (part) {
    case 'title':
      return [v.title(process.title)]
    case 'catalogue':
      return cataloguedTexts(v, process)
    case 'based-on':
      return told(process['based-on'], (origin) => originText(v, origin))
    case 'starts':
      return [anyRoleText(v, view, process.starts)]
    case 'own-request':
      return process['own-request'] === true ? [ownRequestText(v)] : []
    case 'owner':
      return [ownerText(v, view, process.owner)]
    case 'hold':
      return process.hold === undefined ? [] : [ownerText(v, view, process.hold)]
    case 'fact':
      return told(process.facts[id], (one) => declarationText(v, view, id, one))
    case 'parameter':
      return told(process.parameters[id], (one) => parameterHeadText(v, id, one))
    case 'post':
      return told(process.posts[id], ({ title }) => v.title(title) + v.bracketed(id))
    case 'table':
      return tableTexts(v, view, id)
    case 'order':
      return [process.stages.map((one) => called(v, v.title(one.title), one.stage)).join(' → ')]
    case 'document':
      return told(document, (one) => documentText(v, id, one))
    case 'field':
      return told(document?.fields[id], (one) => declarationText(v, view, id, one, within))
    case 'section':
      return told(document?.sections[id], (one) => sectionText(v, one) + v.bracketed(id))
    case 'rows': {
      const declared = document?.rows?.[id]
      return declared === undefined ? [] : rowsTexts(v, view, within, id, declared)
    }
    case 'contract':
      return contractTexts(v, view)
    case 'ledger':
      return told(process.ledger, (ledger) => ledger)
    case 'text':
      return [String(value).slice(0, 16)]
    case 'later':
      return [id]
    case 'note':
      return named(process.notes, ({ rule }) => rule, id).map((note) => noteText(v, note))
    default:
      return stage === undefined ? [] : stageTexts(v, view, stage, part, id)
  }
}

function stageTexts(
  v: Voice,
  view: StageView,
  stage: Stage,
  part: 'stage' | 'team' | 'deliverable' | 'requirement' | 'gate' | 'review' | 'ways',
  id: string,
): readonly string[] {
  switch (part) {
    case 'stage': {
      const phase = v.title(stage.phase) ?? ''
      const head = `${v.title(stage.title)}${v.bracketed(phase)}`
      return [head, ...stageOwnerTexts(v, view, stage), ...stageTermTexts(v, view, stage)]
    }
    case 'team':
      return (stage.team ?? []).map((rule) => teamText(v, view, rule))
    case 'deliverable': {
      const all = stage.deliverables.filter(({ document }) => document === id)
      return all.flatMap((one) => deliverableTexts(v, view, one))
    }
    case 'requirement': {
      const all = named(stage.requires ?? [], ({ title }) => title.zh, id)
      return all.map((one) => requirementText(v, view, one))
    }
    case 'gate':
      return [gateText(v, view, stage)]
    case 'review': {
      const review = stage.gate.find((one) => one.review === id)
      if (review === undefined) return []
      const [first = '', ...rest] = ruleTexts(v, view, review)
      const head = v.labelled(called(v, nameOf(view, 'review', id), id), first)
      return [head, ...rest, ...answerTexts(v, view, stage, review)]
    }
    case 'ways':
      return exitTexts(v, view, stage)
    default:
      return part satisfies never
  }
}

/** A name with its id, unless they are the same. */
function called(v: Voice, name: string, id: string): string {
  return name + v.bracketed(name === id ? '' : id)
}

/** `总经理 → 财务部、法务部（同时） → 董事会`. */
function gateText(v: Voice, view: StageView, { gate }: Stage): string {
  const steps = stepsOf(gate).map((step) => {
    const ids = step.map(({ review }) => review)
    const names = v.list(ids.map((id) => called(v, nameOf(view, 'review', id), id)))
    const together = v.t('同时', 'together')
    return ids.length === 1 ? names : names + v.bracketed(together)
  })
  return steps.join(' → ')
}

function named<T>(all: readonly T[], by: (one: T) => string, id: string): readonly T[] {
  return numbered(all, by).flatMap(([name, one]) => (name === id ? [one] : []))
}

function told<T>(one: T | undefined, say: (one: T) => string): readonly string[] {
  return one === undefined ? [] : [say(one)]
}
