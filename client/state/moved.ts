/** One step towards the top (−1) or the end (1); the ends stay put. */
export function moved<T>(list: readonly T[], place: number, step: -1 | 1): T[] {
  const [one, other] = [list[place], list[place + step]]
  if (one === undefined || other === undefined) return [...list]
  return list.map((each, i) => (i === place ? other : i === place + step ? one : each))
}
