import { writeTerritory } from '../territory.ts'
import { CLASSES, usualColouring, type View, type ViewParameter, type Within } from './form.ts'

/** Writes a view as a query without `?`; only what differs from the default, always in the same order. */
export function writeView(view: View): string {
  const pairs: [ViewParameter, string][] = [['indicator', view.indicator]]
  const unless = (usual: string, parameter: ViewParameter, value: string) => {
    if (value !== usual) pairs.push([parameter, value])
  }
  const given = (parameter: ViewParameter, value: string | number | null) => {
    if (value !== null) pairs.push([parameter, String(value)])
  }
  given('year', view.year)
  unless('municipality', 'level', view.level)
  given('within', view.within && writeWithin(view.within))
  unless('value', 'mode', view.mode)
  unless('area', 'by', view.by)
  given('division', view.division)
  unless('nation', 'reference', view.reference)
  unless(usualColouring(view.reference), 'colour', view.colour)
  unless('quantile', 'method', view.method)
  unless(String(CLASSES.usual), 'classes', String(view.classes))
  unless('', 'breaks', view.breaks.join('_'))
  if (view.locked) pairs.push(['locked', 'years'])
  given('since', view.since)
  unless('total', 'pace', view.pace)
  given('gap', view.gap)
  given('second', view.second)
  given('target', view.target)
  given('strategy', view.strategy)
  for (const panel of view.panels) pairs.push(['panel', String(panel)])
  unless('none', 'people', view.people)
  unless('fills', 'ground', view.ground)
  for (const code of view.areas) pairs.push(['area', code])
  for (const [place, each] of view.territories.entries()) pairs.push(['t', writeTerritory(each, place)])
  given('saved', view.saved)
  unless('map', 'show', view.show)
  unless('sv', 'lang', view.lang)
  given('at', view.at)
  // A colon may stand bare in a query (RFC 3986, section 3.4) and reads better so.
  return pairs.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%3A', ':')}`).join('&')
}

export function writeWithin(within: Within): string {
  return within.division === 'county' ? within.group : `${within.division}:${within.group}`
}
