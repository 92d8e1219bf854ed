import { createHash } from "node:crypto"
import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, signedInRoles, staffRoles } from "#platform/testing/sample-address.ts"

const administrators = ["centreAdministrator", "installationAdministrator"] as const
const ofTheCentre = ["staff", ...administrators] as const
const search = "?centre=passerelles-midi"

export const sampleAddresses: SampleAddresses = {
  "/travail/pret": [{ open: staffRoles }, { open: ofTheCentre, search: `${search}&mode=retours&date=2026-10-06` }],
  "/travail/pret/regles": { open: administrators },
  "/travail/prets/retards": { open: staffRoles },
  "/travail/lecteurs": { open: staffRoles },
  "/travail/lecteurs/nouveau": { open: staffRoles },
  "/travail/lecteurs/:id": { open: ofTheCentre, parameters: aReader, search },
  "/travail/lecteurs/:id/donnees.json": { open: ofTheCentre, parameters: aReader, search, kind: "file" },
  "/travail/reservations": { open: staffRoles },
  "/travail/salle": { open: staffRoles },
  "/travail/salle/chiffres": { open: ofTheCentre, search: `${search}&periode=2026` },
  "/travail/salle/chiffres.csv": { open: staffRoles, kind: "file" },
  "/travail/fonds": { open: ofTheCentre, search },
  "/travail/fonds/acquisitions.csv": { open: staffRoles, kind: "file" },
  "/travail/fonds/retraits.csv": { open: staffRoles, kind: "file" },
  "/catalogue/:id/reserver": { open: everyone, parameters: aHeldRecord },
  "/reservations/:secret": [
    { open: everyone, parameters: aHold },
    { open: everyone, parameters: { secret: "inconnu" }, status: 410 },
  ],
  "/centres/:slug/rendez-vous": { open: everyone, parameters: { slug: "passerelles-midi" } },
  "/rendez-vous/:secret": [
    { open: everyone, parameters: anAppointment },
    { open: everyone, parameters: { secret: "inconnu" }, status: 410 },
  ],
  "/mes-prets": { open: signedInRoles },
  "/rappels/:key": [
    { open: everyone, parameters: aMailKey },
    { open: everyone, parameters: { key: "inconnue" }, status: 410 },
  ],
}

const ofPasserelles = "(select id from centre.centre where slug = 'passerelles-midi')"

async function aReader(rows: Rows): Promise<Record<string, string>> {
  const [reader] = await rows<{ id: string }>(
    `select id from circulation.reader where centre_id = ${ofPasserelles} and name is not null order by name limit 1`,
  )
  return { id: reader?.id ?? "" }
}

async function aMailKey(rows: Rows): Promise<Record<string, string>> {
  const [reader] = await rows<{ key: string }>(
    `select mail_key as key from circulation.reader where centre_id = ${ofPasserelles} and name is not null order by name limit 1`,
  )
  return { key: reader?.key ?? "" }
}

async function aHeldRecord(rows: Rows): Promise<Record<string, string>> {
  const [record] = await rows<{ id: string }>(
    `select permanent_id as id from catalogue.published_copy where centre_id = ${ofPasserelles} order by title limit 1`,
  )
  return { id: record?.id ?? "" }
}

async function aHold(rows: Rows): Promise<Record<string, string>> {
  const secret = "reservation-pour-les-essais"
  await rows(
    `insert into circulation.hold (centre_id, title, name, email, state, secret_hash, asked_at, queued_at)
     values (${ofPasserelles}, 'Un document', 'Camille Essai', 'nouvelle@exemple.test', 'unconfirmed', $1, now(), now())
     on conflict do nothing`,
    [hashOf(secret)],
  )
  return { secret }
}

async function anAppointment(rows: Rows): Promise<Record<string, string>> {
  const secret = "rendez-vous-pour-les-essais"
  await rows(
    `insert into circulation.appointment (centre_id, on_date, from_time, to_time, name, email, structure_kind, state, secret_hash, asked_at)
     values (${ofPasserelles}, current_date + 60, '09:30', '10:30', 'Camille Essai', 'nouvelle@exemple.test', 'resident', 'unconfirmed', $1, now())
     on conflict do nothing`,
    [hashOf(secret)],
  )
  return { secret }
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex")
}
