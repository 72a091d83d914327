import type { Fault } from '../input/fault.ts'
import type { PageRow } from '../input/pages.ts'
import type { Check } from './check.ts'

/** A link in one language must lead to the same place as in the other, and every link on a page to a place that is there. */
export const pages: Check = {
  id: 'pages',
  claim: 'every text has the same sections in both languages, and no link to a section that is not there',
  run({ pages }) {
    const anchors = new Map(pages.map((page) => [`${page.name} ${page.lang}`, page.text.anchors]))
    const faults = pages.flatMap((page) => [
      ...strayLinks(page, (name) => anchors.get(`${name} ${page.lang}`) ?? []),
      ...(page.lang === 'sv' ? [] : otherSections(page, anchors.get(`${page.name} sv`) ?? [])),
    ])
    const sections = pages.reduce((sum, { text }) => sum + text.anchors.length, 0)
    return { counted: `${pages.length} texts, ${sections} sections`, faults }
  },
}

function otherSections({ file, text }: PageRow, swedish: readonly string[]): Fault[] {
  const same = swedish.join(' ') === text.anchors.join(' ')
  return same ? [] : [{ file, line: 0, expected: `sections ${swedish.join(', ')}`, found: text.anchors.join(', ') }]
}

const LINK = /href="(?:\/([a-z]+)(?:\?[^"#]*)?)?#([^"]+)"/g

function strayLinks({ name, file, text }: PageRow, anchorsOf: (page: string) => readonly string[]): Fault[] {
  return [...`${text.lead.text}${text.body.text}`.matchAll(LINK)].flatMap(([, page = name, anchor = '']) => {
    const there = anchorsOf(page)
    if (there.includes(anchor)) return []
    return [{ file, line: 0, expected: `a link to a section of ${page} (${there.join(', ')})`, found: `#${anchor}` }]
  })
}
