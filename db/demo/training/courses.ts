import { themes } from "../activity/facts.ts"

export interface DemoCourse {
  kind: "catalogue" | "on_demand" | "conference" | "teaching" | "contribution"
  title: string
  theme?: string
  days: string
  hours: string
  price: string
  capacity?: string
  nsf?: string
  formacodes?: string
  mode?: "remote" | "mixed"
  state?: "draft"
  objectives: string
  contents: string
  need?: string
}

/** What an invented centre of the field teaches. */
export const courses: DemoCourse[] = [
  {
    kind: "catalogue",
    title: "Valeurs de la République et laïcité",
    theme: themes.discrimination,
    days: "2",
    hours: "14",
    price: "0",
    capacity: "15",
    nsf: "333",
    formacodes: "13254",
    objectives:
      "- Dire ce que la loi demande, à qui, dans quels lieux\n- Analyser une situation de terrain avec la grille du plan national\n- Répondre à une demande sans céder ni rompre le dialogue",
    contents:
      "Première journée : histoire et droit, des textes aux situations.\n\nSeconde journée : huit cas apportés par le groupe, travaillés en jeux de rôle, puis relus avec les textes.",
  },
  {
    kind: "catalogue",
    title: "Accueillir en français : écrire et parler simplement",
    theme: themes.basicSkills,
    days: "2",
    hours: "14",
    price: "180",
    capacity: "12",
    nsf: "136",
    formacodes: "15235",
    objectives:
      "- Réécrire un courrier administratif en français facile à lire\n- Vérifier qu’une personne a compris, sans l’infantiliser\n- Orienter vers les cours de français du territoire",
    contents:
      "Règles du français facile, ateliers de réécriture sur les documents des participants, relecture par des apprenants.",
  },
  {
    kind: "catalogue",
    title: "Repérer l’illettrisme et en parler",
    theme: themes.basicSkills,
    days: "1",
    hours: "7",
    price: "90",
    capacity: "15",
    nsf: "332",
    formacodes: "15022",
    objectives:
      "- Reconnaître les signes d’une difficulté avec l’écrit\n- Aborder le sujet avec la personne\n- Nommer trois recours proches",
    contents: "Chiffres et idées reçues, témoignages filmés, entraînement à l’entretien, ressources du territoire.",
  },
  {
    kind: "catalogue",
    title: "Conduire un projet de réussite éducative",
    theme: themes.education,
    days: "3",
    hours: "21",
    price: "270",
    capacity: "14",
    nsf: "332",
    objectives:
      "- Construire un parcours personnalisé avec la famille\n- Animer une équipe pluridisciplinaire\n- Évaluer les effets pour l’enfant",
    contents:
      "Cadre du programme, place des parents, secret partagé, indicateurs ; deux journées puis une journée de retour d’expérience.",
  },
  {
    kind: "catalogue",
    title: "Prévenir les discriminations à l’embauche",
    theme: themes.discrimination,
    days: "1,5",
    hours: "10,5",
    price: "150",
    capacity: "15",
    nsf: "315",
    objectives:
      "- Décrire les vingt-cinq critères et leurs exceptions\n- Relire une offre et une grille d’entretien\n- Réagir à une demande illégale",
    contents: "Droit, testing, cas d’employeurs et d’intermédiaires de l’emploi.",
  },
  {
    kind: "catalogue",
    title: "Animer un conseil citoyen",
    theme: themes.methods,
    days: "2",
    hours: "14",
    price: "0",
    capacity: "16",
    nsf: "341",
    mode: "mixed",
    objectives: "- Préparer une réunion où chacun parle\n- Écrire un avis qui sera lu\n- Rendre compte aux habitants",
    contents: "Outils d’animation, écriture collective, une séance à distance entre les deux journées.",
  },
  {
    kind: "catalogue",
    title: "Médiation numérique : aider sans faire à la place",
    theme: themes.methods,
    days: "1",
    hours: "7",
    price: "90",
    capacity: "12",
    nsf: "326",
    mode: "remote",
    objectives:
      "- Évaluer l’autonomie d’une personne avec le numérique\n- Protéger ses données et celles des autres\n- Passer le relais",
    contents: "Postures, cadre légal de l’aide aux démarches, exercices en binômes à distance.",
  },
  {
    kind: "catalogue",
    title: "Sécurité et tranquillité : lire un quartier",
    theme: themes.safety,
    days: "2",
    hours: "14",
    price: "220",
    capacity: "14",
    nsf: "344",
    state: "draft",
    objectives: "- Conduire un diagnostic en marchant\n- Croiser chiffres et paroles d’habitants",
    contents: "Une journée en salle, une journée dans un quartier volontaire.",
  },
  {
    kind: "on_demand",
    title: "Apprendre le français dans les quartiers : coordonner les acteurs",
    theme: themes.basicSkills,
    days: "2",
    hours: "12",
    price: "1400",
    nsf: "332",
    objectives:
      "- Décrire l’offre du territoire et ses manques\n- S’accorder sur un positionnement commun\n- Tenir à jour un répertoire partagé",
    contents: "Deux journées sur place, une cartographie faite ensemble entre les deux.",
    need: "Demande d’une agglomération après son diagnostic : seize structures, pas de test commun, des listes d’attente inégales. Entretien avec la cheffe de projet et trois formatrices.",
  },
  {
    kind: "on_demand",
    title: "Analyse de pratiques pour médiatrices et médiateurs",
    theme: themes.practice,
    days: "1,5",
    hours: "9",
    price: "1100",
    nsf: "332",
    objectives:
      "- Dire une situation sans se justifier\n- Formuler des hypothèses à plusieurs\n- Choisir une action à essayer",
    contents: "Trois séances d’une demi-journée, à un mois d’intervalle.",
    need: "Équipe de six médiateurs, deux départs en un an : la directrice demande un lieu où déposer les situations difficiles.",
  },
  {
    kind: "conference",
    title: "Conférence-atelier : habiter la ville la nuit",
    theme: themes.safety,
    days: "1",
    hours: "6",
    price: "0",
    capacity: "80",
    objectives: "Croiser chercheurs, élus et habitants sur ce qui se joue la nuit dans les quartiers.",
    contents: "Deux conférences le matin, quatre ateliers l’après-midi ; des actes suivront.",
  },
  {
    kind: "teaching",
    title: "La politique de la ville, de 1977 à aujourd’hui",
    theme: themes.policies,
    days: "1",
    hours: "6",
    price: "0",
    objectives: "Situer la politique de la ville, ses acteurs et ses outils.",
    contents: "Cours et étude d’un contrat de ville, pour des étudiants en travail social.",
  },
  {
    kind: "contribution",
    title: "Intervenir dans vos rencontres",
    days: "0,5",
    hours: "3",
    price: "0",
    objectives: "Une table ronde, un atelier, un témoignage sur les quartiers : dites-nous ce que vous préparez.",
    contents: "Selon la rencontre.",
  },
]

export const commonTexts = {
  audience: "Agents des collectivités et de l’État, salariés et bénévoles d’associations, conseillers citoyens.",
  prerequisites: "Aucun : venir avec une situation de travail.",
  methods: "Apports courts, cas apportés par les participants, travail en petits groupes, mise en situation.",
  means: "Salle accessible, documents remis sur papier et en ligne, sélection du centre de documentation.",
  assessment:
    "Positionnement à l’entrée ; mise en situation observée avec une grille en fin de formation ; questionnaire à chaud et à trois mois.",
  access: "Inscription en ligne jusqu’à sept jours avant ; réponse sous trois jours ouvrés.",
  accessibility:
    "Locaux accessibles en fauteuil. Dites-nous vos besoins à l’inscription : le référent handicap vous appelle pour adapter la formation.",
  results: "Au moins huit participants sur dix atteignent les objectifs, mesurés par la mise en situation.",
}
