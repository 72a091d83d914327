import * as v from 'valibot'
import { type Profile, ProfileSchema } from '../profile.ts'

/** In one way only: members in the order of the schema, so that two equal profiles are equal texts. */
export function writeProfile(profile: Profile, indent = 0): string {
  return JSON.stringify(v.parse(ProfileSchema, profile), null, indent)
}

/** As a file that is taken along, read by people too. */
export function writeProfileFile(profile: Profile): string {
  return `${writeProfile(profile, 2)}\n`
}
