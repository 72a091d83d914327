import type { Check } from './check.ts'

export const breaks: Check = {
  id: 'breaks',
  claim: 'a series break lies after the first year and no later than the last',
  run({ catalogue, tables }) {
    let count = 0
    const faults = catalogue.flatMap(({ entry, file, line }) => {
      const years = tables.get(entry.id)?.observations.years ?? []
      const [first = 0, last = 0] = [years[0], years.at(-1)]
      count += entry.breaks.length
      return entry.breaks
        .filter((year) => year <= first || year > last)
        .map((year) => ({ file, line, expected: `breaks of ${entry.id} in ${first + 1}–${last}`, found: String(year) }))
    })
    return { counted: `${count} breaks`, faults }
  },
}
