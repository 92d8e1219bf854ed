import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { everyone, staffRoles } from "#platform/testing/sample-address.ts"

export const sampleAddresses: SampleAddresses = {
  "/catalogue": [
    { open: everyone },
    { open: everyone, search: "?q=quartier&nature=report&tri=titre" },
    { open: everyone, search: "?q=introuvable-partout" },
  ],
  "/panier": [{ open: everyone }, { open: everyone, search: "?fait=envoi", sameTitleAs: "/panier" }],
  "/panier/bibliographie": { open: everyone, search: "?style=apa&tri=year&par=theme" },
  "/panier/export/:format": { open: everyone, parameters: { format: "ris" }, kind: "file" },
  "/catalogue/flux.rss": { open: everyone, search: "?q=quartier", kind: "file" },
  "/catalogue/flux.atom": { open: everyone, search: "?nature=report", kind: "file" },
  "/catalogue/suggestions": { open: everyone, search: "?q=politique+de+la+vi", kind: "file" },
  "/catalogue/auteurs": [
    { open: everyone },
    { open: everyone, search: "?lettre=m&sorte=person", sameTitleAs: "/catalogue/auteurs" },
    { open: everyone, search: "?q=introuvable-partout", sameTitleAs: "/catalogue/auteurs" },
  ],
  "/catalogue/auteurs/:id": { open: everyone, parameters: anAuthority },
  "/catalogue/themes/:id": { open: everyone, parameters: aTheme },
  "/catalogue/:id": { open: everyone, parameters: aReport },
  "/catalogue/:id/fichiers/:file": { open: everyone, parameters: aPublicFile, kind: "file" },
  "/catalogue/:id/transcription": { open: everyone, parameters: aTranscript, search: "?mots=palier" },
  "/catalogue/:id/notice.mrc": { open: everyone, parameters: aReport, kind: "file" },
  "/catalogue/:id/notice.xml": { open: everyone, parameters: aReport, kind: "file" },
  "/catalogue/:id/notice/:format": { open: everyone, parameters: aReportAsRis, kind: "file" },
  "/travail/catalogue/doublons": { open: staffRoles },
  "/travail/catalogue/doublons/:one/:other": [
    { open: staffRoles, parameters: aPair },
    {
      open: staffRoles,
      parameters: aPair,
      search: "?garde=other&apercu=1",
      sameTitleAs: "/travail/catalogue/doublons/:one/:other",
    },
  ],
  "/travail/catalogue/propositions": {
    open: staffRoles,
    closed: { visitor: 403 },
    search: "?liste=subjects&q=logement",
    kind: "file",
  },
  "/travail/catalogue/autorites": { open: staffRoles },
  "/travail/catalogue/autorites/:id": { open: staffRoles, parameters: anAuthority },
  "/travail/catalogue/autorites/:id/fusion": { open: staffRoles, parameters: anAuthority },
  "/travail/catalogue/depart": {
    open: ["centreAdministrator", "installationAdministrator"],
    search: "?centre=passerelles-midi",
  },
  "/travail/catalogue/nouvelle-notice": [
    { open: staffRoles },
    { open: staffRoles, search: "?quoi=9782000000000", sameTitleAs: "/travail/catalogue/nouvelle-notice" },
    { open: staffRoles, search: "?nature=article", sameTitleAs: "/travail/catalogue/nouvelle-notice" },
  ],
  "/travail/catalogue/corrections": [
    { open: staffRoles },
    {
      open: staffRoles,
      search: "?q=quartier&faire=replace_text&champ=notes&de=a&par=b&voir=1",
      sameTitleAs: "/travail/catalogue/corrections",
    },
  ],
  // A correction is known to the staff of its centre; to others it does not exist.
  "/travail/catalogue/corrections/:correction": {
    open: ["staff", "centreAdministrator", "installationAdministrator"],
    closed: { others: 404 },
    parameters: aCorrection,
  },
  "/travail/catalogue/notices/:id": { open: staffRoles, parameters: aReport },
  "/travail/catalogue/notices/:id/fichiers": { open: staffRoles, parameters: aReport },
  "/travail/catalogue/notices/:id/historique": { open: staffRoles, parameters: aReport },
  "/travail/catalogue/notices/:id/retrait": { open: staffRoles, parameters: aReport },
  "/travail/catalogue/liens": { open: staffRoles },
  "/travail/catalogue/imports": { open: staffRoles },
  // An import is known to the staff of its centre; to others it does not exist.
  "/travail/catalogue/imports/:run": {
    open: ["staff", "centreAdministrator", "installationAdministrator"],
    closed: { others: 404 },
    parameters: anImport,
  },
  "/travail/catalogue/imports/:run/refus.csv": {
    open: ["staff", "centreAdministrator", "installationAdministrator"],
    closed: { others: 404 },
    parameters: anImport,
    kind: "file",
  },
  "/travail/catalogue/imports/:run/reserves.csv": {
    open: ["staff", "centreAdministrator", "installationAdministrator"],
    closed: { others: 404 },
    parameters: anImport,
    kind: "file",
  },
}

async function aReport(rows: Rows): Promise<Record<string, string>> {
  const [record] = await rows<{ id: string }>(
    "select permanent_id as id from catalogue.record where kind = 'report' order by title limit 1",
  )
  return { id: record?.id ?? "" }
}

async function anAuthority(rows: Rows): Promise<Record<string, string>> {
  const [authority] = await rows<{ id: string }>(
    "select id from catalogue.authority where kind = 'person' order by sort_name limit 1",
  )
  return { id: authority?.id ?? "" }
}

async function aTheme(rows: Rows): Promise<Record<string, string>> {
  const [theme] = await rows<{ id: string }>(
    "select concept_id as id from vocabulary.label where value = 'Politique de la ville' limit 1",
  )
  return { id: theme?.id ?? "" }
}

async function aReportAsRis(rows: Rows): Promise<Record<string, string>> {
  return { ...(await aReport(rows)), format: "ris" }
}

async function aPair(rows: Rows): Promise<Record<string, string>> {
  const [one, other] = await rows<{ id: string }>(
    "select permanent_id as id from catalogue.record where kind = 'report' order by title limit 2",
  )
  return { one: one?.id ?? "", other: other?.id ?? "" }
}

async function anImport(rows: Rows): Promise<Record<string, string>> {
  const [run] = await rows<{ run: string }>(
    "select run.id as run from catalogue.import_run run join centre.centre c on c.id = centre_id where c.slug = 'passerelles-midi' limit 1",
  )
  return { run: run?.run ?? "" }
}

/** Nothing of the demonstration is corrected: a correction of nothing is put there by its owner. */
async function aCorrection(rows: Rows): Promise<Record<string, string>> {
  const [made] = await rows<{ correction: string }>(
    `insert into catalogue.correction (centre_id, action, selection, state, created_at)
     select id, '{"kind": "add_note", "note": "Don"}', '?q=don', 'done', now() from centre.centre
     where slug = 'passerelles-midi' returning id as correction`,
  )
  return { correction: made?.correction ?? "" }
}

async function aPublicFile(rows: Rows): Promise<Record<string, string>> {
  const [found] = await rows<{ id: string; file: string }>(
    `select permanent_id as id, record_file.id as file from catalogue.record_file join catalogue.record on record.id = record_id
      where access = 'public' and sort = 'pdf' limit 1`,
  )
  return { id: found?.id ?? "", file: found?.file ?? "" }
}

async function aTranscript(rows: Rows): Promise<Record<string, string>> {
  const [found] = await rows<{ id: string }>(
    "select permanent_id as id from catalogue.record_file join catalogue.record on record.id = record_id where sort = 'transcript' limit 1",
  )
  return { id: found?.id ?? "" }
}
