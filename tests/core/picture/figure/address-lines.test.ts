import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressLines } from '#core/picture/figure/address-lines.ts'

const HOST = 'https://kartor.example.se'
const lines = (address: string, width: number) => addressLines(address, width, 12, 400, 'sv')

test('one line where it fits, else parted before a parameter', () => {
  expect(lines(`${HOST}/?at=abc`, 600)).toEqual([`Samma siffror: ${HOST}/?at=abc`])
  expect(lines(`${HOST}/?area=2080&at=0123456789abcdef`, 290)).toEqual([
    `Samma siffror: ${HOST}/?area=2080`,
    '&at=0123456789abcdef',
  ])
})

test('too long for four lines it is not cut short: the site is named', () => {
  expect(lines(`${HOST}/?${'area=2080&'.repeat(90)}at=abc`, 400)).toEqual([`Regionsikt: ${HOST}`])
})

test('law: the whole address or none of its parameters', () => {
  const query = fc.array(fc.constantFrom('area=2080', 'indicator=employment_rate', 'year=2024', 'at=abc'), {
    maxLength: 40,
  })
  fc.assert(
    fc.property(query, fc.integer({ min: 60, max: 900 }), (parameters, width) => {
      const address = `${HOST}/?${parameters.join('&')}`
      const said = lines(address, width).join('')
      expect([
        `Samma siffror: ${address}`,
        `Samma siffror:${address}`,
        `Regionsikt: ${HOST}`,
        `Regionsikt:${HOST}`,
      ]).toContain(said)
    }),
  )
})
