/** What the system refuses bd, told as a reason why it cannot run. */
import { cannotRun } from '../../core/rules/cannot-run.ts'

/** A failure of the file system is no bug: a full disk, a folder that may not be written. */
export function outside(error: unknown, dir: string): unknown {
  if (!(error instanceof Error)) return error
  const { code, path, syscall } = error as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined) return error
  // A write to a file that is open names no path.
  if (path === undefined && !['ENOSPC', 'EDQUOT', 'EROFS', 'EIO'].includes(code)) return error
  return cannotRun('file-system', { file: path ?? dir, detail: code })
}
