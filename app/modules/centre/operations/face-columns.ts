import type { CentreFace } from "../domain/centre.ts"

/** The public face of a centre as columns of centre.centre. */
export function faceColumns(face: CentreFace) {
  return {
    name: face.name,
    short_name: face.shortName,
    presentation: face.presentation,
    coverage: face.coverage,
    opening_hours: JSON.stringify(face.openingHours),
    street_address: face.streetAddress,
    phone: face.phone,
    email: face.email,
    website: face.website,
    accent: face.accent,
    timezone: face.timezone,
  }
}
