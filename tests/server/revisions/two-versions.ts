/** Toyland as it was published once before, and as it is now: two data versions in one folder. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildAtlas } from '#scripts/build-atlas.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { type Versions, versionsIn } from '#server/atlas/versions.ts'
import { edit, toylandCopy } from '../../data-copy.ts'
import { freshFolder } from '../../fresh-folder.ts'
import { TOYLAND } from '../../toyland.ts'

/** More openings than any test asks for. */
export const UNHURRIED = { take: () => 0 }

export interface TwoVersions {
  readonly dir: string
  readonly before: Atlas
  readonly after: Atlas
  readonly versions: Versions
}

/** Where the figures of an indicator stand in a data folder. */
export const figuresOf = (indicator: string) => join('indicators', 'observations', `${indicator}.csv`)

/** `spoil` makes the earlier data out of a copy of toyland's. */
export async function twoVersions(spoil: (folder: string) => void): Promise<TwoVersions> {
  const [dir, past] = [freshFolder(), toylandCopy()]
  spoil(past)
  const { version } = await buildAtlas({ data: past, out: dir })
  await buildAtlas({ data: TOYLAND, out: dir })
  const after = openAtlas(dir)
  return { dir, before: openAtlas(dir, version), after, versions: versionsIn(dir, after.version, UNHURRIED) }
}

/** Cuts the last year off the figures of an indicator. */
export function withoutLastYear(folder: string, indicator: string): void {
  const file = join(folder, figuresOf(indicator))
  const lines = readFileSync(file, 'utf8').split('\n')
  writeFileSync(file, lines.map((line) => line.slice(0, Math.max(0, line.lastIndexOf(',')))).join('\n'))
}

/**
 * What is different in the earlier version: 0101 had 78 % employed in 2023 (now 80); 0202 had a rent in 2023 (now not
 * applicable); school completion ended in 2022; the country's employment of 2020 was 61.5 (now 60).
 */
export function asItWas(folder: string): void {
  edit(folder, figuresOf('employment_rate_20_64'), '0101,50,60,80', '0101,50,60,78')
  edit(folder, figuresOf('employment_rate_20_64'), 'SE,60,,71', 'SE,61.5,,71')
  edit(folder, figuresOf('median_rent'), '0202,not-applicable,not-applicable', '0202,not-applicable,6000')
  withoutLastYear(folder, 'school_completion')
}
