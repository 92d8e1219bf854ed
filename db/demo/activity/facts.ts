/** The year 2017 of one resource centre, as its activity report prints it: what the demonstration year adds up to. */

export const networks = [
  { name: "Chefs de projet politique de la ville", meetings: 3, participants: 29 },
  { name: "Coordonnateurs PRE", meetings: 5, participants: 46 },
  { name: "Coordonnateurs CISPD / CLSPD", meetings: 3, participants: 25 },
  { name: "Animateurs de conseils citoyens", meetings: 3, participants: 17 },
  { name: "Professionnels des ESAT", meetings: 4, participants: 76 },
  { name: "Formateurs FLE / FLI", meetings: 4, participants: 34 },
  { name: "Formateurs VRL", meetings: 4, participants: 36 },
  { name: "Acteurs du décrochage scolaire", meetings: 3, participants: 19 },
] as const

export const contributions = [
  {
    title: "Séminaire de la société civile, en visioconférence",
    dates: ["2017-01-23", "2017-03-07"],
    participants: 60,
  },
  {
    title: "Journées nationales de la participation citoyenne",
    dates: ["2017-01-25", "2017-01-26"],
    participants: 350,
  },
  { title: "Journée régionale contre le sexisme : jury", dates: ["2017-02-24"], participants: 90 },
  { title: "Travail social et territoires : deux ateliers", dates: ["2017-06-30"], participants: 300 },
  { title: "Journée des services de l’État : table ronde", dates: ["2017-09-20"], participants: 90 },
  {
    title: "Emploi des femmes dans les quartiers prioritaires : deux ateliers",
    dates: ["2017-10-17"],
    participants: 114,
  },
  { title: "Journée de la réussite éducative : préparation et animation", dates: ["2017-10-17"], participants: 50 },
  { title: "Contre les discriminations : témoignage", dates: ["2017-11-09"], participants: 40 },
] as const

export const conferences = { actions: 4, days: 4, participants: 229, hours: 1128 }
export const conferenceDates = ["2017-01-16", "2017-03-29", "2017-04-27", "2017-05-18"] as const

const economy = "Développement économique & emploi"
const discrimination = "Discriminations & politique d’égalité"
const education = "Éducation & jeunesse"
const methods = "Méthodes & outils"
const basicSkills = "Savoirs & compétences de base"
const safety = "Sécurité & prévention"
const policies = "Politiques territoriales"
const practice = "Ateliers d’analyse de pratiques professionnelles"

export const catalogueTraining = {
  days: 72.5,
  participants: 512,
  hours: 6620.5,
  themes: [
    { theme: economy, actions: 2, days: 3, people: 17 },
    { theme: discrimination, actions: 6, days: 10.5, people: 79 },
    { theme: education, actions: 6, days: 18, people: 99 },
    { theme: methods, actions: 1, days: 2, people: 10 },
    { theme: basicSkills, actions: 18, days: 36, people: 287 },
    { theme: safety, actions: 1, days: 2, people: 13 },
    { theme: policies, actions: 1, days: 1, people: 7 },
  ],
} as const

export const onDemandTraining = {
  days: 26.5,
  participants: 234,
  hours: 1771,
  themes: [
    { theme: discrimination, actions: 2, days: 3, people: 24 },
    { theme: basicSkills, actions: 12, days: 17, people: 150 },
    { theme: safety, actions: 1, days: 4, people: 33 },
    { theme: practice, actions: 1, days: 1.5, people: 7 },
    { theme: methods, actions: 1, days: 1, people: 20 },
  ],
} as const

export const teaching = [
  { title: "École de travail social : partenariats et réseaux", days: 1, hours: 7, students: 31 },
  { title: "Institut d’études politiques : la politique de la ville", days: 10, hours: 20, students: 20 },
  { title: "École des professeurs : partenariats et réseaux", days: 0.5, hours: 3, students: 8 },
  { title: "École des professeurs : prévention et politiques publiques", days: 0.5, hours: 3, students: 5 },
  { title: "École des professeurs : la politique de la ville", days: 0.5, hours: 3, students: 9 },
] as const
export const teachingTotal = { days: 12.5, hours: 36, participants: 73, participantHours: 654 }

/** The summary table: computed by the ledger, and as it was printed where that differs. */
export const summary = [
  { kind: "conference", days: 4, participants: 229, hours: 1128 },
  { kind: "course_session", days: 72.5, participants: 512, hours: 6620.5 },
  { kind: "on_demand_course", days: 26.5, participants: 234, hours: 1771 },
  { kind: "network_meeting", days: 29, participants: 282, printed: 281, hours: 1666 },
  { kind: "teaching", days: 12.5, participants: 73, hours: 654 },
] as const
export const summaryTotal = { days: 144.5, participants: 1330, printed: 1329, hours: 11_839.5 }

export const programme = { name: "Valeurs de la République et laïcité", daysBefore: 36, days: 6 }
export const interviewHours = 144
export const visits = { visits: 662, people: 291, structures: 153, groups: 20 }
export const workshops = { first: 15, second: 7 }
export const diagnosis = {
  name: "Diagnostic partagé : prévention jeunesse",
  interviewed: 74,
  groups: [19, 21, 22, 24],
  meetings: 2,
  institutions: 30,
  actors: 100,
}
export const presentation = { people: 55, elected: 35, technical: 20 }

export const themes = { economy, discrimination, education, methods, basicSkills, safety, policies, practice }
