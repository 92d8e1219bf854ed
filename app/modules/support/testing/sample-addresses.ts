import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { staffRoles } from "#platform/testing/sample-address.ts"

const ofTheCentre = {
  open: ["staff", "centreAdministrator", "installationAdministrator"],
  closed: { staffElsewhere: 404 },
  search: "?centre=passerelles-midi",
} as const

export const sampleAddresses: SampleAddresses = {
  "/travail/accompagnement": [
    { open: staffRoles },
    { ...ofTheCentre, search: "?centre=passerelles-midi&annee=2017&q=contrat", sameTitleAs: "/travail/accompagnement" },
  ],
  "/travail/accompagnement/nouveau": { open: staffRoles },
  "/travail/accompagnement/:id": { ...ofTheCentre, parameters: aSupport },
  "/travail/accompagnement/:id/modifier": { ...ofTheCentre, parameters: aSupport },
  "/travail/accompagnement/:id/ecrire": { ...ofTheCentre, parameters: aSupport },
  "/travail/accompagnement/:id/journal/:entry": { ...ofTheCentre, parameters: anEntry },
  "/travail/accompagnement/:id/fichiers/:file": { ...ofTheCentre, parameters: aFile, kind: "file" },
  "/travail/entretiens": { open: staffRoles },
  "/travail/entretiens/:id": { ...ofTheCentre, parameters: anInterview },
  "/travail/appels": { open: staffRoles },
  "/travail/appels/communes": { open: staffRoles, search: "?q=tou", kind: "file" },
}

const ofMainCentre = "join centre.centre c on c.id = centre_id where c.slug = 'passerelles-midi'"

async function aSupport(rows: Rows): Promise<Record<string, string>> {
  const [entry] = await rows<{ id: string }>(
    `select support_id as id from support.entry ${ofMainCentre} group by 1 order by count(*) desc, 1 limit 1`,
  )
  return { id: entry?.id ?? "" }
}

async function anEntry(rows: Rows): Promise<Record<string, string>> {
  const [entry] = await rows<{ id: string; entry: string }>(
    `select support_id as id, entry.id as entry from support.entry ${ofMainCentre} and tied order by entry.id limit 1`,
  )
  return { id: entry?.id ?? "", entry: entry?.entry ?? "" }
}

async function aFile(rows: Rows): Promise<Record<string, string>> {
  const [file] = await rows<{ id: string; file: string }>(
    `select e.support_id as id, f.id as file from support.entry_file f join support.entry e on e.id = f.entry_id limit 1`,
  )
  return { id: file?.id ?? "", file: file?.file ?? "" }
}

async function anInterview(rows: Rows): Promise<Record<string, string>> {
  const [interview] = await rows<{ id: string }>(
    `select interview.id from support.interview ${ofMainCentre} and withdrawn_at is null order by on_date desc, interview.id limit 1`,
  )
  return { id: interview?.id ?? "" }
}
