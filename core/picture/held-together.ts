/**
 * Words of a title that no line should part, held by no-break spaces: a number and what it counts ("20 år", "1 000
 * invånare"), and the years at its end with the word before them. `wrapText` parts them after all where a line is narrower.
 */
export function heldTogether(title: string): string {
  return title.replaceAll(/(?<=(?:^|[\s–(])[\d.,]*\d) (?=\p{L}|\d{3}\b)| (?=\d{4}(?:–\d{4})?$)/gu, '\u00a0')
}

/** For lines that are set: whoever searches for words they see writes plain spaces. */
export function plainSpaces(line: string): string {
  return line.replaceAll('\u00a0', ' ')
}
