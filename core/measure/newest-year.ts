/**
 * The newest year, not after the one asked about, in which every one of some series has figures; null where there is
 * none. "The same year or the newest before it" (method, section 6) is said of similar areas, of weights and of the
 * people that coverage is counted in.
 */
export function newestCommonYear(series: readonly (readonly number[])[], notAfter: number): number | null {
  const [first = [], ...rest] = series
  const common = first.filter((year) => year <= notAfter && rest.every((years) => years.includes(year)))
  return common.length > 0 ? Math.max(...common) : null
}
