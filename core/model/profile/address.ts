/** Where profiles are made and read, and the short address they are shared by. */
export const PATH_OF_PROFILES = '/profile'
export const LINK_OF_PROFILES = '/p/'
