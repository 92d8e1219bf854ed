/** Who trains in the demonstration, of the centre and from outside: the first two of its staff. All of them are invented. */
export const trainers = [
  {
    givenName: "Anouk",
    familyName: "Ferrandis-Lacaze",
    standing: "internal",
    skills:
      "Licence de sciences de l’éducation ; formatrice habilitée « Valeurs de la République et laïcité » ; douze ans de français langue d’intégration.",
  },
  {
    givenName: "Titouan",
    familyName: "Abadie-Montségur",
    standing: "internal",
    skills:
      "Master politiques urbaines ; animation de réseaux de la politique de la ville ; formation à l’animation participative (2024).",
  },
  {
    givenName: "Salimata",
    familyName: "Keïta-Roux",
    standing: "external",
    skills: "Psychologue du travail, analyse de pratiques ; numéro de déclaration d’activité vérifié à chaque contrat.",
  },
  {
    givenName: "Corentin",
    familyName: "Lasserre-Bouix",
    standing: "external",
    skills: "Juriste, prévention des discriminations et tranquillité publique ; organisme de formation déclaré.",
  },
  {
    givenName: "Marisol",
    familyName: "Etcheverry-Diop",
    standing: "external",
    skills: "Formatrice en lutte contre l’illettrisme, ingénierie de parcours ; indépendante.",
  },
] as const
