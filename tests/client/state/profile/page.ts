/** The editor without a browser: toyland's real server answers every request. */

import * as v from 'valibot'
import { vi } from 'vitest'
import { pinVersion } from '#client/api.ts'
import { learnKnown, pinKnown } from '#client/state/editor/known.ts'
import { begin } from '#client/state/profile/draft.ts'
import { saving as keeping } from '#client/state/profile/saving.ts'
import { type AreaCode, AreaCodeSchema } from '#core/model/area.ts'
import { emptyProfile } from '#core/model/profile/begin.ts'
import type { Saving } from '#server/saved/saving.ts'
import { toylandApp } from '../../../server/toyland-app.ts'
import { toylandAtlas } from '../../../toyland.ts'

export interface EditorPage {
  /** What was asked of the server, in order. */
  readonly asked: string[]
  offline: boolean
  stop(): void
}

export const area = (code: string): AreaCode => v.parse(AreaCodeSchema, code)

/** With an empty profile of county 01 that counts as saved. */
export async function openEditor(saving?: Saving): Promise<EditorPage> {
  const app = await toylandApp(saving ? { saving } : {})
  const { version } = await toylandAtlas()
  const page = { asked: [] as string[], offline: false, stop: () => vi.unstubAllGlobals() }
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    page.asked.push(path)
    if (page.offline) throw new TypeError('Failed to fetch')
    return app.request(path, init)
  })
  pinVersion(version)
  pinKnown(version)
  await learnKnown('sv')
  keeping.letGo()
  begin(emptyProfile(area('01'), 'Min'))
  page.asked.length = 0
  return page
}
