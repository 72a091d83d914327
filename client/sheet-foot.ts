/**
 * The foot of every printed sheet: where the page is, and of which data version its figures are. It stands in the margin,
 * which only a style sheet can write into (client/style/sheet-foot.css), so what it is to say is put where that reads it.
 * Browsers that cannot have what stands at the end of the page.
 */

/** Characters of an address: two lines. A longer one, with territories in it, is whole at the end of the page. */
const MOST = 190

/** `version`: asked when somebody prints, for a page may have changed its language since it was opened. */
export function footSheets(version: () => string): void {
  addEventListener('beforeprint', () => {
    const { href } = location
    const whole = href.length <= MOST
    const { documentElement: root } = document
    root.style.setProperty('--sheet-foot', quoted(`${whole ? href : `${href.slice(0, MOST - 1)}…`} · ${version()}`))
    // What every sheet says need not be said again at the end. Where style can be read out of margins it can be put there.
    root.classList.toggle('footed', whole && 'CSSMarginRule' in window)
  })
}

/** As a string of CSS: of what may stand in an address only these two mean anything in it. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}
