import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, staffRoles } from "#platform/testing/sample-address.ts"

const ofTheCentre = {
  open: ["staff", "centreAdministrator", "installationAdministrator"],
  closed: { staffElsewhere: 404 },
} as const
const search = "?centre=passerelles-midi"

export const sampleAddresses: SampleAddresses = {
  "/formations": [
    { open: everyone },
    { open: everyone, search: "?q=fran%C3%A7ais&nature=catalogue", sameTitleAs: "/formations" },
  ],
  "/formations/:slug": { open: everyone, parameters: aProgramme },
  "/formations/parcours/:slug": { open: everyone, parameters: aPublicCycle },
  "/travail/formations": { open: staffRoles },
  "/travail/formations/nouvelle": { open: staffRoles },
  "/travail/formations/:id": { ...ofTheCentre, parameters: aCourse, search },
  "/travail/formations/sessions": { open: staffRoles },
  "/travail/formations/sessions/nouvelle": { open: staffRoles },
  "/travail/formations/sessions/:id": { ...ofTheCentre, parameters: aSession, search },
  "/travail/formations/parcours": { open: staffRoles },
  "/travail/formations/parcours/:id": { ...ofTheCentre, parameters: aCycle, search },
  "/travail/formations/formateurs": { open: staffRoles },
}

const ofPasserelles = "centre_id = (select id from centre.centre where slug = 'passerelles-midi')"

async function aProgramme(rows: Rows) {
  return await first(rows, "select slug from training.course where state = 'published' order by title limit 1")
}

async function aPublicCycle(rows: Rows) {
  return await first(rows, "select slug from training.cycle where state = 'published' order by title limit 1")
}

async function aCourse(rows: Rows) {
  return await first(rows, `select id from training.course where ${ofPasserelles} order by title limit 1`)
}

async function aSession(rows: Rows) {
  return await first(
    rows,
    `select id from training.course_session where ${ofPasserelles} order by created_at, id limit 1`,
  )
}

async function aCycle(rows: Rows) {
  return await first(rows, `select id from training.cycle where ${ofPasserelles} order by title limit 1`)
}

async function first(rows: Rows, text: string): Promise<Record<string, string>> {
  const [row] = await rows<Record<string, string>>(text)
  return row ?? { id: "", slug: "" }
}
