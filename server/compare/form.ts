/** One form for all that can be added or set; what is chosen already goes along unseen. */
import type { Language } from '#core/model/text.ts'
import { THEME_NAMES, THEMES } from '#core/model/theme.ts'
import { TERRITORY_REFERENCES } from '#core/model/view.ts'
import type { Atlas } from '../atlas/memory.ts'
import { flag, html, type Markup, NOTHING } from '../page/html.ts'
import { comparandParameters } from './address.ts'
import type { Comparison } from './comparison.ts'
import { type Choice, COMPARE_REFERENCES, MOST_COMPARED } from './read.ts'
import { COMPARE_WORDS } from './words.ts'

export function form(atlas: Atlas, choice: Choice, comparisons: readonly Comparison[]): Markup {
  const { lang, indicators, comparands, grouping } = choice
  const words = COMPARE_WORDS[lang]
  const kept = [
    ...indicators.map(({ id }) => ['indicator', id] as const),
    ...comparandParameters(comparands, true),
    ...(grouping === null ? [] : [['by', grouping] as const]),
    ...(lang === 'sv' ? [] : [['lang', lang] as const]),
  ].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
  const areas =
    comparands.length < MOST_COMPARED
      ? html`<p><label class="label" for="add-area">${words.addArea}</label><input class="field" type="search" id="add-area" name="area" list="area-names" placeholder="${words.addAreaHint}" autocomplete="off" maxlength="100"></p>
<p><label class="label" for="add-group">${words.addGroup}</label><select class="field" id="add-group" name="area"><option value="">${words.choose}</option>${groupOptions(atlas, choice)}</select></p>`
      : html`<p class="note">${words.fullAreas}</p>`
  const measures =
    indicators.length < MOST_COMPARED
      ? html`<p><label class="label" for="add-indicator">${words.addIndicator}</label><select class="field" id="add-indicator" name="indicator"><option value="">${words.choose}</option>${indicatorOptions(atlas, choice)}</select></p>`
      : html`<p class="note">${words.fullIndicators}</p>`
  return html`<form class="filter screen-only" method="get" action="/compare" aria-label="${words.change}">${kept}${areas}${measures}
${yearSelect(choice, comparisons)}${referenceSelect(choice)}<p class="filter-end"><button class="tool" type="submit">${words.show}</button></p></form>`
}

/** The groups of all divisions but counties, which are areas of their own. */
function groupOptions({ divisions }: Atlas, { comparands, lang }: Choice): Markup[] {
  return [...divisions.values()]
    .filter(({ id }) => id !== 'county')
    .map((division) => {
      const options = division.groups
        .map((group) => ({ key: `${division.id}:${group.id}`, name: group.name[lang] }))
        .filter(({ key }) => comparands.every((comparand) => comparand.key !== key))
        .map(({ key, name }) => html`<option value="${key}">${name}</option>`)
      return html`<optgroup label="${division.name[lang]}">${options}</optgroup>`
    })
}

function indicatorOptions({ indicators }: Atlas, { indicators: chosen, lang }: Choice): Markup[] {
  return THEMES.flatMap((theme) => {
    const options = [...indicators.values()]
      .filter((each) => each.theme === theme && !chosen.includes(each))
      .map(({ id, name }) => html`<option value="${id}">${name[lang]}</option>`)
    return options.length === 0 ? [] : [html`<optgroup label="${THEME_NAMES[theme][lang]}">${options}</optgroup>`]
  })
}

function yearSelect({ year, lang }: Choice, comparisons: readonly Comparison[]): Markup {
  const words = COMPARE_WORDS[lang]
  const years = new Set([...comparisons.flatMap((each) => each.years), ...(year === null ? [] : [year])])
  if (years.size === 0) return NOTHING
  const options = [...years]
    .sort((a, b) => b - a)
    .map((each) => html`<option value="${each}"${flag('selected', each === year)}>${each}</option>`)
  return select('year', words.year, html`<option value="">${words.latest}</option>${options}`)
}

function referenceSelect({ reference, comparands, lang }: Choice): Markup {
  const words = COMPARE_WORDS[lang]
  const named = COMPARE_REFERENCES.map(
    (each) => html`<option value="${each}"${flag('selected', each === reference)}>${words.references[each]}</option>`,
  )
  const territories = comparands.filter((each) => each.kind === 'territory')
  const asked = typeof reference === 'string' ? null : reference.key
  const own = territories.map(
    ({ key, territory }, place) =>
      html`<option value="${TERRITORY_REFERENCES[place] ?? ''}"${flag('selected', key === asked)}>${territory.name}</option>`,
  )
  return select('reference', words.reference, html`${named}${own}`)
}

function select(name: string, label: string, options: Markup): Markup {
  return html`<p><label class="label" for="compare-${name}">${label}</label><select class="field" id="compare-${name}" name="${name}">${options}</select></p>`
}

/** Names in a heading: "Ludvika, Falun och Mora". */
export function listed(names: readonly string[], lang: Language): string {
  const format = new Intl.ListFormat(lang === 'sv' ? 'sv-SE' : 'en-GB', { type: 'conjunction' })
  return format.format(names)
}
