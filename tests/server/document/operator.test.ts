import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { fillIn, notFilledIn, type Operator, OperatorSchema } from '#server/document/operator.ts'

const OPERATOR: Operator = {
  organisation: 'Region *A* [B]',
  site: 'https://a.example',
  email: 'a_b@a.example',
  phone: null,
  published: '2026-11-21',
  updated: null,
}

describe('the details of the operator', () => {
  test('stand in the text as they are, whatever characters they hold', () => {
    expect(fillIn('{{organisation}}, <{{email}}>', OPERATOR, 'sv')).toBe('Region \\*A\\* \\[B\\], <a_b@a.example>')
  })

  test('are dates in the language of the text', () => {
    expect(fillIn('{{published}}', OPERATOR, 'sv')).toBe('21 november 2026')
    expect(fillIn('{{published}}', OPERATOR, 'en')).toBe('21 November 2026')
  })

  test('say in bold that they are not filled in, as a link too', () => {
    expect(fillIn('{{phone}} {{updated}}', OPERATOR, 'sv')).toBe(
      '**[telefonnummer: ej ifyllt]** **[datum för översyn: ej ifyllt]**',
    )
    expect(fillIn('<{{email}}>', { ...OPERATOR, email: null }, 'en')).toBe('**[e-mail address: not filled in]**')
    expect(notFilledIn(OPERATOR)).toEqual(['phone', 'updated'])
  })

  test('are known by name', () => {
    expect(() => fillIn('{{fax}}', OPERATOR, 'sv')).toThrow('found {{fax}}')
  })

  test.each([
    { email: 'not an address' },
    { site: 'javascript:alert(1)' },
    { published: '21 november' },
    { phone: '' },
    { fax: '1' },
  ])('are refused where they are not of their form: %o', (wrong) => {
    expect(v.is(OperatorSchema, { ...OPERATOR, ...wrong })).toBe(false)
  })
})
