/** Takes the README's picture of the running product anew. Expects it to be running: `npm start` in another window. */
import { chromium } from 'playwright-core'
import { findChromium } from './find-chromium.mjs'

const PICTURE = 'tests/figures/page.png'
const ADDRESS = process.argv[2] ?? 'http://127.0.0.1:8080'
const VIEW =
  '/?indicator=employment_rate_20_64&area=2085&t=Inlandet~2418.2421.2422.2425.2462.2463.2481&t=Mälardalen~*16.5448_59.6099_60'

const executablePath = findChromium()
if (executablePath === undefined) throw new Error('screenshot: expected a Chromium, found none (npm test installs one)')
const webgl = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
]
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-background-networking', ...webgl],
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' })
await page.goto(ADDRESS + VIEW)
await page.locator('#map[data-surface="gl"]').waitFor({ timeout: 120_000 })
await page.getByRole('radio', { name: 'Kvinnor' }).waitFor()
await page.waitForTimeout(1000)
await page.screenshot({ path: PICTURE })
await browser.close()
console.log(PICTURE)
