import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, staffRoles } from "#platform/testing/sample-address.ts"

export const sampleAddresses: SampleAddresses = {
  "/oai": { open: everyone, search: "?verb=Identify", kind: "file" },
  "/sru": { open: everyone, search: "?operation=searchRetrieve&version=1.2&query=quartier", kind: "file" },
  "/unapi": { open: everyone, kind: "file" },
  "/travail/moissons": { open: staffRoles },
  // A repository is known to the staff of its centre; to others it does not exist.
  "/travail/moissons/:id": {
    open: ["staff", "centreAdministrator", "installationAdministrator"],
    closed: { others: 404 },
    parameters: aRepository,
  },
}

/** The demonstration harvests nothing: a repository that stopped, put there for the tests. */
async function aRepository(rows: Rows): Promise<Record<string, string>> {
  const [source] = await rows<{ id: string }>(
    `insert into exchange.harvest_source (centre_id, name, base_url, prefix, problem, finished_at)
      select id, 'Catalogue voisin', 'https://catalogue.exemple.test/oai', 'marcxml', 'unreachable', now()
      from centre.centre where slug = 'passerelles-midi'
      on conflict (centre_id, name) do update set problem = excluded.problem returning id`,
  )
  return { id: source?.id ?? "" }
}
