/** What the language of processes has and this version only carries, so that nothing is ever dropped in silence. */

/** Words of the language, by the part they belong to, that are read and kept and not done by this version. */
export const LATER = {
  process: [
    'based-on',
    'cancel',
    'checklists',
    'classification',
    'computed',
    'copies',
    'duties',
    'hold',
    'links',
    'meetings',
    'reconsider',
    'registers',
    'same-person',
    'tables',
  ],
  fact: ['at-least', 'at-most', 'computed', 'default', 'when'],
  parameter: ['default', 'unit'],
  post: ['of', 'requires', 'role'],
  document: ['author', 'by', 'copies', 'owner', 'signatures', 'templates'],
  deliverable: ['copies', 'optional', 'provisional', 'signatures', 'within'],
  stage: [
    'cancel',
    'checklist',
    'conditions',
    'copies',
    'hold',
    'links',
    'meeting',
    'reconsider',
    'route',
    'within',
  ],
  review: [
    'add-seats',
    'advise',
    'answer',
    'cc',
    'conditions',
    'grant',
    'hold',
    'instead',
    'personal',
    'provisional',
    'reconsider',
    'remove-seats',
    'resume',
    'seats',
    'tie',
    'transfer',
    'veto',
    'when',
  ],
  exits: ['cancelled', 'deferred', 'withdrawn'],
} as const

/** The ways to decide that this version does not have. */
export const LATER_DECIDE = ['any', 'all', 'in-order', 'opinions'] as const

/** The tests of a condition besides `is` and `in`. */
export const TESTS = ['at-least', 'more-than', 'at-most', 'less-than'] as const
