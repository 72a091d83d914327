import type { Check } from './check.ts'

export const variants: Check = {
  id: 'variants',
  claim: 'variants of one family differ by sex or origin, and share theme and unit with their head',
  run({ catalogue }) {
    const families = new Map<string, typeof catalogue>()
    for (const row of catalogue) {
      const id = row.entry.family?.id
      if (id) families.set(id, [...(families.get(id) ?? []), row])
    }
    const faults = [...families].flatMap(([id, rows]) => {
      const head = rows.find(({ entry }) => entry.id === id)?.entry
      return rows.flatMap(({ entry, file, line }, i) => {
        const variant = describe(entry.family)
        const twin = rows.slice(0, i).find((other) => describe(other.entry.family) === variant)?.entry.id
        return [
          ...(twin
            ? [{ file, line, expected: `one variant ${variant} of ${id}`, found: `${entry.id} beside ${twin}` }]
            : []),
          ...(head && head.theme !== entry.theme
            ? [{ file, line, expected: `theme ${head.theme}, as its head`, found: entry.theme }]
            : []),
          ...(head && head.unit.sv !== entry.unit.sv
            ? [{ file, line, expected: `unit ${head.unit.sv}, as its head`, found: entry.unit.sv }]
            : []),
        ]
      })
    })
    return { counted: `${families.size} families`, faults }
  },
}

function describe(family: { sex?: string | undefined; origin?: string | undefined } | undefined): string {
  return `${family?.origin ?? 'all origins'}, ${family?.sex ?? 'both sexes'}`
}
