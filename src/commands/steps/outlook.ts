/** `bd submit` and `bd status` show what stands ahead of a submission. */
import type { Standing } from '../../core/review/standing.ts'
import { holders } from '../../core/policy/policy.ts'
import { missingNow } from '../../core/agenda/gaps.ts'
import { type Outlook, outlookOf } from '../../core/agenda/outlook.ts'
import type { Finding } from '../../core/rules/finding.ts'
import type { Screen } from '../../terminal/screen.ts'
import { deciderLines, type OutlookView, waivableLines } from '../../terminal/phrases/outlook.ts'
import type { Line } from '../../terminal/text.ts'
import { circumstances } from './circumstances.ts'
import { dueData } from './due-data.ts'
import type { Reading } from './read-world.ts'
import { Refused } from './refusal.ts'
import { viewOf } from './project-view.ts'

/** The outlook of a project that is being drafted; `undefined` of any other. */
export function outlookFor(
  reading: Reading,
  standing: Standing,
  missing?: readonly Finding[],
): Outlook | undefined {
  if (standing.state !== 'drafting') return undefined
  const by = circumstances(reading, standing.project.opened.by)
  return outlookOf(reading.world, standing, missing ?? missingNow(reading.world, standing, by), by)
}

/** As data that others build on. */
export function outlookData(reading: Reading, outlook: Outlook | undefined) {
  const steps = outlook?.steps ?? []
  return {
    ahead: steps.flatMap((step, index) =>
      step.map(({ review, certain, roles, seats, deadline }) => ({
        step: index + 1,
        review: review.review,
        decide: review.decide,
        certain,
        roles,
        seats,
        within: review.within ?? null,
        ...dueData(reading, deadline),
      })),
    ),
    waivable: (outlook?.waivable ?? []).map(({ document, role, by, when }) => ({
      document,
      role,
      by,
      when: when ?? null,
    })),
  }
}

/** Who decides, from a step of the gate on. */
export function decidersOf(
  screen: Screen,
  reading: Reading,
  standing: Standing,
  outlook: Outlook,
  from = 0,
): readonly Line[] {
  return deciderLines(screen.voice, outlookView(screen, reading, standing), outlook, from)
}

/** What may be waived. */
export function waivableIn(
  screen: Screen,
  reading: Reading,
  standing: Standing,
  outlook: Outlook,
): readonly Line[] {
  return waivableLines(screen.voice, outlookView(screen, reading, standing), outlook)
}

function outlookView(screen: Screen, reading: Reading, standing: Standing): OutlookView {
  const { process } = standing
  const parameters = reading.world.workspace.parameters[process.process] ?? {}
  const isHeld = (role: string) => holders(reading.world.policy, role).length > 0
  return { ...viewOf({ screen }, reading, process), standing, parameters, isHeld }
}

/** The refusal with who would decide before it and what may be waived behind it, every reason told in full. */
export function withOutlook(
  screen: Screen,
  reading: Reading,
  standing: Standing,
  findings: readonly Finding[],
): Refused {
  const outlook = outlookFor(reading, standing, findings)
  if (outlook === undefined) return new Refused(findings)
  return new Refused(findings, 1, {
    data: outlookData(reading, outlook),
    before: decidersOf(screen, reading, standing, outlook),
    after: waivableIn(screen, reading, standing, outlook),
  })
}
