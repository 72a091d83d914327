/** The formats that documents are written in, to be worked on further. */
export type OfficeFormat = 'docx' | 'pptx'
export const OFFICE_FORMATS = ['docx', 'pptx'] as const satisfies readonly OfficeFormat[]

/** Media types, as the Internet Assigned Numbers Authority lists them. */
export const OFFICE_TYPES: Record<OfficeFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
}
