import type { GenericSchema } from 'valibot'
import type { ContentFault } from '../http/problem.ts'
import type { Operation } from '../http/route.ts'
import type { RecordKind, SavedRecord, WorkspaceBounds } from '../workspace/workspace.ts'

/** One kind of thing that people save: what it is called, and how it is read and told. Everything else is the same for all. */
export interface SavedKind<Told> {
  readonly kind: RecordKind
  /** Where it is saved: `/api/territories`. */
  readonly address: string
  /** The short link, before its id: `/t/`. */
  readonly link: string
  readonly summaries: Record<'create' | 'read' | 'replace' | 'remove' | 'id', string>
  readonly saved: GenericSchema
  readonly created: GenericSchema
  readonly body: NonNullable<Operation['body']>
  /** What was sent, as the store takes it. */
  readonly take: (value: unknown) => { readonly text: string; readonly told: Told } | { readonly fault: ContentFault }
  /** What is told of it; `told` where it has just been taken. */
  readonly tell: (record: SavedRecord, bounds: WorkspaceBounds, told: Told | null) => object
}
