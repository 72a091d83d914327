import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { prepareIndicators } from '#scripts/prepare-indicators.ts'
import { toylandCopy } from '#tests/data-copy.ts'
import { freshFolder } from '#tests/fresh-folder.ts'
import { TOYLAND } from '#tests/toyland.ts'

const observations = (data: string) => join(data, 'indicators', 'observations')

/** Toyland's observations as a folder of sources has them: long, one figure a line. */
function sourcesOf(data: string): string {
  const sources = freshFolder()
  mkdirSync(join(sources, 'indicators', 'tidy'), { recursive: true })
  for (const name of readdirSync(observations(data))) {
    const [heading = '', ...rows] = readFileSync(join(observations(data), name), 'utf8')
      .trim()
      .split('\n')
    const years = heading.split(',').slice(1)
    const lines = rows.flatMap((row) => {
      const [code, ...cells] = row.split(',')
      return cells.flatMap((cell, i) =>
        /^-?[\d.]+$/.test(cell) ? [`${code},${years[i]},${cell}.0`.replace(/(\.\d+)\.0$/, '$1')] : [],
      )
    })
    writeFileSync(join(sources, 'indicators', 'tidy', name), `region_code,year,value\n${lines.reverse().join('\n')}\n`)
  }
  return sources
}

describe('preparing indicators', () => {
  test('derives the tables of the catalogue, byte for byte, and removes what has left it', async () => {
    const data = toylandCopy()
    const sources = sourcesOf(data)
    rmSync(observations(data), { recursive: true })
    mkdirSync(observations(data))
    writeFileSync(join(observations(data), 'gone.csv'), 'code,2023\n')
    expect(await prepareIndicators(sources, data)).toEqual({ indicators: 18 })
    expect(readdirSync(observations(data))).toEqual(readdirSync(observations(TOYLAND)))
    for (const name of readdirSync(observations(data))) {
      // The reason in a cell is ours, not the source's: it alone comes out empty.
      const expected = readFileSync(join(observations(TOYLAND), name), 'utf8')
      const found = readFileSync(join(observations(data), name), 'utf8')
      if (name !== 'median_rent.csv') expect(found).toBe(expected)
    }
  })

  test('a source that is not there is named', async () => {
    const data = toylandCopy()
    const sources = sourcesOf(data)
    rmSync(join(sources, 'indicators', 'tidy', 'births.csv'))
    await expect(prepareIndicators(sources, data)).rejects.toThrow('births.csv')
  })
})
