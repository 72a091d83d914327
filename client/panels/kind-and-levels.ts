import type { Words } from '#client/i18n/sv.ts'
import type { Indicator } from '#core/model/indicator.ts'

/** "andel eller kvot · kommun och län". */
export function kindAndLevels({ kind, levels }: Indicator, words: Words): string {
  const where =
    levels.municipality.length === 0
      ? words.levelsCounty
      : levels.county.length === 0
        ? words.levelsMunicipality
        : words.levelsBoth
  return `${words.kinds[kind]} · ${where}`
}
