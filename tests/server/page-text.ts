import type { Hono } from 'hono'

/** What a reader reads at an address: the words of the page, a space for every tag, no-break spaces made plain. */
export async function textAt(app: Hono, address: string): Promise<string> {
  const answer = await app.request(address)
  return textOf(await answer.text())
}

export function textOf(page: string): string {
  return page
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
}
