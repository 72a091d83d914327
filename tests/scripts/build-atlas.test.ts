import { spawnSync } from 'node:child_process'
import { readFileSync, statSync, truncateSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buildAtlas } from '#scripts/build-atlas.ts'
import { currentVersion } from '#server/atlas/folder.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { edit, toylandCopy } from '#tests/data-copy.ts'
import { freshFolder } from '#tests/fresh-folder.ts'
import { TOYLAND } from '#tests/toyland.ts'

const RENT = 'indicators/observations/median_rent.csv'

describe('building an atlas', () => {
  test('the same inputs give the same version and the same bytes, wherever they lie', async () => {
    const one = await buildAtlas({ data: TOYLAND, out: freshFolder() })
    const two = await buildAtlas({ data: toylandCopy(), out: freshFolder() })
    expect(two.version).toBe(one.version)
    expect(readFileSync(two.path).equals(readFileSync(one.path))).toBe(true)
  })

  test('a version that is there is not built again, only made current', async () => {
    const [data, out] = [toylandCopy(), freshFolder()]
    const first = await buildAtlas({ data, out })
    edit(data, RENT, '5200', '5300')
    const second = await buildAtlas({ data, out })
    expect(second.version).not.toBe(first.version)
    expect(openAtlas(out).column('median_rent', 'municipality', 2023)?.figures[0]).toBe(5300)

    edit(data, RENT, '5300', '5200')
    const before = statSync(first.path).mtimeMs
    expect(await buildAtlas({ data, out })).toEqual({ ...first, built: false })
    expect(statSync(first.path).mtimeMs).toBe(before)
    expect(currentVersion(out)).toBe(first.version)
  })

  test('a damaged file under the name of the version is built again', async () => {
    const out = freshFolder()
    const { path, version } = await buildAtlas({ data: TOYLAND, out })
    truncateSync(path, statSync(path).size / 2)
    expect(await buildAtlas({ data: TOYLAND, out })).toEqual({ path, version, built: true })
    expect(openAtlas(out).version).toBe(version)
  })

  test('it is not in WAL mode, so that it opens on a disk that cannot be written', async () => {
    const { path } = await buildAtlas({ data: TOYLAND, out: freshFolder() })
    // SQLite file format, bytes 18 and 19: write and read version, 1 for rollback journal, 2 for WAL.
    expect([...readFileSync(path).subarray(18, 20)]).toEqual([1, 1])
  })

  test.each([
    ['a word for a number', RENT, '5200', 'many', `${RENT}:2`, 'a number', 'many'],
    [
      'half a person',
      'population/hexagons.csv',
      ',2993,',
      ',2993.5,',
      'hexagons.csv:4',
      'a whole number of people',
      '2993.5',
    ],
    [
      'a hexagon without people',
      'population/hexagons.csv',
      ',7,0103',
      ',0,0103',
      'hexagons.csv:8',
      'a whole number of people',
      '"0"',
    ],
    [
      'a hexagon twice',
      'population/hexagons.csv',
      '8600000000006ff',
      '8600000000002ff',
      'hexagons.csv:8',
      'a hexagon once, as on line 4',
      '8600000000002ff',
    ],
    [
      'a hexagon in a county',
      'population/hexagons.csv',
      ',7,0103',
      ',7,01',
      'hexagons.csv:8',
      'the code of a municipality',
      '"01"',
    ],
    ['no year of the people', 'population/hexagons.json', '2023', '"2023"', 'hexagons.json:2', 'year', '"2023"'],
    [
      'half a person at a point',
      'population/points.csv',
      ',6000,t',
      ',6000.5,t',
      'points.csv:12',
      'a whole number of people',
      '6000.5',
    ],
    [
      'a point in degrees',
      'population/points.csv',
      '0101,505000,',
      '0101,15.1,',
      'points.csv:2',
      'an easting in whole metres',
      '15.1',
    ],
    [
      'a point in a county',
      'population/points.csv',
      '0202,530000',
      '02,530000',
      'points.csv:9',
      'the code of a municipality',
      '"02"',
    ],
    ['no year of the points', 'population/points.json', '2023', '"2023"', 'points.json:2', 'year', '"2023"'],
    ['an unknown code', RENT, '0301,', '0399,', `${RENT}:8`, 'a code in the table of areas', '0399'],
    [
      'a file that is gone',
      'indicators/catalogue/housing.json',
      'median_rent',
      'mean_rent',
      'mean_rent.csv',
      'a file',
      'none',
    ],
    [
      'an unknown direction',
      'indicators/catalogue/housing.json',
      '"lower"',
      '"down"',
      'housing.json:10',
      'direction',
      'down',
    ],
    [
      'a bad formula',
      'indicators/catalogue/labour.json',
      'employed_20_64"',
      'employed/20"',
      'labour.json:12',
      'sum of products',
      'employed/20',
    ],
    ['JSON that breaks off', 'divisions/fa.json', ']}\n', '\n', 'divisions/fa.json', 'expected', 'found'],
    [
      'a strategy of a kind of target that is none',
      'strategies/02.json',
      '"kind": "peers"',
      '"kind": "rivals"',
      '02.json:90',
      'kind to be',
      '"rivals"',
    ],
    [
      'a strategy under another name',
      'strategies/02.json',
      '"region": "02"',
      '"region": "03"',
      '02.json:2',
      'region "02"',
      '"03"',
    ],
    [
      'an area of the report twice',
      'report-areas.json',
      '"area": "climate"',
      '"area": "skills"',
      'report-areas.json',
      'one list for skills',
      'a second one after line 18',
    ],
    ['an area without land', 'areas/areas.csv', ',375,', ',0,', 'areas.csv:6', 'landArea', '0'],
    [
      'an area without a name',
      'areas/areas.csv',
      'Björkby,Björkby kommun',
      ',Björkby kommun',
      'areas.csv:6',
      'name',
      'found',
    ],
    ['a seat off the map', 'areas/areas.csv', '525000', 'east', 'areas.csv:6', 'a number under seat_e', 'east'],
    ['half a metre', 'areas/detail.topojson', '[20000, 0]', '[20000.5, 0]', 'detail.topojson', 'integer', '20000.5'],
  ])('%s stops the build and leaves the old atlas current', async (_, path, from, to, where, expected, found) => {
    const [data, out] = [toylandCopy(), freshFolder()]
    const { version } = await buildAtlas({ data, out })
    edit(data, path, from, to)
    const error = await buildAtlas({ data, out }).then(
      () => 'built',
      (reason: unknown) => String(reason),
    )
    for (const part of [where, 'expected', expected, 'found', found]) expect(error).toContain(part)
    expect(openAtlas(out).version).toBe(version)
  })

  test('as a command it says what is wrong and ends with 1', async () => {
    const [data, out] = [toylandCopy(), freshFolder()]
    edit(data, RENT, '5200', 'many')
    const script = fileURLToPath(new URL('../../scripts/build-atlas.ts', import.meta.url))
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, data, out], { encoding: 'utf8' })
    expect(stderr).toContain(`${RENT}:2: expected a number`)
    expect(stderr).toContain('the current one is untouched')
    expect(status).toBe(1)
  })
})
