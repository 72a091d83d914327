/** Where the journeys find a browser. Plain JavaScript, because the installer runs before TypeScript can. */
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

export const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * `CHROMIUM_PATH`, then the usual places, then playwright's own download.
 * @returns {string | undefined} the path of an executable
 */
export function findChromium() {
  const told = process.env.CHROMIUM_PATH
  if (told) {
    if (!existsSync(told)) throw new Error(`CHROMIUM_PATH: expected an executable, found nothing at ${told}`)
    return told
  }
  return PLACES.find((place) => existsSync(place)) ?? downloaded()
}

/** Playwright keeps browsers in a cache folder per platform, in a folder per revision. */
function downloaded() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ]
  const inside = ['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-mac/Chromium.app/Contents/MacOS/Chromium']
  for (const cache of caches) {
    if (!cache || !existsSync(cache)) continue
    for (const folder of readdirSync(cache).filter((name) => name.startsWith('chromium-'))) {
      const found = inside.map((path) => join(cache, folder, path)).find((path) => existsSync(path))
      if (found) return found
    }
  }
  return undefined
}
