/** Why something sent is no report: where, what stood there, and what could have. */
import type { UploadFault } from '../territory/told.ts'

interface At {
  /** Where in what was sent, RFC 6901; empty for the whole. */
  readonly pointer: string
  /** What stood there, cut short. */
  readonly found: string
}

export type OwnReportFault = At &
  (
    | { readonly kind: 'missing' }
    /** Of another program, or of a format that is not read. */
    | { readonly kind: 'other-format'; readonly expected: string }
    | { readonly kind: 'no-text' }
    | { readonly kind: 'long-text'; readonly most: number }
    /** Characters that are not seen, or that turn what stands around them. */
    | { readonly kind: 'hidden-characters' }
    | { readonly kind: 'too-many'; readonly most: number; readonly what: 'blocks' | 'figures' | 'values' | 'settings' }
    /** Not written as data versions are. */
    | { readonly kind: 'no-version' }
    | { readonly kind: 'unknown-form'; readonly expected: string }
  )

export type ReportFault = OwnReportFault | UploadFault
