/** Documents for Word and PowerPoint: of a figure, of a comparison, of a whole region. Made by the renderer, apart from who answers. */
import type { Edition } from '../edition.ts'
import { asAttachment } from '../export/file-name.ts'
import { API_HEADERS } from '../http/headers.ts'
import { Kept } from '../http/kept.ts'
import { LIMITS } from '../http/limits.ts'
import { forHost, hostOf, publicOrigin } from '../http/origin.ts'
import { Published } from '../http/published.ts'
import type { Route } from '../http/route.ts'
import { watcherOf } from '../orders/watched.ts'
import type { Pages } from '../pages.ts'
import { compareDocument } from '../paper/compare-document.ts'
import { figureDocument } from '../paper/figure-document.ts'
import { regionDocument } from '../paper/region-document.ts'
import type { Renderer } from '../render/renderer.ts'
import type { Saving } from '../saved/saving.ts'

const FORMATS = {
  docx: {
    program: 'Word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    medium: 'page',
  },
  pptx: {
    program: 'PowerPoint',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    medium: 'slide',
  },
} as const
export function paperRoutes(
  edition: Edition,
  saving: Saving,
  renderer: Renderer,
  { documents: theme }: Pick<Pages, 'documents'>,
): Route[] {
  const kept = new Kept(LIMITS.keptPictures)
  const documents = [figureDocument(edition, saving), compareDocument(edition), regionDocument(edition, saving)]
  return documents.flatMap((document) =>
    (['docx', 'pptx'] as const).map((format): Route => {
      const { program, type, medium } = FORMATS[format]
      return {
        pattern: `${document.pattern}.${format}`,
        operations: [
          {
            address: `${document.address}.${format}`,
            summary: `${document.of} for ${program}, with sources, alt texts and frozen links.`,
            parameters: document.parameters,
            type,
          },
        ],
        async answer(question) {
          const { request, address } = question
          const known = kept.get(address, hostOf(request))
          if (known) return known.body.answer(request, known.lasting)
          const origin = publicOrigin(request, edition.site)
          const wanted = await document.read(question, { edition, origin, medium })
          if (wanted instanceof Response) return wanted
          const progress = watcherOf(request)
          const bytes = await renderer.render(() => ({ kind: format, paper: wanted.paper(), theme }), {
            lane: 'documents',
            signal: request.signal,
            ...(progress ? { progress } : {}),
          })
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
function privateFile(bytes: Uint8Array, headers: Record<string, string>): Response {
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'Cache-Control': 'private, no-store' } })
}
