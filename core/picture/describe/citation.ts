/** How a view is cited, short under a figure and long in a list of references: in both, what leads back to these numbers. */
import type { FigureKind } from '#core/model/figure/setting.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Language } from '#core/model/text.ts'
import type { Picture } from '../picture.ts'
import { GEOMETRY_SOURCES } from './geometry-sources.ts'
import { processedLine, sourceText } from './source.ts'
import { swedishDay } from './swedish-day.ts'
import { subtitle, title } from './title.ts'

export interface Citations {
  readonly short: string
  readonly long: string
}

export interface Cited {
  /** Absolute, and frozen: where the same view is shown with the same figures. */
  readonly address: string
  /** When the data version was built, ISO 8601. */
  readonly builtAt: string
  /** What the view is drawn as; what the page of the view opens on, unless said. */
  readonly kind?: FigureKind
  /** Its title and subtitle where the drawing has its own: lines show other years than the map. */
  readonly named?: string
  /** Whose figures it shows, where they are not those of the picture: the rows of a region. */
  readonly shown?: readonly Indicator[]
}

interface Words {
  readonly source: (texts: string) => string
  readonly kpi: (ids: string) => string
  readonly retrieved: (dates: string) => string
  readonly licence: (texts: string) => string
  readonly built: (version: string, date: string) => string
  readonly map: string
  readonly address: (address: string) => string
}

const WORDS: Record<Language, Words> = {
  sv: {
    source: (texts) => `Källa: ${texts}.`,
    kpi: (ids) => `Nyckeltal i Kolada: ${ids}.`,
    retrieved: (dates) => `Uppgifterna hämtade ${dates}.`,
    licence: (texts) => `Licens: ${texts}.`,
    built: (version, date) => `Bearbetning: Regionsikt, dataversion ${version}, byggd ${date}.`,
    map: `Karta i SWEREF 99 TM: ${GEOMETRY_SOURCES}.`,
    address: (address) => `Samma siffror: ${address}`,
  },
  en: {
    source: (texts) => `Source: ${texts}.`,
    kpi: (ids) => `Key figure in Kolada: ${ids}.`,
    retrieved: (dates) => `Figures retrieved ${dates}.`,
    licence: (texts) => `Licence: ${texts}.`,
    built: (version, date) => `Processed by Regionsikt, data version ${version}, built on ${date}.`,
    map: `Map in SWEREF 99 TM: ${GEOMETRY_SOURCES}.`,
    address: (address) => `Same figures: ${address}`,
  },
}

export function citations(picture: Picture, cited: Cited, lang: Language): Citations {
  const { address, builtAt, kind = picture.view.show } = cited
  const words = WORDS[lang]
  const shown = cited.shown ?? shownIndicators(picture)
  const { detail, division, version } = picture
  const typology = detail.kind === 'typology' && division !== null && cited.shown === undefined ? division : null
  const texts = typology ? [typology.source] : shown.map(({ source }) => sourceText(source, lang))
  const terms = typology ? [typology.licence] : shown.map(({ source }) => source.licence[lang])
  const licences = terms.flatMap(namedLicence)
  const kpis = typology ? [] : shown.flatMap(({ source }) => source.kpi ?? [])
  const dates = typology ? [] : shown.map(({ source }) => source.retrieved).sort()
  const sources = alone(texts).join('; ')
  const ids = alone(kpis).join(', ')
  return {
    short: [
      words.source(ids === '' ? sources : `${sources} (${ids})`),
      processedLine(picture, lang, swedishDay(builtAt, 'short', lang)),
      address,
    ].join(' '),
    long: [
      `${alone([cited.named ?? `${title(picture, lang)}, ${subtitle(picture, lang)}`]).join('')}.`,
      words.source(sources),
      ...(ids === '' ? [] : [words.kpi(ids)]),
      ...(dates.length === 0 ? [] : [words.retrieved(alone(dates).join(', '))]),
      ...(licences.length === 0 ? [] : [words.licence(alone(licences).join('; '))]),
      words.built(version, swedishDay(builtAt, 'long', lang)),
      ...(kind === 'map' || kind === 'multiples' ? [words.map] : []),
      words.address(address),
    ].join(' '),
  }
}

/** The indicators whose figures the picture is made of. */
function shownIndicators({ detail, indicator }: Picture): readonly Indicator[] {
  switch (detail.kind) {
    case 'gap':
      return [detail.pair.first, detail.pair.second]
    case 'two':
    case 'conflict':
      return [indicator, detail.second]
    case 'value':
    case 'change':
    case 'typology':
    case 'pattern':
    case 'course':
      return [indicator]
  }
}

/** What a licence is known by: Creative Commons, as all sources that name one do. */
const NAMED = /\bCC(?:0| BY)/

/** The clause that names a licence. That none is known is told on the page of the indicator, and is nothing to cite. */
function namedLicence(text: string): string[] {
  const clause = text.split(/; |\.(?: |$)/, 1)[0] ?? ''
  return NAMED.test(clause) ? [clause] : []
}

/** Each once, without the full stop that the sentence around them has. */
function alone(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.replace(/\.$/, '')))]
}
