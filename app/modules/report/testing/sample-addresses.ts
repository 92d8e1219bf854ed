import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, staffRoles } from "#platform/testing/sample-address.ts"

const published = { slug: "passerelles-midi", annee: "2017" }
const own = {
  open: ["staff", "centreAdministrator", "installationAdministrator"],
  search: "?centre=passerelles-midi",
  closed: { staffElsewhere: 404 },
} as const

export const sampleAddresses: SampleAddresses = {
  "/rapport": { open: everyone },
  "/rapport/:slug/:annee": { open: everyone, parameters: published },
  "/rapport/:slug/:annee/rapport.pdf": { open: everyone, parameters: published, kind: "file" },
  "/rapport/:slug/:annee/tableaux.xlsx": { open: everyone, parameters: published, kind: "file" },
  "/rapport/:slug/:annee/images/:file": { open: everyone, parameters: aPicture, kind: "file" },
  "/travail/rapport": { open: staffRoles },
  "/travail/rapport/remontee": { open: staffRoles, search: "?annee=2017" },
  "/travail/rapport/remontee.csv": { open: staffRoles, search: "?annee=2017", kind: "file" },
  "/travail/rapport/cooperations": { open: staffRoles, search: "?annee=2017" },
  "/travail/rapport/cooperations/:une/:autre": { open: staffRoles, parameters: twoStructures, search: "?annee=2017" },
  "/travail/tableau-de-bord": { open: staffRoles, search: "?annee=2017" },
  "/travail/rapport/:annee": { ...own, parameters: { annee: "2017" } },
  "/travail/rapport/:annee/apercu": { ...own, parameters: { annee: "2017" } },
  "/travail/rapport/:annee/rapport.pdf": { ...own, parameters: { annee: "2017" }, kind: "file" },
  "/travail/rapport/:annee/tableaux.xlsx": { ...own, parameters: { annee: "2017" }, kind: "file" },
  "/travail/rapport/:annee/images/:file": { ...own, parameters: aPicture, kind: "file" },
  "/travail/rapport/:annee/texte": { ...own, parameters: { annee: "2017" } },
  "/travail/rapport/:annee/texte/:id": { ...own, parameters: aText },
}

async function aPicture(rows: Rows): Promise<Record<string, string>> {
  const [block] = await rows<{ picture: string }>(
    "select picture_id as picture from report.block where year = 2017 and picture_id is not null limit 1",
  )
  return { ...published, file: block?.picture ?? "" }
}

async function aText(rows: Rows): Promise<Record<string, string>> {
  const [block] = await rows<{ id: string }>(
    "select id from report.block where year = 2017 order by chapter, position limit 1",
  )
  return { annee: "2017", id: block?.id ?? "" }
}

async function twoStructures(rows: Rows): Promise<Record<string, string>> {
  const [une, autre] = await rows<{ id: string }>(
    "select id from directory.structure where merged_into is null order by id limit 2",
  )
  return { une: une?.id ?? "", autre: autre?.id ?? "" }
}
