/** Which years there are, and which ones a view shows. */
import type { Level } from '../area.ts'
import type { Indicator } from '../indicator.ts'

/** The years with figures at a level, ascending. */
export function yearsAt(indicator: Indicator, level: Level): readonly number[] {
  return indicator.levels[level]
}

/** The year a view shows: its own, or the latest there is. Undefined where the level has no figures at all. */
export function shownYear(indicator: Indicator, level: Level, year: number | null): number | undefined {
  return year ?? yearsAt(indicator, level).at(-1)
}

/** Municipality, unless the indicator is only published for counties. */
export function usualLevel(indicator: Indicator): Level {
  return indicator.levels.municipality.length > 0 ? 'municipality' : 'county'
}

/** How many years back a change is counted where nobody says. */
const USUAL_SPAN = 5

/** The years a change to `year` may be counted from. */
export function yearsBefore(indicator: Indicator, level: Level, year: number): readonly number[] {
  return yearsAt(indicator, level).filter((each) => each < year)
}

/**
 * The year a change is counted from unless the view says: five years back or the nearest after that, but never on the
 * far side of a break where the near side has a year to offer. Undefined where there is no earlier year.
 */
export function usualSince(indicator: Indicator, level: Level, year: number): number | undefined {
  const before = yearsBefore(indicator, level, year)
  const lastBreak = Math.max(Number.NEGATIVE_INFINITY, ...indicator.breaks.filter((each) => each <= year))
  const unbroken = before.filter((each) => each >= lastBreak)
  const near = unbroken.length > 0 ? unbroken : before
  return near.find((each) => each >= year - USUAL_SPAN) ?? near.at(-1)
}

/** The breaks inside a span: a series that starts to mean something else in 2020 cannot be compared from 2019 to 2020. */
export function breaksBetween(indicator: Indicator, from: number, to: number): readonly number[] {
  return indicator.breaks.filter((year) => year > from && year <= to)
}

export interface PairedYears {
  readonly first: number
  readonly second: number
}

/**
 * The years two indicators are shown for together. The year asked for where both have it; nobody asked: the latest both
 * have; no year in common: the pair nearest each other, the later one where two are as near. Undefined where one of
 * them has no figures at the level.
 */
export function pairedYears(
  first: Indicator,
  second: Indicator,
  level: Level,
  year: number | null,
): PairedYears | undefined {
  const [ours, theirs] = [yearsAt(first, level), yearsAt(second, level)]
  const asked = year === null ? ours : [year]
  const common = asked.filter((each) => theirs.includes(each)).at(-1)
  if (common !== undefined) return { first: common, second: common }
  const pairs = asked.flatMap((a) => theirs.map((b): PairedYears => ({ first: a, second: b })))
  const distance = ({ first, second }: PairedYears) => Math.abs(first - second)
  return pairs.reduce<PairedYears | undefined>(
    (best, pair) => (best === undefined || distance(pair) <= distance(best) ? pair : best),
    undefined,
  )
}

/** `count` of the years, the last among them, as evenly spread as they come. */
export function evenlySpread(years: readonly number[], count: number): readonly number[] {
  if (years.length <= count) return years
  const last = years.length - 1
  return Array.from({ length: count }, (_, i) => years[Math.round((i * last) / (count - 1))] ?? 0)
}
