/** The package has no types of its own: these are of the hooks that are used. */
declare module 'saxen' {
  export class Parser {
    on(
      name: 'openTag',
      hook: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: (text: string) => string,
      ) => void,
    ): this
    on(name: 'closeTag', hook: (name: string) => void): this
    on(name: 'text', hook: (text: string, decode: (text: string) => string) => void): this
    on(name: 'cdata', hook: (text: string) => void): this
    on(name: 'error', hook: (error: Error) => void): this
    parse(xml: string): this
  }
}
