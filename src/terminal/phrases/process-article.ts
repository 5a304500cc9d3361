/** One article of a regulation in words: what it is called, and the sentences that it says. */
import { type Article, numbered } from '../../core/process/articles.ts'
import type { Stage } from '../../core/process/process.ts'
import { stepsOf } from '../../core/process/review.ts'
import type { Language } from '../../core/record/workspace.ts'
import { wordsOf } from '../words/telling.ts'
import { contractTexts } from './process-contract.ts'
import { deliverableTexts } from './process-deliverable.ts'
import { declarationText, documentText, sectionText } from './process-document.ts'
import { answerTexts, exitTexts } from './process-exits.ts'
import { originText } from './process.ts'
import { tableTexts } from './process-table.ts'
import { parameterHeadText } from './parameter-head.ts'
import { ruleTexts } from './process-rule.ts'
import {
  ownerText,
  requirementText,
  stageOwnerTexts,
  type StageView,
  teamText,
} from './process-stage.ts'
import { noteText } from './process.ts'
import { bracketed, labelled, nameOf, pick } from './view.ts'

/** The sentences that an article says, read in its own version of the regulation. */
export function articleTexts(
  language: Language,
  view: StageView,
  { part, within, id, value }: Article,
): readonly string[] {
  const { process } = view
  const stage = process.stages.find((one) => one.stage === within)
  const document = process.documents[part === 'document' ? id : within]
  switch (part) {
    case 'title':
      return [process.title[language]]
    case 'based-on':
      return told(process['based-on'], (origin) => originText(language, origin))
    case 'starts':
      return [nameOf(view, 'role', process.starts)]
    case 'owner':
      return [ownerText(language, view, process.owner)]
    case 'hold':
      return process.hold === undefined ? [] : [ownerText(language, view, process.hold)]
    case 'fact':
      return told(process.facts[id], (one) => declarationText(language, id, one))
    case 'parameter':
      return told(process.parameters[id], (one) => parameterHeadText(language, id, one))
    case 'post':
      return told(process.posts[id], ({ title }) => title[language] + bracketed(language, id))
    case 'table':
      return tableTexts(language, view, id)
    case 'order':
      return [
        process.stages.map((one) => called(language, one.title[language], one.stage)).join(' → '),
      ]
    case 'document':
      return told(document, (one) => documentText(language, id, one))
    case 'field':
      return told(document?.fields[id], (one) => declarationText(language, id, one))
    case 'section':
      return told(
        document?.sections[id],
        (one) => sectionText(language, one) + bracketed(language, id),
      )
    case 'contract':
      return contractTexts(language, view)
    case 'ledger':
      return told(process.ledger, (ledger) => ledger)
    case 'text':
      return [String(value).slice(0, 16)]
    case 'later':
      return [id]
    case 'note':
      return named(process.notes, ({ rule }) => rule, id).map((note) => noteText(language, note))
    default:
      return stage === undefined ? [] : stageTexts(language, view, stage, part, id)
  }
}

function stageTexts(
  language: Language,
  view: StageView,
  stage: Stage,
  part: 'stage' | 'team' | 'deliverable' | 'requirement' | 'gate' | 'review' | 'ways',
  id: string,
): readonly string[] {
  switch (part) {
    case 'stage': {
      const phase = stage.phase?.[language] ?? ''
      const head = `${stage.title[language]}${bracketed(language, phase)}`
      return [head, ...stageOwnerTexts(language, view, stage)]
    }
    case 'team':
      return (stage.team ?? []).map((rule) => teamText(language, view, rule))
    case 'deliverable': {
      const all = stage.deliverables.filter(({ document }) => document === id)
      return all.flatMap((one) => deliverableTexts(language, view, one))
    }
    case 'requirement': {
      const all = named(stage.requires ?? [], ({ title }) => title.zh, id)
      return all.map((one) => requirementText(language, view, one))
    }
    case 'gate':
      return [gateText(language, view, stage)]
    case 'review': {
      const review = stage.gate.find((one) => one.review === id)
      if (review === undefined) return []
      const [first = '', ...rest] = ruleTexts(language, view, review)
      const head = labelled(language, called(language, nameOf(view, 'review', id), id), first)
      return [head, ...rest, ...answerTexts(language, view, stage, review)]
    }
    case 'ways':
      return exitTexts(language, view, stage)
    default:
      return part satisfies never
  }
}

/** A name with its id, unless they are the same. */
function called(language: Language, name: string, id: string): string {
  return name + bracketed(language, name === id ? '' : id)
}

/** `总经理 → 财务部、法务部（同时） → 董事会`. */
function gateText(language: Language, view: StageView, { gate }: Stage): string {
  const steps = stepsOf(gate).map((step) => {
    const ids = step.map(({ review }) => review)
    const { comma } = wordsOf(language)
    const names = ids.map((id) => called(language, nameOf(view, 'review', id), id)).join(comma)
    const together = pick(language, '同时', 'together')
    return ids.length === 1 ? names : names + bracketed(language, together)
  })
  return steps.join(' → ')
}

function named<T>(all: readonly T[], by: (one: T) => string, id: string): readonly T[] {
  return numbered(all, by).flatMap(([name, one]) => (name === id ? [one] : []))
}

function told<T>(one: T | undefined, say: (one: T) => string): readonly string[] {
  return one === undefined ? [] : [say(one)]
}
