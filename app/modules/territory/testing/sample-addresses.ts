import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, staffRoles } from "#platform/testing/sample-address.ts"

const ownStaff = {
  open: ["staff", "centreAdministrator", "installationAdministrator"],
  closed: { others: 404 },
} as const

const territories = [
  ["commune", "31555"],
  ["commune", "12076"],
  ["commune", "08227"],
  ["commune", "97123"],
  ["commune", "75056"],
  ["commune", "98901"],
  ["departement", "31"],
  ["departement", "59"],
  ["departement", "987"],
  ["region", "76"],
  ["epci", "243100518"],
  ["ept", "200057867"],
  ["arrondissement", "313"],
  ["qpv", "QN03109M"],
  ["contrat-de-ville", "CV101"],
  ["quartier", "PM-05"],
] as const

export const sampleAddresses: SampleAddresses = {
  "/territoires": [
    { open: everyone },
    { open: everyone, search: "?q=st+denis" },
    { open: everyone, search: "?q=saint&niveau=commune&page=3" },
    { open: everyone, search: "?q=Toulose" },
    { open: everyone, search: "?q=zzzzzzzz" },
  ],
  "/territoires/:level/:code": territories.map(([level, code]) => ({ open: everyone, parameters: { level, code } })),
  "/territoires/:level/:code/:file": {
    open: everyone,
    parameters: { level: "departement", code: "31", file: "communes.csv" },
    kind: "file",
  },
  "/travail/territoires/import": { open: staffRoles },
  "/travail/territoires/import/:id": { ...ownStaff, parameters: anImport },
  "/travail/territoires/import/:id/refus.csv": { ...ownStaff, parameters: anImport, kind: "file" },
}

/** The sectors that the demonstration loads for its main centre. */
async function anImport(rows: Rows): Promise<Record<string, string>> {
  const [run] = await rows<{ id: string }>("select id from territory.import_run where state = 'done' limit 1")
  return { id: run?.id ?? "" }
}
