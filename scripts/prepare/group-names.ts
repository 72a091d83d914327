import type { Text } from '#core/model/text.ts'

/**
 * Names of groups in both languages, by the id of the group. Swedish: the makers' own words. English: our translations,
 * except NUTS 2, where the names are Eurostat's. Functional regions are named after towns, alike in both languages.
 */
export const GROUP_NAMES: Record<'county' | 'skr' | 'type' | 'nuts2', Record<string, Text>> = {
  county: {
    '01': { sv: 'Stockholms län', en: 'Stockholm County' },
    '03': { sv: 'Uppsala län', en: 'Uppsala County' },
    '04': { sv: 'Södermanlands län', en: 'Södermanland County' },
    '05': { sv: 'Östergötlands län', en: 'Östergötland County' },
    '06': { sv: 'Jönköpings län', en: 'Jönköping County' },
    '07': { sv: 'Kronobergs län', en: 'Kronoberg County' },
    '08': { sv: 'Kalmar län', en: 'Kalmar County' },
    '09': { sv: 'Gotlands län', en: 'Gotland County' },
    '10': { sv: 'Blekinge län', en: 'Blekinge County' },
    '12': { sv: 'Skåne län', en: 'Skåne County' },
    '13': { sv: 'Hallands län', en: 'Halland County' },
    '14': { sv: 'Västra Götalands län', en: 'Västra Götaland County' },
    '17': { sv: 'Värmlands län', en: 'Värmland County' },
    '18': { sv: 'Örebro län', en: 'Örebro County' },
    '19': { sv: 'Västmanlands län', en: 'Västmanland County' },
    '20': { sv: 'Dalarnas län', en: 'Dalarna County' },
    '21': { sv: 'Gävleborgs län', en: 'Gävleborg County' },
    '22': { sv: 'Västernorrlands län', en: 'Västernorrland County' },
    '23': { sv: 'Jämtlands län', en: 'Jämtland County' },
    '24': { sv: 'Västerbottens län', en: 'Västerbotten County' },
    '25': { sv: 'Norrbottens län', en: 'Norrbotten County' },
  },
  skr: {
    A1: { sv: 'Storstäder', en: 'Large cities' },
    A2: { sv: 'Pendlingskommun nära storstad', en: 'Commuter municipality near a large city' },
    B3: { sv: 'Större stad', en: 'Medium-sized town' },
    B4: { sv: 'Pendlingskommun nära större stad', en: 'Commuter municipality near a medium-sized town' },
    B5: {
      sv: 'Lågpendlingskommun nära större stad',
      en: 'Municipality with little commuting near a medium-sized town',
    },
    C6: { sv: 'Mindre stad/tätort', en: 'Small town' },
    C7: { sv: 'Pendlingskommun nära mindre tätort', en: 'Commuter municipality near a small town' },
    C8: { sv: 'Landsbygdskommun', en: 'Rural municipality' },
    C9: { sv: 'Landsbygdskommun med besöksnäring', en: 'Rural municipality with a visitor economy' },
  },
  type: {
    '1': { sv: 'Storstadskommuner', en: 'Metropolitan municipalities' },
    '2': { sv: 'Täta kommuner nära en större stad', en: 'Dense municipalities near a larger city' },
    '3': { sv: 'Täta kommuner avlägset belägna', en: 'Dense municipalities, remote' },
    '4': { sv: 'Landsbygdskommuner nära en större stad', en: 'Rural municipalities near a larger city' },
    '5': { sv: 'Landsbygdskommuner avlägset belägna', en: 'Rural municipalities, remote' },
    '6': { sv: 'Landsbygdskommuner mycket avlägset belägna', en: 'Rural municipalities, very remote' },
  },
  nuts2: {
    SE11: { sv: 'Stockholm', en: 'Stockholm' },
    SE12: { sv: 'Östra Mellansverige', en: 'East Middle Sweden' },
    SE21: { sv: 'Småland med öarna', en: 'Småland and the islands' },
    SE22: { sv: 'Sydsverige', en: 'South Sweden' },
    SE23: { sv: 'Västsverige', en: 'West Sweden' },
    SE31: { sv: 'Norra Mellansverige', en: 'North Middle Sweden' },
    SE32: { sv: 'Mellersta Norrland', en: 'Middle Norrland' },
    SE33: { sv: 'Övre Norrland', en: 'Upper Norrland' },
  },
}
