/** Bundles entries of this package into a folder; gives esbuild's list of what went in. */
export function bundle(
  entries: readonly string[],
  folder: string,
): Promise<{ readonly inputs: object }>
