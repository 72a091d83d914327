/** Differences inside the county: the sentences of the page, their numbers leading to the frozen maps behind them. */
import type { PaperPart, Span } from '#core/model/paper/paper.ts'
import { mapAddress } from '../../area/map-address.ts'
import { indicatorOf, type RegionContext } from '../../region-page/context.ts'
import { insideOf } from '../../region-page/inside.ts'
import { INSIDE_WORDS } from '../../region-page/inside-section.ts'
import { insideSentences, type Piece } from '../../region-page/inside-words.ts'
import { frozenPage, type PaperSetting } from '../setting.ts'

export function insideParts(setting: PaperSetting, context: RegionContext): PaperPart[] {
  const { edition, answer, choice, map } = context
  const { lang, area } = choice
  if (area.level !== 'county') return []
  const words = INSIDE_WORDS[lang]
  const title: PaperPart = { kind: 'heading', level: 1, text: words.title }
  const only = (text: string): PaperPart[] => [title, { kind: 'paragraph', style: 'body', spans: [{ text }] }]
  if (map === null) return only(words.single)
  const inside = insideOf(answer.priorities, (id) => indicatorOf(edition, id).kind !== 'count')
  const told = {
    county: area.name,
    reference: answer.compared.name[lang],
    indicator: (id: string) => indicatorOf(edition, id),
  }
  const sentences = insideSentences(inside, told, lang)
  if (sentences.length === 0) return only(words.none)
  return [
    title,
    { kind: 'paragraph', style: 'note', spans: [{ text: words.lead }] },
    { kind: 'list', items: sentences.map((sentence) => sentence.map((piece) => spanOf(setting, context, piece))) },
  ]
}

function spanOf(setting: PaperSetting, { edition, choice: { area, lang } }: RegionContext, piece: Piece): Span {
  if (typeof piece === 'string') return { text: piece }
  if ('area' in piece) return { text: piece.text, href: frozenPage(setting, `/area/${piece.area}`, lang) }
  const within = { division: 'county', group: area.code } as const
  const shown = { level: 'municipality', within, areas: [], at: edition.atlas.version } as const
  return { text: piece.text, href: setting.origin + mapAddress(indicatorOf(edition, piece.map), area, lang, shown) }
}
