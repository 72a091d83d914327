import type { AreaCode } from '#core/model/area.ts'
import type { Territory } from '#core/model/territory.ts'
import type { Language } from '#core/model/text.ts'
import type { Knowledge } from '#core/model/view.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { type Choice, pageAddress } from './address.ts'
import { FORM_WORDS } from './form-words.ts'
import { seatOf } from './wish.ts'

/** The part of Lapland in Västerbotten: Malå, Storuman, Sorsele, Dorotea, Vilhelmina, Åsele and Lycksele. */
const INLAND = ['2418', '2421', '2422', '2425', '2462', '2463', '2481']
const VÄSTERÅS = '1980'
const REACH = 60

/** Territories to begin with, as far as the data have what they are made of. */
export function examples(knowledge: Knowledge, choice: Choice): Markup {
  const { lang } = choice
  const words = FORM_WORDS[lang]
  const list = inland(knowledge, lang)
  const circle = around(knowledge, lang)
  const all: [string, Territory[]][] = [
    [words.example.inland, list],
    [words.example.around, circle],
    ...(list.length + circle.length > 1
      ? [[words.example.both, [...list, ...circle]] satisfies [string, Territory[]]]
      : []),
  ]
  const items = all
    .filter(([, territories]) => territories.length > 0)
    .map(([name, territories]) => html`<li><a href="${pageAddress(choice, placed(territories))}">${name}</a></li>`)
  return items.length === 0
    ? NOTHING
    : html`<section aria-labelledby="examples"><h2 id="examples">${words.examples}</h2><ul class="entries plain">${items}</ul></section>`
}

function inland(knowledge: Knowledge, lang: Language): Territory[] {
  const codes: AreaCode[] = INLAND.flatMap((code) => knowledge.area(code)?.code ?? [])
  if (codes.length < INLAND.length) return []
  return [territory(FORM_WORDS[lang].example.inlandName, { kind: 'areas', codes }, 'whole')]
}

function around(knowledge: Knowledge, lang: Language): Territory[] {
  const area = knowledge.area(VÄSTERÅS)
  const centre = area === undefined ? null : seatOf(area)
  if (centre === null) return []
  return [territory(FORM_WORDS[lang].example.aroundName, { kind: 'circle', centre, kilometres: REACH }, 'population')]
}

function territory(name: string, shape: Territory['shape'], basis: Territory['basis']): Territory {
  return { name, shape, basis, look: 1, locked: false }
}

/** Each with the look of its place. */
function placed([first, second]: readonly Territory[]): Territory[] {
  return [...(first === undefined ? [] : [first]), ...(second === undefined ? [] : [{ ...second, look: 2 as const }])]
}
