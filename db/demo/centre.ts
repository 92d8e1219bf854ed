import { createCentre, findCentreBySlug } from "#modules/centre/index.server.ts"
import { read } from "#platform/db/index.server.ts"
import type { Caller } from "#platform/session/index.server.ts"
import type { Demonstration } from "./index.ts"

/** The centre where the people of the demonstration work. */
export const mainCentreSlug = "passerelles-midi"

/** Nine invented centres; a centre that is there already stays as it is. Telephone numbers are those reserved for fiction (Arcep). */
export const demonstration: Demonstration = { name: "centre", create }

async function create(caller: Caller): Promise<void> {
  for (const { slug, ...face } of centres) {
    if ((await read(caller, (tx) => findCentreBySlug(tx, slug))) !== undefined) continue
    const made = await createCentre(caller, face)
    if (made.kind !== "done" || made.value.slug !== slug)
      throw new Error(`The centre ${slug} of the demonstration: ${JSON.stringify(made)}`)
  }
}

const officeHours = {
  week: {
    monday: { afternoon: { from: "14:00", to: "17:30" } },
    tuesday: { morning: { from: "09:30", to: "12:30" }, afternoon: { from: "14:00", to: "17:30" } },
    wednesday: { morning: { from: "09:30", to: "12:30" }, afternoon: { from: "14:00", to: "18:30" } },
    thursday: { morning: { from: "09:30", to: "12:30" }, afternoon: { from: "14:00", to: "17:30" } },
    friday: { morning: { from: "09:30", to: "12:30" } },
  },
  exceptions: [{ date: "2026-12-24", note: "Fermeture de fin d’année, jusqu’au 3 janvier" }],
}

const mornings = {
  week: {
    monday: { morning: { from: "09:00", to: "12:00" } },
    tuesday: { morning: { from: "09:00", to: "12:00" } },
    thursday: { morning: { from: "09:00", to: "12:00" }, afternoon: { from: "13:30", to: "16:30" } },
  },
  exceptions: [],
}

const centres = [
  {
    slug: mainCentreSlug,
    name: "Passerelles Midi – centre de ressources",
    shortName: "Passerelles Midi",
    presentation:
      "Passerelles Midi équipe celles et ceux qui travaillent à la cohésion sociale dans les quartiers d’Occitanie pyrénéenne : agents des villes et de l’État, associations, conseils citoyens, bailleurs.\n\nNous animons des réseaux, formons, accompagnons les territoires, tenons un centre de documentation ouvert à tous et observons les quartiers. Le fonds documentaire se consulte sur place ou en ligne ; le prêt est gratuit pour les adhérents.",
    coverage: ["09", "12", "31", "32", "46", "65", "81", "82"],
    openingHours: officeHours,
    streetAddress: "14, rue des Passerelles\n31000 Toulouse",
    phone: "05 36 49 00 14",
    email: "contact@passerelles-midi.exemple.test",
    website: "https://passerelles-midi.exemple.test/",
    accent: "blue",
  },
  {
    slug: "estuaires",
    name: "Estuaires – ressources des villes de l’Ouest",
    shortName: "Estuaires",
    presentation:
      "Un lieu commun aux acteurs des quartiers de Loire et de Vendée : rencontres, formation, documentation.",
    coverage: ["44", "49", "53", "72", "85"],
    openingHours: mornings,
    streetAddress: "3, quai des Mariniers\n44000 Nantes",
    phone: "02 61 91 00 03",
    email: "bonjour@estuaires.exemple.test",
    accent: "teal",
  },
  {
    slug: "la-fabrique-armor",
    name: "La Fabrique Armor",
    shortName: "La Fabrique Armor",
    presentation: "Apprendre ensemble, dans les villes de Bretagne, ce que les habitants savent déjà.",
    coverage: ["22", "29", "35", "56"],
    openingHours: officeHours,
    streetAddress: "27, rue de la Fabrique\n35000 Rennes",
    phone: "02 61 91 00 27",
    email: "contact@fabrique-armor.exemple.test",
    accent: "slate",
  },
  {
    slug: "canopee-nord",
    name: "Canopée Nord – centre de ressources des Hauts-de-France",
    shortName: "Canopée Nord",
    presentation:
      "Éducation, emploi, cadre de vie : des repères pour agir dans les quartiers du bassin minier et des métropoles.",
    coverage: ["02", "59", "60", "62", "80"],
    openingHours: mornings,
    streetAddress: "8, place du Beffroi\n59000 Lille",
    phone: "03 53 01 00 08",
    email: "accueil@canopee-nord.exemple.test",
    accent: "fir",
  },
  {
    slug: "trois-rivieres",
    name: "Trois Rivières – ressources Grand Est",
    shortName: "Trois Rivières",
    presentation: "Observation, réseaux et qualification entre Meuse, Moselle et Rhin.",
    coverage: ["08", "10", "51", "52", "54", "55", "57", "67", "68", "88"],
    openingHours: mornings,
    streetAddress: "61, rue du Pont-des-Roches\n54000 Nancy",
    phone: "03 53 01 00 61",
    email: "contact@trois-rivieres.exemple.test",
    accent: "plum",
  },
  {
    slug: "confluences",
    name: "Confluences – développement social en Rhône et Alpes",
    shortName: "Confluences",
    presentation: "Un centre de ressources né d’associations de quartier, au service des contrats de ville.",
    coverage: ["01", "07", "26", "38", "42", "69", "73", "74"],
    openingHours: officeHours,
    streetAddress: "5, montée des Canuts\n69001 Lyon",
    phone: "04 65 71 00 05",
    email: "contact@confluences.exemple.test",
    accent: "brick",
  },
  {
    slug: "rivages",
    name: "Rivages – centre de ressources méditerranéen",
    shortName: "Rivages",
    presentation:
      "De Nice à Avignon, un appui aux équipes de la politique de la ville et de la lutte contre l’illettrisme.",
    coverage: ["04", "05", "06", "13", "83", "84"],
    openingHours: mornings,
    streetAddress: "19, cours des Alizés\n13001 Marseille",
    phone: "04 65 71 00 19",
    email: "contact@rivages.exemple.test",
    accent: "ochre",
  },
  {
    slug: "le-lien",
    name: "Le Lien – ressources Centre-Val de Loire",
    shortName: "Le Lien",
    presentation: "Mettre en lien les villes moyennes, leurs quartiers et leurs campagnes.",
    coverage: ["18", "28", "36", "37", "41", "45"],
    openingHours: mornings,
    streetAddress: "2, rue des Halles\n45000 Orléans",
    phone: "02 61 91 00 02",
    email: "contact@le-lien.exemple.test",
    accent: "ink",
  },
  {
    slug: "pitons",
    name: "Pitons – centre de ressources de La Réunion",
    shortName: "Pitons",
    presentation: "Savoirs de base, médiation et développement social urbain à La Réunion.",
    coverage: ["974"],
    openingHours: mornings,
    streetAddress: "40, chemin des Filaos\n97400 Saint-Denis",
    phone: "02 61 91 00 40",
    email: "contact@pitons.exemple.test",
    accent: "teal",
    timezone: "Indian/Reunion",
  },
]
