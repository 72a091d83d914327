/** The style sheet of everything `pageSkin` draws, made of the same tables that the figure reads. */
import { letterOn } from './contrast.ts'
import { HATCHES } from './hatch.ts'
import { LETTERINGS, type Lettering } from './lettering.ts'
import { frameRules } from './map-frames.ts'
import { hatchId } from './page-skin.ts'
import { type Theme, TOKENS, type Token } from './palette.ts'
import { LOOKS, type Look } from './part.ts'
import { allSchemes, className, coloursOf } from './scheme.ts'
import { TERRITORY_LINE, TERRITORY_LOOKS } from './territory-looks.ts'

/** Who says whether it is dark: the device, or first `data-theme` of the root (light, dark, or auto for the device). */
export type ThemeSource = 'device' | 'chosen'

/**
 * Tokens as custom properties, class fills and looks. Dark is for screens only: paper is white whatever the reader's
 * screen prefers. Class colours also stand in `--colour`, for swatches
 * that are not SVG, and what is legible on them in `--letters`.
 */
export function styleSheet(source: ThemeSource = 'device'): string {
  const dark = [`:root { color-scheme: dark; ${tokens('dark')} }`, ...classRules('dark'), ...territoryColours('dark')]
  return [
    `:root { color-scheme: light; ${tokens('light')} }`,
    ...classRules('light'),
    ...territoryColours('light'),
    ...darkBlocks(dark, source),
    ...HATCHES.map((hatch) => `.${hatchId(hatch)} { fill: url(#${hatchId(hatch)}); }`),
    ...Object.entries(LOOKS).map(([name, look]) => `.picture .${name} { ${declarations(look)} }`),
    ...Object.entries(LETTERINGS).map(([name, lettering]) => `.picture .${name} { ${letteringRules(lettering)} }`),
    ...territoryLines(),
    '.picture .on-class { fill: var(--letters); stroke: var(--colour); }',
    '.picture .sign-on { fill: var(--letters); }',
    ...frameRules(),
    '',
  ].join('\n')
}

function darkBlocks(rules: readonly string[], source: ThemeSource): string[] {
  const block = (condition: string, within: readonly string[]) => `@media ${condition} {\n  ${within.join('\n  ')}\n}`
  const device = 'screen and (prefers-color-scheme: dark)'
  if (source === 'device') return [block(device, rules)]
  return [
    block(device, rules.map(forRoots(':not([data-theme="light"])'))),
    block('screen', rules.map(forRoots('[data-theme="dark"]'))),
  ]
}

/** Of no weight of its own (`:where`): what comes later in the sheet, or in others, goes on winning. */
function forRoots(which: string): (rule: string) => string {
  return (rule) =>
    rule.startsWith(':root') ? rule.replace(':root', `:root:where(${which})`) : `:where(:root${which}) ${rule}`
}

function tokens(theme: Theme): string {
  return Object.entries(TOKENS[theme])
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ')
}

function classRules(theme: Theme): string[] {
  const rules = allSchemes().flatMap((scheme) =>
    coloursOf(scheme, theme).map(
      (colour, index) =>
        `.${className(index, scheme)} { --colour: ${colour}; --letters: var(--${letterOn(colour, theme)}); fill: ${colour}; }`,
    ),
  )
  // One scheme borrows the colours of another.
  return [...new Set(rules)]
}

/** In `--territory`, for swatches that are not SVG too. */
function territoryColours(theme: Theme): string[] {
  return Object.entries(TERRITORY_LOOKS).map(
    ([look, { colour }]) => `.territory-${look} { --territory: ${colour[theme]}; }`,
  )
}

function territoryLines(): string[] {
  const { line, sign } = TERRITORY_LINE
  const still = 'vector-effect: non-scaling-stroke;'
  return [
    `.picture .territory-line { fill: none; stroke: var(--territory); stroke-width: ${line}px; ${still} }`,
    ...Object.entries(TERRITORY_LOOKS).flatMap(([look, { dash }]) =>
      dash.length === 0 ? [] : `.picture .territory-line.territory-${look} { stroke-dasharray: ${dash.join(' ')}; }`,
    ),
    `.picture .territory-sign { fill: var(--territory); stroke: var(--paper); stroke-width: ${sign}px; paint-order: stroke; ${still} }`,
  ]
}

function declarations(look: Look): string {
  const pairs: [string, string | number | false | undefined][] = [
    ['fill', look.fill && value(look.fill)],
    ['fill-opacity', look.fillOpacity],
    ['stroke', look.stroke && value(look.stroke)],
    ['stroke-width', look.strokeWidth && `${look.strokeWidth}px`],
    ['stroke-opacity', look.strokeOpacity],
    // A hairline stays a hairline however far the map is drawn in.
    ['vector-effect', look.stroke && !look.scaling && 'non-scaling-stroke'],
  ]
  return pairs
    .flatMap(([name, given]) => (given === undefined || given === false ? [] : [`${name}: ${given};`]))
    .join(' ')
}

function letteringRules({ fill, weight, halo }: Lettering): string {
  const around = halo ? ` stroke: ${value(halo.stroke)}; stroke-opacity: ${halo.opacity}; paint-order: stroke;` : ''
  return `fill: ${value(fill)}; font-weight: ${weight};${around}`
}

function value(token: Token | 'none'): string {
  return token === 'none' ? 'none' : `var(--${token})`
}
