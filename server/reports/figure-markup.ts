/** A figure of a report as HTML: a picture, or the tables it is read better as. */
import type { ReadBlock, ReadTable } from '#core/model/contract-reports.ts'
import type { Language } from '#core/model/text.ts'
import { captionOf, labelled } from '#core/picture/report/labelled.ts'
import { html, type Markup, NOTHING } from '../page/html.ts'
import { REPORT_WORDS } from './words.ts'

type ReadFigure = Extract<ReadBlock, { kind: 'figure' }>

export function figureMarkup(figure: ReadFigure, lang: Language): Markup {
  const { caption, address, tables, faults } = figure
  const words = REPORT_WORDS[lang]
  const told = faults.map((sentence) => html`<p class="note">${sentence}</p>`)
  const picture = pictureMarkup(figure)
  if (picture === NOTHING || address === null) {
    return html`<div class="report-absent"><p class="report-missing">${words.noFigure(caption)}</p>${told}</div>`
  }
  const called = html`<figcaption>${captionOf(figure)} <a class="screen-only" href="${address}">${words.figureLink}</a></figcaption>`
  return tables.length === 0
    ? html`<figure class="report-figure">${picture}${called}</figure>${told}`
    : html`<figure class="report-figure report-tables">${called}${tablesMarkup(figure, picture, lang)}</figure>${told}`
}

/** Not loaded as one comes to it, unless it is folded: a report is printed from its top. */
function pictureMarkup({ image, narrowImage, alt, tables }: ReadFigure): Markup {
  if (image === null) return NOTHING
  const folded = tables.length === 0 ? NOTHING : html` loading="lazy"`
  const narrow = narrowImage === null ? NOTHING : html`<source media="(width < 30rem)" srcset="${narrowImage}">`
  return html`<picture>${narrow}<img src="${image}" alt="${alt}"${folded}></picture>`
}

/** The picture is had by whoever asks for it: on paper and read aloud it would say everything once more. */
function tablesMarkup({ caption, alt, tables, source }: ReadFigure, picture: Markup, lang: Language): Markup {
  const lines = source.map((line) => html`<p class="note">${line}</p>`)
  return html`<p class="visually-hidden">${alt}</p>${tables.map((table) => tableMarkup(table, table.caption === caption))}${lines}<details class="unfolding screen-only"><summary>${REPORT_WORDS[lang].asPicture}</summary>${picture}</details>`
}

/** `isCalled`: its caption stands above it already. */
function tableMarkup({ label, caption, head, rows }: ReadTable, isCalled: boolean): Markup {
  const called = html`<caption${isCalled ? HIDDEN : NOTHING}>${labelled(label, caption)}</caption>`
  const heads = head.map(({ text, numeric }) => html`<th scope="col"${numeric ? NUMBER : NOTHING}>${text}</th>`)
  const cells = rows.map(([name, ...others]) => {
    const told = others.map(
      ({ text, numeric }, i) =>
        // A row without a figure says why in its first cell, and nothing in the others.
        html`<td${numeric ? NUMBER : NOTHING}>${text === '' ? NOTHING : html`<span class="report-column">${head[i + 1]?.text ?? ''}</span>`}${linesMarkup(text)}</td>`,
    )
    return html`<tr><th scope="row">${linesMarkup(name?.text ?? '')}</th>${told}</tr>`
  })
  return html`<table class="report-table">${called}<thead><tr>${heads}</tr></thead><tbody>${cells}</tbody></table>`
}

const NUMBER = html` class="number"`
const HIDDEN = html` class="visually-hidden"`

/** The first line is what the cell is about; those that follow say more of it. */
function linesMarkup(text: string): Markup {
  const [first = '', ...others] = text.split('\n')
  return html`<span class="line">${first}</span>${others.map((line) => html`<span class="line note">${line}</span>`)}`
}
