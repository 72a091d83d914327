import type { TerritoryDownload } from '#core/model/contract-territory-download.ts'
import type { Language } from '#core/model/text.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { aboutSheet } from './about.ts'
import { type Downloaded, type DownloadedValue, figuresOf } from './download.ts'
import { formulaWords, publishedWords } from './formula-words.ts'

type Told = TerritoryDownload['territories'][number]

/** The text of a `TerritoryDownload`, a value at a time. */
export function* territoryJson(
  atlas: Atlas,
  all: readonly Downloaded[],
  address: string,
  lang: Language,
): Generator<string> {
  const about: TerritoryDownload['about'] = [...aboutSheet(atlas, all, address, lang).pieces]
    .flat()
    .map(([territory, label, text]) => ({
      territory: typeof territory === 'string' ? territory : null,
      label: String(label),
      text: String(text),
    }))
  yield `{"version":${JSON.stringify(atlas.version)},"address":${JSON.stringify(address)},`
  yield `"about":${JSON.stringify(about)},"territories":[`
  for (const [place, { parts, values }] of all.entries()) {
    const territory: Told['territory'] = parts
    yield `${place === 0 ? '' : ','}{"territory":${JSON.stringify(territory)},"values":[`
    let before = ''
    for (const each of values()) {
      yield before + JSON.stringify(told(atlas, each, lang))
      before = ','
    }
    yield ']}'
  }
  yield '],"figures":['
  let before = ''
  for (const figures of figuresOf(all)) {
    if (figures.length === 0) continue
    const listed: TerritoryDownload['figures'] = figures
    yield before + JSON.stringify(listed).slice(1, -1)
    before = ','
  }
  yield ']}'
}

function told(atlas: Atlas, { indicator, value, inputs }: DownloadedValue, lang: Language): Told['values'][number] {
  return {
    ...value,
    name: indicator.name,
    unit: indicator.unit,
    formula: value.method === 'published' ? publishedWords(lang) : formulaWords(atlas, indicator, lang),
    factor: inputs.factor,
    inputs: inputs.rows.map((row) => ({ ...row })),
  }
}
