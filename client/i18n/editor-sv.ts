import { formatNumber } from '#core/picture/format.ts'

const number = (value: number) => formatNumber(value, 0, 'sv')

/** What the editors of reports and of profiles say alike, in Swedish. `editor-en.ts` must hold the same keys. */
export const editorSv = {
  beginAgain: 'Börja om från något annat',
  beginHint: 'Det du har nu går att få tillbaka med Ångra.',
  take: 'Börja härifrån',
  linkOpen: 'Öppna',

  undo: 'Ångra',
  redo: 'Gör om',
  undone: 'Steget är ångrat.',
  redone: 'Steget är gjort igen.',
  refused: 'Det gick inte',
  dismiss: 'Stäng meddelandet',

  indicatorHint: 'sök nyckeltal',
  noIndicatorHits: 'Inget nyckeltal svarar på det.',
  areaHint: 'namn eller kod',
  noAreaHits: 'Inget område heter så.',
  levels: { county: 'Län', municipality: 'Kommuner' },
  hits: (count: number) => (count === 1 ? '1 träff' : `${number(count)} träffar`),
  up: (name: string) => `Flytta upp ${name}`,
  down: (name: string) => `Flytta ner ${name}`,
  remove: (name: string) => `Ta bort ${name}`,
  removeShort: 'Ta bort',

  keep: 'Spara och ta med',
  keepHint: 'Inget sparas av sig självt: stängs sidan är ändringarna borta.',
  unsaved: 'Det finns ändringar som inte är sparade.',
  save: 'Spara som länk',
  saveHint: (days: number | null | undefined) =>
    days === undefined || days === null
      ? 'Den som har länken kan läsa.'
      : `Den som har länken kan läsa. Det som inte öppnas på ${number(days)} dagar tas bort.`,
  saveAnew: 'Spara som ny länk',
  update: 'Spara ändringarna',
  deleteSaved: 'Ta bort det sparade',
  readLink: 'Länk att läsa',
  editLink: 'Länk att ändra',
  editLinkHint: 'Den som har den här länken kan ändra och ta bort. Spara den: den visas bara här och nu.',
  readOnly: 'Du öppnade läslänken, så ändringar sparas som en ny länk.',
  copy: (what: string) => `Kopiera ${what.toLowerCase()}`,
  copyShort: 'Kopiera',
  copied: 'Kopierad',
  stages: {
    saving: 'Sparar …',
    saved: 'Sparat.',
    updated: 'Ändringarna är sparade.',
    deleted: 'Det sparade är borttaget.',
  },
  saveFailed: 'Det gick inte att spara.',
  openFailed: 'Det gick inte att öppna.',
  /** By the status that the server answered with. */
  failures: {
    404: 'Under länken finns inget längre, eller så hör nyckeln till något annat. Spara som ny länk.',
    429: 'Många sparar just nu. Försök igen om en stund.',
  } as Readonly<Record<number, string>>,

  conflictHint: 'Sedan du öppnade den har den sparats av någon annan. Välj vad som ska gälla.',
  conflictMine: 'Din',
  conflictTheirs: 'Den sparade',
  conflictWays: { mine: 'Spara min över den', theirs: 'Ta den sparade', copy: 'Spara min som ny länk' },
  conflictNote: 'Tar du den sparade går din att få tillbaka med Ångra.',
  cancel: 'Avbryt',
}
export type EditorWords = typeof editorSv
