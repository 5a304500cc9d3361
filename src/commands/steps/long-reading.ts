/** Tells node what a long reading is like: it then holds less memory, and compiles less. */
import { setFlagsFromString } from 'node:v8'

/**
 * The heap may grow by so many percent before it is looked through again; by itself it grows to several times what is in use.
 * Collecting by force would hold it as small, but throws away what compiled code rests on, and with it that code.
 */
const GROWTH = '--heap-growing-percent=40'
/**
 * So much has to run in a function before node 20 compiles it with effort, several times as much as usual: ten thousand
 * commits never give back what it takes otherwise. Later releases have no such flag, and compile in smaller steps.
 */
const EFFORT = '--interrupt-budget=600000'

/** For this thread and those that it starts. */
export function prepareForLong(): void {
  setFlagsFromString(GROWTH)
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(EFFORT)
}
