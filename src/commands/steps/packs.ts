/** The packs that come with bd, in the order in which they are offered. */
import { type Pack, readPack } from '../../documents/pack.ts'
import { templateFiles } from './package-folder.ts'
import { orRefuse } from './refusal.ts'

export async function packs(): Promise<readonly Pack[]> {
  const files = [...(await templateFiles('packs'))]
  return files
    .map(([name, bytes]) => orRefuse(readPack(name, Buffer.from(bytes).toString('utf8'))))
    .toSorted((a, b) => a.place - b.place)
}
