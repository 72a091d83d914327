/** What an embed makes a visitor of somebody else's page load, in Chromium. */
import { chromium } from 'playwright-core'
import { findChromium } from '#scripts/find-chromium.mjs'
import { kilobytes, report } from './figure-line.ts'
import type { ServerProcess } from './server-process.ts'

/** Bytes on the wire. */
const MOST = { still: 40_000, host: 1_000 }
const ENGINE = /gl-surface|maplibre/

export async function benchEmbed({ origin }: ServerProcess): Promise<void> {
  const executablePath = findChromium()
  if (executablePath === undefined) {
    console.log('– Embed: not measured, for there is no Chromium (npm test installs one)')
    return
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-quic', '--disable-gpu'] })
  /** Scripts that were loaded, and everything; of what comes with the engine, and after it, nothing. */
  const loaded = async (path: string, seen: string) => {
    const page = await browser.newPage({ viewport: { width: 640, height: 900 } })
    const session = await page.context().newCDPSession(page)
    const types = new Map<string, { readonly type: string; readonly counts: boolean }>()
    const bytes = { script: 0, all: 0 }
    let engineAsked = false
    session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
      engineAsked ||= ENGINE.test(request.url)
      types.set(requestId, { type, counts: !engineAsked })
    })
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const known = types.get(requestId)
      if (known === undefined || !known.counts) return
      bytes.all += encodedDataLength
      if (known.type === 'Script') bytes.script += encodedDataLength
    })
    await session.send('Network.enable')
    await page.goto(origin + path)
    await page.locator(seen).first().waitFor({ state: 'attached', timeout: 60_000 })
    await page.waitForLoadState('networkidle')
    await page.close()
    return bytes
  }
  try {
    const still = await loaded('/embed?interaction=still', '#map-svg')
    const told = `${kilobytes(still.script)} of ${kilobytes(still.all)} in all`
    report('Embed without interaction, script', told, `≤ ${kilobytes(MOST.still)}`, still.script <= MOST.still)
    const full = await loaded('/embed', '#map[data-ready]')
    console.log(
      `– Embed with interaction: ${kilobytes(full.script)} script of ${kilobytes(full.all)} before the engine`,
    )
    for (const path of ['/embed.js', '/embed-size.js']) {
      const answer = await fetch(origin + path, { headers: { 'Accept-Encoding': 'br' } })
      const size = Number(answer.headers.get('content-length'))
      report(`${path}, compressed`, `${size} bytes`, `≤ ${MOST.host} bytes`, size > 0 && size <= MOST.host)
    }
  } finally {
    await browser.close()
  }
}
