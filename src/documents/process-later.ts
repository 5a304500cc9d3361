/** What the language of processes has and this version only carries, so that nothing is ever dropped in silence. */

/** Words of the language, by the part they belong to, that are read and kept and not done by this version. */
export const LATER = {
  process: [
    'cancel',
    'checklists',
    'classification',
    'computed',
    'copies',
    'duties',
    'links',
    'meetings',
    'registers',
    'same-person',
  ],
  fact: ['default', 'when'],
  parameter: ['default', 'unit'],
  post: ['of', 'requires', 'role'],
  document: ['author', 'by', 'copies', 'owner', 'signatures', 'templates'],
  deliverable: ['copies', 'optional', 'provisional', 'signatures'],
  stage: ['cancel', 'checklist', 'conditions', 'links', 'meeting', 'route'],
  review: ['provisional', 'seats'],
  exits: ['cancelled', 'withdrawn'],
} as const
