import type { Hono } from 'hono'
import { createApp, type Parts } from '#server/app.ts'
import { assetOf } from '#server/assets.ts'
import { compileEmbed, EMBED_SLOTS } from '#server/embed/template.ts'
import { compileDocument, DOCUMENT_SLOTS } from '#server/page/document.ts'
import { compileTemplate, SLOTS } from '#server/page/template.ts'
import { readPages } from '#server/pages.ts'
import { TOYLAND, toylandAtlas } from '../toyland.ts'

/** A page with nothing on it but the slots, each where HTML would have it. */
export const PAGE = `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title><!--slot:title--></title>
<meta name="description" content="<!--slot:description-->">
<!--slot:head-->
<link rel="stylesheet" href="/assets/main-1a2b.css">
<script type="module" src="/assets/main-1a2b.js"></script>
</head>
<body>
${SLOTS.filter((slot) => !['title', 'description', 'head', 'boot'].includes(slot))
  .map((slot) => `<div id="${slot}"><!--slot:${slot}--></div>`)
  .join('\n')}
<script type="application/json" id="boot"><!--slot:boot--></script>
</body>
</html>
`

/** The same of a document. */
export const DOCUMENT_PAGE = `<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title><!--slot:title--></title>
<meta name="description" content="<!--slot:description-->">
<!--slot:head-->
<link rel="stylesheet" href="/assets/main-1a2b.css">
<script type="module" src="/assets/main-1a2b.js"></script>
</head>
<body>
${DOCUMENT_SLOTS.filter((slot) => !['title', 'description', 'head'].includes(slot))
  .map((slot) => `<div id="${slot}"><!--slot:${slot}--></div>`)
  .join('\n')}
</body>
</html>
`

/** The same of an embed. */
export const EMBED_PAGE = `<!doctype html>
<html lang="sv" data-theme="<!--slot:theme-->">
<head>
<meta charset="utf-8">
<title><!--slot:title--></title>
<meta name="description" content="<!--slot:description-->">
<!--slot:head-->
<link rel="stylesheet" href="/assets/main-1a2b.css">
<script type="module" src="/assets/main-1a2b.js"></script>
<link rel="modulepreload" href="/assets/map-1a2b.js">
</head>
<body class="embed<!--slot:looks-->">
${EMBED_SLOTS.filter((slot) => !['theme', 'title', 'description', 'head', 'looks', 'boot'].includes(slot))
  .map((slot) => `<div id="${slot}"><!--slot:${slot}--></div>`)
  .join('\n')}
<!--slot:boot-->
</body>
</html>
`

/** The texts of the documents: a title, a section and a placeholder each. */
export const PAGES = readPages(`${TOYLAND}/pages`)

/** A server over toyland with a client of a few files. Its clock stands still unless one is given. */
export async function toylandApp(parts: Partial<Parts> = {}): Promise<Hono> {
  const files = ['assets/main-1a2b.js', 'assets/main-1a2b.css', 'embed.js', 'robots.txt']
  return createApp({
    atlas: await toylandAtlas(),
    assets: {
      template: compileTemplate(PAGE),
      document: compileDocument(DOCUMENT_PAGE),
      embed: compileEmbed(EMBED_PAGE),
      files: new Map(files.map((name) => [`/${name}`, assetOf(name, new TextEncoder().encode(`/* ${name} */`))])),
    },
    pages: PAGES,
    clock: () => Date.UTC(2026, 0, 1),
    report: (error) => {
      throw error
    },
    ...parts,
  })
}
