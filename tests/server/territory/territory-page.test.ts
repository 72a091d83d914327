import { describe, expect, test } from 'vitest'
import { lonLatOf } from '#core/model/lonlat.ts'
import type { Metres } from '#core/model/plane.ts'
import { toylandAtlas } from '../../toyland.ts'
import { textAt, textOf } from '../page-text.ts'
import { toylandApp } from '../toyland-app.ts'

const app = await toylandApp()
const { version } = await toylandAtlas()

/** A circle of an address around a place in metres. */
function circle(name: string, centre: Metres, kilometres: number, options = ''): string {
  const degrees = lonLatOf(centre).map((each) => each.toFixed(4))
  return `t=${encodeURIComponent(name)}~*${degrees.join('_')}_${kilometres}${options}`
}

/**
 * Six kilometres around where 0101, 0102, 0103 and 0202 meet, but for a kilometre: holds the 750 of the thousand people of
 * 0101 and all of 0102, and land of 0103 and 0202 where nobody lives.
 */
const ROUND = circle('Rund', [520_000, 6_545_000], 6)
/** Three municipalities, two of county 01 and one of county 02. */
const LIST = 't=V%C3%A4st~0101.0102.0202'

/** The cells of the row of an indicator, by its id. */
async function row(address: string, id: string): Promise<string> {
  const page = await (await app.request(address)).text()
  const found = new RegExp(`<tr id="${id}">.*?</tr>`, 's').exec(page)
  if (found === null) throw new Error(`${address}: expected a row of ${id}, found none`)
  return textOf(found[0])
}

describe('the page of a list', () => {
  test('tells people, land, density and what it consists of', async () => {
    const text = await textAt(app, `/territory?${LIST}`)
    // 1 000 + 2 000 + 500 people on 400 + 375 + 400 km².
    expect(text).toContain('3 500 personer, 2023')
    expect(text).toContain('1 175 km²')
    expect(text).toContain('3,0 invånare per km²')
    expect(text).toContain('Består av 3 kommuner')
    expect(text).toMatch(/Almby 0101 1 000 400,0 Björkby 0102 2 000 375,0 Ekby 0202 500 400,0 Summa 3 500 1 175,0/)
    expect(text).toContain('Ingen kommun skärs')
  })

  test('recomputes a rate from numerators and denominators, against the country', async () => {
    // (400 + 500 + 150) of (500 + 1 000 + 250) is 60 %; the mean of 80, 50 and 60 is not. The country has 71.
    expect(await row(`/territory?${LIST}`, 'employment_rate_20_64')).toMatch(
      /2023 .* 60,0 % 3 av 3, 100 % ▼ 11,0 procentenheter under/,
    )
  })

  test('says what cannot be combined, and between what its parts lie', async () => {
    expect(await row(`/territory?${LIST}`, 'median_rent')).toMatch(
      /kan inte summeras delarna har 5 200 till 6 100 kronor/,
    )
  })

  test('gives an indicator with county figures only to whole counties alone', async () => {
    expect(await row(`/territory?${LIST}`, 'wellbeing_index')).toMatch(/finns bara för län delarna har 40,0 till 50,0 /)
    expect(await row('/territory?t=L%C3%A4net~01', 'wellbeing_index')).toMatch(/ 40,0 .*publicerat värde/)
  })

  test('shows the published figure where it is an area that is published', async () => {
    expect(await row('/territory?t=L%C3%A4net~0101.0102.0103', 'employment_rate_20_64')).toMatch(
      /60,0 % publicerat värde/,
    )
  })
})

describe('the page of a circle', () => {
  test('shares municipalities by where people live, and tells what it touches without people', async () => {
    const text = await textAt(app, `/territory?${ROUND}`)
    expect(text).toContain('Cirkel med del av 4 kommuner.')
    expect(text).toContain('≈ 2 750 personer, 2023')
    expect(text).toMatch(/Almby 0101 75,0 % \d+,\d % 1 000 750 /)
    expect(text).toMatch(/Björkby 0102 100 % \d+,\d % 2 000 2 000 /)
    expect(text).toMatch(/Cederby 0103 ingen bor innanför 0 % /)
    expect(text).toContain('Punkterna är modellerade')
  })

  test('has a sum with its interval, and a rate that can be recomputed by hand', async () => {
    // All of 0102 and three quarters of 0101; nothing is wholly inside, and all that is touched holds 6 500.
    expect(await row(`/territory?${ROUND}`, 'population_total')).toMatch(
      /≈ 2 750 personer mellan 0 och 6 500 personer 2 av 2, 100 % 13,8 % av riket/,
    )
    // (0.75 · 400 + 500) of (0.75 · 500 + 1 000).
    expect(await row(`/territory?${ROUND}`, 'employment_rate_20_64')).toContain('≈ 58,2 %')
  })

  test('is counted by another basis where the link says so, and links to the others', async () => {
    const address = `/territory?${ROUND}~whole`
    const text = await textAt(app, address)
    expect(text).toContain('3 000 personer, 2023')
    expect(text).toContain('minst hälften av dess invånare bor innanför')
    const page = await (await app.request(address)).text()
    expect(page).toMatch(/href="\/territory\?t=Rund~\*[\d._]+#basis-1">Efter var människor bor/)
    expect(page).toMatch(/href="\/territory\?t=Rund~\*[\d._]+~land-area#basis-1">Efter mark/)
    expect(page).toContain('aria-current="true">Hela kommuner')
  })

  test('too small to be cut gives no value but bounds', async () => {
    const small = `/territory?${circle('Liten', [505_000, 6_555_000], 2)}`
    const text = await textAt(app, small)
    expect(text).toContain('4,0 km tvärs över')
    expect(text).toContain('mellan 0 och 1 000 personer, 2023')
    expect(await row(small, 'population_total')).toMatch(/för litet område för att skäras mellan 0 och 1 000 personer/)
    expect(await row(small, 'employment_rate_20_64')).toMatch(/för litet område för att skäras delarna har 80,0 %/)
    expect(text).not.toContain('Invånare som räknas')
  })

  test('at sea has no areas, and says so', async () => {
    const text = await textAt(app, `/territory?${circle('Havet', [400_000, 6_300_000], 10)}`)
    expect(text).toContain('Havet har inga områden')
    expect(text).not.toContain('Alla nyckeltal')
  })
})

describe('several territories', () => {
  test('stand in columns beside the country', async () => {
    expect(await row(`/territory?${LIST}&t=%C3%96n~03`, 'employment_rate_20_64')).toMatch(
      /60,0 % ▼ 11,0 procentenheter under täckning 3 av 3, 100 % 80,0 % publicerat värde ▲ 9,0 .* 71,0 %/,
    )
  })

  test('tell what they share, and how many would be counted twice', async () => {
    const text = await textAt(app, `/territory?${LIST}&${ROUND}`)
    // 0101 by three quarters and 0102 by all of its people; of 0202 only land.
    expect(text).toMatch(/Väst och Rund har båda Almby, Björkby och Ekby\. .* räknar 2 750 personer två gånger/)
    expect(await textAt(app, `/territory?t=A~0101&t=B~0201`)).toContain('inga kommuner gemensamt')
  })

  test('can be removed, each by a link to the others', async () => {
    const page = await (await app.request(`/territory?${LIST}&t=%C3%96n~03`)).text()
    expect(page).toContain('href="/territory?t=%C3%96n~03~2" aria-label="Ta bort: Väst"')
  })
})

describe('every page of territories', () => {
  const pages = [LIST, ROUND, `${LIST}&${ROUND}&t=%C3%96n~03`, 't=Ett~0203', 't=Allt~01.02.03', 't=%C3%96n~0301']

  test.each(pages)('writes no number that is none: %s', async (query) => {
    for (const lang of ['sv', 'en']) {
      const page = await (await app.request(`/territory?${query}&lang=${lang}`)).text()
      expect(page).not.toMatch(/NaN|Infinity|undefined|null/)
      expect(page).toContain(version)
    }
  })

  test('is in English throughout where asked', async () => {
    const text = await textAt(app, `/territory?${LIST}&${ROUND}&lang=en`)
    expect(text).not.toMatch(/procentenheter|kommuner|invånare|riket|nyckeltal|täckning/)
  })

  test('leads to the map, to comparing, and to files with the same territories', async () => {
    const page = await (await app.request(`/territory?${ROUND}&lang=en`)).text()
    const territory = /t=(Rund~\*[\d._]+)/.exec(page)?.[1]
    expect(page).toMatch(/href="\/\?indicator=[a-z_0-9]+&amp;t=Rund~/)
    expect(page).toMatch(/href="\/compare\?indicator=[a-z_0-9]+&amp;t=Rund~/)
    for (const file of ['xlsx', 'csv', 'csv-sv', 'json']) {
      expect(page).toContain(`href="/api/territories/profile.${file}?t=${territory}&amp;lang=en"`)
    }
  })

  test('leads to files that are there', async () => {
    for (const file of ['xlsx', 'csv', 'csv-sv', 'json']) {
      const answer = await app.request(`/api/territories/profile.${file}?${LIST}&lang=en`)
      expect(answer.status).toBe(200)
    }
  })
})

describe('an address that cannot be used', () => {
  test.each([
    ['t=A~0101.9999', 'Koden ”9999” i länken är ingen kommun'],
    ['t=A~0201.101', 'Koden ”101” i länken är ingen kommun .* Menades 0101\\?'],
    ['t=A~0101.01', 'finns redan i samma territorium'],
    ['t=A~0101&t=A~0102', 'heter ”A”. Det andra har fått en siffra'],
    ['t=A~0101~sideways', '”sideways” om ett territorium betyder inget här'],
    ['t=A~0101&t=~0102', 'kan inte användas|går inte att använda'],
    ['t=A~0101&t=B~@%21%21', 'går inte att använda'],
    [`t=A~0101${['B', 'C', 'D', 'E', 'F', 'G'].map((name) => `&t=${name}~0102`).join('')}`, 'Högst sex territorier'],
    ['t=A~0101&colour=red', 'colour'],
  ])('%s is told in a notice', async (query, notice) => {
    const answer = await app.request(`/territory?${query}`)
    expect(answer.status).toBe(200)
    expect(textOf(await answer.text())).toMatch(new RegExp(notice))
  })

  test.each(['t=%3Cscript%3E~0101', 't=__proto__~0101', 't=A', 't=~', 't=A~@', 't=A~*1_2_3'])(
    '%s does no harm',
    async (query) => {
      const answer = await app.request(`/territory?${query}`)
      expect(answer.status).toBe(200)
      expect(await answer.text()).not.toContain('<script>')
    },
  )
})
