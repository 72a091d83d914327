/** An address that makes documents: how its question is read, and what /openapi.json says of it. */
import type { ParameterNote } from '../http/parameters.ts'
import type { Question } from '../http/question.ts'
import type { UndrawnPaper } from './draw-paper.ts'
import type { PaperSetting } from './setting.ts'

/** What a question comes to: a paper that is put together when its turn comes, or why there is none. */
export interface Wanted {
  readonly paper: () => UndrawnPaper
  /** Without its extension; ASCII. */
  readonly name: string
  /** Whether it is made through what somebody saved: it is then kept by nobody. */
  readonly saved?: boolean
}
export type Read = (question: Question, setting: PaperSetting) => Wanted | Response | Promise<Wanted | Response>

export interface Document {
  readonly pattern: string
  readonly address: string
  /** Of what it is a document, as a summary ends. */
  readonly of: string
  readonly parameters: readonly ParameterNote[]
  readonly read: Read
}
