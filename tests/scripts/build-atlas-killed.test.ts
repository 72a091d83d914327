import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { buildAtlas } from '#scripts/build-atlas.ts'
import { listVersions, readLedger } from '#server/atlas/folder.ts'
import { openAtlas } from '#server/atlas/open.ts'
import { edit, toylandCopy } from '#tests/data-copy.ts'
import { freshFolder } from '#tests/fresh-folder.ts'
import { TOYLAND } from '#tests/toyland.ts'

const BUILD_FOREVER = fileURLToPath(new URL('./build-forever.ts', import.meta.url))
const BUILD_ATLAS = fileURLToPath(new URL('../../scripts/build-atlas.ts', import.meta.url))

function run(script: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** The figure that `build-forever` puts in, as the current atlas has it. */
function currentFigure(out: string): number {
  return openAtlas(out).column('wellbeing_index', 'county', 2023)?.figures[0] ?? Number.NaN
}

describe('a build that dies', () => {
  test('leaves a whole atlas current, at whatever point it is killed', { timeout: 120_000 }, async () => {
    const [data, out] = [toylandCopy(), freshFolder()]
    await buildAtlas({ data, out })
    let served = currentFigure(out)
    for (let kill = 1; kill <= 15; kill++) {
      const child = run(BUILD_FOREVER, data, out, String(1000 * kill))
      const closed = once(child, 'close')
      const begun: number[] = []
      child.stdout?.on('data', (chunk) => begun.push(...String(chunk).trim().split('\n').map(Number)))
      while (begun.length === 0 && child.exitCode === null) await sleep(1)
      // 37 and 101 share no factor, so the kills fall on all parts of a build of a few dozen milliseconds.
      await sleep((kill * 37) % 101)
      child.kill('SIGKILL')
      expect(await closed).toEqual([null, 'SIGKILL'])

      const figure = currentFigure(out)
      expect([served, ...begun]).toContain(figure)
      served = figure
    }
    // Not only the current one: whatever bears the name of a version is that version.
    for (const { version } of listVersions(out)) expect(openAtlas(out, version).version).toBe(version)
    const { version } = await buildAtlas({ data, out })
    expect(openAtlas(out).version).toBe(version)
  })

  test('builds at once do not harm each other', { timeout: 60_000 }, async () => {
    const [data, out] = [toylandCopy(), freshFolder()]
    edit(data, 'indicators/observations/median_rent.csv', '5200', '5300')
    const children = [TOYLAND, data, TOYLAND, data].map((folder) => run(BUILD_ATLAS, folder, out))
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'close'))[0]))
    expect(codes).toEqual([0, 0, 0, 0])
    const versions = listVersions(out).map(({ version }) => version)
    expect(versions).toHaveLength(2)
    for (const version of versions) expect(openAtlas(out, version).version).toBe(version)
    expect(readdirSync(out).sort()).toEqual(
      [...versions.map((version) => `${version}.sqlite`), 'current', 'published'].sort(),
    )
    expect([...readLedger(out).keys()].sort()).toEqual([...versions].sort())
  })
})
