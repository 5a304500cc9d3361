/** A sentence on a wrong use says these facts, each a text under its name. */
export type Facts<Name extends string = never> = Readonly<Record<Name, string>>
