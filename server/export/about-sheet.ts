/** What the figures of a workbook are: the sheet that is read when nobody remembers where the file came from. */
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import { MISSING_NAMES } from '#core/model/value.ts'
import { authorityText, tableText } from '#core/picture/describe/source.ts'
import { citation, classText, noteLines, referenceLabel, sourceLine, subtitle, title } from '#core/picture/describe.ts'
import { formatNumber } from '#core/picture/format.ts'
import type { Picture } from '#core/picture/picture.ts'
import { indicatorsOf, lastingAddress } from './provenance.ts'

export type AboutLine = readonly [label: string, text: string | number]

const LABELS = {
  sv: {
    title: 'Titel',
    what: 'Vad som visas',
    indicator: 'Nyckeltal',
    definition: 'Definition',
    unit: 'Enhet',
    source: 'Källa',
    table: 'Tabell',
    kpi: 'Nyckeltal i Kolada',
    licence: 'Licens',
    retrieved: 'Hämtat',
    caveats: 'Att tänka på',
    breaks: 'Serien bryts',
    year: 'År',
    division: 'Indelning',
    classes: 'Klasser',
    reference: 'Jämförelsevärde',
    similar: 'Mest lika',
    missing: 'Värde saknas',
    note: 'Anmärkning',
    version: 'Dataversion',
    address: 'Adress',
    citation: 'Så anges källan',
  },
  en: {
    title: 'Title',
    what: 'What is shown',
    indicator: 'Indicator',
    definition: 'Definition',
    unit: 'Unit',
    source: 'Source',
    table: 'Table',
    kpi: 'Kolada indicator',
    licence: 'Licence',
    retrieved: 'Retrieved',
    caveats: 'Bear in mind',
    breaks: 'Breaks of the series',
    year: 'Year',
    division: 'Division',
    classes: 'Classes',
    reference: 'Reference',
    similar: 'Most similar',
    missing: 'No value',
    note: 'Note',
    version: 'Data version',
    address: 'Address',
    citation: 'How to cite',
  },
} as const satisfies Record<Language, Record<string, string>>

export function aboutLines(picture: Picture, lang: Language): AboutLine[] {
  const labels = LABELS[lang]
  const { reference, division, classes, mark, missing } = picture
  const label = referenceLabel(picture, lang)
  const similar = (reference?.similar ?? []).map(({ name, distance }) => `${name} (${formatNumber(distance, 2, lang)})`)
  const classLines =
    mark === 'symbols' ? [] : classes.counts.map((count, i) => `${classText(picture, i, lang)}: ${count}`)
  return [
    [labels.title, title(picture, lang)],
    [labels.what, subtitle(picture, lang)],
    [labels.year, picture.year],
    ...indicatorsOf(picture).flatMap((indicator) => indicatorLines(indicator, lang)),
    ...(division ? [[labels.division, `${division.name[lang]}, ${division.year}. ${division.source}`] as const] : []),
    ...classLines.map((line) => [labels.classes, line] as const),
    [labels.reference, label ?? reference?.name[lang] ?? ''],
    ...(similar.length > 0 ? [[labels.similar, similar.join(', ')] as const] : []),
    ...missing.map(({ reason, count }) => [labels.missing, `${MISSING_NAMES[reason][lang]}: ${count}`] as const),
    ...noteLines(picture, lang).map((line) => [labels.note, line] as const),
    [labels.version, picture.version],
    [labels.address, lastingAddress(picture)],
    [labels.source, sourceLine(picture, lang)],
    [labels.citation, citation(picture, lang)],
  ]
}

function indicatorLines({ name, definition, unit, source, caveats, breaks }: Indicator, lang: Language): AboutLine[] {
  const labels = LABELS[lang]
  const lines: (readonly [string, string | undefined])[] = [
    [labels.indicator, name[lang]],
    [labels.definition, definition[lang]],
    [labels.unit, unit[lang]],
    [labels.source, authorityText(source, lang)],
    [labels.table, tableText(source, lang)],
    [labels.kpi, source.kpi],
    [labels.licence, source.licence[lang]],
    [labels.retrieved, source.retrieved],
    [labels.caveats, caveats?.[lang]],
    [labels.breaks, breaks.length > 0 ? breaks.join(', ') : undefined],
  ]
  return lines.flatMap(([label, text]) => (text === undefined ? [] : [[label, text] as const]))
}
