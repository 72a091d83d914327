import type { EmbedSetting } from '#core/model/embed.ts'
import { type Alt, alt } from '#core/picture/describe/alt.ts'
import { altWithPeople } from '#core/picture/describe-people.ts'
import type { PeopleLayer } from '#core/picture/people.ts'
import type { Picture } from '#core/picture/picture.ts'

/** The picture for those who do not see it: in the author's words where there are any. */
export function told(
  picture: Picture,
  people: PeopleLayer | null,
  { alt: short, description: long }: Pick<EmbedSetting, 'alt' | 'description'>,
): Alt {
  const { lang, show } = picture.view
  const made = show === 'map' ? altWithPeople(picture, people, lang) : alt(picture, lang, show)
  return { short: short ?? made.short, long: long ?? made.long }
}
