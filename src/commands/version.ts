/** The version of this bd. */
export const VERSION = '0.1.0'
