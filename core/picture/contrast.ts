import { channels, type Theme, TOKENS, type Token } from './palette.ts'

/** Relative luminance of `#rrggbb`, 0–1 (WCAG 2.2, from IEC 61966-2-1). */
export function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** Contrast ratio of two colours, 1–21, whichever is lighter (WCAG 2.2, success criteria 1.4.3 and 1.4.11). */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** The token that letters on a colour are best written in. */
export function letterOn(colour: string, theme: Theme): Extract<Token, 'ink' | 'paper'> {
  return letterOf(colour, TOKENS[theme])
}

/** The same where ink and paper are other than the page's. */
export function letterOf(
  colour: string,
  { ink, paper }: Readonly<Record<'ink' | 'paper', string>>,
): Extract<Token, 'ink' | 'paper'> {
  return contrast(ink, colour) >= contrast(paper, colour) ? 'ink' : 'paper'
}
