import { cpSync, rmSync, writeFileSync } from 'node:fs'
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

describe('a folder of pages', () => {
  test.each([
    ['method.en.md', null, /method\.en\.md: expected a file/],
    ['method.en.md', 'no title', /method\.en\.md: expected a title on the first line/],
    ['about.sv.md', '# T\n\n{{fax}}', /about\.sv\.md: expected a detail among .*, found \{\{fax\}\}/],
    ['operator.json', '{', /operator\.json: /],
    ['operator.json', '{"organisation": 1}', /operator\.json: organisation: /],
  ])('with %s as %s is refused by name', (file, text, message) => {
    expect(spoilt(file, text)).toThrow(message)
  })
})
