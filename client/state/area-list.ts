/** Lists of areas as territories hold them: municipalities, and counties that stand for all of theirs; none twice. */
import type { Area, AreaCode } from '#core/model/area.ts'
import { municipalitiesOf } from '#core/model/territory.ts'

type Codes = readonly AreaCode[]

/** In goes what is missing; a county takes the place of its municipalities. */
export function withCodes(codes: Codes, more: Codes, municipalities: readonly Area[]): AreaCode[] {
  return more.reduce<AreaCode[]>(
    (list, code) => {
      const mine = municipalitiesOf([code], municipalities)
      const held = new Set(municipalitiesOf(list, municipalities))
      if (mine.every((each) => held.has(each))) return list
      return [...list.filter((each) => !mine.includes(each)), code]
    },
    [...codes],
  )
}

/** Out goes what is named; a county of which something stays is taken apart. */
export function withoutCodes(codes: Codes, less: Codes, municipalities: readonly Area[]): AreaCode[] {
  const gone = new Set(municipalitiesOf(less, municipalities))
  return codes.flatMap((code) => {
    const mine = municipalitiesOf([code], municipalities)
    const left = mine.filter((each) => !gone.has(each))
    return left.length === mine.length ? [code] : left
  })
}

/** In where any of it is missing, else out. */
export function withCodeToggled(codes: Codes, code: AreaCode, municipalities: readonly Area[]): AreaCode[] {
  const held = new Set(municipalitiesOf(codes, municipalities))
  const whole = municipalitiesOf([code], municipalities).every((each) => held.has(each))
  return whole ? withoutCodes(codes, [code], municipalities) : withCodes(codes, [code], municipalities)
}

/** Those that border on the list and are not in it; `neighbours` by the code of a municipality. */
export function bordering(
  codes: Codes,
  neighbours: ReadonlyMap<AreaCode, Codes>,
  municipalities: readonly Area[],
): AreaCode[] {
  const held = new Set(municipalitiesOf(codes, municipalities))
  return [...new Set([...held].flatMap((code) => neighbours.get(code) ?? []))].filter((code) => !held.has(code))
}
