import type { Paper, PaperFigure } from '#core/model/paper/paper.ts'
import { readPages } from '#server/pages.ts'
import { TOYLAND } from '../../toyland.ts'
import { around } from '../render/drawn.ts'

export const THEME = readPages(`${TOYLAND}/pages`).documents

export const BARS: PaperFigure = {
  kind: 'figure',
  svg: around('<path fill="#0b5c73" d="M0 0h50v50H0z"/>'),
  width: 100,
  height: 100,
  alt: { short: 'Staplar: ro, 2024.', long: 'Staplar: ro, 2024. Högst är Ås.' },
  caption: 'Ro, 2024',
  source: ['Källa: Räkneverket.', 'Bearbetning: Regionsikt, dataversion abc.'],
  address: 'https://toy.example/?indicator=calm&at=abc',
  chart: {
    kind: 'bars',
    axis: 'ro (%)',
    decimals: 1,
    categories: ['Ås', 'Ek', 'Tall'],
    series: [{ name: '2024', values: [3.5, null, 1] }],
  },
}

/** One of everything that a paper can hold. `said` stands wherever words can. */
export function samplePaper(said = 'Öar & åar'): Paper {
  return {
    lang: 'sv',
    title: `Titel ${said}`,
    subtitle: `Under ${said}`,
    description: `Om ${said}`,
    address: 'https://toy.example/region/01?at=abc',
    version: 'abc',
    builtAt: '2026-11-01T10:00:00.000Z',
    alone: false,
    contents: true,
    parts: [
      { kind: 'heading', level: 1, text: `Första ${said}` },
      {
        kind: 'paragraph',
        style: 'lead',
        spans: [{ text: said }, { text: 'stark', strong: true }, { text: 'länk', href: 'https://toy.example/a?b="c"' }],
      },
      {
        ...BARS,
        chart: null,
        caption: `Karta ${said}`,
        alt: { short: `Kort ${said}`, long: `Lång ${said}` },
        source: [said],
      },
      { kind: 'heading', level: 2, text: `Andra ${said}` },
      { kind: 'list', items: [[{ text: `Punkt ${said}` }], [{ text: 'två' }]] },
      {
        kind: 'table',
        caption: `Tabell ${said}`,
        alt: `Visar ${said}`,
        head: [{ text: `Namn ${said}` }, { text: 'Värde', numeric: true }],
        rows: [
          [{ text: `Ås ${said}` }, { text: '3,5', numeric: true }],
          [{ text: 'Ek' }, { text: '–', numeric: true }],
        ],
      },
      {
        ...BARS,
        chart: {
          kind: 'bars',
          axis: `ro ${said}`,
          decimals: 1,
          categories: [`Ås ${said}`, 'Ek', 'Tall'],
          series: [{ name: `År ${said}`, values: [3.5, null, 1] }],
        },
      },
      { kind: 'heading', level: 3, text: 'Tredje' },
      { kind: 'paragraph', style: 'note', spans: [{ text: said }] },
    ],
  }
}

/** What would end a tag, an attribute or a file, name something outside it, or that XML has no place for. */
const ENDING = [
  '</w:t></w:p></w:body>',
  '"><script>alert(1)</script>',
  "' onload='x",
  '&lt; & &amp; &#0; &bogus;',
  ']]> <![CDATA[ <!-- -->',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  'rId1 _Toc1 lang="en-US" <c:v></c:v> chart7.xml',
  '{{=1+1}} =HYPERLINK("http://evil.example")',
  '\u202eomvänt \u2028 rad',
]

/** What is written, and what is then read. */
export const HOSTILE: readonly (readonly [written: string, read: string])[] = [
  ...ENDING.map((said) => [said, said] as const),
  ['a\u0000b\u0001c\u0008d\u000be\u001ff\ufffeg\uffffh', 'abcdefgh'],
  ['\ud800 and \udc00 are halves', '\ufffd and \ufffd are halves'],
]
