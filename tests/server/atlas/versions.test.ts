import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { atlasPath, ledgerPath, listVersions } from '#server/atlas/folder.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { versionsIn } from '#server/atlas/versions.ts'
import { editionBeside } from '#server/editions.ts'
import { ANY_SITE } from '#server/site.ts'
import { asItWas, twoVersions, UNHURRIED } from '../revisions/two-versions.ts'

const { dir, before, after } = await twoVersions(asItWas)

describe('the versions of a folder', () => {
  test('are those beside the one served', () => {
    expect(
      versionsIn(dir, after.version, UNHURRIED)
        .list()
        .map(({ version }) => version),
    ).toEqual([before.version])
  })

  test('open with the figures they had', () => {
    const old = versionsIn(dir, after.version, UNHURRIED).open(before.version)
    expect(old?.column('employment_rate_20_64', 'municipality', 2023)?.figures[0]).toBe(78)
    expect(after.column('employment_rate_20_64', 'municipality', 2023)?.figures[0]).toBe(80)
  })

  test('the one served is not its own past, and a name that climbs out opens nothing', () => {
    const versions = versionsIn(dir, after.version, UNHURRIED)
    expect([after.version, '../current', '', '0123456789abcdef'].map((name) => versions.open(name))).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('what is no atlas is not listed, and a damaged one does not open', async () => {
    const { dir, before, after } = await twoVersions(asItWas)
    writeFileSync(atlasPath(dir, 'ffffffffffffffff'), 'not an atlas')
    const path = atlasPath(dir, before.version)
    const bytes = readFileSync(path)
    const at = bytes.indexOf('Björkby')
    bytes[at] = 'X'.charCodeAt(0)
    writeFileSync(path, bytes)
    const versions = versionsIn(dir, after.version, UNHURRIED)
    expect(versions.list().map(({ version }) => version)).toEqual([before.version])
    expect(versions.open(before.version)).toBeNull()
  })

  test('were built when the ledger says, whatever times a copy of the folder has', async () => {
    const { dir, before, after } = await twoVersions(asItWas)
    // Copied, and the earlier last.
    utimesSync(atlasPath(dir, after.version), new Date(), new Date('2030-01-01'))
    utimesSync(atlasPath(dir, before.version), new Date(), new Date('2030-01-02'))
    const [served, versions] = [openAtlas(dir), versionsIn(dir, after.version, UNHURRIED)]
    expect(served.builtAt).toBe(after.builtAt)
    expect(versions.list()).toEqual([{ version: before.version, builtAt: before.builtAt }])
    const old = versions.open(before.version)
    if (old === null) throw new Error('expected the earlier version to open')
    expect(old.builtAt).toBe(before.builtAt)
    expect(editionBeside({ atlas: served, versions, site: ANY_SITE }, old).newer?.version).toBe(served.version)
  })

  test('that no ledger names were built when their files were last changed', async () => {
    const { dir, before, after } = await twoVersions(asItWas)
    writeFileSync(ledgerPath(dir), `${after.version} ${after.builtAt}\n`)
    utimesSync(atlasPath(dir, before.version), new Date(), new Date('2020-01-02'))
    expect(listVersions(dir).map(({ version, builtAt }) => [version, builtAt])).toEqual([
      [after.version, after.builtAt],
      [before.version, '2020-01-02T00:00:00.000Z'],
    ])
  })
})
