import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate, formulaInputs, parseFormula } from '#core/model/formula.ts'

const values: Record<string, number> = { a: 2, b: 3, c_1: 10 }
const lookup = (id: string) => values[id] ?? null

test('sums of products, products first', () => {
  expect(evaluate(parseFormula('a'), lookup)).toBe(2)
  expect(evaluate(parseFormula('c_1 - a * b + a'), lookup)).toBe(6)
  expect(evaluate(parseFormula(' a*b-c_1 '), lookup)).toBe(-4)
})

test('a sum with a hole is no sum, not even times nothing', () => {
  expect(evaluate(parseFormula('a + unknown'), lookup)).toBeNull()
  expect(evaluate(parseFormula('z * unknown'), (id) => (id === 'z' ? 0 : null))).toBeNull()
})

test('inputs come once, in order of appearance', () => {
  expect(formulaInputs(parseFormula('b * a + b - c_1'))).toEqual(['b', 'a', 'c_1'])
})

test.each(['', 'a +', '+ a', 'a + + b', '2 * a', 'a / b', '(a)', 'A', 'a b'])('"%s" is no formula', (text) => {
  expect(() => parseFormula(text)).toThrow(/expected an indicator id, found/)
})

test('law: any sum of products is read back as it was written', () => {
  const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,6}$/)
  const factors = fc.array(id, { minLength: 1, maxLength: 3 })
  const term = fc.record({ sign: fc.constantFrom<1 | -1>(1, -1), factors })
  const formula = fc
    .array(term, { minLength: 1, maxLength: 5 })
    .map((terms) => terms.map((one, i) => (i === 0 ? { ...one, sign: 1 as const } : one)))
  fc.assert(
    fc.property(formula, (terms) => {
      const text = terms.map(
        ({ sign, factors: some }, i) => `${i === 0 ? '' : sign < 0 ? ' - ' : '+'}${some.join(' * ')}`,
      )
      expect(parseFormula(text.join(''))).toEqual(terms)
    }),
  )
})
