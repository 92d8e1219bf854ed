interface Shown {
  path: string
  alt: string
  caption: string
}
type Text = [chapter: string, title: string, body: string, shown?: Shown]

export const texts2016: Text[] = [
  [
    "introduction",
    "Une année de projets",
    "Le centre a accompagné les acteurs de huit départements dans la première année pleine des contrats de ville.\n\nCe rapport dit ce qui a été fait, mission par mission. Chaque chiffre vient des activités enregistrées une à une.",
  ],
  [
    "training",
    "Un programme qui pèse",
    "Le plan de formation « Valeurs de la République et laïcité » a occupé **36 jours** dans l’année, en appui aux services de l’État.",
  ],
]

/** What the year's modules do not count is told as what the team says, never as a figure of the ledger. */
export const texts2017: Text[] = [
  [
    "introduction",
    "Le mot de la présidence",
    "L’année 2017 a vu la présidence changer de mains. Les missions, elles, sont restées : animer des réseaux, former, accompagner, capitaliser, étudier, observer.\n\n- **Réseaux** : les membres choisissent les sujets de leurs rencontres.\n- **Formation** : un catalogue, et des sessions conçues avec les territoires.\n- **Documentation** : une base partagée par neuf centres.",
  ],
  [
    "networks",
    "Des sujets choisis par les membres",
    "Chaque réseau se retrouve à peu près chaque trimestre. À la fin d’une rencontre, ses membres proposent et choisissent les sujets de la suivante.",
  ],
  [
    "training",
    "Pourquoi moins de jours qu’en 2016",
    "Le programme « Valeurs de la République et laïcité » a occupé 36 jours en 2016 et **6 en 2017** : les formateurs étant formés, ils forment à leur tour. Le tableau des programmes le montre.",
  ],
  [
    "training",
    "Les actes des conférences",
    "Les actes paraissent jusqu’à un an après la conférence. *D’après l’équipe*, six numéros ont paru en 2017, du 19 au 24.",
  ],
  [
    "support",
    "Auprès des territoires",
    "Une agglomération a été suivie sur cinq sujets : réussite éducative, conseil citoyen, plan contre les discriminations, évaluation du contrat de ville, conseil de sécurité. Une ville l’a été sur l’école et les parents : le second atelier, d’analyse de pratiques, est compté dans la professionnalisation.",
  ],
  [
    "documentation",
    "La base documentaire",
    "*D’après l’équipe*, une centaine de documents sont entrés dans l’année, onze « Flash Info » et une centaine de brèves ont paru.",
    {
      path: "docs/images/catalogue.png",
      alt: "La page des résultats du catalogue partagé : à gauche les filtres, à droite les documents trouvés avec leurs mots surlignés.",
      caption: "Le catalogue partagé, ouvert à tous.",
    },
  ],
  [
    "studies",
    "Le diagnostic partagé",
    "Deux phases, de novembre 2016 à juin 2017 : des entretiens, seul ou en groupe, puis des groupes d’analyse et deux rencontres entre communes.",
  ],
  [
    "observation",
    "L’observatoire",
    "*D’après l’équipe*, 640 tableaux de bord par an, mensuels et annuels, avec notes, cartes et matrices. Une présentation annuelle les met en débat.",
  ],
  [
    "conclusion",
    "Et en 2018",
    "Une offre de formation partagée avec d’autres écoles, et un annuaire régional des lieux où apprendre le français.",
  ],
]
