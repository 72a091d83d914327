import { describe, expect, test } from 'vitest'
import { savedIn } from '#client/state/editor/saved-link.ts'

const ID = 'AbCdEfGhIjKlMnOpQrSt-_'

describe('what is pasted to open what is saved', () => {
  test.each([
    [`https://regionsikt.example/r/${ID}`, null],
    [`  /r/${ID}?lang=en `, null],
    [ID, null],
    [`https://regionsikt.example/report?lang=en&id=${ID}`, null],
    [`/report?id=${ID}#edit=hemligt`, 'hemligt'],
    [`/r/${ID}#stycke`, null],
  ])('%s', (text, secret) => {
    expect(savedIn(text, '/r/')).toEqual({ id: ID, secret })
  })

  test.each(['', 'strunt', '/r/', `/p/${ID}`, `/r/${ID}x`, `/r/${ID.slice(1)}`])('is no link: %j', (text) => {
    expect(savedIn(text, '/r/')).toBeNull()
  })
})
