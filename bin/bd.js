#!/usr/bin/env node
// Loads the built program; nothing else.
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { codeFolder, loadProgram } = require('./load.js')

const program = join(__dirname, '..', 'dist', 'main.js')

if (existsSync(program)) {
  loadProgram(program, codeFolder(process.env))
} else {
  process.stderr.write('bd is not built: run `npm run build` in its folder first\n')
  process.exitCode = 4
}
