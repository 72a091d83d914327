/**
 * A title of HTML whose years and ages stay on one line: browsers break after the dash of "18–64", and a word joiner holds
 * it. Never in figures or files, where fonts may lack the sign and readers search for what they see.
 */
export function unbroken(title: string): string {
  return title.replaceAll(/(\d)–(?=\d)/g, '$1–\u2060')
}
