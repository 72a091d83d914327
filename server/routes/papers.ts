/** Documents for Word and PowerPoint: of a figure, of a comparison, of a whole region. Made by the renderer, apart from who answers. */
import { PROGRAMS } from '../document/paper-links.ts'
import type { Edition } from '../edition.ts'
import { asAttachment } from '../export/file-name.ts'
import { API_HEADERS } from '../http/headers.ts'
import { Kept } from '../http/kept.ts'
import { LIMITS } from '../http/limits.ts'
import { forHost, hostOf, publicOrigin } from '../http/origin.ts'
import { Published } from '../http/published.ts'
import type { Route } from '../http/route.ts'
import { OFFICE_FORMATS, OFFICE_TYPES, type OfficeFormat } from '../office/formats.ts'
import type { Pages } from '../pages.ts'
import { compareDocument } from '../paper/compare-document.ts'
import { figureDocument } from '../paper/figure-document.ts'
import { officeFiles } from '../paper/office-file.ts'
import { regionDocument } from '../paper/region-document.ts'
import type { PaperSetting } from '../paper/setting.ts'
import type { Renderer } from '../render/renderer.ts'
import type { Saving } from '../saved/saving.ts'

const MEDIA: Record<OfficeFormat, PaperSetting['medium']> = { docx: 'page', pptx: 'slide' }

export function paperRoutes(
  edition: Edition,
  saving: Saving,
  renderer: Renderer,
  { documents: theme }: Pick<Pages, 'documents'>,
): Route[] {
  const kept = new Kept(LIMITS.keptPictures)
  const fileOf = officeFiles(renderer, theme)
  const documents = [figureDocument(edition, saving), compareDocument(edition), regionDocument(edition, saving)]
  return documents.flatMap((document) =>
    OFFICE_FORMATS.map((format): Route => {
      const type = OFFICE_TYPES[format]
      return {
        pattern: `${document.pattern}.${format}`,
        operations: [
          {
            address: `${document.address}.${format}`,
            summary: `${document.of} for ${PROGRAMS[format]}, with sources, alt texts and frozen links.`,
            parameters: document.parameters,
            type,
          },
        ],
        async answer(question) {
          const { request, address } = question
          const known = kept.get(address, hostOf(request))
          if (known) return known.body.answer(request, known.lasting)
          const origin = publicOrigin(request, edition.site)
          const wanted = await document.read(question, { edition, origin, medium: MEDIA[format] })
          if (wanted instanceof Response) return wanted
          const bytes = await fileOf(format, wanted.paper, request)
          const headers = { ...API_HEADERS, ...asAttachment(`${wanted.name}.${format}`) }
          if (wanted.saved === true) return privateFile(bytes, { ...headers, 'Content-Type': type })
          const body = new Published(bytes, type, headers, ['identity'])
          const answer = { body, lasting: 'revalidate', ...forHost(request, edition.site) } as const
          kept.set(address, answer)
          return body.answer(request, answer.lasting)
        },
      }
    }),
  )
}

/** What somebody saved is theirs to share: kept by nobody on the way. */
function privateFile(bytes: Uint8Array<ArrayBuffer>, headers: Record<string, string>): Response {
  return new Response(bytes, { headers: { ...headers, 'Cache-Control': 'private, no-store' } })
}
