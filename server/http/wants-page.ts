/** Addresses that only programs ask for; a browser that opens one is shown the problem as it is. */
const FOR_PROGRAMS = /^\/(api|assets)(\/|$)|^\/(openapi|figure)\./

/** Whether somebody reads, at an address of a page. `path`: without a query. */
export function wantsPage(request: Request, path: string): boolean {
  return !FOR_PROGRAMS.test(path) && readsPages(request)
}

/** Whether somebody reads: browsers ask for HTML by name where a link is followed, programs for anything at all. */
export function readsPages({ method, headers }: Request): boolean {
  return (method === 'GET' || method === 'HEAD') && /\btext\/html\b/i.test(headers.get('accept') ?? '')
}
