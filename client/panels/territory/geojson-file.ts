/** The territories as a file: codes, shares and figures in it, and it loads back exactly. */
import { version, view } from '#client/state/state.ts'
import { profileOf } from '#client/state/territory-profiles.ts'
import type { Language } from '#core/model/text.ts'

const NAMES: Record<Language, string> = { sv: 'territorier', en: 'territories' }

export async function downloadGeoJson(lang: Language): Promise<void> {
  const { writeGeoJson } = await import('#core/model/territory-reading.ts')
  const { territories } = view.peek()
  const profiles = territories.map(profileOf)
  const collection = writeGeoJson(territories, {
    version: version.peek(),
    parts: profiles.map((profile) => profile?.territory.areas ?? []),
    values: profiles.map((profile) => (profile?.value ? [profile.value] : [])),
  })
  const address = URL.createObjectURL(new Blob([JSON.stringify(collection, null, 1)], { type: 'application/geo+json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${NAMES[lang]}.geojson`
  link.click()
  URL.revokeObjectURL(address)
}
