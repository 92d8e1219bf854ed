import * as facts from "../activity/facts.ts"

/** One announced activity of the demonstration: its days are counted from today, weekends passed over. */
export interface ComingActivity {
  title: string
  kind: string
  /** Days from today, of each date. */
  days: number[]
  hours?: { starts: string; ends: string }
  halves?: ("morning" | "afternoon")[]
  place: string
  mode?: "on_site" | "remote" | "mixed"
  territory?: string
  theme?: string
  series?: string
  partners?: string[]
  /** People of the demonstration's directory: from which one on, and how many. */
  enrolled?: { from: number; count: number }
  cancelled?: boolean
  announcement?: Record<string, unknown>
}

const contact = "Yanis Bouscatel, 05 65 71 00 12"
const morning = { starts: "09:30", ends: "12:30" }
const day = ["morning", "afternoon"] as const

export const coming: ComingActivity[] = [
  {
    title: "Point d’équipe sur les actions à venir",
    kind: "other",
    days: [0],
    hours: { starts: "14:00", ends: "15:30" },
    place: "Bibliothèque du centre",
  },
  {
    title: "Conseils citoyens : tenir dans la durée",
    kind: "network_meeting",
    days: [1],
    hours: { starts: "18:00", ends: "20:30" },
    place: "Maison des associations, salle du Tilleul, Montbrelan",
    theme: facts.themes.policies,
    series: "Animateurs de conseils citoyens",
    enrolled: { from: 40, count: 13 },
    announcement: {
      description:
        "Que devient un conseil citoyen cinq ans après le tirage au sort ? Trois conseils racontent ce qui les tient : un local, une question commune, des habitants qui se relaient.\n\nOn repart avec une fiche de deux pages, écrite pendant la soirée.",
      practical: "Bus 7, arrêt Halle aux grains. Un repas partagé suit la rencontre.",
      capacity: 15,
      asksMeal: true,
      contact,
    },
  },
  {
    title: "Chefs de projet : préparer la revue de contrat",
    kind: "network_meeting",
    days: [9],
    hours: morning,
    place: "Communauté de communes des Coteaux, salle du conseil",
    theme: facts.themes.policies,
    series: "Chefs de projet politique de la ville",
    enrolled: { from: 0, count: 9 },
    announcement: {
      description:
        "Deux heures sur la revue à mi-parcours : ce que l’État attend, ce que les habitants en disent, ce qui se mesure. Chacun apporte une page de son contrat.",
      audience: "Chefs de projet et agents de développement des contrats de ville",
      practical: "Parking devant la mairie, cinq minutes à pied de la gare.",
      capacity: 25,
      contact,
    },
  },
  {
    title: "Matinée portes ouvertes de la salle de lecture",
    kind: "other",
    days: [12],
    hours: { starts: "10:00", ends: "12:00" },
    place: "Centre de ressources, rez-de-chaussée",
    announcement: {
      description:
        "Les documents arrivés cette saison, les dossiers du moment, un café. On entre et on sort quand on veut.",
      enrolment: "none",
    },
  },
  {
    title: "Coordonnateurs PRE : parcours et secret partagé",
    kind: "network_meeting",
    days: [16],
    hours: morning,
    place: "Maison de l’éducation, Lombrac",
    theme: facts.themes.education,
    series: "Coordonnateurs PRE",
    enrolled: { from: 60, count: 4 },
    cancelled: true,
    announcement: {
      description:
        "Ce qui se dit en équipe pluridisciplinaire, ce qui ne se dit pas, et comment les familles le savent.",
      capacity: 20,
      contact,
    },
  },
  {
    title: "Animer une réunion où chacun parle",
    kind: "course_session",
    days: [23, 26, 37],
    halves: [...day],
    place: "Centre de ressources, salle de formation",
    theme: facts.themes.methods,
    series: facts.programme.name,
    enrolled: { from: 100, count: 15 },
    announcement: {
      description:
        "Trois jours, dont un après être retourné sur son terrain : préparer, distribuer la parole, décider, garder trace.\n\nDes exercices filmés, et des documents du centre à emporter.",
      audience: "Professionnels et bénévoles qui animent des groupes d’habitants ou de partenaires",
      practical: "Repas tiré du sac ou au restaurant du marché. Salle de plain-pied, boucle magnétique sur demande.",
      capacity: 12,
      asksAccess: true,
      asksMeal: true,
      question: "Quelle réunion animez-vous le plus souvent ?",
      contact,
    },
  },
  {
    title: "Rencontre à distance : que faire des données des observatoires ?",
    kind: "network_meeting",
    days: [30],
    hours: { starts: "11:00", ends: "12:30" },
    place: "",
    mode: "remote",
    theme: facts.themes.safety,
    series: "Coordonnateurs CISPD / CLSPD",
    enrolled: { from: 70, count: 6 },
    announcement: {
      visibility: "registered",
      enrolment: "registered",
      description: "Entre professionnels connectés : lire un tableau de bord sans lui faire dire ce qu’il ne dit pas.",
      remoteLink: "https://visio.exemple.test/observatoires",
      message: "La salle ouvre dix minutes avant. Coupez votre micro en entrant.",
      contact,
    },
  },
  {
    title: "Habiter, travailler, se former : dix ans de quartiers",
    kind: "conference",
    days: [44],
    hours: { starts: "09:00", ends: "17:00" },
    place: "Théâtre de la Halle, Aubrevielle",
    mode: "mixed",
    theme: facts.themes.economy,
    partners: ["estuaires"],
    enrolled: { from: 20, count: 34 },
    announcement: {
      description:
        "Une journée pour regarder dix ans de politique de la ville dans deux régions : ce que les chiffres montrent, ce que les habitants racontent, ce que les équipes ont appris.\n\nMatinée en plénière, trois ateliers l’après-midi, actes publiés au printemps.",
      audience: "Élus, professionnels, conseils citoyens, chercheurs",
      practical: "Navettes depuis la gare à 8 h 30. Accueil des personnes sourdes : interprètes en LSF.",
      capacity: 150,
      asksAccess: true,
      asksMeal: true,
      remoteLink: "https://visio.exemple.test/dix-ans",
      message: "Votre badge vous attend à l’accueil.",
      contact,
    },
  },
  {
    title: "Semaine nationale contre l’illettrisme : la journée régionale",
    kind: "contribution",
    days: [58],
    halves: [...day],
    place: "Hôtel de région",
    theme: facts.themes.basicSkills,
    announcement: {
      description: "Le centre y anime deux ateliers. L’inscription se fait auprès des organisateurs.",
      enrolment: "elsewhere",
      elsewhere: "https://journee.exemple.test/inscription",
    },
  },
  {
    title: "Formateurs FLE : évaluer sans décourager",
    kind: "network_meeting",
    days: [-21],
    hours: morning,
    place: "Centre de ressources, salle de formation",
    theme: facts.themes.basicSkills,
    series: "Formateurs FLE / FLI",
    enrolled: { from: 80, count: 11 },
    announcement: {
      description: "Quatre outils de positionnement comparés par celles et ceux qui s’en servent.",
      capacity: 20,
    },
  },
]

export const elsewhere: ComingActivity = {
  title: "Conseillers numériques : une journée d’échanges",
  kind: "network_meeting",
  days: [19],
  halves: [...day],
  place: "Maison de quartier du Quai",
  announcement: {
    description: "Ce que l’on apprend au comptoir : récits, outils, relais vers les centres.",
    capacity: 30,
  },
}
