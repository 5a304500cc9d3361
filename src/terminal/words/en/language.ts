/** Everything that bd says in English. */
import { identified } from '../../names.ts'
import type { Words } from '../telling.ts'
import { vocabulary } from './vocabulary.ts'

export const english: Words = {
  vocabulary,
  labels: {
    colon: ': ',
    why: 'why:  ',
    help: 'help: ',
    commit: (id, date) => `commit ${id}${date === undefined ? '' : `, ${date}`}`,
    project: (id) => `project ${id}`,
    more: (count, rule) => `… and ${count} more of ${rule}; see all with --json`,
    summary: (errors, warnings, infos) =>
      [
        plural(errors, 'error', 'errors'),
        ...(warnings > 0 ? [plural(warnings, 'warning', 'warnings')] : []),
        ...(infos > 0 ? [plural(infos, 'note', 'notes')] : []),
      ].join(', '),
  },
  comma: ', ',
  someProject: '<project>',
  named: (name, id) => identified('en', name, id),
  round: (stage, n) => `${stage}, round ${n}`,
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
