import type { CountyCode } from './area.ts'

/**
 * The municipality of each county's residence city (residensstad), where the governor and the county administrative board
 * have their seat, by county code. A constant, for the sources of `data/areas` name the seats of municipalities only.
 * Not always the largest town: Härnösand and not Sundsvall, Nyköping and not Eskilstuna. Gotland's is Visby, and Skåne's
 * is Malmö, though the board has offices in Kristianstad too.
 */
const SEATS: Readonly<Record<string, string>> = {
  '01': '0180', // Stockholm
  '03': '0380', // Uppsala
  '04': '0480', // Nyköping
  '05': '0580', // Linköping
  '06': '0680', // Jönköping
  '07': '0780', // Växjö
  '08': '0880', // Kalmar
  '09': '0980', // Gotland
  '10': '1080', // Karlskrona
  '12': '1280', // Malmö
  '13': '1380', // Halmstad
  '14': '1480', // Göteborg
  '17': '1780', // Karlstad
  '18': '1880', // Örebro
  '19': '1980', // Västerås
  '20': '2080', // Falun
  '21': '2180', // Gävle
  '22': '2280', // Härnösand
  '23': '2380', // Östersund
  '24': '2480', // Umeå
  '25': '2580', // Luleå
}

/** The code of the municipality of the county's seat; null for a county that is none of the 21. */
export function countySeat(county: CountyCode): string | null {
  return SEATS[county] ?? null
}
