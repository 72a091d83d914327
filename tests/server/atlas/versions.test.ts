import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { atlasPath } from '#server/atlas/folder.ts'
import { versionsIn } from '#server/atlas/versions.ts'
import { asItWas, twoVersions } from '../revisions/two-versions.ts'

const { dir, before, after } = await twoVersions(asItWas)

describe('the versions of a folder', () => {
  test('are those beside the one served', () => {
    expect(
      versionsIn(dir, after.version)
        .list()
        .map(({ version }) => version),
    ).toEqual([before.version])
  })

  test('open with the figures they had', () => {
    const old = versionsIn(dir, after.version).open(before.version)
    expect(old?.column('employment_rate_20_64', 'municipality', 2023)?.figures[0]).toBe(78)
    expect(after.column('employment_rate_20_64', 'municipality', 2023)?.figures[0]).toBe(80)
  })

  test('the one served is not its own past, and a name that climbs out opens nothing', () => {
    const versions = versionsIn(dir, after.version)
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
    const versions = versionsIn(dir, after.version)
    expect(versions.list().map(({ version }) => version)).toEqual([before.version])
    expect(versions.open(before.version)).toBeNull()
  })
})
