import { describe, expect, test } from 'vitest'
import { CHECKS } from '#scripts/check/checks.ts'
import { readDataFolder } from '#scripts/check/data-folder.ts'
import { TOYLAND } from '#tests/toyland.ts'
import { faultsOf } from './faults-of.ts'

const AREAS = 'areas/areas.csv'
const FA = 'divisions/fa.json'
const LABOUR = 'indicators/catalogue/labour.json'
const POPULATION = 'indicators/catalogue/population.json'
const observations = (id: string) => `indicators/observations/${id}.csv`
const rounded = (reach: string) =>
  `"sums": [{ "kind": "rounded", "step": 1, "indicators": ["births"], ${reach} "reason": "made up" }]`

describe('toyland as it stands', () => {
  const data = readDataFolder(TOYLAND)
  test.each(CHECKS.map((check) => [check.id, check] as const))('passes %s', (_id, { run }) => {
    expect(run(data).faults).toEqual([])
  })
})

describe('a spoilt copy of toyland', () => {
  test.each([
    [
      'codes',
      'a municipality in another county',
      AREAS,
      'Björkby kommun,01',
      'Björkby kommun,02',
      'areas.csv:6: expected county 01 for 0102, found 02',
    ],
    [
      'codes',
      'a shape under another code',
      'areas/detail.topojson',
      '"id": "0103"',
      '"id": "0104"',
      'detail.topojson: expected 0103 in municipality of the geometry, found none',
    ],
    [
      'codes',
      'figures for a county that is not',
      observations('births'),
      '\n03,40',
      '\n09,40',
      'births.csv:5: expected a code in the table of areas, found 09',
    ],
    [
      'codes',
      'a number of areas that is not the country’s',
      'known-figures.json',
      '"municipality": 7',
      '"municipality": 8',
      'expected 8 of municipality, found 7',
    ],
    [
      'groups',
      'a county by another name',
      'divisions/county.json',
      '"sv": "Bergs län"',
      '"sv": "Berga län"',
      'county.json: expected a group 02 called Bergs län, found Berga län',
    ],
    [
      'groups',
      'a municipality in two groups',
      FA,
      '["0201", "0203", "0301"]',
      '["0201", "0202", "0203", "0301"]',
      'fa.json:10: expected 0202 in 1 only, found in 2 too',
    ],
    [
      'groups',
      'a municipality in no group',
      FA,
      '["0201", "0203", "0301"]',
      '["0201", "0203"]',
      'expected 0301 in a group of fa, found in none',
    ],
    [
      'geometry',
      'a border moved on one side',
      'areas/overview.topojson',
      '[[20000, 40000], [0, -20000]]',
      '[[20000, 40000], [1, -20000]]',
      'overview.topojson: expected a planar map',
    ],
    [
      'names',
      'two indicators of one name',
      LABOUR,
      '"Employment rate, aged 20–64, men"',
      '"Employment rate, aged 20–64, women"',
      'labour.json:38: expected one indicator of that name (en)',
    ],
    [
      'names',
      'two municipalities of one name',
      AREAS,
      '0102,municipality,Björkby',
      '0102,municipality,Almby',
      'areas.csv:6: expected one municipality of that name (sv), found Almby',
    ],
    [
      'licences',
      'a dash for a licence',
      FA,
      '"none needed"',
      '"–"',
      'fa.json:6: expected a licence for fa, or the word unknown, found "–"',
    ],
    [
      'directions',
      'better, but nobody says so',
      LABOUR,
      '"direction": "neutral"',
      '"direction": "higher"',
      'labour.json:55: expected a directionSource for employed_20_64, found none',
    ],
    [
      'references',
      'a weight that is not in the catalogue',
      LABOUR,
      '"population_20_64_men"',
      '"population_20_64_boys"',
      'labour.json:38: expected population_20_64_boys as a part or weight, found none',
    ],
    [
      'references',
      'a head that is no head',
      LABOUR,
      '{"id": "employment_rate_20_64", "sex": "men"}',
      '{"id": "employed_20_64", "sex": "men"}',
      'expected employed_20_64 as head of the family of employment_rate_20_64_men, found another',
    ],
    [
      'variants',
      'two men in a family',
      LABOUR,
      '"sex": "women"',
      '"sex": "men"',
      'expected one variant all origins, men of employment_rate_20_64',
    ],
    [
      'not-empty',
      'a year without figures',
      observations('births'),
      'code,2023\nSE,200\n01,60\n02,100\n03,40\n0101,10\n0102,20\n0103,30\n0201,80\n0202,5\n0203,15\n0301,40\n',
      'code,2023,2024\nSE,200,\n01,60,\n',
      'births.csv:1: expected a figure in 2024, found none',
    ],
    [
      'breaks',
      'a break in the first year',
      LABOUR,
      '"breaks": [2021]',
      '"breaks": [2020]',
      'labour.json:3: expected breaks of employment_rate_20_64 in 2021–2023, found 2020',
    ],
    [
      'bounds',
      'more than everybody at work',
      observations('employment_rate_20_64'),
      '0301,70,80,80',
      '0301,70,80,100.01',
      'employment_rate_20_64.csv:12: expected 0 to 100 for 0301 in 2023, found 100.01',
    ],
    [
      'balances',
      'fewer births than none',
      observations('births'),
      '0202,5',
      '0202,-5',
      'births.csv:10: expected 0 or more for 0202 in 2023, or "balance": true in the catalogue, found -5',
    ],
    [
      'sums',
      'a birth too many',
      observations('births'),
      '0101,10',
      '0101,11',
      'births.csv:3: expected 61 for 01 in 2023, the sum of its 3 parts, found 60',
    ],
    [
      'sums',
      'counties that are not the nation',
      observations('births'),
      'SE,200',
      'SE,201',
      'births.csv:2: expected 200 for SE in 2023, the sum of its 3 parts, found 201',
    ],
    [
      'sums',
      'parts over the whole, though one is missing',
      observations('births'),
      '0101,10\n0102,20\n0103,30',
      '0101,\n0102,31\n0103,30',
      'births.csv:3: expected at least 61 for 01 in 2023',
    ],
    [
      'sums',
      'an exception nothing needs',
      'exceptions.json',
      '"sums": []',
      rounded(''),
      'exceptions.json:2: expected an exception that some figure needs, found one that none does: made up',
    ],
    [
      'ratios',
      'a rate that is not its parts',
      observations('employment_rate_20_64'),
      '0101,50,60,80',
      '0101,50,60,79',
      'employment_rate_20_64.csv:6: expected 80 for 0101 in 2023, from its parts, found 79',
    ],
    [
      'ratios',
      'a factor ten times too large',
      POPULATION,
      '"factor": 1000',
      '"factor": 10000',
      'birth_rate.csv:6: expected 100 for 0101 in 2023',
    ],
    [
      'people',
      'one inhabitant lost',
      'population/points.csv',
      ',6000,t',
      ',5999,t',
      'points.csv: expected 20000 people in all, found 19999',
    ],
    [
      'people',
      'one inhabitant lost from a hexagon',
      'population/hexagons.csv',
      ',2993,',
      ',2992,',
      'hexagons.csv: expected 20000 people in all, found 19999',
    ],
    [
      'people',
      'nobody in a municipality',
      'population/points.csv',
      '0202,530000',
      '0203,530000',
      'points.csv: expected people in 0202, found none',
    ],
    [
      'known',
      'another population',
      observations('population_total'),
      'SE,18000,19000,20000',
      'SE,18000,19000,20001',
      'population_total.csv:2: expected 20000 for population_total of SE in 2023, found 20001',
    ],
    [
      'known',
      'land lost',
      AREAS,
      '0301,municipality,Götby,Götby kommun,03,1200',
      '0301,municipality,Götby,Götby kommun,03,1199',
      'areas.csv: expected land areas of every municipality to add up to 3575 km² ± 0, found 3574.00',
    ],
  ])('%s: %s', (id, _, path, from, to, fault) => {
    expect(faultsOf(id, [path, from, to])).toContainEqual(expect.stringContaining(fault))
  })
})
