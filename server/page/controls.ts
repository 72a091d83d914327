import { LEVELS } from '#core/model/area.ts'
import type { Indicator } from '#core/model/indicator.ts'
import type { Text } from '#core/model/text.ts'
import { THEME_NAMES, THEMES } from '#core/model/theme.ts'
import { CLASSES, METHODS, type View, writeWithin, yearsAt } from '#core/model/view.ts'
import type { Picture } from '#core/picture/picture.ts'
import type { Atlas } from '../atlas/memory.ts'
import { flag, html, type Markup } from './html.ts'
import { WORDS } from './words.ts'

/** Swedish in both languages: the names are Swedish, and å, ä, ö stand last in every list of them. */
const collator = new Intl.Collator('sv')

/** The whole view as a plain form: choosing works without a script. An empty field means the usual. */
export function controls(atlas: Atlas, { view, indicator }: Picture): Markup {
  const words = WORDS[view.lang]
  const years = yearsAt(indicator, view.level).toReversed()
  return html`<form class="plain-controls" method="get" action="/">
${field('indicator', words.indicator, indicatorOptions(atlas, view))}
${field('year', words.year, [
  option('', `${words.latestYear} (${years[0] ?? ''})`, view.year === null),
  ...years.map((year) => option(String(year), String(year), year === view.year)),
])}
${field(
  'level',
  words.level,
  LEVELS.toReversed().map((level) =>
    option(level, words.levels[level], level === view.level, yearsAt(indicator, level).length === 0),
  ),
)}
${field('within', words.within, withinOptions(atlas, view))}
${field(
  'method',
  words.method,
  METHODS.map((method) => option(method, words.methods[method], method === view.method)),
)}
${field(
  'classes',
  words.classCount,
  Array.from({ length: CLASSES.most - CLASSES.least + 1 }, (_, i) => CLASSES.least + i).map((count) =>
    option(String(count), String(count), count === view.classes),
  ),
)}
${keptParameters(view)}<button class="button" type="submit">${words.submit}</button>
</form>`
}

function field(name: string, label: string, options: readonly Markup[]): Markup {
  return html`<p class="block"><label class="label" for="plain-${name}">${label}</label>
<select class="field" id="plain-${name}" name="${name}">${options}</select></p>`
}

function option(value: string, text: string, selected: boolean, disabled = false): Markup {
  return html`<option value="${value}"${flag('selected', selected)}${flag('disabled', disabled)}>${text}</option>`
}

function group(label: string, options: readonly Markup[]): Markup {
  return html`<optgroup label="${label}">${options}</optgroup>`
}

/** All indicators by theme, in the order of the catalogue: the most used first, variants after their head. */
function indicatorOptions(atlas: Atlas, { indicator: chosen, lang }: View): Markup[] {
  const all = [...atlas.indicators.values()]
  return THEMES.flatMap((theme) => {
    const inTheme = all.filter((indicator: Indicator) => indicator.theme === theme)
    if (inTheme.length === 0) return []
    const options = inTheme.map(({ id, name }) => option(id, name[lang], id === chosen))
    return [group(THEME_NAMES[theme][lang], options)]
  })
}

/** Groups of every division, sorted as Swedes sort; counties come first because they are what is asked for most. */
function withinOptions(atlas: Atlas, { within, lang }: View): Markup[] {
  const words = WORDS[lang]
  const chosen = within === null ? '' : writeWithin(within)
  const byName = (a: { name: Text }, b: { name: Text }) => collator.compare(a.name[lang], b.name[lang])
  const groups = [...atlas.divisions.values()].map(({ id, name, groups }) =>
    group(
      name[lang],
      [...groups].sort(byName).map((each) => {
        const value = writeWithin({ division: id, group: each.id })
        return option(value, each.name[lang], value === chosen)
      }),
    ),
  )
  return [option('', words.wholeCountry, within === null), ...groups]
}

/** What the form does not ask about, but must not lose. */
function keptParameters({ areas, lang, at }: View): Markup[] {
  const kept: [name: string, value: string][] = areas.map((code) => ['area', code])
  if (lang !== 'sv') kept.push(['lang', lang])
  if (at !== null) kept.push(['at', at])
  return kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
}
