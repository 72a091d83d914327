/** One of everything the server can be asked for: every indicator by values, series, view, figure and page. */
import * as v from 'valibot'
import { IndicatorsAnswerSchema } from '#core/model/contract.ts'

const ONCE = ['/', '/api/version', '/api/areas', '/api/divisions', '/api/base.plane.topojson', '/openapi.json']
const OUTLINES = ['plane.topojson', 'topojson', 'geojson'].flatMap((format) =>
  ['county', 'municipality'].flatMap((level) =>
    ['overview', 'detail'].map((tier) => `/api/areas/${level}.${format}?tier=${tier}`),
  ),
)

export async function askEverything(origin: string): Promise<void> {
  const answer = await fetch(`${origin}/api/indicators`)
  const { indicators } = v.parse(IndicatorsAnswerSchema, await answer.json())
  for (const path of [...ONCE, ...OUTLINES]) await ask(origin + path)
  for (const { id, levels } of indicators) {
    const level = levels.municipality.length > 0 ? 'municipality' : 'county'
    const choice = `indicator=${id}&level=${level}`
    const paths = ['/api/values?', '/api/view?', '/figure.svg?', '/?', `/api/areas/${level}.geojson?tier=overview&`]
    for (const path of paths) {
      // The level of a file of outlines stands in its name.
      await ask(origin + path + (path.includes('geojson') ? `indicator=${id}` : choice))
    }
    await ask(`${origin}/api/series?indicator=${id}&area=SE&area=14`)
    // Closer up, other drawings are made and kept.
    if (level === 'municipality') await ask(`${origin}/?${choice}&within=14`)
  }
  for (const path of ['/figure.svg?within=14', '/figure.svg?level=county&indicator=population_total'])
    await ask(origin + path)
}

async function ask(address: string): Promise<void> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'gzip, br' } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${address}: expected an answer, found ${answer.status}`)
}
