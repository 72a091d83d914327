import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { checksum } from '#server/atlas/checksum.ts'
import { AtlasError } from '#server/atlas/error.ts'
import { atlasPath, currentVersion, listVersions, readLedger } from '#server/atlas/folder.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { type Content, readContent } from '#server/atlas/schema.ts'
import { freshFolder } from '#tests/fresh-folder.ts'
import { toylandAtlas, toylandAtlasFolder } from '#tests/toyland.ts'

/** A folder with toyland's atlas in it, that may be spoilt. */
async function folder(): Promise<{ dir: string; version: string; path: string }> {
  const [from, dir] = [await toylandAtlasFolder(), freshFolder()]
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(dir, name))
  const version = currentVersion(dir)
  return { dir, version, path: atlasPath(dir, version) }
}

function refusal(open: () => unknown): AtlasError {
  try {
    open()
  } catch (error) {
    if (error instanceof AtlasError) return error
    throw error
  }
  throw new Error('expected a refusal, found an atlas')
}

function turnIntoFolder(path: string): void {
  rmSync(path)
  mkdirSync(path)
}

/** Changes the file as no build would: sums and pages are then SQLite's own, and right. */
function change(path: string, sql: string): void {
  const db = new Database(path)
  db.exec(sql)
  db.close()
}

describe('opening an atlas', () => {
  test('the current one, or a version by name', async () => {
    const { dir, version } = await folder()
    expect(openAtlas(dir).version).toBe(version)
    const builtAt = readLedger(dir).get(version)
    expect(openAtlas(dir, version).builtAt).toBe(builtAt)
    expect(listVersions(dir)).toEqual([{ version, builtAt }])
  })

  test('no folder holds no versions, and the way out is said', () => {
    const nowhere = join(freshFolder(), 'nowhere')
    expect(listVersions(nowhere)).toEqual([])
    const { fault, message } = refusal(() => openAtlas(nowhere))
    expect(fault.kind).toBe('missing')
    expect(message).toContain('Run "npm run build:atlas"')
  })

  test.each([
    ['no pointer', ({ dir }) => rmSync(join(dir, 'current')), 'missing', 'no such file'],
    ['an empty pointer', ({ dir }) => writeFileSync(join(dir, 'current'), ''), 'corrupt', '16 hexadecimal digits'],
    ['a pointer out of the folder', ({ dir }) => writeFileSync(join(dir, 'current'), '../x'), 'corrupt', '"../x"'],
    ['no file', ({ path }) => rmSync(path), 'missing', 'no such file'],
    ['an empty file', ({ path }) => truncateSync(path, 0), 'corrupt', 'no such table'],
    ['half a file', ({ path }) => truncateSync(path, statSync(path).size / 2), 'corrupt', 'malformed'],
    [
      'a file that is no database',
      ({ path }) => writeFileSync(path, 'hello '.repeat(1000)),
      'corrupt',
      'not a database',
    ],
    ['a folder for a file', ({ path }) => turnIntoFolder(path), 'corrupt', 'expected an atlas'],
    [
      'another format',
      ({ path }) => change(path, "UPDATE meta SET value = '0' WHERE key = 'format'"),
      'wrong-format',
      'found 0',
    ],
    [
      'the format before the one that older files are read of',
      ({ path }) => change(path, "UPDATE meta SET value = '2' WHERE key = 'format'"),
      'wrong-format',
      'expected format 3 or 4, found 2',
    ],
    [
      'a file said to be of an older format than it is',
      ({ path }) => change(path, "UPDATE meta SET value = '3' WHERE key = 'format'"),
      'corrupt',
      'checksum',
    ],
    ['a strategy lost', ({ path }) => change(path, "DELETE FROM strategy WHERE code = '02'"), 'corrupt', 'checksum'],
    [
      'another version',
      ({ path }) => change(path, "UPDATE meta SET value = 'x' WHERE key = 'version'"),
      'corrupt',
      'version',
    ],
    ['a row too few', ({ path }) => change(path, 'DELETE FROM observation WHERE rowid = 7'), 'corrupt', 'checksum'],
    [
      'a row renamed',
      ({ path }) => change(path, 'UPDATE observation SET year = 2024 WHERE year = 2023'),
      'corrupt',
      'checksum',
    ],
    [
      'a figure changed',
      ({ path }) => change(path, 'UPDATE observation SET figures = zeroblob(56) WHERE rowid = 7'),
      'corrupt',
      'checksum',
    ],
    [
      'a person moved to another hexagon',
      ({ path }) => change(path, 'UPDATE population SET people = zeroblob(28)'),
      'corrupt',
      'checksum',
    ],
    ['nobody anywhere', ({ path }) => change(path, 'DELETE FROM population'), 'corrupt', 'checksum'],
    ['no checksum', ({ path }) => change(path, "DELETE FROM meta WHERE key = 'checksum'"), 'corrupt', 'found none'],
  ] satisfies [string, (atlas: { dir: string; path: string }) => unknown, string, string][])(
    '%s is refused',
    async (_, spoil, kind, words) => {
      const atlas = await folder()
      spoil(atlas)
      const { fault, message } = refusal(() => openAtlas(atlas.dir))
      expect(fault.kind).toBe(kind)
      expect(message).toContain(words)
    },
  )

  test('one bit of a figure is enough', async () => {
    const { dir, path } = await folder()
    const bytes = readFileSync(path)
    // 5 200 kronor as a little-endian float64, in the middle of a page where SQLite itself sees nothing wrong.
    const figure = Buffer.from(new Float64Array([5200]).buffer)
    // SQLite leaves stale copies behind when it splits a page: every one of them is changed.
    let found = 0
    for (let at = bytes.indexOf(figure); at >= 0; at = bytes.indexOf(figure, at + 1), found++) bytes[at] = 1
    expect(found).toBeGreaterThan(0)
    writeFileSync(path, bytes)
    expect(refusal(() => openAtlas(dir)).fault.kind).toBe('corrupt')
  })

  test('a version asked for is never a path', async () => {
    const { dir, version } = await folder()
    expect(refusal(() => openAtlas(join(dir, 'x'), `../${version}`)).fault.kind).toBe('missing')
  })
})

/** An atlas as it was built before there were strategies. */
const BEFORE_STRATEGIES: Content = {
  meta: [
    ['format', '3'],
    ['version', '0123456789abcdef'],
  ],
  indicator: [['a', 0, '{}']],
  area: [['01', 0, '{}']],
  division: [],
  observation: [['a', 'county', 2020, new Uint8Array(8), new Uint8Array(1)]],
  geometry: [],
  population: [],
  points: [],
  strategy: [],
  report_area: [],
}

describe('an atlas of format 3', () => {
  test('keeps the checksum it was built with, by a release that knew no strategies', () => {
    const written = '9f2a60247495b865c79ffb9e2d9ff66dfd78b90e5d0dff6d619a20b954cadb48'
    expect(checksum(BEFORE_STRATEGIES)).toBe(written)
    const later = {
      ...BEFORE_STRATEGIES,
      meta: [['format', '4'], ...BEFORE_STRATEGIES.meta.slice(1)],
    } satisfies Content
    expect(checksum(later)).not.toBe(written)
  })

  test('opens with all its figures, without strategies', async () => {
    const { dir, version, path } = await folder()
    const db = new Database(path)
    db.exec("DROP TABLE strategy; DROP TABLE report_area; UPDATE meta SET value = '3' WHERE key = 'format'")
    const sum = checksum(readContent(db, '3'))
    db.prepare("UPDATE meta SET value = ? WHERE key = 'checksum'").run(sum)
    db.close()
    const atlas = openAtlas(dir, version)
    expect([atlas.strategies.size, atlas.reportAreas]).toEqual([0, []])
    expect(atlas.observations).toBe((await toylandAtlas()).observations)
    expect(atlas.series('school_completion', '01')?.figures).toEqual(Float64Array.of(75, 77, 79, 81, 83, 85))
  })
})
