import { createHash } from "node:crypto"
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
  "/travail/formations/questionnaires": { open: staffRoles },
  "/travail/formations/questionnaires/:id": { ...ofTheCentre, parameters: aQuestionnaire, search },
  "/travail/formations/evaluations/:id": { ...ofTheCentre, parameters: anEvaluation, search },
  "/travail/formations/evaluations/:id/synthese.csv": {
    ...ofTheCentre,
    parameters: anEvaluation,
    search,
    kind: "file",
  },
  "/evaluations/:secret": [
    { open: everyone, parameters: aSlip },
    { open: everyone, parameters: { secret: "inconnu" }, status: 410 },
  ],
  "/travail/formations/bpf": [
    { open: staffRoles },
    { ...ofTheCentre, search: `${search}&annee=2017`, sameTitleAs: "/travail/formations/bpf" },
  ],
  "/travail/formations/bpf.csv": { open: staffRoles, search: "?annee=2017", kind: "file" },
  "/travail/formations/bpf/lignes": { ...ofTheCentre, search: `${search}&annee=2017` },
  "/travail/formations/bpf/imports/:id": { ...ofTheCentre, parameters: anImport, search },
  "/travail/formations/bpf/actions": { ...ofTheCentre, search: `${search}&annee=2017` },
  "/travail/formations/bpf/:year/:cell": { ...ofTheCentre, parameters: { year: "2017", cell: "f1-e" }, search },
  "/travail/formations/bpf/:year/:cell/lignes.csv": {
    ...ofTheCentre,
    parameters: { year: "2017", cell: "c-5" },
    search,
    kind: "file",
  },
  "/travail/formations/reglages": {
    open: ["centreAdministrator", "installationAdministrator"],
    search,
  },
  "/travail/formations/stagiaires/:id": { ...ofTheCentre, parameters: anActivity, search },
  "/travail/formations/lheo": { open: staffRoles },
  "/travail/formations/lheo.xml": { ...ofTheCentre, search, kind: "file" },
  "/travail/formations/qualiopi": { open: staffRoles },
  "/travail/formations/qualiopi.csv": { open: staffRoles, kind: "file" },
  "/travail/formations/qualiopi/registre": { open: staffRoles },
  "/travail/formations/qualiopi/:indicator": { open: staffRoles, parameters: { indicator: "1" } },
  "/travail/formations/qualiopi/pieces/:id": { ...ofTheCentre, parameters: anEvidence, search, kind: "file" },
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

async function aQuestionnaire(rows: Rows) {
  return await first(rows, `select id from training.questionnaire where ${ofPasserelles} order by title limit 1`)
}

async function anEvaluation(rows: Rows) {
  return await first(rows, `select id from training.evaluation where ${ofPasserelles} order by opens_on, id limit 1`)
}

async function aSlip(rows: Rows) {
  const secret = "bulletin-pour-les-essais"
  await rows(
    `insert into training.invitation (centre_id, evaluation_id, secret_hash)
     select centre_id, id, $1 from training.evaluation where ${ofPasserelles} and closes_on >= current_date and opens_on <= current_date
     order by opens_on desc limit 1 on conflict do nothing`,
    [createHash("sha256").update(secret).digest("hex")],
  )
  return { secret }
}

async function anImport(rows: Rows) {
  return await first(
    rows,
    `insert into training.money_import (centre_id, file_name, headings, cells, mapping, created_at)
     select id, 'factures.csv', '["Date","Client","Montant HT","Ligne BPF"]', '[{"line":2,"cells":["03/05/2017","Ville","120,50","2h"]}]',
       '["onDate","party","amount","line"]', now() from centre.centre where slug = 'passerelles-midi' returning id`,
  )
}

async function anActivity(rows: Rows) {
  return await first(
    rows,
    `select id from activity.activity where ${ofPasserelles} and kind = 'on_demand_course' and status = 'held' order by title limit 1`,
  )
}

async function anEvidence(rows: Rows) {
  return await first(rows, `select id from training.evidence where ${ofPasserelles} and file_id is not null limit 1`)
}

async function aCycle(rows: Rows) {
  return await first(rows, `select id from training.cycle where ${ofPasserelles} order by title limit 1`)
}

async function first(rows: Rows, text: string): Promise<Record<string, string>> {
  const [row] = await rows<Record<string, string>>(text)
  return row ?? { id: "", slug: "" }
}
