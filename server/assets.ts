import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { compileEmbed, type EmbedTemplates } from './embed/template.ts'
import { ASSET_HEADERS, FOREIGN_ASSET_HEADERS } from './http/headers.ts'
import { ENCODINGS } from './http/negotiate.ts'
import { Published } from './http/published.ts'
import type { Answer } from './http/route.ts'
import { compileDocument, type DocumentTemplate } from './page/document.ts'
import { compileTemplate, type Template } from './page/template.ts'

/** The built client in memory. */
export interface Assets {
  /** The page of the map. */
  readonly template: Template
  /** Every other page but what is framed. */
  readonly document: DocumentTemplate
  /** A view inside somebody else's page. */
  readonly embed: EmbedTemplates
  /** By path, as the browser asks: `/assets/main-4f2a.js`. */
  readonly files: ReadonlyMap<string, Answer>
}

/** Thrown where the client has not been built. The message says the way out. */
export class AssetsError extends Error {
  override readonly name = 'AssetsError'
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}
const COMPRESSED_ALREADY = ['.woff2', '.png']
/** What pages of others load; and what an embed looks like in a frame that its host sandboxed, which is of no origin. */
const FOREIGN = ['embed.js', 'embed-size.js']
const FOREIGN_TYPES = ['.css', '.woff2']
const TEMPLATES = { map: 'index.html', document: 'document.html', embed: 'embed.html' } as const

/** Reads the folder that the build of the client fills. */
export function readAssets(dir: string): Assets {
  const map = readTemplate(dir, TEMPLATES.map)
  const document = readTemplate(dir, TEMPLATES.document)
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !Object.values<string>(TEMPLATES).includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  return {
    template: compileTemplate(map),
    document: compileDocument(document),
    embed: compileEmbed(readTemplate(dir, TEMPLATES.embed)),
    files: new Map(
      paths.map((path) => {
        const name = relative(dir, path).split(sep).join('/')
        return [`/${name}`, assetOf(name, readFileSync(path))]
      }),
    ),
  }
}

function readTemplate(dir: string, name: string): string {
  const path = join(dir, name)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  throw new AssetsError(`No client at ${dir}: expected ${name}. Run "npm run build" and start again.`)
}

/** One file as it is sent. The build writes the hash of what is in it into every name under `assets/`. */
export function assetOf(name: string, bytes: Uint8Array): Answer {
  const extension = extname(name)
  const type = TYPES[extension]
  if (type === undefined) {
    throw new AssetsError(
      `${name}: expected a file of type ${Object.keys(TYPES).join(', ')}. Leave it out of the build.`,
    )
  }
  const offered = COMPRESSED_ALREADY.includes(extension) ? (['identity'] as const) : ENCODINGS
  const isForeign = FOREIGN.includes(name) || FOREIGN_TYPES.includes(extension)
  return {
    body: new Published(bytes, type, isForeign ? FOREIGN_ASSET_HEADERS : ASSET_HEADERS, offered),
    lasting: name.startsWith('assets/') ? 'immutable' : 'revalidate',
  }
}
