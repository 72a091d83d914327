/** Where reports are written, and the short address they are read under. */
export const PATH_OF_REPORTS = '/report'
export const LINK_OF_REPORTS = '/r/'
