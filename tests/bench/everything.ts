/** One of everything the server can be asked for: every indicator by each address that takes one, and all documents. */
import * as v from 'valibot'
import { IndicatorsAnswerSchema } from '#core/model/contract.ts'

const ONCE = [
  ...['/', '/api/version', '/api/areas', '/api/divisions', '/api/divisions/fa', '/api/limits', '/openapi.json'],
  ...['/api/base.plane.topojson', '/api/population/hexagons', '/api/similar?area=2085'],
  ...['/api/areas/municipality/neighbours', '/api/areas/county/neighbours'],
  ...['/area', '/area/0180', '/area/20', '/data', '/method', '/accessibility', '/about'],
  '/compare?indicator=population_total&indicator=employment_rate_20_64&area=0180&area=1480&area=fa:1',
]
const OUTLINES = ['plane.topojson', 'topojson', 'geojson'].flatMap((format) =>
  ['county', 'municipality'].flatMap((level) =>
    ['overview', 'detail'].map((tier) => `/api/areas/${level}.${format}?tier=${tier}`),
  ),
)

/** Of one indicator that has everything: figures of both sexes, of all levels, of many years. */
const OF_ONE = [
  ...['/api/reference?reference=similar', '/api/reference?reference=fa', '/api/pattern?', '/api/groups?division=fa'],
  ...['/api/distribution?', '/api/convergence?', '/distribution?division=fa', '/api/export.json?years=all'],
  ...['/api/export.csv?years=all', '/api/export.csv-sv?', '/api/export.xlsx?'],
  ...['/api/view?reference=similar', '/api/view?mode=change', '/api/view?locked=years&method=natural'],
  ...['/figure.svg?division=fa&by=group', '/?reference=county&show=table', '/?mode=pattern', '/?division=skr&by=group'],
].map((path) => `${path}&indicator=employment_rate_20_64&level=municipality`)
const OF_EACH = ['/api/years?']
const OF_MUNICIPALITIES = ['/api/groups?division=fa', '/api/view?division=fa&by=group', '/api/view?reference=county']

export async function askEverything(origin: string): Promise<void> {
  const answer = await fetch(`${origin}/api/indicators`)
  const { indicators } = v.parse(IndicatorsAnswerSchema, await answer.json())
  for (const path of [...ONCE, ...OUTLINES, ...OF_ONE]) await ask(origin + path)
  for (const { id, levels } of indicators) {
    const level = levels.municipality.length > 0 ? 'municipality' : 'county'
    const choice = `indicator=${id}&level=${level}`
    const paths = ['/api/values?', '/api/view?', '/figure.svg?', '/?', `/api/areas/${level}.geojson?tier=overview&`]
    for (const path of paths) {
      // The level of a file of outlines stands in its name.
      await ask(origin + path + (path.includes('geojson') ? `indicator=${id}` : choice))
    }
    await ask(`${origin}/api/series?indicator=${id}&area=SE&area=14`)
    for (const path of ['/data/', '/api/indicators/']) await ask(origin + path + id)
    for (const path of OF_EACH) await ask(`${origin}${path}&${choice}`)
    // Closer up, other drawings are made and kept.
    if (level !== 'municipality') continue
    await ask(`${origin}/?${choice}&within=14`)
    for (const path of OF_MUNICIPALITIES) await ask(`${origin}${path}&${choice}`)
  }
  for (const path of ['/figure.svg?within=14', '/figure.svg?level=county&indicator=population_total'])
    await ask(origin + path)
}

async function ask(address: string): Promise<void> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'gzip, br' } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${address}: expected an answer, found ${answer.status}`)
}
