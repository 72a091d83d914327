import type { Area } from '#core/model/area.ts'
import type { Language } from '#core/model/text.ts'
import { type DocumentAnswer, type DocumentQuestion, documentRoute } from '../../document/route.ts'
import type { Edition } from '../../edition.ts'
import type { ShowingRoute } from '../../embed/shown.ts'
import { clip } from '../../http/problem.ts'
import type { DocumentPage } from '../../page/document.ts'
import type { Frame, RowReference } from '../../region/question.ts'
import { readFrame, readReference } from '../../region/read-question.ts'
import { canRead, regionAnswer } from '../../region/reading.ts'
import { type RegionChoice, regionPath, SORTS } from '../../region-page/choice.ts'
import { regionPage } from '../../region-page/page.ts'
import { strangerRegion } from '../../region-page/stranger.ts'
import { REGION_WORDS } from '../../region-page/words.ts'
import { gonePage } from '../../saved/gone.ts'
import { readProfile } from '../../saved/profile.ts'
import type { Saving } from '../../saved/saving.ts'

/** What the address says but for whose priorities are read. */
interface Asked {
  readonly area: Area
  readonly choice: Omit<RegionChoice, 'frame' | 'profile'>
  readonly notices: readonly string[]
}

/** Conditions beside priorities, for one county; through a profile also for the municipality it is about. */
export function regionPageRoute(edition: Edition, page: DocumentPage, saving: Saving): ShowingRoute {
  return documentRoute(edition, page, {
    pattern: '/region/:code',
    reads: ['at'],
    own: ['frame', 'profile', 'reference', 'sort', 'open'],
    answer: (question) => {
      const { lang, own, part } = question
      const area = edition.knowledge.area(part('code'))
      if (area === undefined) return stranger(edition, part('code'), lang)
      const [frameText, profile] = [own('frame'), own('profile')]
      const frame = readFrame(profile === '' ? frameText : `profile:${profile}`)
      const notices = frame === null ? [REGION_WORDS[lang].unusable('frame')] : []
      const asked = readAsked(edition, area, question, notices)
      if (frame?.kind === 'profile') return throughProfile(edition, saving, frame.id, asked)
      const kind = frame?.kind ?? 'region'
      if (area.level !== 'county' || !canRead(edition, { area, frame: { kind } })) {
        return stranger(edition, area.code, lang)
      }
      return { kind: 'page', content: written(edition, asked, { kind }) }
    },
  })
}

function readAsked({ knowledge }: Edition, area: Area, question: DocumentQuestion, notices: string[]): Asked {
  const { lang, view, own } = question
  const words = REGION_WORDS[lang]
  const [referenceText, sortText, open] = [own('reference'), own('sort'), own('open')]
  const compared = readReference(referenceText, area, knowledge)
  const reference: RowReference = 'fault' in compared ? { kind: 'nation' } : compared.reference
  const sort = SORTS.find((each) => each === sortText)
  return {
    area,
    choice: { area, reference, sort: sort ?? 'order', open: open === '' ? null : open, at: view.at, lang },
    notices: [
      ...notices,
      ...('fault' in compared ? [words.unusable('reference')] : []),
      ...(sortText !== '' && sort === undefined ? [words.unusable('sort')] : []),
    ],
  }
}

async function throughProfile(edition: Edition, saving: Saving, id: string, asked: Asked): Promise<DocumentAnswer> {
  const { area, choice } = asked
  const found = await readProfile(saving, id)
  if ('refused' in found) {
    const path = regionPath(area)
    const content = gonePage(path, found.refused, saving.workspace.bounds, choice.lang)
    return { kind: found.refused === 'unavailable' ? 'unavailable' : 'not-found', content }
  }
  const { profile } = found
  if (area.level === 'municipality' && profile.area !== area.code) return stranger(edition, area.code, choice.lang)
  return { kind: 'page', content: written(edition, asked, { kind: 'profile', id, profile }), saved: true }
}

function written(edition: Edition, { area, choice, notices }: Asked, frame: Frame) {
  const answer = regionAnswer(edition, { area, frame, reference: choice.reference })
  const profile = frame.kind === 'profile' ? frame.id : null
  const own = frame.kind === 'profile' ? frame.profile : null
  const content = regionPage(edition, answer, { ...choice, frame: frame.kind, profile }, own)
  return { ...content, notices: [...notices, ...(content.notices ?? [])] }
}

function stranger(edition: Edition, code: string, lang: Language): DocumentAnswer {
  return { kind: 'not-found', content: strangerRegion(edition, clip(code), lang) }
}
