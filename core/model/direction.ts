/** Marks of direction: in words of somebody else's, one of them would turn the text after those words around. */
export const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
