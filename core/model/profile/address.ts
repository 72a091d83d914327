/** Where profiles are made and read. */
export const PATH_OF_PROFILES = '/profile'
