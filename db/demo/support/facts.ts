/** What the demonstration's centre accompanies: invented towns, agglomerations and actors, as a real year had them. */
export interface DemoSupport {
  title: string
  /** Invented, of the directory; the département is the territory. */
  structure: { name: string; kind: string }
  departement: string
  theme: string
  purpose: string
  fromOn: string
  untilOn?: string
  state?: "paused" | "closed"
  published?: boolean
  next?: { step: string; inDays: number }
  entries: DemoEntry[]
}

export interface DemoEntry {
  kind: "meeting" | "call" | "note" | "document"
  /** A day of the years told, or how many days ago. */
  on: string | number
  title: string
  text?: string
  half?: "morning" | "afternoon" | "evening" | "day"
  minutes?: number
  others?: number
  /** Words of the title of an activity that counts it already. */
  tied?: string
  file?: { name: string; text: string }
}

const agglomeration = { name: "Communauté d’agglomération du Val-Perdu", kind: "epci" }
const coteaux = { name: "Grand-Lauzet agglomération", kind: "epci" }
const rivieres = { name: "Communauté d’agglomération des Trois-Eaux", kind: "epci" }
const hautes = { name: "Agglomération de Haute-Serre", kind: "epci" }

export const supports: DemoSupport[] = [
  {
    title: "Val-Perdu : évaluation du contrat de ville",
    structure: agglomeration,
    departement: "82",
    theme: "Politiques territoriales",
    purpose:
      "Aider l’équipe projet à construire une évaluation partagée : questions, indicateurs, paroles d’habitants.",
    fromOn: "2016-09-12",
    published: true,
    next: { step: "Relire la note de synthèse avec la cheffe de projet", inDays: 3 },
    entries: [
      {
        kind: "meeting",
        on: "2017-01-24",
        title: "Cadrage de l’évaluation avec l’équipe projet",
        half: "afternoon",
        others: 6,
        text: "Trois questions retenues : à qui profite l’éducatif, qui décide, ce que deviennent les jeunes suivis.\nLe service statistique fournit les séries par quartier.",
      },
      {
        kind: "note",
        on: "2017-02-08",
        title: "Lecture des trois rapports annuels du contrat",
        text: "Les objectifs sont chiffrés pour l’emploi seulement. À proposer : un tableau par pilier.",
      },
      {
        kind: "meeting",
        on: "2017-04-11",
        title: "Atelier avec les conseils citoyens : que voudriez-vous savoir ?",
        half: "evening",
        minutes: 150,
        others: 14,
      },
      { kind: "call", on: "2017-05-19", title: "Calendrier de l’enquête auprès des associations", minutes: 35 },
      {
        kind: "document",
        on: "2017-10-06",
        title: "Grille d’évaluation remise",
        text: "Version adoptée par le comité de pilotage.",
        file: {
          name: "grille-evaluation.csv",
          text: "question;indicateur\r\nÀ qui profite l’éducatif ?;jeunes suivis par quartier\r\n",
        },
      },
      { kind: "meeting", on: 40, title: "Préparer la suite du contrat", half: "morning", others: 5 },
    ],
  },
  {
    title: "Val-Perdu : plan de lutte contre les discriminations",
    structure: agglomeration,
    departement: "82",
    theme: "Discriminations & politique d’égalité",
    purpose: "Du diagnostic au plan : ce que disent les agents, ce que vivent les habitants.",
    fromOn: "2017-02-01",
    untilOn: "2018-06-29",
    state: "closed",
    entries: [
      {
        kind: "meeting",
        on: "2017-03-21",
        title: "Réunion de lancement avec l’État et l’agglomération",
        half: "morning",
        others: 9,
      },
      {
        kind: "meeting",
        on: "2017-09-28",
        title: "Groupe de travail sur l’accueil dans les services",
        half: "day",
        others: 12,
      },
      { kind: "document", on: "2017-12-04", title: "Plan en douze actions, version proposée aux élus" },
    ],
  },
  {
    title: "Grand-Lauzet : conseil local de sécurité et réunions de secteur",
    structure: coteaux,
    departement: "46",
    theme: "Sécurité & prévention",
    purpose: "Faire vivre le conseil entre deux séances plénières, secteur par secteur.",
    fromOn: "2016-11-02",
    entries: [
      { kind: "meeting", on: "2017-02-02", title: "Réunion du secteur Nord", half: "afternoon", others: 11 },
      { kind: "meeting", on: "2017-06-13", title: "Réunion du secteur Sud", half: "afternoon", others: 8 },
      {
        kind: "note",
        on: "2017-06-14",
        title: "Ce qui revient dans les deux secteurs",
        text: "Stationnement devant l’école, halls occupés, mais surtout : personne ne sait à qui le dire.",
      },
    ],
  },
  {
    title: "Trois-Eaux : gestion urbaine de proximité et baromètre d’humeur",
    structure: rivieres,
    departement: "81",
    theme: "Méthodes & outils",
    purpose: "Suivi continu depuis 2014 : diagnostics en marchant, baromètre des habitants, emploi.",
    fromOn: "2014-05-05",
    published: true,
    next: { step: "Caler le prochain diagnostic en marchant", inDays: -2 },
    entries: [
      {
        kind: "meeting",
        on: "2017-03-09",
        title: "Diagnostic en marchant, quartier des Lices",
        half: "morning",
        others: 16,
      },
      { kind: "meeting", on: "2017-11-23", title: "Restitution du baromètre d’humeur", half: "evening", others: 22 },
      { kind: "call", on: 12, title: "Le bailleur demande la grille du baromètre", minutes: 20 },
    ],
  },
  {
    title: "Haute-Serre : plateforme linguistique",
    structure: hautes,
    departement: "12",
    theme: "Savoirs & compétences de base",
    purpose: "Un accueil unique pour positionner et orienter les personnes vers les cours de français.",
    fromOn: "2017-01-10",
    next: { step: "Envoyer le cahier des charges type", inDays: 12 },
    entries: [
      { kind: "meeting", on: "2017-01-31", title: "Tour de table des organismes", half: "day", others: 13 },
      { kind: "meeting", on: "2017-05-16", title: "Fiche de positionnement commune", half: "afternoon", others: 9 },
    ],
  },
  {
    title: "Ville de Puylaurac : école et parents",
    structure: { name: "Ville de Puylaurac", kind: "commune" },
    departement: "65",
    theme: "Éducation & jeunesse",
    purpose: "Deux ateliers avec l’école et les parents, le second en analyse de pratiques.",
    fromOn: "2017-01-05",
    untilOn: "2017-07-07",
    state: "closed",
    entries: [
      { kind: "call", on: "2017-01-12", title: "La directrice de l’école présente la demande", minutes: 40 },
      {
        kind: "meeting",
        on: "2017-03-14",
        title: "Premier atelier : ce que l’école attend, ce que les parents comprennent",
        tied: "École et parents : premier atelier",
        text: "Quinze parents. À reprendre : le cahier de liaison.",
      },
      {
        kind: "meeting",
        on: "2017-05-30",
        title: "Second atelier, en analyse de pratiques",
        tied: "École et parents : second atelier",
        text: "Compté en formation à la demande, raconté ici.",
      },
    ],
  },
  {
    title: "Ville de Montréjac : contrat territorial, formation-action",
    structure: { name: "Ville de Montréjac", kind: "commune" },
    departement: "31",
    theme: "Politiques territoriales",
    purpose: "Former ensemble élus et techniciens en écrivant le contrat.",
    fromOn: "2017-03-01",
    untilOn: "2018-03-30",
    state: "closed",
    entries: [
      { kind: "meeting", on: "2017-04-20", title: "Première journée : lire le quartier", half: "day", others: 18 },
      {
        kind: "meeting",
        on: "2017-10-19",
        title: "Deuxième journée : choisir trois priorités",
        half: "day",
        others: 17,
      },
    ],
  },
  {
    title: "Locataires relais : méthode et charte",
    structure: { name: "Habitat du Bief", kind: "landlord" },
    departement: "31",
    theme: "Méthodes & outils",
    purpose: "Écrire avec le bailleur et ses locataires ce qu’est un locataire relais, et ce qu’il n’est pas.",
    fromOn: "2017-02-15",
    state: "paused",
    entries: [
      { kind: "meeting", on: "2017-03-02", title: "Ce que font déjà les locataires", half: "afternoon", others: 7 },
      { kind: "document", on: "2017-09-15", title: "Charte des locataires relais" },
    ],
  },
  {
    title: "Droits des femmes : plan régional et ses trois enjeux",
    structure: { name: "Délégation régionale aux droits des femmes", kind: "state" },
    departement: "31",
    theme: "Discriminations & politique d’égalité",
    purpose: "Appuyer la délégation et les services de l’État dans l’écriture du plan.",
    fromOn: "2017-04-03",
    entries: [
      { kind: "meeting", on: "2017-05-04", title: "Les trois enjeux du plan", half: "morning", others: 8 },
      { kind: "note", on: 25, title: "Le plan sera révisé l’an prochain" },
    ],
  },
  {
    title: "Conseils citoyens : besoins de formation",
    structure: { name: "Conseil citoyen des Coteaux", kind: "residents_council" },
    departement: "09",
    theme: "Méthodes & outils",
    purpose: "Deux conseils citoyens disent ce qu’ils voudraient apprendre.",
    fromOn: "2017-09-01",
    entries: [
      { kind: "meeting", on: "2017-09-19", title: "Recueil des besoins, en soirée", half: "evening", others: 19 },
    ],
  },
]
