import { textOf } from '../page-text.ts'

/** The cells of the first row of the table with a name, without whose they are: that is said where there are no columns. */
export function cellsOf(page: string, name: string): string[] {
  const found = [...page.matchAll(/<tr><th scope="row">(.*?)<\/th>(.*?)<\/tr>/gs)].find(([, head]) => head === name)
  if (found === undefined) throw new Error(`expected a row ${name}, found none`)
  return [...(found[2] ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
    textOf(cell.replace(/<span class="cell-name">.*?<\/span>/s, '')).trim(),
  )
}
