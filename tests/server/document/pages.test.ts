import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readPages } from '#server/pages.ts'
import { freshFolder } from '../../fresh-folder.ts'
import { TOYLAND } from '../../toyland.ts'

function spoilt(file: string, text: string | null): () => unknown {
  const dir = freshFolder()
  cpSync(join(TOYLAND, 'pages'), dir, { recursive: true })
  if (text === null) rmSync(join(dir, file))
  else writeFileSync(join(dir, file), text)
  return () => readPages(dir)
}

/** The look of documents with one value otherwise, wherever its name stands. */
function changed(name: string, value: string): string {
  const text = readFileSync(join(TOYLAND, 'pages', 'documents.json'), 'utf8')
  return text.replace(new RegExp(`"${name}": "[^"]*"`), () => `"${name}": ${JSON.stringify(value)}`)
}

describe('a folder of pages', () => {
  test.each([
    ['method.en.md', null, /method\.en\.md: expected a file/],
    ['method.en.md', 'no title', /method\.en\.md: expected a title on the first line/],
    ['about.sv.md', '# T\n\n{{fax}}', /about\.sv\.md: expected a detail among .*, found \{\{fax\}\}/],
    ['operator.json', '{', /operator\.json: /],
    ['operator.json', '{"organisation": 1}', /operator\.json: organisation: /],
    ['documents.json', null, /documents\.json: expected a file/],
    ['documents.json', '{}', /documents\.json: fonts: /],
    ['documents.json', changed('ink', 'red'), /documents\.json: colours\.ink: expected a colour such as #0b5c73/],
    ['documents.json', changed('body', 'x"/><w:evil/>'), /documents\.json: fonts\.body: expected the name of a font/],
  ])('with %s as %s is refused by name', (file, text, message) => {
    expect(spoilt(file, text)).toThrow(message)
  })
})
