import { fileURLToPath } from 'node:url'
import { build, defineConfig, type Plugin } from 'vite'

/**
 * The style sheet that core/picture makes from its palette: the tokens live once, for page and figure alike. Each page
 * asks for it by a query of its own (`?document`), or the build would put what they share into a third sheet, last. Light
 * or dark is for the device to say, and for the author of an embed.
 */
function pictureStyleSheet(): Plugin {
  const id = 'virtual:picture.css'
  const resolved = `\0${id}`
  return {
    name: 'regionsikt:picture-style-sheet',
    resolveId: (source) => (source.split('?')[0] === id ? `\0${source}` : null),
    async load(source) {
      const [name, page] = source.split('?')
      if (name !== resolved) return null
      const { styleSheet } = await import('./core/picture/style-sheet.ts')
      return styleSheet(page === 'embed' ? 'chosen' : 'device')
    },
  }
}

/** By the names they are served under, which other people's pages have written down. */
const PLAIN_SCRIPTS = { 'embed.js': 'client/embed/host.ts', 'embed-size.js': 'client/embed/size.ts' } as const

/**
 * Scripts that pages load which are no modules of ours: a file each, in a function of its own, for what stands outside one
 * is a name in the page that loads it. Built apart, or what they share would become a third file.
 */
function plainScripts(): Plugin {
  const root = fileURLToPath(new URL('.', import.meta.url))
  return {
    name: 'regionsikt:plain-scripts',
    async generateBundle() {
      for (const [fileName, entry] of Object.entries(PLAIN_SCRIPTS)) {
        const lib = { entry: `${root}${entry}`, formats: ['iife' as const], name: 'regionsikt' }
        const made = await build({
          configFile: false,
          logLevel: 'warn',
          build: { lib, target: 'es2022', write: false, minify: true },
        })
        const [bundle] = [made].flat()
        const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined
        if (chunk === undefined) throw new Error(`${entry}: expected a script, found none`)
        this.emitFile({ type: 'asset', fileName, source: chunk.code })
      }
    },
  }
}

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/**
 * In the order they are loaded: the state and its first picture, the map that answers, the panels. Embeds share these
 * files; so what starts the page stands in one of its own, outside them, or it would start in every frame.
 */
const STAGES = { first: 'client/main.tsx', map: 'client/map/mount.ts', panels: 'client/panels/all.ts' } as const

/**
 * One file per stage of loading: what its entry imports without waiting, less what came before. Left alone, whatever two
 * stages share becomes a file of its own, and eighteen small files cost 11 kB of headers and worse compression.
 */
function stageOf(): (id: string, graph: ModuleGraph) => string | null {
  let stages: ReadonlyMap<string, string> | undefined
  return (id, graph) => {
    stages ??= stagesOf(graph)
    return stages.get(id) ?? null
  }
}

function stagesOf(graph: ModuleGraph): Map<string, string> {
  const stages = new Map<string, string>()
  for (const [stage, entry] of Object.entries(STAGES)) {
    const start = fileURLToPath(new URL(entry, import.meta.url))
    const waiting = stage === 'first' ? [...(graph.getModuleInfo(start)?.importedIds ?? [])] : [start]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (stages.has(id) || id.endsWith('.css')) continue
      stages.set(id, stage)
      waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []))
    }
  }
  return stages
}

export default defineConfig({
  root: 'client',
  plugins: [pictureStyleSheet(), plainScripts()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Both workers, the engine's and the one that counts, are modules: the second fetches pieces of itself when it needs them.
  worker: { format: 'es' },
  build: {
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: stageOf(), debugName: 'stages' }] } },
      input: ['client/index.html', 'client/document.html', 'client/embed.html'],
      // How long a plugin took is no warning to whoever starts the server on a busy machine.
      checks: { bundlerTimings: false },
    },
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
