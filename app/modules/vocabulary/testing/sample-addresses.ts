import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, staffRoles } from "#platform/testing/sample-address.ts"

const slug = "themes-de-la-cohesion-sociale"

export const sampleAddresses: SampleAddresses = {
  "/vocabulaire": [
    { open: everyone },
    { open: everyone, search: "?q=qpv", sameTitleAs: "/vocabulaire" },
    { open: everyone, search: "?q=bicyclette+volante", sameTitleAs: "/vocabulaire" },
  ],
  "/vocabulaire/concept/:id": { open: everyone, parameters: aConcept },
  "/vocabulaire/:slug": [
    { open: everyone, parameters: { slug } },
    { open: everyone, parameters: { slug }, search: "?vue=alphabet&lettre=c", sameTitleAs: "/vocabulaire/:slug" },
  ],
  "/vocabulaire/:slug/export/:format": ["ttl", "rdf", "csv"].map((format) => ({
    open: everyone,
    parameters: { slug, format },
    kind: "file" as const,
  })),
  "/travail/vocabulaire": { open: staffRoles },
  "/travail/vocabulaire/imports": { open: staffRoles },
  "/travail/vocabulaire/imports/:run": { open: staffRoles, parameters: anImport },
  "/travail/vocabulaire/concept/:id": { open: staffRoles, parameters: aConcept },
  "/travail/vocabulaire/concept/:id/fusion": [
    { open: staffRoles, parameters: aConcept },
    {
      open: staffRoles,
      parameters: aConcept,
      search: "?avec=Habitat+indigne",
      sameTitleAs: "/travail/vocabulaire/concept/:id/fusion",
    },
  ],
  "/travail/vocabulaire/:slug/nouveau": { open: staffRoles, parameters: { slug } },
}

async function aConcept(rows: Rows): Promise<Record<string, string>> {
  const [row] = await rows<{ id: string }>(
    "select id from vocabulary.concept where name_fr = 'Gestion urbaine de proximité'",
  )
  if (row === undefined) throw new Error("The demonstration has lost a theme.")
  return row
}

/** The demonstration has no import run of its own: one that was refused, as its page shows it. */
async function anImport(rows: Rows): Promise<Record<string, string>> {
  const report = { kind: "unreadable", unreadable: { reason: "syntax", line: 12, detail: "bonjour" } }
  const [row] = await rows<{ run: string }>(
    `insert into vocabulary.import_run (file_id, file_name, file_bytes, state, report)
     values (gen_random_uuid(), 'essai.ttl', 1200, 'refused', $1) returning id as run`,
    [JSON.stringify(report)],
  )
  if (row === undefined) throw new Error("No import was noted.")
  return row
}
