/** By its first bytes a file says which program wrote it, whatever its name ends in. */

export type TableKind = 'xlsx' | 'encrypted' | 'old-excel' | 'web-page' | 'text'

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1')
/** A compound file: what Excel wrote until 2003, and in which it puts a workbook that has a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')
/** Some programs give a page of tables the name of a workbook. */
const PAGE = /^\s*(?:<!doctype html|<html|<table|<\?xml)/iu

/** Takes the bytes of a file. What is nothing else counts as text. */
export function tableKind(bytes: Uint8Array): TableKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.subarray(0, ZIP.length).equals(ZIP)) return 'xlsx'
  if (file.subarray(0, COMPOUND.length).equals(COMPOUND)) {
    return file.includes(ENCRYPTED) ? 'encrypted' : 'old-excel'
  }
  const begins = file
    .subarray(0, 64)
    .toString('latin1')
    .replace(/^\u00EF\u00BB\u00BF/u, '')
  return PAGE.test(begins) ? 'web-page' : 'text'
}
