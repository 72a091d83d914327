import { formatNumber } from '#core/picture/format.ts'
import type { EditorWords } from './editor-sv.ts'

const number = (value: number) => formatNumber(value, 0, 'en')

/** What the editors of reports and of profiles say alike, in English. */
export const editorEn: EditorWords = {
  beginAgain: 'Begin again from something else',
  beginHint: 'What you have now can be had back with Undo.',
  take: 'Begin from here',
  linkOpen: 'Open',

  undo: 'Undo',
  redo: 'Redo',
  undone: 'The step is undone.',
  redone: 'The step is done again.',
  refused: 'That could not be done',
  dismiss: 'Close the message',

  indicatorHint: 'search indicators',
  noIndicatorHits: 'No indicator answers to that.',
  areaHint: 'name or code',
  noAreaHits: 'No area is called that.',
  levels: { county: 'Counties', municipality: 'Municipalities' },
  hits: (count) => (count === 1 ? '1 match' : `${number(count)} matches`),
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  remove: (name) => `Remove ${name}`,
  removeShort: 'Remove',

  keep: 'Save and take along',
  keepHint: 'Nothing is saved by itself: when the page is closed the changes are gone.',
  unsaved: 'There are changes that are not saved.',
  save: 'Save as a link',
  saveHint: (days) =>
    days === undefined || days === null
      ? 'Whoever has the link can read it.'
      : `Whoever has the link can read it. What nobody opens for ${number(days)} days is removed.`,
  saveAnew: 'Save as a new link',
  update: 'Save the changes',
  deleteSaved: 'Remove what is saved',
  readLink: 'Link to read',
  editLink: 'Link to change',
  editLinkHint: 'Whoever has this link can change and remove it. Keep it: it is shown only here and now.',
  readOnly: 'You opened the link to read, so changes are saved as a new link.',
  copy: (what) => `Copy ${what.toLowerCase()}`,
  copyShort: 'Copy',
  copied: 'Copied',
  stages: {
    saving: 'Saving …',
    saved: 'Saved.',
    updated: 'The changes are saved.',
    deleted: 'What was saved is removed.',
  },
  saveFailed: 'It could not be saved.',
  openFailed: 'It could not be opened.',
  failures: {
    404: 'There is nothing under the link any more, or the key belongs to something else. Save as a new link.',
    429: 'Many are saving just now. Try again in a while.',
  },

  conflictHint: 'Since you opened it somebody else has saved it. Choose which is to hold.',
  conflictMine: 'Yours',
  conflictTheirs: 'The saved one',
  conflictWays: { mine: 'Save mine over it', theirs: 'Take the saved one', copy: 'Save mine as a new link' },
  conflictNote: 'If you take the saved one, yours can be had back with Undo.',
  cancel: 'Cancel',
}
