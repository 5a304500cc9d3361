/** The YAML library, by which it comes in: what reads a text into nodes, and what tells one node from another. */
export { Composer, CST, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml'
export type { Document, ErrorCode, Node } from 'yaml'
