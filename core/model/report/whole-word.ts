/** Whole words: `\b` knows no å, ä or ö. */
export function word(forms: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'giu')
}
