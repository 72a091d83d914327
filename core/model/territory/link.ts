/** The short address that saved territories are shared by; it leads to the map that shows them. */
export const LINK_OF_TERRITORIES = '/t/'
