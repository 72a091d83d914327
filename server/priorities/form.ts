/** Area and county chosen without a script; the order goes along unseen. */
import { flag, html, type Markup } from '../page/html.ts'
import { parametersOf } from './choice.ts'
import type { PrioritiesContext } from './context.ts'
import { PRIORITIES_WORDS } from './words.ts'

export function form({ edition, matrix, choice }: PrioritiesContext): Markup {
  const { lang, area, county } = choice
  const words = PRIORITIES_WORDS[lang]
  const kept = [
    ...parametersOf(choice).filter(([name]) => name !== 'area' && name !== 'county'),
    ...(lang === 'sv' ? [] : [['lang', lang] as const]),
  ].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
  const areas = matrix.areas.map(
    ({ id, name }) => html`<option value="${id}"${flag('selected', id === area)}>${name[lang]}</option>`,
  )
  const counties = edition.atlas
    .areasAt('county')
    .map(({ code, name }) => html`<option value="${code}"${flag('selected', code === county?.code)}>${name}</option>`)
  return html`<form class="filter priorities-form screen-only" method="get" action="/priorities" aria-label="${words.form}">${kept}
<p><label class="label" for="priorities-area">${words.area}</label><select class="field" id="priorities-area" name="area">${areas}</select></p>
<p><label class="label" for="priorities-county">${words.county}</label><select class="field" id="priorities-county" name="county"><option value="">${words.noCounty}</option>${counties}</select></p>
<p><button class="tool" type="submit">${words.show}</button></p></form>`
}
