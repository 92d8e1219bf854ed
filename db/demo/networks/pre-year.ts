/** A year of the demonstration's liveliest network: people, topics, votes, a meeting that was held and one to come. Everybody is invented. */

export const newcomers = [
  ["Maëlle", "Trinquier"],
  ["Idriss", "Cauvet"],
  ["Anne-Lise", "Bordeneuve"],
  ["Kossi", "Amegan"],
  ["Faustine", "Péchaval"],
  ["Samir", "Oustalet"],
  ["Violaine", "Roucoule"],
] as const

/** Put to the vote before the meeting that was held; who votes for what, by place in the lists. */
export const earlierTopics = [
  {
    title: "Associer les parents dès l’équipe pluridisciplinaire",
    details: "Qui les invite, à quel moment, et que peut-on leur montrer ?",
  },
  {
    title: "Sortir d’un parcours : quand et comment y mettre fin",
    details: "Critères, relais, et ce que l’on dit à l’enfant.",
  },
  { title: "Le secret partagé avec l’école", details: "" },
  { title: "Évaluer les parcours sans grille de plus", details: "Deux communes ont essayé un entretien de bilan." },
] as const
export const earlierVotes = [[0, 1], [0, 3], [0, 1, 2], [1], [0, 2, 3], [1, 0], [2], [0, 1]] as const

/** Put to the vote now. */
export const comingTopics = [
  {
    title: "Les vacances : que faire des parcours quand tout ferme ?",
    details: "Partager ce que chacun monte en juillet et en août.",
  },
  { title: "Travailler avec les clubs sportifs", details: "Conventions, transport, première licence." },
  { title: "Les écrans à la maison : en parler sans faire la leçon", details: "" },
] as const
export const comingVotes = [[0], [0, 1], [1], [0, 2], [2]] as const

export const minutes = `# Associer les parents dès l’équipe pluridisciplinaire
Trois communes invitent les parents au premier quart d’heure de l’équipe ; une les reçoit à part, la veille.

- Ce qui aide : une personne connue de la famille ouvre la réunion.
- Ce qui gêne : **arriver devant dix professionnels assis.**
- Personne ne lit de document en séance que les parents n’aient eu avant.

> « Quand on nous attend à la porte, on n’a plus peur d’entrer. » (une mère, rapporté par sa référente)

# Sortir d’un parcours : quand et comment y mettre fin
1. Fixer la date de fin au début, quitte à la repousser une fois.
2. Nommer le relais avant le dernier rendez-vous.
3. Écrire avec l’enfant ce qui a changé.

Le guide national est en ligne : https://www.exemple.fr/guide-pre`

export const decisions = [
  "Une trame d’invitation des parents, commune aux villes du réseau, est écrite avant la prochaine rencontre.",
  "Le réseau recense les relais possibles à la sortie d’un parcours, commune par commune.",
] as const
