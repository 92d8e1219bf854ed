import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, signedInRoles, staffRoles } from "#platform/testing/sample-address.ts"

const ofTheCentre = {
  open: ["staff", "centreAdministrator", "installationAdministrator"],
  closed: { staffElsewhere: 404 },
} as const
const search = "?centre=passerelles-midi"

export const sampleAddresses: SampleAddresses = {
  "/travail/annuaire": [
    { open: staffRoles },
    { ...ofTheCentre, search: `${search}&q=lettres&genre=association`, sameTitleAs: "/travail/annuaire" },
  ],
  "/travail/annuaire/structures/nouvelle": { open: staffRoles },
  "/travail/annuaire/structures/:id": { open: staffRoles, parameters: aStructure },
  "/travail/annuaire/structures/:id/modifier": { open: staffRoles, parameters: aStructure },
  "/travail/annuaire/structures/:id/fusion": { open: staffRoles, parameters: aStructure },
  "/travail/annuaire/personnes": [
    { open: staffRoles },
    { ...ofTheCentre, search: `${search}&q=xyzxyz`, sameTitleAs: "/travail/annuaire/personnes" },
  ],
  "/travail/annuaire/personnes/nouvelle": { open: staffRoles },
  "/travail/annuaire/personnes/:id": { ...ofTheCentre, parameters: aPerson, search },
  "/travail/annuaire/personnes/:id/modifier": { ...ofTheCentre, parameters: aPerson, search },
  "/travail/annuaire/personnes/:id/fonction": { ...ofTheCentre, parameters: aPerson, search },
  "/travail/annuaire/personnes/:id/fusion": { ...ofTheCentre, parameters: aPerson, search },
  "/travail/annuaire/instances": { open: staffRoles },
  "/travail/annuaire/partenariats": { open: staffRoles },
  "/travail/annuaire/initiatives": { open: staffRoles },
  "/travail/annuaire/export": { open: staffRoles, search: "?quoi=structures&format=csv", kind: "file" },
  "/travail/annuaire/imports": { open: staffRoles },
  "/travail/annuaire/imports/:id": { ...ofTheCentre, parameters: anImport, search },
  "/annuaire": [
    { open: everyone },
    { open: everyone, search: "?q=fran%C3%A7ais&genre=operator", sameTitleAs: "/annuaire" },
  ],
  "/annuaire/:id/ecrire": { open: everyone, parameters: aCard },
  "/mon-compte/annuaire": { open: signedInRoles },
}

async function aStructure(rows: Rows) {
  return await first(rows, "select id from directory.structure where merged_into is null order by id limit 1")
}

async function aPerson(rows: Rows) {
  return await first(
    rows,
    `select p.id from directory.person p join centre.centre c on c.id = p.centre_id
      where c.slug = 'passerelles-midi' and p.family_name is not null order by p.id limit 1`,
  )
}

async function aCard(rows: Rows) {
  return await first(rows, "select id from directory.card where can_be_written_to order by name limit 1")
}

async function anImport(rows: Rows) {
  return await first(
    rows,
    `select r.id from directory.import_run r join centre.centre c on c.id = r.centre_id
      where c.slug = 'passerelles-midi' order by r.id limit 1`,
  )
}

async function first(rows: Rows, text: string): Promise<Record<string, string>> {
  const [row] = await rows<{ id: string }>(text)
  return { id: row?.id ?? "" }
}
