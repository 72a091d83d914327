import type { Text } from './text.ts'

/** The twelve themes, in the order the picker shows them. */
export const THEMES = [
  'labour',
  'housing',
  'transport',
  'digital',
  'population',
  'skills',
  'business',
  'welfare',
  'equality',
  'integration',
  'climate',
  'governance',
] as const
export type Theme = (typeof THEMES)[number]

export const THEME_NAMES: Record<Theme, Text> = {
  labour: { sv: 'Arbete', en: 'Labour' },
  housing: { sv: 'Bostäder', en: 'Housing' },
  transport: { sv: 'Transporter', en: 'Transport' },
  digital: { sv: 'Digital täckning', en: 'Digital coverage' },
  population: { sv: 'Befolkning', en: 'Population' },
  skills: { sv: 'Utbildning och kompetens', en: 'Education and skills' },
  business: { sv: 'Näringsliv', en: 'Business' },
  welfare: { sv: 'Välfärd och hälsa', en: 'Welfare and health' },
  equality: { sv: 'Jämställdhet', en: 'Gender equality' },
  integration: { sv: 'Integration', en: 'Integration' },
  climate: { sv: 'Klimat och miljö', en: 'Climate and environment' },
  governance: { sv: 'Styrning och demokrati', en: 'Governance and democracy' },
}
