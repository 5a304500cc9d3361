/** Bundles the program into a folder; gives its chunks. */
export function bundleProgram(folder: string): Promise<readonly object[]>
