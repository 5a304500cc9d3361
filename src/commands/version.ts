/** The version of this bd. */
export const VERSION = '0.2.0'
