/**
 * Documents opened by somebody else's program, saved in its own format and read back: headings, tables, alt texts and
 * charts are then what they are said to be. Where LibreOffice is not installed that is said, and the parts of the files are
 * still read one by one beside this.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docxOf } from '#server/office/docx.ts'
import { pptxOf } from '#server/office/pptx.ts'
import { freshFolder } from '../../fresh-folder.ts'
import { readOffice } from './read-office.ts'
import { all, textOf, type XmlElement } from './read-xml.ts'
import { HOSTILE, samplePaper, THEME } from './sample-paper.ts'

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    console.info(`libreoffice.test: ${program} is not installed, so documents are not opened by another program`)
    return false
  }
}

/** Opened, and saved as OpenDocument. */
function opened(bytes: Uint8Array, from: 'docx' | 'pptx', to: 'odt' | 'odp'): XmlElement {
  const dir = freshFolder()
  const file = join(dir, `paper.${from}`)
  writeFileSync(file, bytes)
  // A profile of its own: two that run at once would wait for each other's, or refuse.
  const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', dir, file], { stdio: 'ignore' })
  return readOffice(readFileSync(join(dir, `paper.${to}`))).xml('content.xml')
}

const everything = samplePaper(HOSTILE.map(([said]) => said).join(' '))
const read = HOSTILE.map(([, shown]) => shown).join(' ')
/** OpenDocument writes runs of spaces and breaks as elements. */
const plain = (text: string) => text.replace(/[\s\u2028]+/g, '')

describe.runIf(isInstalled('soffice'))('LibreOffice', () => {
  test('finds the headings, tables, alt texts, captions and links of a Word document', async () => {
    const content = opened(await docxOf(everything, THEME), 'docx', 'odt')
    const headings = all(content, 'text:h').map((each) => [each.attributes['text:outline-level'], plain(textOf(each))])
    expect(headings).toEqual([
      ['1', plain(`Första ${read}`)],
      ['2', plain(`Andra ${read}`)],
      ['3', 'Tredje'],
    ])
    const tables = all(content, 'table:table')
    expect(tables.map((table) => all(table, 'table:table-header-rows').length)).toEqual([1])
    expect(tables.flatMap((table) => all(table, 'table:table-row').length)).toEqual([3])
    expect(all(content, 'svg:desc').map((each) => plain(textOf(each)))).toContain(plain(`Kort ${read} Lång ${read}`))
    expect(all(content, 'text:sequence').map(textOf)).toEqual(['1', '1', '2'])
    const links = all(content, 'text:a').map(({ attributes }) => attributes['xlink:href'])
    expect(links).toContain('https://toy.example/?indicator=calm&at=abc')
    expect(all(content, 'text:table-of-content')).toHaveLength(1)
  })

  test('finds the titles, tables, pictures and the chart of a presentation', async () => {
    const content = opened(await pptxOf(everything, THEME), 'pptx', 'odp')
    const pages = all(content, 'draw:page')
    const titles = pages.map((page) =>
      all(page, 'draw:frame')
        .filter(({ attributes }) => attributes['presentation:class'] === 'title')
        .map((frame) => plain(all(frame, 'text:p').map(textOf).join('')))
        .join(),
    )
    expect(titles).toEqual(
      [`Titel ${read}`, `Karta ${read}`, `Andra ${read}`, `Tabell ${read}`, 'Ro, 2024', 'Tredje'].map(plain),
    )
    expect(
      pages.flatMap((page) => all(page, 'table:table').map((table) => all(table, 'table:table-row').length)),
    ).toEqual([3])
    const described = all(content, 'svg:desc').map((each) => plain(textOf(each)))
    expect(described).toContain(plain(`Kort ${read} Lång ${read}`))
    expect(described).toContain(plain('Staplar: ro, 2024. Staplar: ro, 2024. Högst är Ås.'))
    expect(all(content, 'draw:object')).toHaveLength(1)
  })
})
