import { cutAtSlots, type Template } from '../page/template.ts'

/** Where the server writes into client/embed.html. */
export const EMBED_SLOTS = [
  'theme',
  'title',
  'description',
  'head',
  'looks',
  'notices',
  'frozen',
  'heading',
  'controls',
  'picture',
  'card',
  'words',
  'foot',
  'boot',
] as const

/** The same page with its program, and without. */
export interface EmbedTemplates {
  readonly full: Template<(typeof EMBED_SLOTS)[number]>
  readonly still: Template<(typeof EMBED_SLOTS)[number]>
}

/** What the build of the client writes for the program: itself, and what it will need, to be fetched ahead. */
const PROGRAM = /\s*(?:<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>)/g

/** @throws Error where the page has no program, for then somebody's map would never move */
export function compileEmbed(page: string): EmbedTemplates {
  const still = page.replace(PROGRAM, '')
  if (still === page) throw new Error('embed.html: expected a script of type module, found none')
  return { full: cutAtSlots('embed.html', page, EMBED_SLOTS), still: cutAtSlots('embed.html', still, EMBED_SLOTS) }
}
