/** "Dalarnas län" → `regionsikt-dalarnas-lan-a96c57a3584f`: words that tell files apart in a folder. ASCII by construction. */
export function wordName(text: string, version: string): string {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replace(/^-+|-+$/g, '')
  return ['regionsikt', ...(words === '' ? [] : [words]), version].join('-')
}

/** Characters: folders on old disks take 255 of a whole path. */
const MOST = 80
