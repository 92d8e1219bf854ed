/** What the demonstration's networks say of themselves. Their names are those under which the ledger files their meetings. */
export const presented = [
  {
    name: "Chefs de projet politique de la ville",
    purpose:
      "Se donner des repères communs sur les contrats de ville et leurs outils. Le réseau lit les textes ensemble, compare ce que chacun met en place et prépare les échanges avec les services de l’État.",
    audience: "Chefs et cheffes de projet des communes et des intercommunalités",
    members: 5,
  },
  {
    name: "Coordonnateurs PRE",
    purpose:
      "Ne plus être seul devant les situations des parcours de réussite éducative. Quatre à cinq journées par an, sur des sujets que les membres proposent et choisissent par un vote.",
    audience: "Coordonnateurs et coordonnatrices de programmes de réussite éducative",
    charter:
      "Ce qui se dit d’un enfant ou d’une famille ne sort pas de la rencontre, et aucun nom n’est écrit.\n\nChacun vient avec une question de son terrain, et repart avec au moins une piste.\n\nQui ne peut pas venir le dit avant, pour que les places servent.",
    members: 7,
  },
  {
    name: "Coordonnateurs CISPD / CLSPD",
    purpose:
      "Faire vivre les conseils de sécurité et de prévention de la délinquance au-delà de la réunion annuelle. Le réseau partage des méthodes, des conventions et des bilans.",
    audience: "Coordonnateurs et coordonnatrices de CISPD et de CLSPD",
    members: 4,
  },
  {
    name: "Animateurs de conseils citoyens",
    purpose:
      "Soutenir ceux qui animent les conseils citoyens, qu’ils soient salariés ou bénévoles. On y échange des façons de faire venir, de faire parler et de rendre compte.",
    audience: "Animateurs et animatrices de conseils citoyens, habitants référents",
    members: 4,
  },
  {
    name: "Professionnels des ESAT",
    purpose:
      "Mieux accompagner les apprentissages de base des travailleurs d’ESAT. Les journées mêlent apports, visites et fabrication d’outils.",
    audience: "Moniteurs et monitrices d’atelier, chargés d’insertion d’ESAT",
    members: 4,
  },
  {
    name: "Formateurs FLE / FLI",
    purpose:
      "Enseigner le français aux adultes, c’est aussi se former sans cesse. Le réseau réunit salariés et bénévoles autour de séquences qui ont été essayées.",
    audience: "Formateurs et formatrices de français, salariés ou bénévoles",
    members: 4,
  },
  {
    name: "Formateurs VRL",
    purpose:
      "Suivre ceux qui forment aux valeurs de la République et à la laïcité. On y revient sur les questions difficiles entendues en session.",
    audience: "Formateurs et formatrices habilités VRL",
    members: 3,
  },
  {
    name: "Acteurs du décrochage scolaire",
    purpose:
      "Relier ceux qui cherchent à rattraper les jeunes sortis sans rien. Missions locales, établissements et associations y croisent leurs listes de solutions, jamais celles des jeunes.",
    audience: "Professionnels des missions locales, des établissements scolaires et des associations",
    members: 3,
  },
] as const
