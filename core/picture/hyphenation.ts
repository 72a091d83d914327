/**
 * Where a word that is wider than its line may be parted. By the rule of Swedish school books that one consonant goes with
 * the vowel after it ("kom-mun", "sysselsätt-nings-grad"), two or three where words begin with them ("indu-stri"). It knows
 * no compounds, and so parts "förvärv-sarbetande": readable, which a break at any letter is not.
 */

const VOWEL = /[aeiouyåäöéü]/i
const CONSONANT = /[bcdfghjklmnpqrstvwxz]/i
/** Consonants that words begin with together. */
const ONSET = /^(?:[bfgkp][lr]|[dt]r|[kt]v|s[klmnptv]|s[kpt]r|[gk]n|[gkst]j|s[jk]j|stj|spl)$/i
/** Letters left on each side. */
const LEAST = 3

/** How many of the first `most` letters stay on the line, at a place where a word is parted; null where there is none. */
export function partingOf(letters: readonly string[], most: number): number | null {
  for (let at = Math.min(most, letters.length - LEAST); at >= LEAST; at--) {
    if (isParting(letters, at)) return at
  }
  return null
}

function isParting(letters: readonly string[], at: number): boolean {
  const [before, after] = [letters.slice(0, at), letters.slice(at)]
  const vowel = after.findIndex((letter) => VOWEL.test(letter))
  const onset = after.slice(0, vowel)
  if (vowel < 1 || !onset.every((letter) => CONSONANT.test(letter))) return false
  if (!before.some((letter) => VOWEL.test(letter)) || !/\p{L}/u.test(before.at(-1) ?? '')) return false
  if (onset.length > 1 && !ONSET.test(onset.join(''))) return false
  const [last = '', joint = false] = [before.at(-1), CONSONANT.test(before.at(-2) ?? '')]
  // After a consonant an s mostly joins two words, and belongs to the first: "lands-bygds-kommun".
  if (CONSONANT.test(last) && /^s/i.test(onset.join('')) && onset.length > 1) return false
  if (/s/i.test(last) && joint) return true
  // As many consonants as can begin a word go along.
  return VOWEL.test(last) || !ONSET.test([last, ...onset].join(''))
}
