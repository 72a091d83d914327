import type { Area } from '#core/model/area.ts'
import { type DocumentAnswer, type DocumentQuestion, documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import { clip } from '../../http/problem.ts'
import type { Route } from '../../http/route.ts'
import type { DocumentPage } from '../../page/document.ts'
import type { Frame, RegionQuestion } from '../../region/question.ts'
import { type FrameAsked, readFrame } from '../../region/read-question.ts'
import { canRead } from '../../region/reading.ts'
import { strangerRegion } from '../../region-page/stranger.ts'
import { readBetween } from '../../revisions/between.ts'
import { changesOf } from '../../revisions/changes.ts'
import { type ChangesChoice, changesPage } from '../../revisions/page.ts'
import { CHANGES_WORDS } from '../../revisions/words.ts'
import { gonePage } from '../../saved/gone.ts'
import { readProfile } from '../../saved/profile.ts'
import type { Saving } from '../../saved/saving.ts'

/** What a later data version says otherwise of a region. Never kept: versions come and go while the server runs. */
export function regionChangesRoute(edition: Edition, page: DocumentPage, saving: Saving): Route {
  return documentRoute(edition, page, {
    pattern: '/region/:code/changes',
    own: ['from', 'frame', 'profile'],
    answer: (question) => {
      const { lang, own, part } = question
      const area = edition.knowledge.area(part('code'))
      const profile = own('profile')
      const frame = readFrame(profile === '' ? own('frame') : `profile:${profile}`) ?? { kind: 'region' }
      if (area === undefined) return stranger(edition, part('code'), question)
      if (frame.kind === 'profile') return throughProfile(edition, saving, area, frame.id, question)
      if (area.level !== 'county' || !canRead(edition, { area, frame })) return stranger(edition, area.code, question)
      return written(edition, { area, frame, reference: { kind: 'nation' } }, throughOf(frame), question, lang)
    },
  })
}

async function throughProfile(
  edition: Edition,
  saving: Saving,
  area: Area,
  id: string,
  question: DocumentQuestion,
): Promise<DocumentAnswer> {
  const { lang } = question
  const found = await readProfile(saving, id)
  if ('refused' in found) {
    const content = gonePage(`/region/${area.code}/changes`, found.refused, saving.workspace.bounds, lang)
    return { kind: 'not-found', content }
  }
  if (area.level === 'municipality' && found.profile.area !== area.code) return stranger(edition, area.code, question)
  const frame: Frame = { kind: 'profile', id, profile: found.profile }
  return written(edition, { area, frame, reference: { kind: 'nation' } }, throughOf(frame), question, lang)
}

/** How the frame is said in the address of the region's page. */
function throughOf(frame: FrameAsked | Frame): ChangesChoice['through'] {
  if (frame.kind === 'profile') return frame.id === null ? [] : [['profile', frame.id]]
  return frame.kind === 'national' ? [['frame', 'national']] : []
}

function written(
  edition: Edition,
  asked: RegionQuestion,
  through: ChangesChoice['through'],
  { own }: DocumentQuestion,
  lang: ChangesChoice['lang'],
): DocumentAnswer {
  const choice = { area: asked.area, through, versions: edition.versions.list(), lang }
  const wanted = readBetween(edition, own('from'), '')
  const notices = 'fault' in wanted && own('from') !== '' ? [CHANGES_WORDS[lang].unusable('from')] : []
  const between = 'fault' in wanted && own('from') !== '' ? readBetween(edition, '', '') : wanted
  const changes = 'fault' in between ? null : changesOf(between, asked, (version) => edition.versions.open(version))
  return { kind: 'page', content: { ...changesPage(changes, choice), notices }, saved: true }
}

function stranger(edition: Edition, code: string, { lang }: DocumentQuestion): DocumentAnswer {
  return { kind: 'not-found', content: strangerRegion(edition, clip(code), lang) }
}
