import type { Told } from '#server/render/renderer.ts'

export const TOLD: Told = {
  lang: 'sv',
  title: 'Andel i arbete, 2023',
  alt: 'Karta: högst i Ö & Ås',
  description: 'Lägst i Almby, 50,0 %.',
  source: 'Källa: Räknenämnden.\nhttp://toyland.test/figure.svg?at=abc123',
  builtAt: '2026-01-01T00:00:00.000Z',
}
