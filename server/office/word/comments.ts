/** What is noted in the margin of a document, beside the words it is about: read, and taken away, by whoever works on it. */
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type ICommentOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Paper } from '#core/model/paper/paper.ts'

/** The comments of a document in their order: its place is the number of each. */
export type Comments = string[]

/** The same words, with what is noted of them. */
export function commented(
  children: readonly ParagraphChild[],
  texts: readonly string[],
  comments: Comments,
): ParagraphChild[] {
  const ids = texts.map((text) => comments.push(text) - 1)
  return [
    ...ids.map((id) => new CommentRangeStart(id)),
    ...children,
    ...ids.flatMap((id) => [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })]),
  ]
}

/** The file tells no other time than that of its data, so that the same gives the same bytes. */
export function commentsOf(comments: Comments, { builtAt }: Pick<Paper, 'builtAt'>): ICommentOptions[] {
  return comments.map((text, id) => ({
    id,
    author: 'Regionsikt',
    initials: 'R',
    date: new Date(builtAt),
    children: [new Paragraph(text)],
  }))
}
