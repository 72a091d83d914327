/** Years as a reader takes them in: "2000–2022", "2011, 2014–2016". */
export function yearsInWords(years: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run && run[1] === year - 1) run[1] = year
    else runs.push([year, year])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}

/** From the first year to the last, however many are lacking in between: for a line in a list. */
export function spanOf(years: readonly number[]): string {
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return ''
  return first === last ? String(first) : `${first}–${last}`
}
