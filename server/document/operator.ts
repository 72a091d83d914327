/**
 * Who runs this installation, as `data/pages/operator.json` says it. The texts of the pages name these as `{{email}}`;
 * what is not filled in stands there as such, in bold, and never as an empty place or a made-up address.
 */
import * as v from 'valibot'
import type { Language, Text } from '#core/model/text.ts'

const LineSchema = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))

export const OperatorSchema = v.strictObject({
  /** The public body that answers for the installation. */
  organisation: v.nullable(LineSchema),
  /** Where the installation is to be found. */
  site: v.nullable(v.pipe(v.string(), v.url(), v.regex(/^https?:\/\/[^\s<>]+$/))),
  /** Where people report what they cannot use. */
  email: v.nullable(v.pipe(v.string(), v.email())),
  phone: v.nullable(LineSchema),
  /** ISO dates: when the site was published, and when the accessibility statement was last looked through. */
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
  updated: v.nullable(v.pipe(v.string(), v.isoDate())),
})
export type Operator = v.InferOutput<typeof OperatorSchema>
type Detail = keyof Operator

const NAMES: Record<Detail, Text> = {
  organisation: { sv: 'organisationens namn', en: 'name of the organisation' },
  site: { sv: 'webbplatsens adress', en: 'address of the website' },
  email: { sv: 'e-postadress', en: 'e-mail address' },
  phone: { sv: 'telefonnummer', en: 'telephone number' },
  published: { sv: 'datum för publicering', en: 'date of publication' },
  updated: { sv: 'datum för översyn', en: 'date of review' },
}

const NOT_FILLED: Text = { sv: 'ej ifyllt', en: 'not filled in' }
const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }

/** Thrown where a text names a detail that does not exist. */
export class PlaceholderError extends Error {
  override readonly name = 'PlaceholderError'
  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(`expected ${expected}, found ${found}`)
  }
}

/**
 * Puts the details into a Markdown text. Between angle brackets, `<{{email}}>`, a detail becomes a link; elsewhere its
 * characters are escaped, so that a name with an asterisk stays a name.
 */
export function fillIn(text: string, operator: Operator, lang: Language): string {
  return text.replace(/(<?)\{\{(\w*)\}\}(>?)/g, (_, open: string, name: string, close: string) => {
    const detail = detailOf(name)
    const value = operator[detail]
    if (value === null) return `**[${NAMES[detail][lang]}: ${NOT_FILLED[lang]}]**`
    const linked = open !== '' && close !== ''
    return linked ? `<${value}>` : `${open}${escapeMarkdown(written(detail, value, lang))}${close}`
  })
}

/** The details that are still to be filled in. */
export function notFilledIn(operator: Operator): Detail[] {
  return Object.keys(operator)
    .map(detailOf)
    .filter((detail) => operator[detail] === null)
}

function detailOf(name: string): Detail {
  const known = Object.keys(NAMES)
  switch (name) {
    case 'organisation':
    case 'site':
    case 'email':
    case 'phone':
    case 'published':
    case 'updated':
      return name
    default:
      throw new PlaceholderError(`a detail among ${known.join(', ')}`, `{{${name}}}`)
  }
}

function written(detail: Detail, value: string, lang: Language): string {
  if (detail !== 'published' && detail !== 'updated') return value
  return new Intl.DateTimeFormat(LOCALE[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value))
}

/** Any ASCII punctuation may be escaped with a backslash (CommonMark, section 2.4). */
function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
