import { defineConfig, type Plugin } from 'vite'

/** The style sheet that core/picture makes from its palette: the tokens live once, for page and figure alike. */
function pictureStyleSheet(): Plugin {
  const id = 'virtual:picture.css'
  const resolved = `\0${id}`
  return {
    name: 'regionsikt:picture-style-sheet',
    resolveId: (source) => (source === id ? resolved : null),
    async load(source) {
      if (source !== resolved) return null
      const { styleSheet } = await import('./core/picture/style-sheet.ts')
      return styleSheet()
    },
  }
}

export default defineConfig({
  root: 'client',
  plugins: [pictureStyleSheet()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: '../var/client',
    emptyOutDir: true,
    target: 'es2022',
    // The map engine is one large chunk by nature and is loaded after the first picture.
    chunkSizeWarningLimit: 1200,
    // A strict CSP (`script-src 'self'`) leaves no room for the inline polyfill, and data: addresses for none of its files.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
})
