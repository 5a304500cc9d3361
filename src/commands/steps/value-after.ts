/** The value of a flag on a command line that is not parsed yet. */

export function valueAfter(argv: readonly string[], flag: string): string | undefined {
  const at = argv.indexOf(flag)
  if (at !== -1) return argv[at + 1]
  return argv.find((one) => one.startsWith(`${flag}=`))?.slice(flag.length + 1)
}
