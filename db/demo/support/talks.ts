/** Today's interviews: how many days ago, minutes, from where, question, kind of structure, answer. */
export const interviews = [
  {
    days: 2,
    minutes: 60,
    commune: "commune:82121",
    question: "Monter un dossier d’adultes-relais",
    structureKind: "association",
    answer: "Cadre, calendrier, deux exemples du catalogue.",
    follow: "Envoyer le modèle de budget",
  },
  {
    days: 5,
    minutes: 45,
    commune: "departement:82",
    question: "Quels chiffres par quartier pour un rapport annuel ?",
    structureKind: "epci",
    answer: "Fiches des quartiers prioritaires, observatoire.",
  },
  {
    days: 9,
    minutes: 90,
    commune: "commune:09122",
    question: "Relancer un conseil citoyen qui s’essouffle",
    structureKind: "commune",
    answer: "Trois expériences voisines ; mise en lien.",
  },
  {
    days: 16,
    minutes: 30,
    commune: "commune:31555",
    question: "Stage de fin d’études sur la rénovation urbaine",
    structureKind: "none",
    answer: "",
  },
  {
    days: 23,
    minutes: 60,
    commune: "commune:81004",
    question: "Former des bénévoles à l’apprentissage du français",
    structureKind: "association",
    answer: "Offre de l’année, plateforme linguistique.",
  },
  {
    days: 31,
    minutes: 120,
    commune: "departement:31",
    question: "Écrire une charte avec les habitants",
    structureKind: "landlord",
    answer: "Méthode des locataires relais.",
  },
] as const

/** Calls: how many days ago, hour, commune's identity or none, kind, subject, minutes, outcome. */
export const calls = [
  {
    days: 1,
    at: "09:40",
    commune: "commune:31555",
    structureKind: "none",
    subject: "Où apprendre le français dans mon quartier ?",
    minutes: 7,
    outcome: "answered",
  },
  {
    days: 1,
    at: "11:05",
    commune: "commune:81004",
    structureKind: "association",
    subject: "Dates de l’appel à projets",
    minutes: 4,
    outcome: "redirected",
  },
  {
    days: 3,
    at: "14:20",
    commune: "commune:82121",
    structureKind: "commune",
    subject: "Créer un poste d’adulte-relais",
    minutes: 12,
    outcome: "call_back",
    callback: "Mme Roques, 05 36 49 00 17",
  },
  {
    days: 6,
    at: "10:15",
    commune: "",
    structureKind: "none",
    subject: "Erreur de numéro",
    minutes: 1,
    outcome: "lost",
  },
  {
    days: 8,
    at: "15:50",
    commune: "commune:46042",
    structureKind: "school",
    subject: "Intervenir au collège sur la laïcité",
    minutes: 9,
    outcome: "answered",
  },
] as const

/** What another centre took down for this one. */
export const callsFromElsewhere = [
  {
    days: 2,
    at: "16:30",
    commune: "commune:65440",
    structureKind: "association",
    subject: "Rencontrer d’autres régies de quartier",
    minutes: 6,
    outcome: "call_back",
    callback: "M. Abadie, 05 36 49 00 21",
  },
] as const
