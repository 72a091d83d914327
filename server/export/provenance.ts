/** Where an export comes from: what must not get lost when the file travels on. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language, Text } from '#core/model/text.ts'
import { writeView } from '#core/model/view.ts'
import { sourceText } from '#core/picture/describe/source.ts'
import type { Picture } from '#core/picture/picture.ts'

/** The indicators a picture is about, each once. */
export function indicatorsOf({ indicator, detail }: Picture): Indicator[] {
  if (detail.kind === 'two' || detail.kind === 'conflict') return [indicator, detail.second]
  return detail.kind === 'gap' ? [detail.pair.first, detail.pair.second] : [indicator]
}

/** The address that shows the same numbers for ever, without the server's name, which a file need not know. */
export function lastingAddress(picture: Picture): string {
  return `/?${writeView({ ...picture.view, year: picture.year, at: picture.version })}`
}

export interface Provenance {
  readonly key: string
  readonly heading: Text
  readonly text: string
}

/** The last columns of a CSV file, the same on every row: a comment above the header would break whatever reads the file. */
export function provenanceColumns(picture: Picture, lang: Language): Provenance[] {
  const indicators = indicatorsOf(picture)
  const each = (of: (indicator: Indicator) => string) => [...new Set(indicators.map(of))].join('; ')
  return [
    { key: 'indicator', heading: { sv: 'Nyckeltal', en: 'Indicator' }, text: each(({ id }) => id) },
    {
      key: 'indicator_name',
      heading: { sv: 'Nyckeltalets namn', en: 'Name of the indicator' },
      text: each(({ name }) => name[lang]),
    },
    {
      key: 'unit',
      heading: { sv: 'Enhet', en: 'Unit' },
      text:
        picture.detail.kind === 'two' || picture.detail.kind === 'conflict'
          ? each(({ unit }) => unit[lang])
          : picture.measure.unit[lang],
    },
    { key: 'source', heading: { sv: 'Källa', en: 'Source' }, text: sourceOf(picture, lang) },
    { key: 'licence', heading: { sv: 'Licens', en: 'Licence' }, text: each(({ source }) => source.licence[lang]) },
    { key: 'data_version', heading: { sv: 'Dataversion', en: 'Data version' }, text: picture.version },
    { key: 'address', heading: { sv: 'Adress', en: 'Address' }, text: lastingAddress(picture) },
  ]
}

/** Who answers for the figures; of a typology, who made the division. */
function sourceOf(picture: Picture, lang: Language): string {
  const { detail, division } = picture
  if (detail.kind === 'typology' && division !== null) return division.source
  const sources = indicatorsOf(picture).map(({ source }) => sourceText(source, lang))
  return [...new Set(sources)].join('; ')
}
