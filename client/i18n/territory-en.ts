import { formatNumber } from '#core/picture/format.ts'
import type { Ground, TerritoryWords } from './territory-sv.ts'

const number = (value: number, decimals = 0) => formatNumber(value, decimals, 'en')
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })
const plural = (count: number, one: string, many: string) => `${number(count)}\u00a0${count === 1 ? one : many}`

const area = (km2: number) => `${number(km2, km2 < 100 ? 1 : 0)}\u00a0km²`
const density = (people: number, km2: number) => `${number(people / km2, people / km2 < 100 ? 1 : 0)} per km²`

/** The words of the territory panel, in English. */
export const territoryEn: TerritoryWords = {
  list: 'Territories',
  empty:
    'A territory is an area of your own that no statistics office publishes: list it, draw it or upload it, and its ' +
    'figures are computed. For example Mälardalen within 60 km of Västerås, or our seven inland municipalities.',
  new: 'New territory',
  way: 'Create by',
  ways: { list: 'List', pick: 'Map', draw: 'Draw', circle: 'Circle', upload: 'File' },
  make: 'Create territory',
  dismiss: 'Dismiss the message',
  cancel: 'Cancel',
  doIt: 'Apply',
  undo: 'Undo',
  redo: 'Redo',
  undone: 'The step is undone.',
  redone: 'The step is done again.',
  added: (name: string) => `${name} has been added.`,
  addedWithout: (name: string, parts: readonly string[]) =>
    `${name} has been added without what was not understood: ${parts.map((part) => `“${part}”`).join(', ')}.`,
  removed: (name: string) => `${name} has been removed. You can undo this.`,
  renamed: (asked: string, name: string) => `The name ${asked} was taken, so it is called ${name}.`,
  noNeighbours: 'No municipality borders on the territory.',
  neighboursFailed: 'The neighbours could not be fetched. Try again.',
  refusals: {
    most: 'Six territories are as many as can be told apart. Remove one to make a new one.',
    locked: 'The territory is locked. Unlock it under More to change it.',
    mixed:
      'A list of areas and a drawing cannot be combined: a list has no outline of its own. Take two lists or two drawings.',
    'nothing-left': 'Nothing would be left, so the territory is as it was.',
    name: 'A name has 1 to 60 characters and no ~.',
    corners: 'The outline has more than 200 corners, too many for a link.',
    crossing: 'The lines cross or touch each other, so nobody can tell what is inside. Nothing has been changed.',
    'no-outline': 'This encloses nothing in or near Sweden. Nothing has been changed.',
  },

  nameOf: (place: number) => `Name of territory ${place}`,
  kinds: { areas: 'List of areas', drawn: 'Drawn', circle: 'Circle' },
  isLocked: 'locked',
  isReference: 'the reference for all comparisons',
  ground: ({ people, year, landArea, whole, cut }: Ground) => {
    const parts = [
      people === null
        ? null
        : `${cut > 0 ? '≈\u00a0' : ''}${number(people)}\u00a0people${year === null ? '' : ` (${year})`}`,
      area(landArea),
      people === null || landArea <= 0 ? null : `${cut > 0 ? '≈\u00a0' : ''}${density(people, landArea)}`,
      cut === 0
        ? plural(whole, 'whole municipality', 'whole municipalities')
        : `${whole === 0 ? '' : `${number(whole)}\u00a0whole and `}${plural(cut, 'cut municipality', 'cut municipalities')}`,
    ]
    return parts.filter((each) => each !== null).join(' · ')
  },
  nothingInside: {
    'too-small': 'No areas: it is too small to tell which municipality it lies in.',
    'none-mostly': 'No areas: no municipality has at least half of its people inside.',
    outside: 'No areas: the outline touches no municipality.',
  },
  unreliable: (across: number | null) =>
    `The drawing is only ${across === null ? 'a few' : number(across, 1)} km wide. Under 5 km the population points say too little to divide municipalities.`,
  coming: 'Computing …',
  failed: 'The figures could not be fetched.',
  published: 'Published value: the territory is exactly an area that is reported on.',
  approximate: 'Approximate: weighted by another denominator than its own.',
  approximateCut: 'Approximate: it rests on shares of cut municipalities.',
  interval: (from: string, to: string) => `The true value surely lies between ${from} and ${to}.`,
  range: (from: string, to: string) => `Its parts have ${from} to ${to}.`,
  onlyPart: (value: string) => `What is cut has ${value}.`,
  coverage: (having: string, of: string, people: string) =>
    `Coverage: ${having} of ${of} areas, ${people} of the people.`,
  weightYear: (year: number) => `Weighted by figures of ${year}.`,
  missing: (reason, why: string) => (reason === 'not-summable' ? 'Cannot be combined.' : `No value: ${why}.`),
  parts: (count: number) => `Parts (${number(count)})`,
  part: 'Municipality',
  share: 'Share',

  edit: (name: string) => `Edit ${name}`,
  editShort: 'Edit',
  doneShort: 'Done',
  profile: (name: string) => `Profile of ${name}`,
  profileShort: 'Profile',
  compare: (name: string) => `Compare ${name} with the others`,
  compareShort: 'Compare',
  compareAll: (name: string) => `Compare all with this: ${name}`,
  compareAllShort: 'Compare all with this',
  remove: (name: string) => `Remove ${name}`,
  more: (name: string) => `More about ${name}`,
  moreShort: 'More',
  look: 'Colour and pattern',
  looks: {
    1: 'Wine red, solid, round',
    2: 'Blue, long dashes, square',
    3: 'Green, dotted, triangle',
    4: 'Purple, dash and dot, diamond',
    5: 'Brown, short dashes, wedge',
    6: 'Teal, dash and two dots, cross',
  },
  lock: 'Lock the shape',
  duplicate: (name: string) => `Duplicate ${name}`,
  duplicateShort: 'Duplicate',
  unite: 'Add another to it',
  subtract: 'Take another out of it',
  basis: 'Cut municipalities count',
  bases: {
    population: 'by where people live',
    whole: 'whole if at least half live inside',
    'land-area': 'by land area',
  },
  basisLimits: {
    population:
      'The share of the people inside by modelled points (Statistics Sweden’s grid 2024 in hexagons of 25 km²). Says little about drawings under 5 km.',
    whole: 'No municipality is cut: it is in wholly or not at all.',
    'land-area': 'As if people lived evenly over the land. Suits figures about land, seldom figures about people.',
  },

  pick: 'Choose on the map',
  pickDone: 'Done with the map',
  pickHint: 'Click areas on the map, or go there by the arrow keys and press Enter. Once more takes one out.',
  addArea: 'Add an area',
  addGroup: 'Add a whole county or group',
  chooseGroup: 'Choose …',
  addShort: 'Add',
  addNeighbours: 'Add neighbours',
  held: 'Areas in the territory',
  takeOut: (name: string) => `Take out ${name}`,

  listLabel: 'Codes or names',
  listExample: '0180 Stockholm, Solna; Sundbyberg',
  listHint: 'Type or paste municipalities, counties or groups, with commas, semicolons or line breaks between.',
  understood: (names: readonly string[]) =>
    names.length === 0
      ? 'No area is understood yet.'
      : `${plural(names.length, 'area', 'areas')}: ${list.format(names)}.`,
  notUnderstood: (text: string) => `“${text}” was not understood.`,
  suggestion: (name: string, code: string) => `${name} (${code})`,
  leaveOut: (text: string) => `Leave out ${text}`,
  leaveOutShort: 'Leave out',

  draw: 'Draw',
  drawAgain: 'Change on the map',
  drawHint: 'Choose how to draw. The figures are computed as you go.',
  redrawHint: 'Move the corners, or draw a new outline in place of the old one.',
  tools: { corners: 'Move corners', polygon: 'Polygon', freehand: 'Freehand', circle: 'Circle', none: '', pick: '' },
  toolHints: {
    corners: 'Drag a corner or the edge. Without a mouse: type the corners as numbers below.',
    polygon: 'Click corner by corner on the map. Click the first one to close.',
    freehand: 'Press and drag around the area.',
    circle: 'Press in the middle and drag out to the edge.',
  },
  moveCircle: 'Move on the map',
  circleHint: 'Drag the middle to move it, the edge for another radius. Without a mouse: type the numbers below.',
  circleRedrawHint: 'Move the circle, or draw a new outline in place of the old one.',
  drawing: 'Drawing',
  nothingDrawn: 'Nothing is drawn yet.',
  counting: 'Computing …',
  totalsFailed: 'The figures while drawing could not be fetched. The drawing can be finished all the same.',
  finish: 'Done',
  lastCorner: 'Remove the last corner',
  giveUp: 'Cancel',
  corners: (count: number) => `Corners as numbers (${number(count)})`,
  ring: (polygon: number, hole: number) => (hole === 0 ? `Outline ${polygon}` : `Hole ${hole} in outline ${polygon}`),
  corner: 'Corner',
  longitude: 'Longitude',
  latitude: 'Latitude',
  longitudeOf: (corner: number) => `Longitude of corner ${corner}`,
  latitudeOf: (corner: number) => `Latitude of corner ${corner}`,
  cornerAfter: (corner: number) => `New corner after ${corner}`,
  removeCorner: (corner: number) => `Remove corner ${corner}`,
  radius: 'Radius, km',
  numberBetween: (least: string, most: string) => `Type a number from ${least} to ${most}.`,

  circlePlace: 'Around the main town',
  circlePlaceHint: 'Town or municipality',
  circleChosen: (place: string) => `Around ${place}`,
  circleName: (kilometres: string, place: string) => `${kilometres} km from ${place}`,
  makeCircle: 'Create circle',

  file: 'GeoJSON, or CSV of codes',
  fileHint:
    'Choose a file or drop it here. Each feature becomes a territory. Longitude and latitude, or SWEREF 99 TM. The file is read on this page and sent nowhere.',
  fileReading: (file: string) => `Reading ${file} …`,
  fileUnreadable: (file: string) => `${file} could not be read. Choose it again.`,
  fileTooLarge: (file: string) => `${file} is larger than 4 MB. Simplify its outlines in a GIS program first.`,
  fileFault: (file: string) => `${file} could not be used.`,
  faultPlace: 'Where',
  faultFound: 'Found',
  faultExpected: 'Expected',
  faultAdvice: 'What to do',
  fileRead: (file: string, count: number, of: number) =>
    count === of
      ? `${plural(count, 'territory', 'territories')} from ${file}.`
      : `${number(count)} of ${plural(of, 'territory', 'territories')} from ${file}: there is no room for more.`,

  keep: 'Save and share',
  keepHint:
    'The territories are in the link of this page already. Saved, they get a short link behind which they can be changed.',
  save: 'Save',
  saveHint: (days: number | null | undefined) =>
    'No name and no account is needed. ' +
    (days === undefined
      ? ''
      : days === null
        ? 'What is saved has no end date.'
        : `What is saved is kept for ${number(days)} days after it was last opened.`),
  saveAnew: 'Save as new',
  stages: {
    saving: 'Saving …',
    saved: 'Saved.',
    updated: 'What was saved is updated.',
    deleted: 'What was saved is deleted. The territories remain here.',
  },
  saveFailed: 'It could not be saved.',
  saveFailures: {
    404: 'Nothing is saved here, or the edit link is not right.',
    413: 'The territories are too large to be saved. Remove corners.',
    429: 'Many are saving just now. Wait a minute and try again.',
    503: 'Nothing can be saved here just now. The link of this page works all the same.',
    507: 'There is no room for more saved territories. The link of this page works all the same.',
  },
  differs: (editable: boolean): string =>
    editable
      ? 'Changed since it was saved. Update it, and the link shows what is new.'
      : 'Changed since it was saved: the link shows what was. Save as new for a link of your own.',
  link: 'Link',
  linkHint: 'Whoever has the link can see the territories, but not change what is saved.',
  editLink: 'Edit link',
  editLinkHint:
    'Whoever has the edit link can change and delete. Keep it now: it is shown only until this page is closed and cannot be had again.',
  expires: (at: string | null, days: number | null | undefined) =>
    at === null
      ? days === null
        ? 'No end date.'
        : ''
      : `Kept until ${at.slice(0, 10)}, and longer if the link is opened.`,
  update: 'Update',
  deleteSaved: 'Delete what is saved',
  deleteSure: 'The link stops working for everybody. Delete what is saved?',
  copy: (what: string) => `Copy ${what.toLowerCase()}`,
  copyShort: 'Copy',
  copied: 'Copied',
  download: 'Download GeoJSON',
  downloadHint: 'With codes, shares and values. The file can be read back in here.',

  conflict: 'Somebody else has changed it',
  conflictHint: 'What is saved has been changed since you opened it. What shall the link show?',
  conflictMine: 'Yours',
  conflictTheirs: 'Saved now',
  conflictWays: {
    mine: 'Mine replaces the other',
    theirs: 'Use the saved version',
    copy: 'Save mine under a new link',
  },
  conflictNote: 'If you use the saved version, Undo brings your own territories back.',

  touchedOnly: (count: number) =>
    `In ${number(count)}\u00a0${count === 1 ? 'municipality' : 'municipalities'} nobody lives inside; coverage does not count them.`,
  overlap: (count: number) =>
    count === 1
      ? '1 municipality is in several territories'
      : `${number(count)} municipalities are in several territories`,
  inSeveral: (name: string, names: string) => `${name}: ${names}`,
  andMore: (count: number) => `and ${number(count)} more`,
  listing: (names: readonly string[]) => list.format(names),
}
