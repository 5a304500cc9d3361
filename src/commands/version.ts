/** This bd has a version. */
export const VERSION = '0.3.0-rc.1'

declare const BD_BUILD: string | undefined

/** What names this very build, sources and packages; what another one kept is not taken over. */
export const BUILD: string = typeof BD_BUILD === 'undefined' ? 'sources' : BD_BUILD
