/// <reference types="vite/client" />

/** The tokens and drawing classes that core/picture makes from its palette (see vite.config.ts). */
declare module 'virtual:picture.css'

/** The same for the documents, as a sheet of its own. */
declare module 'virtual:picture.css?document'

/** The same for embeds, whose authors may choose between light and dark. */
declare module 'virtual:picture.css?embed'
