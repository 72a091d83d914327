/** What the words around a live value claim, judged by the figures of now and of when they were written. */
import { describe, expect, test } from 'vitest'
import type { Report } from '#core/model/report.ts'
import { after, before, preview, report, text } from './reporting.ts'

describe('claims', () => {
  const judged = async (words: string, more: Partial<Report> = {}) =>
    (await preview(report([text(words)], more))).claims.map(({ claim, verdict, now, before }) => ({
      claim,
      verdict,
      now: now.figures.replaceAll('\u00a0', ' '),
      before: before?.figures.replaceAll('\u00a0', ' ') ?? null,
    }))

  test('flip when the figures do, and are told with those of then and now', async () => {
    expect(await judged('Andelen minskar till {{employment_rate_20_64|area=0101}}.')).toEqual([
      {
        claim: 'falls',
        verdict: 'no-longer-holds',
        now: '2021: 60,0 %; 2023: 80,0 %',
        before: '2021: 60,0 %; 2023: 55,0 %',
      },
    ])
    expect(await judged('Cederby har högst andel i länet, {{employment_rate_20_64|area=0103}}.')).toEqual([
      {
        claim: 'highest',
        verdict: 'no-longer-holds',
        now: '2023: 60,0 %; de andra (2) från 50,0 % till 80,0 %, 1 högre',
        before: '2023: 60,0 %; de andra (2) från 50,0 % till 55,0 %',
      },
    ])
  })

  test('that begin to hold do, and those that held go on', async () => {
    expect((await judged('Andelen ökar till {{employment_rate_20_64|area=0101}}.'))[0]?.verdict).toBe('holds')
    expect((await judged('{{employment_rate_20_64|area=02}} är under riket.'))[0]).toMatchObject({
      verdict: 'holds',
      now: '2023: 70,0 % mot 71,0 %',
      before: '2023: 69,0 % mot 71,0 %',
    })
    expect((await judged('Mer än hälften, {{employment_rate_20_64|area=02}}.'))[0]?.verdict).toBe('holds')
  })

  test('that never held are told apart', async () => {
    expect((await judged('{{employment_rate_20_64|area=02}} är över riket.'))[0]?.verdict).toBe('does-not-hold')
  })

  test('written against the very figures that are shown have no past', async () => {
    const at = after.version
    expect((await judged('Andelen minskar till {{employment_rate_20_64|area=0101}}.', { at }))[0]).toMatchObject({
      verdict: 'does-not-hold',
      before: null,
    })
  })

  test('that cannot be judged say why', async () => {
    const { claims } = await preview(
      report([
        text('Andelen ökar till {{employment_rate_20_64|area=01|since=2020}}.'),
        text('Födslarna ökar: {{births|area=01}}.'),
        text('Mer än hälften, {{births|area=01}}.'),
        text('Det ökar inte: {{population_total|area=03}}.'),
        text('Götby är högst i länet, {{employment_rate_20_64|area=0301}}.'),
      ]),
    )
    expect(claims.map(({ block, verdict, now }) => [block, verdict, now.reason])).toEqual([
      [0, 'not-assessable', 'serien byter mening mellan åren'],
      [1, 'not-assessable', 'inget tidigare år att räkna från'],
      [2, 'not-assessable', 'nyckeltalet är ingen andel i procent'],
      [
        3,
        'not-assessable',
        'meningen säger ”inte” om det. Säg det i värdet: |claim=…, med |since=… eller |reference=… om det behövs',
      ],
      // Alone in its county.
      [4, 'not-assessable', 'ingen annan har en siffra'],
    ])
  })

  test.each([
    // 6 000, 7 000 and 8 000 people in 2020, 2021 and 2023.
    [
      'Folkmängden ökade från {{population_total|area=03|year=2020}} till {{population_total|area=03}}.',
      'holds',
      '2020: 6 000 personer; 2023: 8 000 personer',
    ],
    [
      'Folkmängden är {{population_total|area=03}} och minskar från {{population_total|area=03|year=2020}}.',
      'does-not-hold',
      '2020: 6 000 personer; 2023: 8 000 personer',
    ],
    [
      'Folkmängden ökade från 2020 till 2023, {{population_total|area=03}}.',
      'holds',
      '2020: 6 000 personer; 2023: 8 000 personer',
    ],
    [
      'Öns län har {{employment_rate_20_64|area=03}}, högre än riket ({{employment_rate_20_64|area=SE}}).',
      'holds',
      '2023: 80,0 % mot 71,0 %',
    ],
    // The country has no wellbeing of its own; the median of the counties is not it.
    ['{{wellbeing_index|area=03}} är högre än riket.', 'not-assessable', ''],
    // The very sentence that counts areas and not people.
    ['Mer än hälften av länen ligger under {{employment_rate_20_64|area=SE}}.', 'not-assessable', ''],
    ['Under riket ligger inte Almby, {{employment_rate_20_64|area=0101}}.', 'not-assessable', ''],
    ['Almby har den högsta i länet, {{employment_rate_20_64|area=0101|change}}.', 'not-assessable', ''],
    // Years that are named are those it is judged by, or it is not judged.
    ['År 2020 var folkmängden oförändrad, {{population_total|area=03}}.', 'not-assessable', ''],
    [
      'År 2023 ökade folkmängden till {{population_total|area=03}}.',
      'holds',
      '2021: 7 000 personer; 2023: 8 000 personer',
    ],
  ])('%s: %s by the figures and years it says', async (words, verdict, now) => {
    expect(await judged(words, { at: after.version })).toMatchObject([{ verdict, now }])
  })

  test('that no longer hold come first', async () => {
    const { claims } = await preview(
      report([
        text('{{employment_rate_20_64|area=02}} är under riket.'),
        text('{{employment_rate_20_64|area=02}} är över riket.'),
        text('Andelen minskar till {{employment_rate_20_64|area=0101}}.'),
      ]),
    )
    expect(claims.map(({ verdict }) => verdict)).toEqual(['no-longer-holds', 'does-not-hold', 'holds'])
    expect(claims[0]).toMatchObject({ block: 2, about: 'Sysselsättningsgrad 20–64 år, Almby', words: 'minskar' })
  })
})

describe('changes', () => {
  test('are sentences whose values read otherwise, with both', async () => {
    const words =
      'Almby har {{employment_rate_20_64|area=0101}}, {{employment_rate_20_64|area=0101|rank}}. Björkby har {{employment_rate_20_64|area=0102}}.'
    const { changes, at } = await preview(report([text(words)]))
    expect(at).toEqual({ version: before.version, kept: true })
    expect(changes.map(({ values }) => values.map(({ before, now }) => [before, now]))).toEqual([
      [
        ['55,0\u00a0%', '80,0\u00a0%'],
        ['plats 6 av 7', 'plats 1 av 7'],
      ],
    ])
    expect(changes[0]?.sentence).toContain('Almby har 80,0')
  })

  test('cannot be told where the version is gone, and that is said', async () => {
    const { changes, at, claims } = await preview(
      report([text('Andelen minskar till {{employment_rate_20_64|area=0101}}.')], { at: '0123456789abcdef' }),
    )
    expect(at).toEqual({ version: '0123456789abcdef', kept: false })
    expect(changes).toEqual([])
    expect(claims[0]).toMatchObject({ verdict: 'does-not-hold', before: null })
  })
})
