import type { TerritoryDownload } from '#core/model/contract-territory-download.ts'
import type { Language } from '#core/model/text.ts'
import type { Atlas } from '#server/atlas/memory.ts'
import { aboutSheet } from './about.ts'
import type { Downloaded } from './download.ts'
import { formulaWords, publishedWords } from './formula-words.ts'

export function territoryJson(
  atlas: Atlas,
  all: readonly Downloaded[],
  address: string,
  lang: Language,
): TerritoryDownload {
  const figures = new Map(
    all.flatMap(({ values }) =>
      values.flatMap(({ inputs }) =>
        inputs.figures.map((figure) => [`${figure.series} ${figure.year} ${figure.code}`, { ...figure }] as const),
      ),
    ),
  )
  return {
    version: atlas.version,
    address,
    about: aboutSheet(atlas, all, address, lang).rows.map(([territory, label, text]) => ({
      territory: typeof territory === 'string' ? territory : null,
      label: String(label),
      text: String(text),
    })),
    territories: all.map(({ parts, values }) => ({
      territory: parts,
      values: values.map(({ indicator, value, inputs }) => ({
        ...value,
        name: indicator.name,
        unit: indicator.unit,
        formula: value.method === 'published' ? publishedWords(lang) : formulaWords(atlas, indicator, lang),
        factor: inputs.factor,
        inputs: inputs.rows.map((row) => ({ ...row })),
      })),
    })),
    figures: [...figures.values()],
  }
}
