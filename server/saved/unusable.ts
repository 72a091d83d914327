import type { UploadFault } from '#core/model/territory-reading.ts'
import { describeUploadFault, tellUploadFault } from '#core/picture/describe-reading.ts'
import type { ContentFault } from '../http/problem.ts'

/** What keeps a body from being territories, with what to do about it. */
export function unusable(fault: UploadFault): ContentFault {
  const { pointer, found } = fault
  const { expected } = describeUploadFault(fault, 'en')
  return { kind: 'unusable', pointer, found, expected, detail: tellUploadFault(fault, 'en') }
}
