/**
 * What can be ordered: every address of ours that makes a document for Word or PowerPoint. One rule for who takes orders and
 * for who leads to a page where they are placed.
 */
const FETCHED =
  /^\/(?:(?:figure|compare\/report|region\/\d{2}\/report)\.(?:docx|pptx)|api\/reports\/[A-Za-z0-9_-]{22}\/report\.docx)$/
/** Of a report that is sent along, saved or not. */
const SENT = '/api/reports/report.docx'

/** By which method a document is had at an address, path and query; null where none is. */
export function orderMethod(address: string): 'GET' | 'POST' | null {
  if (address.includes('#')) return null
  const [path = ''] = address.split('?')
  if (path === SENT) return 'POST'
  return FETCHED.test(path) ? 'GET' : null
}
