/** Addresses that only programs ask for; a browser that opens one is shown the problem as it is. */
const FOR_PROGRAMS = /^\/(api|assets)(\/|$)|^\/(openapi|figure)\./

/** Whether somebody reads: browsers ask for HTML by name, programs for anything at all. `path`: without a query. */
export function wantsPage({ method, headers }: Request, path: string): boolean {
  const reads = method === 'GET' || method === 'HEAD'
  return reads && !FOR_PROGRAMS.test(path) && /\btext\/html\b/i.test(headers.get('accept') ?? '')
}
