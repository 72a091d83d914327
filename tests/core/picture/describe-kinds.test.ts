/** Words for every kind of picture. */
import { describe, expect, test } from 'vitest'
import { alt } from '#core/picture/describe/alt.ts'
import {
  citation,
  classNamesOf,
  moranText,
  noteLines,
  referenceLabel,
  rowLabel,
  sourceLine,
  subtitle,
  title,
} from '#core/picture/describe.ts'
import type { Picture } from '#core/picture/picture.ts'
import { MEN, TOY_KINDS, toyKind, WOMEN } from '#tests/fixtures/toy-kinds.ts'
import { RATES, toyIndicator } from '#tests/fixtures/toy-pictures.ts'

function row(picture: Picture, index: number, lang: 'sv' | 'en' = 'sv'): string {
  const found = picture.rows[index]
  if (found === undefined) throw new Error(`expected a row ${index}, found none`)
  return rowLabel(picture, found, lang).replaceAll('\u00a0', ' ')
}

test.each([
  ['difference', 'Andel i arbete, 2023', 'procent, 4 kommuner, jämfört med riket'],
  ['own', 'Andel i arbete, 2023', 'procent, 4 kommuner, jämfört med det egna länet'],
  ['change', 'Andel i arbete, förändring 2019–2023', 'procentenheter, 4 kommuner'],
  ['gap', 'Andel i arbete: kvinnor minus män, 2023', 'procentenheter, 4 kommuner'],
  ['two', 'Andel i arbete, 2023, och medianinkomst, 20 år och äldre, 2021', 'procent och kr, 4 kommuner'],
  ['typology', 'FA-regioner, 2024', '4 kommuner i 2 FA-regioner'],
  ['pattern', 'Mönster: Andel i arbete, 2023', '4 kommuner'],
  ['course', 'Läge och riktning: Andel i arbete, 2023', '4 kommuner, jämfört med riket'],
  ['conflict', 'Var målen drar isär: Andel i arbete och medianlön, 2023', '4 kommuner'],
  ['groups', 'Andel i arbete, 2023', 'procent, 2 FA-regioner'],
] as const)('title and subtitle of %s', (kind, wanted, under) => {
  expect(title(toyKind(kind), 'sv')).toBe(wanted)
  expect(subtitle(toyKind(kind), 'sv')).toBe(under)
})

test('in English too', () => {
  expect(TOY_KINDS.map((kind) => title(toyKind(kind, 'en'), 'en'))).toEqual([
    'Share in work, 2023',
    'Share in work, 2023',
    'Share in work, change 2019–2023',
    'Share in work: women minus men, 2023',
    'Share in work, 2023, and median income, aged 20 and over, 2021',
    'Labour market regions, 2024',
    'Pattern: Share in work, 2023',
    'Position and direction: Share in work, 2023',
    'Where goals pull apart: Share in work and median pay, 2023',
    'Share in work, 2023',
  ])
})

test('position and direction of an area: value, how far, how fast, what that makes', () => {
  expect(row(toyKind('course'), 2)).toBe(
    'Dalby: 80,0 %; +18,0 procentenheter mot riket; +1,20 procentenheter per år sedan 2018; bättre läge, förbättras; plats 1 av 3.',
  )
  expect(row(toyKind('course', 'sv', { view: { mode: 'course', target: 85 } }), 2)).toContain(
    '−5,0 procentenheter mot målvärdet; +1,20 procentenheter per år sedan 2018; sämre läge, förbättras',
  )
  expect(row(toyKind('conflict', 'en'), 1, 'en')).toContain('the first improving, the second slipping')
})

test('a target is told with its number, and the alternative text counts every kind', () => {
  const targeted = toyKind('course', 'sv', { view: { mode: 'course', target: 62.5 } })
  expect(subtitle(targeted, 'sv')).toBe('4 kommuner, jämfört med målvärdet 62,5\u00a0%')
  expect(alt(toyKind('course'), 'sv').long).toContain('Bättre läge, förbättras: 1; bättre läge, försämras: 1')
})

test('a break keeps the direction from being assessed, and is told', () => {
  const broken = toyKind('course', 'sv', { trends: ['series-break', 'series-break', 'series-break', 'series-break'] })
  expect(noteLines(broken, 'sv')).toContain(
    'Serien har ett brott 2021: åt vilket håll det går bedöms inte över brottet.',
  )
  expect(new Set(broken.rows.flatMap((each) => each.class ?? []))).toEqual(new Set([6]))
})

test('a change per year says so, in title and unit', () => {
  const yearly = toyKind('change', 'sv', { view: { mode: 'change', since: 2019, pace: 'yearly' } })
  expect(title(yearly, 'sv')).toBe('Andel i arbete, förändring per år 2019–2023')
  expect(subtitle(yearly, 'sv')).toBe('procentenheter per år, 4 kommuner')
  expect(row(yearly, 2)).toContain('Dalby: +2,50 procentenheter per år; från 70,0 % 2019 till 80,0 % 2023')
})

test('a gap seen from one of its sides is called the same', () => {
  const fromWomen = toyKind('gap', 'sv', { indicator: WOMEN, besides: [MEN] })
  expect(title(fromWomen, 'sv')).toBe('Andel i arbete: kvinnor minus män, 2023')
})

describe('a row', () => {
  test('tells value, difference, class and rank, in the order of what is asked for', () => {
    expect(row(RATES, 0)).toBe('Almby: 50,0 %; klassen 50,0–60,0; plats 3 av 3.')
    expect(row(toyKind('difference'), 0)).toBe(
      'Almby: 50,0 %; −12,0 procentenheter mot riket; klassen 50,0–62,0; plats 3 av 3.',
    )
    expect(row(toyKind('own'), 2)).toBe(
      'Dalby: 80,0 %; +10,0 procentenheter mot det egna länet; klassen +5,0 till +10,0; plats 1 av 2.',
    )
    expect(row(toyKind('own', 'en'), 0, 'en')).toContain('against its own county')
  })

  test('tells the sides of what it was counted from', () => {
    expect(row(toyKind('gap'), 0)).toMatch(/^Almby: −4,0 procentenheter; kvinnor 48,0 %, män 52,0 %;/)
    expect(row(toyKind('two'), 0)).toMatch(/^Almby: Andel i arbete 50,0 %, Medianinkomst 210 kr; .*lägsta tredjedelen/)
  })

  test('of kinds: the kind', () => {
    expect(row(toyKind('typology'), 3)).toBe('Ekby: Södra bygden.')
    expect(row(toyKind('pattern'), 0)).toBe('Almby: 50,0 %; lågt bland låga; plats 4 av 4.')
    expect(row(toyKind('pattern'), 3)).toContain('utan granne')
  })

  test('of a group: how much of it has figures, and what it stands on', () => {
    expect(row(toyKind('groups'), 0)).toBe(
      'Norra bygden: 63,0 %; klassen 63,0; plats 1 av 1; ungefärligt; 1 av 2 kommuner har uppgift, 93 % av befolkningen.',
    )
    const none = { kind: 'none', reason: { sv: 'Det är en median', en: 'It is a median' } }
    const medians = toyKind('groups', 'sv', {
      indicator: toyIndicator({ aggregation: none }),
      cells: ['not-summable', 'not-summable'],
      groups: { range: [40, 80] },
    })
    expect(row(medians, 0)).toBe('Norra bygden: kan inte summeras; delarna ligger mellan 40,0 % och 80,0 %.')
    expect(noteLines(medians, 'sv')).toContain(
      'Kan inte summeras. Det är en median. För varje FA-region anges lägsta och högsta värde bland delarna.',
    )
  })

  test('without a value: why', () => {
    expect(row(RATES, 3)).toBe('Ekby: sekretess, för få personer.')
  })
})

describe('notes', () => {
  test('a break inside a span, years that differ, who is left out, what a group stands on', () => {
    const notes = TOY_KINDS.flatMap((kind) => noteLines(toyKind(kind), 'sv'))
    expect(notes).toEqual([
      'Serien har ett brott 2021: en del av förändringen kan bero på att den började mäta något annat.',
      'Nyckeltalen har inget gemensamt år här: Andel i arbete 2023 och Medianinkomst 2021.',
      'Utan granne och därför utanför mönstret: Ekby.',
      'Värdena är ungefärliga: de är vägda med ett mått som står i stället för den rätta nämnaren.',
      'Vikterna är från 2022.',
      'För 1 FA-region saknas uppgift från någon del; värdet gäller de delar som har uppgift.',
    ])
    expect(TOY_KINDS.flatMap((kind) => noteLines(toyKind(kind, 'en'), 'en'))).toHaveLength(notes.length)
  })

  test('the first year has nothing to have changed from', () => {
    const first = toyKind('change', 'sv', { view: { mode: 'change', year: 2019, since: null } })
    expect(noteLines(first, 'sv')[0]).toMatch(/inget år före 2019/)
    expect(title(first, 'sv')).toBe('Andel i arbete, 2019')
  })

  test('a group that reaches beyond what is drawn is still told whole', () => {
    const west = toyKind('groups', 'sv', { within: '01' })
    expect(noteLines(west, 'sv').at(-1)).toMatch(/utanför Västra län/)
  })
})

test('Moran’s I in a sentence: alike, unlike, or chance', () => {
  const { detail } = toyKind('pattern')
  if (detail.kind !== 'pattern' || detail.answer.moran === null) throw new Error('expected a pattern')
  const { answer } = detail
  const told = (moran: Partial<NonNullable<typeof answer.moran>> | null) =>
    moranText(
      { ...answer, moran: moran && { i: 0.4, expected: -0.1, p: 0.01, n: 4, permutations: 999, ...moran } },
      'sv',
    )
  expect(told({})).toMatch(/^Lika värden .* i hela landet, .* \(p ≤ 0,05\): Morans I = 0,40, p = 0,010/)
  expect(told({ i: -0.4 })).toMatch(/^Olika värden/)
  expect(told({ p: 0.3 })).toMatch(/^Landet som helhet har inget säkerställt mönster \(p > 0,05\)/)
  expect(told(null)).toMatch(/för få värden/)
})

test('names of classes stand where breaks do not', () => {
  expect(classNamesOf(RATES, 'sv')).toBeNull()
  expect(classNamesOf(toyKind('pattern'), 'en')?.[0]).toBe('high among high')
  expect(classNamesOf(toyKind('typology'), 'sv')).toEqual(['Norra bygden', 'Södra bygden'])
  expect(classNamesOf(toyKind('two'), 'sv')?.[6]).toBe(
    'Andel i arbete: lägsta tredjedelen; Medianinkomst: högsta tredjedelen',
  )
})

test('references: each its own has no value to name; kinds have none', () => {
  expect(referenceLabel(toyKind('own'), 'sv')).toBeNull()
  expect(referenceLabel(toyKind('change'), 'sv')).toBe('riket +2,0\u00a0procentenheter')
  expect(referenceLabel(toyKind('typology'), 'sv')).toBeNull()
})

test('sources: of two indicators both, of a typology who made it', () => {
  expect(sourceLine(toyKind('two'), 'sv')).toBe('Källa: Räknenämnden.')
  expect(sourceLine(toyKind('typology'), 'sv')).toBe('Källa: påhittat.')
  expect(citation(toyKind('gap'), 'en')).toMatch(/^Share in work: women minus men, 2023\. Source: Räknenämnden\./)
})

test('alt text tells what that kind of picture is looked at for', () => {
  expect(alt(toyKind('own'), 'sv').long).toContain('Varje kommun jämförs med det egna länet.')
  expect(alt(toyKind('two'), 'sv').long).toContain('Högst i båda: 1 kommun; lägst i båda: 1 kommun;')
  expect(alt(toyKind('typology'), 'sv').long).toContain('Norra bygden: 2; Södra bygden: 2.')
  expect(alt(toyKind('pattern'), 'en').long).toMatch(/Moran’s I = 0\.42.*Low among low: 1; low among high: 1/)
})
