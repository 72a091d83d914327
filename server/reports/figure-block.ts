/** A figure of a report: its view and setting as an address has them, read against the data. */
import { figureAddress } from '#core/model/figure/address.ts'
import {
  FIGURE_PARAMETERS,
  FIGURE_PARTS,
  type FigurePart,
  type FigureSetting,
  readFigureSetting,
} from '#core/model/figure/setting.ts'
import type { FigureBlock } from '#core/model/report.ts'
import type { Language } from '#core/model/text.ts'
import { type Fault, VIEW_PARAMETERS, type View, writeView } from '#core/model/view.ts'
import { alt } from '#core/picture/describe/alt.ts'
import { subtitle, title } from '#core/picture/describe.ts'
import { pictureOf } from '../ask/picture.ts'
import { describeFaults } from '../document/faults.ts'
import type { Edition } from '../edition.ts'
import { figureFault, figureOf, kindOf } from '../figure/figure-of.ts'
import { readQuery } from '../http/question.ts'

export interface FigureRead {
  readonly view: View
  readonly setting: FigureSetting
  /** The older data version the author froze it to, which this edition knows nothing of; null: what is read now. */
  readonly frozen: string | null
}

/** In the language of the report, whatever language the address was copied in. Parts that cannot be used are told. */
export function readFigureBlock(
  { knowledge, versions }: Edition,
  block: FigureBlock,
  lang: Language,
): { readonly figure: FigureRead; readonly faults: readonly Fault[] } {
  const pairs = [...new URLSearchParams(block.view)].filter(([name]) => name !== 'lang')
  const at = pairs.find(([name]) => name === 'at')?.[1] ?? null
  const isOlder = at !== null && at !== knowledge.version && versions.list().some(({ version }) => version === at)
  const asked = pairs.filter(([name]) => name !== 'at' || !isOlder)
  const { view, own, faults } = readQuery([...asked, ...block.setting], knowledge, VIEW_PARAMETERS, FIGURE_PARAMETERS)
  const setting = readFigureSetting(own, faults)
  return { figure: { view: { ...view, lang }, setting, frozen: isOlder ? at : null }, faults }
}

/** Why it cannot be drawn at all; null where it can. Another indicator in its place would be another figure. */
export function undrawable(edition: Edition, { view, setting }: FigureRead, faults: readonly Fault[]): Fault | null {
  const vital = faults.find(({ parameter }) => parameter === 'indicator' || parameter === 'year')
  return vital ?? figureFault(edition, view, setting)
}

/** What stands beside it as text is not said twice. */
export function withoutParts(setting: FigureSetting, parts: readonly FigurePart[]): FigureSetting {
  return { ...setting, without: FIGURE_PARTS.filter((part) => parts.includes(part) || setting.without.includes(part)) }
}

export interface FigureTold {
  readonly caption: string
  readonly alt: string
  readonly madeAlt: string
  /** Paths and queries of this server. */
  readonly image: string | null
  readonly address: string | null
  readonly faults: readonly string[]
}

/** What is told of it without drawing it. */
export function tellFigureBlock(edition: Edition, block: FigureBlock, lang: Language): FigureTold {
  const { figure, faults } = readFigureBlock(edition, block, lang)
  const broken = undrawable(edition, figure, faults)
  if (broken !== null) {
    const faults = describeFaults([broken], lang)
    return { caption: block.caption, alt: '', madeAlt: '', image: null, address: null, faults }
  }
  const view = { ...figure.view, at: figure.frozen }
  const said = wordsOf(edition, figure, lang)
  return {
    caption: block.caption === '' ? said.title : block.caption,
    alt: figure.setting.alt ?? said.alt,
    madeAlt: said.alt,
    // The reader may lack the font: named only, letters would run over each other. What is said of it stands beside it, and
    // in its address would have it drawn anew for every letter that an author writes.
    image: figureAddress('svg', view, { ...withoutParts(figure.setting, ['title']), ...UNSAID, fonts: 'embedded' }),
    address: `/?${writeView(view)}`,
    faults: describeFaults(faults, lang),
  }
}

/** Of an older data version nothing is said that its figures could contradict: its name, and what the author says. */
export function wordsOfOlder({ knowledge }: Pick<Edition, 'knowledge'>, { view }: FigureRead, lang: Language) {
  const name = knowledge.indicator(view.indicator)?.name[lang] ?? ''
  return { title: name, alt: name }
}

/** Nothing of the author's own words. */
const UNSAID = { alt: null, description: null } as const

function wordsOf(edition: Edition, figure: FigureRead, lang: Language) {
  const { view, setting, frozen } = figure
  if (frozen !== null) return wordsOfOlder(edition, figure, lang)
  const kind = kindOf(view, setting)
  if (kind === 'compare' || kind === 'region') {
    // What is drawn of them is more than one indicator: only the drawing knows.
    const { title, alt } = figureOf(edition, view, { ...setting, ...UNSAID })
    return { title, alt: alt.short }
  }
  const picture = pictureOf(edition, view)
  return { title: `${title(picture, lang)}, ${subtitle(picture, lang)}`, alt: alt(picture, lang, kind).short }
}
