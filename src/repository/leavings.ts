/** What systems and programs leave beside the files that people work on: nobody meant to hand it in. */

/** By name, of files and folders alike. */
const NAMES: ReadonlySet<string> = new Set([
  // macOS
  '.ds_store',
  '.appledouble',
  '.lsoverride',
  '.spotlight-v100',
  '.trashes',
  '.fseventsd',
  '.temporaryitems',
  '.documentrevisions-v100',
  '__macosx',
  'icon\r',
  // Windows and shared drives
  'thumbs.db',
  'thumbs.db:encryptable',
  'ehthumbs.db',
  'desktop.ini',
  '$recycle.bin',
  'system volume information',
  '@eadir',
  // Linux desktops
  '.directory',
  // editors
  '.idea',
  '.vscode',
  '.vs',
  '.obsidian',
  '.history',
  // other version control
  '.svn',
  '.hg',
  '.git',
])

const SHAPES = [
  // What macOS writes beside a file on a foreign drive.
  /^\._/,
  // Open documents of Office and WPS, and what they write while they save: `~$报告.docx`, `~WRL0001.tmp`, `.~报告.docx`.
  /^~\$/,
  /^~.*\.tmp$/,
  /^\.~/,
  /^ppt[0-9a-f]+\.tmp$/,
  /^[0-9a-f]{8}(?:\.tmp)?$/,
  /\.tmp$/,
  /\.wbk$/,
  /\.asd$/,
  // LibreOffice, Emacs, Vim and other editors.
  /^\.~lock\..*#$/,
  /^\.#/,
  /^#.*#$/,
  /~$/,
  /^\..*\.sw[a-p]$/,
  /\.sw[op]$/,
  /^4913$/,
  /^\.nfs[0-9a-f]+$/,
  /^\.fuse_hidden/,
  /^\.trash-/,
  // Downloads that are under way, and where Windows notes that a file came from the net.
  /\.(?:crdownload|part|partial|download)$/,
  /zone\.identifier$/,
  /\.sync-conflict-/,
]

/** All of them in one, for it is asked of every file. */
const SHAPE = new RegExp(SHAPES.map(({ source }) => source).join('|'))

/** Whether a file or folder of this name is the leaving of a system or a program. */
export function isLeaving(name: string): boolean {
  const folded = name.toLowerCase()
  return NAMES.has(folded) || SHAPE.test(folded)
}
