import type { Rows, SampleAddresses } from "#platform/testing/sample-address.ts"
import { staffRoles } from "#platform/testing/sample-address.ts"

const year = "annee=2017&centre=passerelles-midi"

export const sampleAddresses: SampleAddresses = {
  "/travail/activite": { open: staffRoles, search: "?annee=2017" },
  "/travail/activite/nouvelle": { open: staffRoles },
  "/travail/activite/chiffres": [
    { open: staffRoles, search: "?annee=2017" },
    { open: staffRoles, search: "?annee=2017&reseau=1", sameTitleAs: "/travail/activite/chiffres" },
  ],
  "/travail/activite/chiffres/recapitulatif.pdf": { open: staffRoles, search: "?annee=2017", kind: "file" },
  "/travail/activite/chiffres/:figure": [
    { open: staffRoles, parameters: { figure: "participants" }, search: `?${year}&nature=network_meeting&par=serie` },
    { open: staffRoles, parameters: { figure: "personnes-differentes" }, search: `?${year}&nature=visit` },
  ],
  "/travail/activite/chiffres/:figure/lignes.csv": {
    open: staffRoles,
    parameters: { figure: "jours" },
    search: `?${year}`,
    kind: "file",
  },
  "/travail/activite/arret": {
    open: ["centreAdministrator", "installationAdministrator"],
    search: "?centre=passerelles-midi&annee=2017",
  },
  // A line is opened by the staff of the centre that leads it; to others it does not exist.
  "/travail/activite/:id": {
    open: ["staff", "centreAdministrator", "installationAdministrator"],
    closed: { staffElsewhere: 404 },
    parameters: aMeeting,
    search: "?centre=passerelles-midi",
  },
  "/travail/activite/:id/modifier": {
    open: ["staff", "centreAdministrator", "installationAdministrator"],
    closed: { staffElsewhere: 404 },
    parameters: aMeeting,
    search: "?centre=passerelles-midi",
  },
}

async function aMeeting(rows: Rows): Promise<Record<string, string>> {
  const [meeting] = await rows<{ id: string }>(
    `select activity.id from activity.activity join centre.centre on centre.id = centre_id
     where slug = 'passerelles-midi' and kind = 'network_meeting' order by title limit 1`,
  )
  return { id: meeting?.id ?? "" }
}
