#!/usr/bin/env node
// Loads the built program; nothing else.
const program = new URL('../dist/main.js', import.meta.url)

try {
  await import(program.href)
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== program.href) throw error
  process.stderr.write('bd is not built: run `npm run build` in its folder first\n')
  process.exitCode = 4
}
