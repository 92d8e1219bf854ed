import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, signedInRoles, staffRoles } from "#platform/testing/sample-address.ts"

const ofTheCentre = ["staff", "centreAdministrator", "installationAdministrator"] as const
const search = "?centre=passerelles-midi"
const mail = { secret: "inconnu" }

export const sampleAddresses: SampleAddresses = {
  "/agenda": [
    { open: everyone },
    { open: everyone, search: "?nature=network_meeting&centre=passerelles-midi", sameTitleAs: "/agenda" },
    { open: everyone, search: "?mois=1999-01" },
  ],
  "/agenda.ics": { open: everyone, kind: "file" },
  "/agenda/abonnements": { open: everyone },
  "/agenda/:id": [
    { open: everyone, parameters: theFullOne },
    { open: everyone, parameters: theCancelledOne },
  ],
  "/agenda/:id/agenda.ics": { open: everyone, parameters: theFullOne, kind: "file" },
  "/agenda/:id/inscription": [
    { open: everyone, parameters: theFullOne },
    { open: everyone, parameters: theCancelledOne },
  ],
  "/inscriptions/:secret": [
    { open: everyone, parameters: somebodyWaiting },
    { open: everyone, parameters: mail, status: 410 },
  ],
  "/inscriptions/:secret/agenda.ics": { open: everyone, parameters: somebodyWaiting, kind: "file" },
  "/mon-agenda": { open: signedInRoles },
  "/mon-agenda/:secret/agenda.ics": { open: everyone, parameters: mail, kind: "file", status: 404 },
  "/travail/agenda": { open: staffRoles },
  "/travail/activite/:id/annonce": {
    open: ofTheCentre,
    closed: { staffElsewhere: 404 },
    parameters: theFullOne,
    search,
  },
  "/travail/activite/:id/inscriptions": {
    open: ofTheCentre,
    closed: { staffElsewhere: 404 },
    parameters: theFullOne,
    search,
  },
  "/travail/activite/:id/inscriptions.csv": {
    open: ofTheCentre,
    closed: { staffElsewhere: 404 },
    parameters: theFullOne,
    search,
    kind: "file",
  },
}

const announced = `agenda.announcement a join activity.activity line on line.id = a.activity_id
  join centre.centre on centre.id = a.centre_id and centre.slug = 'passerelles-midi'`

async function theFullOne(rows: Rows): Promise<Record<string, string>> {
  return await first(
    rows,
    `select a.activity_id as id from ${announced} where a.waiting > 0 order by a.starts_on limit 1`,
  )
}

async function theCancelledOne(rows: Rows): Promise<Record<string, string>> {
  return await first(
    rows,
    `select a.activity_id as id from ${announced} where line.status = 'cancelled' order by a.starts_on limit 1`,
  )
}

async function somebodyWaiting(rows: Rows): Promise<Record<string, string>> {
  const [row] = await rows<{ secret: string }>(
    `select e.link_key as secret from agenda.enrolment e join ${announced} on e.activity_id = a.activity_id
     where e.state = 'waiting' order by e.queued_at limit 1`,
  )
  return { secret: row?.secret ?? "" }
}

async function first(rows: Rows, text: string): Promise<Record<string, string>> {
  const [row] = await rows<{ id: string }>(text)
  return { id: row?.id ?? "" }
}
