/** The choices of sharing as one form: what stands in the view goes along unseen. */
import {
  EMBED_THEMES,
  type EmbedSetting,
  HIDEABLE,
  INTERACTIONS,
  interactionsOf,
  LOCKABLE,
  ofMoving,
} from '#core/model/embed.ts'
import { OF_KIND } from '#core/model/figure/of-kind.ts'
import { PRESETS } from '#core/model/figure/preset.ts'
import {
  FIGURE_BOUNDS,
  FIGURE_FONTS,
  FIGURE_PARTS,
  FIGURE_THEMES,
  type FigureKind,
  type FigureSetting,
} from '#core/model/figure/setting.ts'
import { type View, writeView } from '#core/model/view.ts'
import type { Alt } from '#core/picture/describe/alt.ts'
import { SHARE_WORDS } from '#core/picture/share-words.ts'
import { kindOf, showsOwnFigures } from '../figure/figure-of.ts'
import { checkbox, choices, fieldset, hidden, option, select } from '../page/field.ts'
import { html, Markup, NOTHING } from '../page/html.ts'

export interface Chosen {
  readonly view: View
  readonly figure: FigureSetting
  readonly embed: EmbedSetting
}

/** `made`: what stands in the picture now, the author's or made of the data. */
export function shareForm(version: string, chosen: Chosen, kinds: readonly FigureKind[], made: Alt): Markup {
  const { view, figure } = chosen
  const { lang } = view
  const words = SHARE_WORDS[lang]
  const kept = [...new URLSearchParams(writeView(view))].filter(([name]) => name !== 'at')
  const ofKind = OF_KIND.flatMap((name) => (figure[name] === null ? [] : hidden(name, figure[name])))
  const names = Object.keys(PRESETS).filter((name): name is keyof typeof PRESETS => name in PRESETS)
  const scales = Array.from({ length: FIGURE_BOUNDS.scale.most }, (_, i) => String(i + 1))
  return html`<form class="share-form screen-only" method="get" action="/share" aria-label="${words.options}">${kept.map(([name, value]) => hidden(name, value))}${ofKind}
${select('at', words.numbers, [
  option('', words.live, view.at === null),
  option(version, words.frozen, view.at !== null),
])}<p class="note">${view.at === null ? words.liveMeans : words.frozenMeans(version)}</p>
${fieldset(words.parts.picture, [
  select('kind', words.kind, choices(kinds, words.kinds, figure.kind ?? view.show)),
  select('preset', words.size, choices(names, words.presets, figure.preset)),
  numberField('width', words.ownWidth, figure.width, FIGURE_BOUNDS.width),
  select(
    'scale',
    words.scale,
    scales.map((scale) => option(scale, `${scale}×`, scale === String(figure.scale))),
  ),
  select('theme', words.theme, choices(FIGURE_THEMES, words.themes, figure.theme)),
  ...FIGURE_PARTS.map((part) =>
    ticked('without', part, words.without(words.figureParts[part]), figure.without.includes(part)),
  ),
  checkbox('fonts', FIGURE_FONTS[1], words.fonts, figure.fonts === 'embedded'),
])}
${showsOwnFigures(kindOf(view, figure)) ? NOTHING : embedFields(chosen)}
${fieldset(words.parts.words, [
  html`<p class="note">${words.wordsMeans}</p>`,
  textArea('alt', words.short, figure.alt, made.short, FIGURE_BOUNDS.alt, 3),
  textArea('description', words.long, figure.description, made.long, FIGURE_BOUNDS.description, 6),
])}
<p><button class="tool" type="submit">${words.show}</button></p></form>`
}

/** Of the frame; what the view does not show is embedded as a picture. */
function embedFields({ view, embed }: Chosen): Markup {
  const words = SHARE_WORDS[view.lang]
  const moves = interactionsOf(view).includes('full')
  return fieldset(words.parts.embed, [
    moves
      ? select('interaction', words.interaction, choices(INTERACTIONS, words.interactions, embed.interaction))
      : html`<p class="note">${words.stillOnly}</p>`,
    ...HIDEABLE.filter((part) => moves || !ofMoving(part)).map((part) =>
      ticked('hide', part, words.inEmbed(words.without(words.hideable[part])), embed.hide.includes(part)),
    ),
    ...(moves ? LOCKABLE : []).map((part) => ticked('lock', part, words.locks[part], embed.lock.includes(part))),
    select('embed-theme', words.inEmbed(words.theme), choices(EMBED_THEMES, words.embedThemes, embed.theme)),
  ])
}

/** Several may be ticked under one name, so what tells them apart is the value. */
function ticked(name: string, value: string, label: string, on: boolean): Markup {
  const id = `plain-${name}-${value}`
  const checked = new Markup(on ? ' checked' : '')
  return html`<p class="block"><input type="checkbox" id="${id}" name="${name}" value="${value}"${checked}> <label for="${id}">${label}</label></p>`
}

function numberField(
  name: string,
  label: string,
  value: number | null,
  { least, most }: { readonly least: number; readonly most: number },
): Markup {
  return html`<p class="block"><label class="label" for="plain-${name}">${label} (px)</label>
<input class="field" type="number" id="plain-${name}" name="${name}" value="${value ?? ''}" min="${least}" max="${most}" step="1"></p>`
}

/** Left empty, the words made of the data stand; they are shown where something may be written in their place. */
function textArea(name: string, label: string, own: string | null, made: string, most: number, rows: number): Markup {
  return html`<p class="block"><label class="label" for="plain-${name}">${label}</label>
<textarea class="field" id="plain-${name}" name="${name}" rows="${rows}" maxlength="${most}" placeholder="${made}">${own ?? ''}</textarea></p>`
}

/** Text to take along. */
export function readonlyArea(id: string, label: string, text: string, rows: number): Markup {
  return html`<p class="share-take"><label class="label" for="${id}">${label}</label>
<textarea class="field" id="${id}" rows="${rows}" readonly spellcheck="false">${text}</textarea></p>`
}
