/** Which paths may stand in a workspace: plain ASCII segments that mean the same on every system. */

export const MOST_PATH_BYTES = 512
export const MOST_PATH_DEPTH = 12

const SEGMENT = /^[A-Za-z0-9._][A-Za-z0-9._-]*$/
const WINDOWS_DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9]|conin\$|conout\$)(\.|$)/i
// Git's own folder under every name a file system folds to it: case, trailing dots, the NTFS short name.
const GIT_FOLDER = /^(\.git|git~\d+)\.*$/i

/** What is wrong with one segment as a code, or `undefined`. ASCII only, so no HFS+ folding applies. */
export function segmentProblem(name: string): string | undefined {
  if (name === '') return 'empty'
  if (name === '.' || name === '..') return 'dots'
  if (GIT_FOLDER.test(name)) return 'git-folder'
  if (!SEGMENT.test(name)) return name.startsWith('-') ? 'leading-hyphen' : 'characters'
  if (name.endsWith('.')) return 'trailing-dot'
  if (WINDOWS_DEVICE.test(name)) return 'reserved-name'
  return undefined
}

/** What is wrong with a whole path as a code, or `undefined`; separators are `/`. */
export function pathProblem(path: string): string | undefined {
  const segments = path.split('/')
  if (path.length > MOST_PATH_BYTES) return 'too-long'
  if (segments.length > MOST_PATH_DEPTH) return 'too-deep'
  for (const segment of segments) {
    const problem = segmentProblem(segment)
    if (problem !== undefined) return problem
  }
  return undefined
}
