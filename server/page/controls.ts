import { LEVELS, NATION } from '#core/model/area.ts'
import { gapsOf } from '#core/model/family.ts'
import { LINK_OF_PROFILES } from '#core/model/profile/address.ts'
import { writeTerritory } from '#core/model/territory.ts'
import type { Language, Text } from '#core/model/text.ts'
import { THEME_NAMES, THEMES } from '#core/model/theme.ts'
import {
  BYS,
  CLASSES,
  COLOURINGS,
  type Fault,
  fitsLevel,
  GROUNDS,
  isTerritoryReference,
  type Knowledge,
  METHODS,
  MODES,
  type Mode,
  PACES,
  PEOPLE,
  REFERENCES,
  TERRITORY_REFERENCES,
  usualColouring,
  type View,
  writeWithin,
  yearsAt,
  yearsBefore,
} from '#core/model/view.ts'
import type { Picture } from '#core/picture/picture.ts'
import { isLockable } from '#core/picture/plan.ts'
import type { Atlas } from '../atlas/memory.ts'
import { CONTROL_WORDS } from './control-words.ts'
import { checkbox, choices, fieldset, hidden, optgroup, option, select, textField } from './field.ts'
import { flag, html, type Markup } from './html.ts'

/** Swedish in both languages: the names are Swedish, and å, ä, ö stand last in every list of them. */
const collator = new Intl.Collator('sv')

/**
 * The whole view as a plain form: choosing works without a script. An empty field means the usual. Only what has a say
 * in the mode is asked for, and what is not often changed is folded away.
 */
export function controls(atlas: Atlas, knowledge: Knowledge, picture: Picture, faults: readonly Fault[]): Markup {
  const { view } = picture
  const words = CONTROL_WORDS[view.lang]
  const mode = modeWanted(view, faults)
  const numbers = mode === 'value' || mode === 'change' || mode === 'gap'
  const folded = [
    ...(numbers ? [fieldset(words.comparison, comparisonFields(picture))] : []),
    ...(numbers ? [fieldset(words.classing, classFields(picture))] : []),
    fieldset(words.population, peopleFields(view)),
  ]
  return html`<form class="plain-controls" method="get" action="/">
${mainFields(atlas, picture)}
${prioritiesLink(view)}
${select('mode', words.mode, choices(MODES, words.modes, mode))}
${modeFields(atlas, knowledge, picture, mode)}
<details class="plain-more"${flag('open', isUnusual(view))}><summary>${words.more}</summary>${folded}</details>
${keptParameters(view)}<button class="button" type="submit">${words.submit}</button>
</form>`
}

/** Whoever asks for two indicators has yet to say which the second one is: the form then asks. */
function modeWanted({ mode, second }: View, faults: readonly Fault[]): Mode {
  const asked = faults.find(({ parameter }) => parameter === 'mode')?.found
  const pair = PAIRS.find((each) => each === asked)
  return pair === 'two' || (pair === 'conflict' && second === null) ? pair : mode
}

const PAIRS = ['two', 'conflict'] as const

/** Whether something folded away differs from the usual, and so should be seen. */
function isUnusual({ reference, method, people }: View): boolean {
  return reference !== 'nation' || method !== 'quantile' || people !== 'none'
}

function mainFields(atlas: Atlas, { view, indicator }: Picture): Markup[] {
  const words = CONTROL_WORDS[view.lang]
  const years = yearsAt(indicator, view.level).toReversed()
  return [
    select('indicator', words.indicator, indicatorOptions(atlas, view.indicator, view)),
    select('year', words.year, [
      option('', `${words.latestYear} (${years[0] ?? ''})`, view.year === null),
      ...years.map((year) => option(String(year), String(year), year === view.year)),
    ]),
    select(
      'level',
      words.level,
      LEVELS.toReversed().map((level) =>
        option(level, words.levels[level], level === view.level, yearsAt(indicator, level).length === 0),
      ),
    ),
    select('within', words.within, withinOptions(atlas, view)),
  ]
}

/** The page that lists priorities with their indicators: of whose strategy one looks through, or of the county one looks into. */
function prioritiesLink({ strategy, within, lang }: View): Markup {
  const county = within?.division === 'county' ? within.group : null
  const whose = strategy ?? county
  const path = whose !== null && whose.length > 2 ? LINK_OF_PROFILES : '/region/'
  const address = whose === null || whose === NATION ? '/region' : `${path}${whose}`
  const language = lang === 'sv' ? '' : `?lang=${lang}`
  return html`<p class="block"><a href="${address}${language}">${CONTROL_WORDS[lang].priorities}</a></p>`
}

function modeFields(atlas: Atlas, knowledge: Knowledge, { view, indicator, year }: Picture, mode: Mode): Markup[] {
  const words = CONTROL_WORDS[view.lang]
  const divisions = select('division', words.division, divisionOptions(atlas, view))
  const by = select('by', words.by, choices(BYS, words.bys, view.by))
  switch (mode) {
    case 'value':
      return [divisions, by]
    case 'typology':
    case 'pattern':
      return [divisions]
    case 'change': {
      const years = yearsBefore(indicator, view.level, year).toReversed()
      const since = [
        option('', words.usualSince, view.since === null),
        ...years.map((each) => option(String(each), String(each), each === view.since)),
      ]
      const pace = select('pace', words.pace, choices(PACES, words.paces, view.pace))
      return [select('since', words.since, since), pace, divisions, by]
    }
    case 'gap': {
      const kinds = gapsOf(indicator, knowledge.family(indicator.family?.id ?? null), view.level).map(
        ({ kind }) => kind,
      )
      const gaps = [option('', words.usualGap, view.gap === null), ...choices(kinds, words.gaps, view.gap)]
      return [select('gap', words.gap, gaps), divisions, by]
    }
    case 'two':
      return [select('second', words.second, indicatorOptions(atlas, view.second, view)), divisions, by]
    case 'course': {
      const target = view.target === null ? '' : formatTarget(view.target, view.lang)
      return [referenceField(view), textField('target', words.target, target, words.targetHint), divisions]
    }
    case 'conflict':
      return [select('second', words.second, indicatorOptions(atlas, view.second, view)), divisions]
  }
}

function referenceField(view: View): Markup {
  const words = CONTROL_WORDS[view.lang]
  const references = view.level === 'county' ? (['nation', 'similar'] as const) : REFERENCES
  return select('reference', words.reference, [
    ...choices(references, words.references, isTerritoryReference(view.reference) ? null : view.reference),
    ...view.territories.flatMap(({ name }, place) => {
      const reference = TERRITORY_REFERENCES[place]
      return reference === undefined ? [] : [option(reference, name, reference === view.reference)]
    }),
  ])
}

/** As it is read back: all its decimals, no spaces. */
function formatTarget(target: number, lang: Language): string {
  return lang === 'sv' ? String(target).replace('.', ',') : String(target)
}

function comparisonFields({ view }: Picture): Markup[] {
  const words = CONTROL_WORDS[view.lang]
  const usual = view.colour === usualColouring(view.reference)
  return [
    referenceField(view),
    select('colour', words.colour, [
      option('', words.usualColour, usual),
      ...choices(COLOURINGS, words.colours, usual ? null : view.colour),
    ]),
  ]
}

function classFields({ view }: Picture): Markup[] {
  const words = CONTROL_WORDS[view.lang]
  const counts = Array.from({ length: CLASSES.most - CLASSES.least + 1 }, (_, i) => CLASSES.least + i)
  return [
    select('method', words.method, choices(METHODS, words.methods, view.method)),
    select(
      'classes',
      words.classCount,
      counts.map((count) => option(String(count), String(count), count === view.classes)),
    ),
    textField('breaks', words.breaks, view.breaks.join('_'), words.breaksHint),
    ...(isLockable(view) ? [checkbox('locked', 'years', words.locked, view.locked)] : []),
  ]
}

function peopleFields(view: View): Markup[] {
  const words = CONTROL_WORDS[view.lang]
  return [
    select('people', words.people, choices(PEOPLE, words.peoples, view.people)),
    select('ground', words.ground, choices(GROUNDS, words.grounds, view.ground)),
  ]
}

/** All indicators by theme, in the order of the catalogue: the most used first, variants after their head. */
function indicatorOptions(atlas: Atlas, chosen: string | null, { lang }: View): Markup[] {
  const all = [...atlas.indicators.values()]
  return THEMES.flatMap((theme) => {
    const options = all
      .filter((each) => each.theme === theme)
      .map(({ id, name }) => option(id, name[lang], id === chosen))
    return options.length === 0 ? [] : [optgroup(THEME_NAMES[theme][lang], options)]
  })
}

function divisionOptions(atlas: Atlas, { division, level, lang }: View): Markup[] {
  const fitting = [...atlas.divisions.values()].filter(({ id }) => fitsLevel(id, level))
  return [
    option('', CONTROL_WORDS[lang].noDivision, division === null),
    ...fitting.map(({ id, name }) => option(id, name[lang], id === division)),
  ]
}

/** Groups of every division, sorted as Swedes sort; counties come first because they are what is asked for most. */
function withinOptions(atlas: Atlas, { within, lang }: View): Markup[] {
  const chosen = within === null ? '' : writeWithin(within)
  const byName = (a: { name: Text }, b: { name: Text }) => collator.compare(a.name[lang], b.name[lang])
  const groups = [...atlas.divisions.values()].map(({ id, name, groups }) =>
    optgroup(
      name[lang],
      [...groups].sort(byName).map((each) => {
        const value = writeWithin({ division: id, group: each.id })
        return option(value, each.name[lang], value === chosen)
      }),
    ),
  )
  return [option('', CONTROL_WORDS[lang].wholeCountry, within === null), ...groups]
}

/** What the form does not ask about, but must not lose. */
function keptParameters({ strategy, areas, territories, saved, panels, show, lang, at }: View): Markup[] {
  const kept: [name: string, value: string][] = [
    ...panels.map((panel): [string, string] => ['panel', String(panel)]),
    ...areas.map((code): [string, string] => ['area', code]),
    ...territories.map((territory, place): [string, string] => ['t', writeTerritory(territory, place)]),
  ]
  if (strategy !== null) kept.push(['strategy', strategy])
  if (saved !== null) kept.push(['saved', saved])
  if (show !== 'map') kept.push(['show', show])
  if (lang !== 'sv') kept.push(['lang', lang])
  if (at !== null) kept.push(['at', at])
  return kept.map(([name, value]) => hidden(name, value))
}
