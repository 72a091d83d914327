import { levelOfRow } from '#core/model/observations.ts'
import type { Check } from './check.ts'
import { figuresOf } from './figures.ts'

export const notEmpty: Check = {
  id: 'not-empty',
  claim: 'every indicator has figures at a level of the map, and every year in its file has one',
  run({ catalogue, tables, files }) {
    let count = 0
    const faults = catalogue.flatMap(({ entry, file, line }) => {
      const table = tables.get(entry.id)
      if (!table) return [{ file, line, expected: `observations of ${entry.id}`, found: 'none' }]
      const figures = [...figuresOf(table)]
      count += figures.length
      const years = new Set(figures.map(({ year }) => year))
      const empty = table.observations.years.filter((year) => !years.has(year))
      const drawn = figures.some(({ code }) => levelOfRow(code) !== 'nation')
      return [
        ...empty.map((year) => ({ file: table.file, line: 1, expected: `a figure in ${year}`, found: 'none' })),
        ...(drawn
          ? []
          : [{ file: table.file, line: 0, expected: 'a figure of a county or municipality', found: 'none' }]),
      ]
    })
    const strays = files
      .under('indicators/observations')
      .filter((path) => !tables.has(path.replace(/^.*\/(.*)\.csv$/, '$1')))
      .map((path) => ({ file: files.name(path), line: 0, expected: 'an entry in the catalogue', found: 'none' }))
    return { counted: `${count} figures of ${tables.size} indicators`, faults: [...faults, ...strays] }
  },
}
