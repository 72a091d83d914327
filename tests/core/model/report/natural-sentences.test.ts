/** Sentences as regional reports have them: what is seen in each, and as many that say nothing of their figures. */
import { describe, expect, test } from 'vitest'
import { claimsIn } from '#core/model/report/claims.ts'
import { readText } from '#core/model/report/text.ts'
import type { Language } from '#core/model/text.ts'

/**
 * `A`: a share in the municipality 2180 Gävle; `B`: the same in 2018; `C`: the same in the county, `S` in the country; `N`:
 * the name of Gävle; `P`: its rank; `D`: its change.
 */
const LIVE: Readonly<Record<string, string>> = {
  A: '{{aa|area=2180}}',
  B: '{{aa|area=2180|year=2018}}',
  C: '{{aa|area=21}}',
  S: '{{aa|area=SE}}',
  N: '{{aa|area=2180|show=name}}',
  P: '{{aa|area=2180|rank}}',
  D: '{{aa|area=2180|change}}',
}

function seen(text: string, lang: Language): string[] {
  const written = text.replaceAll(/(?<!\p{L})[ABCDNPS](?!\p{L})/gu, (letter) => LIVE[letter] ?? letter)
  return claimsIn(readText(written), lang).map(({ live, kind, reference, doubt }) => {
    const since = live.since === null ? '' : ` since ${live.since}`
    return doubt === null ? `${kind}${since} ${reference}` : `${kind} ? ${doubt}`
  })
}

const SV_CLAIMS: [string, ...string[]][] = [
  // Levels.
  ['Sysselsättningsgraden är A. Den är högst i länet.', 'highest county'],
  ['Andelen är A. Det är lägre än i riket.', 'below nation'],
  ['I N är andelen A, vilket är högst i länet.', 'highest county'],
  ['Med A har N den lägsta arbetslösheten i länet.', 'lowest county'],
  ['N har länets högsta andel, A.', 'highest county'],
  ['N har den näst högsta andelen i länet: A.', 'second-highest county'],
  ['Andelen är A, näst lägst bland länets kommuner.', 'second-lowest county'],
  ['Andelen är A. Den är näst högst i landet.', 'second-highest nation'],
  ['Andelen, A, är lägre än rikets S.', 'below nation'],
  ['Andelen är A, klart under rikssnittet.', 'below nation'],
  ['Med A ligger N över genomsnittet för riket.', 'above nation'],
  ['Andelen är A och ligger under länets genomsnitt.', 'below county'],
  ['Andelen är A, mer än i riket som helhet.', 'above nation'],
  ['Mer än hälften av invånarna, A, har bredband.', 'more-than-half nation'],
  ['Knappt hälften av eleverna, A, går vidare.', 'less-than-half nation'],
  // Ways.
  ['Andelen har ökat och är nu A.', 'rises nation'],
  ['Andelen har mer än fördubblats sedan 2018, till A.', 'more-than-doubled since 2018 nation'],
  ['Andelen har mer än halverats från B till A.', 'more-than-halved since 2018 nation'],
  ['Från B har andelen sjunkit till A.', 'falls since 2018 nation'],
  ['Andelen är A. Den har ökat sedan 2018.', 'rises since 2018 nation'],
  ['Andelen är A. Den ökar.', 'rises nation'],
  ['Arbetslösheten fortsätter att minska och är A.', 'falls nation'],
  ['Andelen är oförändrad, A.', 'unchanged nation'],
  // Seen, and told that it cannot be tried.
  ['Var femte invånare, A, är över 65 år.', 'unjudged ? roughly'],
  ['Nästan varannan elev, A, går vidare.', 'unjudged ? roughly'],
  ['En fjärdedel av befolkningen, A, bor på landet.', 'unjudged ? roughly'],
  ['Två av tre, A, är nöjda.', 'unjudged ? roughly'],
  ['Andelen har fördubblats till A.', 'unjudged ? roughly'],
  ['Andelen är A, dubbelt så hög som i riket.', 'unjudged ? roughly'],
  ['Andelen är A, i nivå med riket.', 'unjudged ? roughly'],
  ['Andelen är stabil, A.', 'unjudged ? roughly'],
  ['Andelen är i stort sett oförändrad, A.', 'unchanged ? unsure'],
  ['N har den tredje högsta andelen i länet, A.', 'unjudged ? place'],
  ['N är bäst i länet med A.', 'unjudged ? better'],
  ['Andelen är A, högre än i övriga landet.', 'unjudged ? against-whom'],
  ['Andelen är A, över genomsnittet.', 'unjudged ? against-whom'],
  ['Andelen har aldrig varit så hög: A.', 'unjudged ? years'],
  ['Arbetslösheten är rekordlåg, A.', 'unjudged ? years'],
  ['Andelen är A, högre än tidigare.', 'unjudged ? years'],
  ['Andelen är A. Den är bland de högsta i landet.', 'highest ? one-of-several'],
  ['I N är andelen A. Den är högst.', 'highest ? among-whom'],
  ['I N är andelen A och i länet C. Den är lägst i landet.', 'lowest ? whose'],
  ['Andelen är A. Den ökar inte.', 'rises ? negated'],
]

const EN_CLAIMS: [string, ...string[]][] = [
  ['The share is A. It is the highest in the county.', 'highest county'],
  ['The share is A. That is lower than the national average.', 'below nation'],
  ['At A, N has the second-lowest share in the county.', 'second-lowest county'],
  ['It has more than doubled since 2018, to A.', 'more-than-doubled since 2018 nation'],
  ['The share is A. It has fallen since 2018.', 'falls since 2018 nation'],
  ['One in five, A, is over 65.', 'unjudged ? roughly'],
  ['Of the pupils a third, A, go on.', 'unjudged ? roughly'],
  ['The share has doubled, to A.', 'unjudged ? roughly'],
  ['At A the share is in line with the national average.', 'unjudged ? roughly'],
  ['N has the third highest share in the county, A.', 'unjudged ? place'],
  ['N is the best in the county, with A.', 'unjudged ? better'],
  ['At A the share is above the average.', 'unjudged ? against-whom'],
  ['Unemployment is at a record low, A.', 'unjudged ? years'],
]

const SV_NOTHING = [
  'I N är sysselsättningsgraden A.',
  'Andelen var B år 2018.',
  'Andelen är A i N och C i länet.',
  'I riket är andelen S.',
  'N har A och plats P bland kommunerna.',
  'Förändringen är D.',
  'Befolkningen väntas öka från A.',
  'Målet är att minska andelen, i dag A.',
  'Högst 20 procent ska bo så; i dag bor A så.',
  'Minst A bor nära en hållplats.',
  'Grundskola som högsta utbildning: A.',
  'Över hela landet finns skolor; här är andelen A.',
  'Över 65 år är A.',
  'Under 20 år är A.',
  'Mätningen görs var femte år. Andelen är A.',
  'Undersökningen görs vartannat år, senast A.',
  'I var tredje kommun, bland dem N med A, finns ett program.',
  'Två av tre kommuner deltar; i N är andelen A.',
  'Hälften av kommunerna deltar; i N är andelen A.',
  'Andelen är A. Den högsta andelen har en annan kommun.',
  'Andelen är A. Det ökar trycket på skolan.',
  'Andelen är A. Den ökar behovet av bostäder.',
  'Andelen är A. Kommunen växer.',
  'Andelen är A. Vi ser att trycket ökar.',
  'Andelen är A. Antalet elever ökar.',
  'Andelen är A. Det är oklart varför.',
  'Andelen är A. Den mäts sedan 2018.',
  'Andelen är A. Den tas fram av SCB, som har Sveriges största register.',
  'Andelen är A.\n\nDen är högst i länet.',
  'Andelen är A. Så ser det ut. Den är högst i länet.',
  'Högskolan har många platser. Andelen är A.',
  'Ett steg framåt är A.',
  'Av störda trafikanter är A nöjda.',
  'Region Gävleborg är störst bland arbetsgivarna.',
  'Tillväxten i N är A.',
  'Andelen nyföretagare är A per 1 000.',
  'Källan är densamma, A.',
  'En av frågorna gällde detta, A.',
  'Betydelsen av A är stor.',
  'Bättre data behövs än A.',
  'Den ekonomiska halvan av året var A.',
  'Stabiliseringsfonden är A.',
  'Skalan har två tredjedels majoritet som krav.',
]

const EN_NOTHING = [
  'In N the share is A.',
  'The share is A in N and C in the county.',
  'The aim is to raise the share, now A.',
  'It is measured every fifth year, most recently A.',
  'Two in three municipalities take part; in N it is A.',
  'The share is A. The highest share is elsewhere.',
  'The share is A. It increases demand for homes.',
  'The share is A. It is not known why.',
  'At least A live near a stop.',
  'Every third month A is counted.',
]

describe('what is claimed is seen', () => {
  test.each(SV_CLAIMS)('%s', (text, ...expected) => {
    expect(seen(text, 'sv')).toEqual(expected)
  })
  test.each(EN_CLAIMS)('%s', (text, ...expected) => {
    expect(seen(text, 'en')).toEqual(expected)
  })
})

describe('what says nothing of its figure raises no alarm', () => {
  test.each(SV_NOTHING)('%s', (text) => {
    expect(seen(text, 'sv')).toEqual([])
  })
  test.each(EN_NOTHING)('%s', (text) => {
    expect(seen(text, 'en')).toEqual([])
  })
})
