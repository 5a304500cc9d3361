/** How the files under `signoffs/` are named: by the visit, the review, the seat and the number of what they hold. */
import type { ActRecord } from './record.ts'
import { projectFolder } from './tree.ts'

/** The path of an act's file; the one place that knows these names. */
export function signoffPath(record: ActRecord): string {
  const folder = `${projectFolder(record.project)}signoffs/`
  switch (record.act) {
    case 'cancel':
      return `${folder}cancel.yaml`
    case 'hold':
    case 'resume':
    case 'cc':
      return `${folder}${record.act}.${record.n}.yaml`
    case 'read':
      return `${folder}cc.${record.n}.${record.by}.read.yaml`
    default:
      return `${folder}${record.stage}.${record.round}/${nameIn(record)}.yaml`
  }
}

type Visiting = Extract<ActRecord, { readonly round: number }>

function nameIn(record: Visiting): string {
  switch (record.act) {
    case 'submit':
      return 'submission'
    case 'withdraw':
    case 'hand-over':
    case 'receive':
    case 'reconsider':
      return record.act
    case 'ballot':
      return `${record.review}.${record.seat}.${record.n}`
    case 'confirm':
    case 'answer':
      return `${record.review}.${record.seat}.${record.n}.${record.act}`
    case 'condition':
      return `${record.review}.${record.seat}.${record.n}.condition.${record.condition}`
    case 'recuse':
      return `${record.review}.${record.seat}.recuse`
    case 'transfer':
    case 'add-seat':
    case 'remove-seat':
      return `${record.review}.${record.seat}.${record.act}.${record.n}`
    case 'close':
    case 'extend':
    case 'recompute':
    case 'advise':
    case 'meeting':
      return `${record.review}.${record.act}.${record.n}`
    default:
      return record satisfies never
  }
}
