/**
 * The floors of the house, as one short test: who may import whom, who may touch what. TypeScript's project references
 * hold the first rule too; this test says it in words and holds the rest.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOMS = ['core', 'server', 'client', 'scripts'] as const
type Room = (typeof ROOMS)[number]

const MAY_IMPORT: Record<Room, readonly Room[]> = {
  core: [],
  server: ['core'],
  client: ['core'],
  scripts: ['core', 'server'],
}

interface SourceFile {
  room: Room
  path: string
  text: string
}

const files: SourceFile[] = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ room, path, text: readFileSync(path, 'utf8') })),
)

const IMPORT = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)['"]([^'"]+)['"]/g

function importsOf(file: SourceFile): string[] {
  return [...file.text.matchAll(IMPORT)].map((match) => match[1] ?? '')
}

/** `path: import` of every import in `within` that `forbidden` says no to. */
function offences(within: (file: SourceFile) => boolean, forbidden: (target: string) => boolean): string[] {
  return files.filter(within).flatMap((file) =>
    importsOf(file)
      .filter(forbidden)
      .map((target) => `${file.path}: ${target}`),
  )
}

/** Files in `within` whose text matches, as paths. */
function matching(within: (file: SourceFile) => boolean, pattern: RegExp): string[] {
  return files.filter((file) => within(file) && pattern.test(file.text)).map((file) => file.path)
}

/** Of what runs: a type that is imported is gone by then, and what is imported by `import()` waits until it is asked for. */
const RUN = /^(?:import|export)\s+(?!type\b)(?:[^'"`;]*?\bfrom\s+)?['"]([^'"]+)['"]/gm

/** Those that come back to themselves by their imports, and those between two such. */
function circular(): string[] {
  const imports = new Map(
    files.map(({ path, text }) => [
      path,
      [...text.matchAll(RUN)].map(([, target = '']) =>
        target.startsWith('#') ? target.slice(1) : join(path, '..', target),
      ),
    ]),
  )
  let left = new Set(imports.keys())
  for (;;) {
    const imported = new Set([...left].flatMap((path) => imports.get(path) ?? []))
    const next = [...left].filter((path) => imported.has(path) && imports.get(path)?.some((other) => left.has(other)))
    if (next.length === left.size) return next
    left = new Set(next)
  }
}

const inside = (folder: string) => (file: SourceFile) => file.path.startsWith(`${folder}/`)

describe('floors', () => {
  test('there is something to look at in every room', () => {
    for (const room of ROOMS) expect(files.filter((file) => file.room === room).length).toBeGreaterThan(5)
  })

  test.each(ROOMS)('%s imports only the rooms below it', (room) => {
    const closed = ROOMS.filter((other) => other !== room && !MAY_IMPORT[room].includes(other))
    expect(offences(inside(room), (target) => closed.some((other) => target.startsWith(`#${other}/`)))).toEqual([])
  })

  test('rooms are reached by their name, not by climbing out of one', () => {
    const climbs = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith('.'))
        .filter((target) => !join(file.path, '..', target).startsWith(`${file.room}/`))
        .map((target) => `${file.path}: ${target}`),
    )
    expect(climbs).toEqual([])
  })

  test('no file needs itself to be loaded', () => {
    expect(circular()).toEqual([])
  })

  test('core is pure: no Node, no clock, no chance, no page', () => {
    expect(offences(inside('core'), (target) => target.startsWith('node:'))).toEqual([])
    const impure = /\b(Date\.now|new Date\(\)|Math\.random|process\.|document\.|window\.|fetch\()/
    expect(matching(inside('core'), impure)).toEqual([])
  })

  test('map and panels never meet', () => {
    expect(offences(inside('client/map'), (target) => /#client\/panels\/|\/panels\/|^preact/.test(target))).toEqual([])
    expect(
      offences(inside('client/panels'), (target) => /#client\/map\/|\/map\/|maplibre|deck\.gl/.test(target)),
    ).toEqual([])
  })

  test('state knows neither map nor panels', () => {
    expect(offences(inside('client/state'), (target) => /#client\/(map|panels)\/|^preact/.test(target))).toEqual([])
  })

  test('only api fetches', () => {
    const fetching = matching(inside('client'), /(?<![\w.])fetch\(/)
    expect(fetching).toEqual(['client/api.ts'])
  })

  test('only the server’s main reads the environment and listens', () => {
    expect(matching(inside('server'), /process\.env/)).toEqual(['server/main.ts'])
    expect(matching(inside('server'), /\bserve\(|\.listen\(/)).toEqual(['server/main.ts'])
  })

  test('nobody but the app knows the routes', () => {
    const below = (file: SourceFile) =>
      inside('server')(file) && !inside('server/routes')(file) && file.path !== 'server/app.ts'
    expect(offences(below, (target) => /\/routes\//.test(target))).toEqual([])
  })

  test('routes never see SQL, stores never see HTTP', () => {
    expect(offences(inside('server/routes'), (target) => /sqlite/.test(target))).toEqual([])
    for (const store of ['server/atlas', 'server/workspace']) {
      expect(
        offences(inside(store), (target) => /^hono|\/http\/|\/routes\//.test(target)),
        store,
      ).toEqual([])
    }
  })

  test('no drawers', () => {
    const drawers = files.filter((file) => /(^|\/)(utils?|helpers?|types|common|misc|manager)(\.|\/)/.test(file.path))
    expect(drawers.map((file) => file.path)).toEqual([])
  })
})
