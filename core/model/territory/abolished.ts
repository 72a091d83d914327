/**
 * Codes out of use that still stand in people's files, and what took their place. Only changes of code: a municipality
 * parted from another (Nykvarn 0140 from Södertälje in 1999, Knivsta 0330 from Uppsala in 2003) left its old code in use.
 *
 * Counties 12 and 14 by the laws that formed Skåne län (1997) and Västra Götalands län (1998), when two municipalities
 * went to Jönköpings län; Heby by the one that moved it to Uppsala län (2007). The codes were written down from memory and
 * looked up for Heby, Örkelljunga, Borås and Mullsjö (the histories of these municipalities); the others have not been
 * compared with SCB's own list of changed codes ("Regionala indelningar i Sverige", MIS). Left out: codes of before 1974,
 * and of Älvsborgs län those we were not sure of (Ale, Bollebygd, Dals-Ed, Färgelanda, Lerum and Vårgårda).
 */
interface Change {
  readonly year: number
  /** Old code and new. */
  readonly codes: Readonly<Record<string, string>>
}

const CHANGES: readonly Change[] = [
  {
    year: 1997,
    codes: {
      // Kristianstads län
      11: '12',
      1121: '1256',
      1137: '1257',
      1160: '1270',
      1162: '1272',
      1163: '1273',
      1165: '1275',
      1166: '1276',
      1167: '1277',
      1168: '1278',
      1180: '1290',
      1181: '1291',
      1182: '1292',
      1183: '1293',
    },
  },
  {
    year: 1998,
    codes: {
      // Älvsborgs län
      15: '14',
      1552: '1452',
      1560: '1460',
      1561: '1461',
      1562: '1462',
      1563: '1463',
      1565: '1465',
      1566: '1466',
      1580: '1487',
      1581: '1488',
      1582: '1489',
      1583: '1490',
      1584: '1491',
      1585: '1492',
      // Skaraborgs län
      16: '14',
      1602: '1444',
      1603: '1445',
      1622: '0642',
      1623: '0643',
      1637: '1446',
      1643: '1447',
      1660: '1470',
      1661: '1471',
      1662: '1472',
      1663: '1473',
      1680: '1493',
      1681: '1494',
      1682: '1495',
      1683: '1496',
      1684: '1497',
      1685: '1498',
      1686: '1499',
    },
  },
  { year: 2007, codes: { 1917: '0331' } },
]

/** The code that took the place of another, and when; null where none did. */
export function successorOf(code: string): { code: string; year: number } | null {
  for (const { year, codes } of CHANGES) {
    const found = Object.hasOwn(codes, code) ? codes[code] : undefined
    if (found !== undefined) return { code: found, year }
  }
  return null
}
