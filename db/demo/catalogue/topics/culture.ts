import type { TopicText } from "../topic.ts"

export const culture: TopicText = {
  code: "culture",
  shelf: "CUL",
  dewey: "306.4",
  weight: 2.2,
  from: 1977,
  themes: `Action culturelle
Lecture publique
Arts urbains @1985-
Culture, sport & loisirs`,
  subjects: `l'action culturelle dans les quartiers /f
la lecture publique
les bibliothèques de quartier /f
l'éducation artistique et culturelle /f @1988-
les pratiques artistiques des jeunes /f
les droits culturels /m @2007-
la création partagée @1998-
les cultures urbaines /f @1990-
l'art dans l'espace public /m
la médiation culturelle @1990-`,
  audiences: `les lecteurs éloignés du livre /m
les habitants participants /m
les jeunes artistes amateurs /m
les familles /f
les publics empêchés /m
les écoliers /m
les retraités du quartier /m`,
  stakes: `le sentiment de ne pas être invité
la barrière symbolique
l'instrumentalisation de l'artiste /f
le projet sans lendemain
le prix du billet
le silence des bibliothèques
la distance au centre-ville`,
  levers: `la résidence d'artiste
la bibliothèque hors les murs
l'orchestre d'enfants /m @2005-
la fresque participative
l'atelier d'écriture /m
le théâtre d'habitants
la fête de rue
le contrat local d'éducation artistique @2005-
le festival de quartier`,
  actors: `les artistes /m
les bibliothécaires /m
les équipements culturels /m
les associations /f
les animateurs /m
les enseignants /m
les services culturels /m`,
  questions: `à quoi servent les artistes dans les quartiers
comment faire venir au théâtre
comment créer avec des habitants
que reste-t-il d'une résidence
comment ouvrir une bibliothèque
à qui appartient l'œuvre`,
  hooks: `[La scène|Le livre|La fresque|Le bal|L'orchestre|Le film] [du quartier|en bas de chez soi|et la tour|de tous|, une aventure]
[Lire|Jouer|Chanter|Peindre|Danser|Écrire] [dehors|ensemble|la ville|au pied des tours|sans permission]
[Un artiste|Une compagnie|Une bibliothèque] [au quartier|, des habitants|à demeure|de passage]
[Cultures|Culture] [de banlieue|en partage|d'ici|, droits et devoirs|au pluriel]
[Hors les murs|Lever de rideau|Côté cour|Le mur et la couleur|Heure du conte|Tags, graffs et commandes|Sans billet|Entrée libre]
[Ce que l'art|Ce qu'un livre|Ce que la danse] [fait au quartier|peut|déplace|fait aux gens]
[Le public|Le spectateur|Le lecteur] [n'est pas celui qu'on croit|habite ici|invité|, un voisin]`,
  contexts: `les équipements culturels sont parfois à deux pas et pourtant à mille lieues
les artistes sont sollicités pour réparer ce que l'urbanisme a défait
les incendies de bibliothèques ont ouvert une réflexion douloureuse @2006-2016
les pratiques culturelles des jeunes échappent en partie aux institutions
le premier contact avec une œuvre passe le plus souvent par l'école
la convention entre les ministères chargés de la culture et de la ville a relancé les projets @1991-2020`,
  findings: `[le temps long|une présence de plusieurs mois] [change la relation|fait tomber les réticences] là où [l'intervention ponctuelle|le spectacle offert] ne laisse pas de trace
{public} [poussent la porte|entrent] [pour la chaleur|pour les enfants|pour un ordinateur] et [repartent avec un livre|reviennent]
{levier} {levier:met|mettent} sur le même plan [ceux qui savent et ceux qui osent|l'artiste et l'habitant]
la gratuité [ne suffit pas|lève peu d'obstacles] quand [personne n'accompagne|les codes restent étrangers]
les œuvres [respectées|préservées] sont celles que [les riverains ont vu naître|le quartier a choisies]
{acteur} [cherchent|inventent] des alliances avec {acteur2} [sans cadre pour les tenir|que les financements ne prévoient pas]
[la fierté|le plaisir] [prime|l'emporte] sur [les effets d'insertion attendus|les objectifs affichés]`,
  proposals: `inscrire les résidences dans la durée
ouvrir les bibliothèques le dimanche
partager la décision sur les œuvres
transporter et accompagner les spectateurs
reconnaître les pratiques amateurs
prévoir l'entretien des œuvres`,
  foreign: {
    eng: `arts and community
libraries in deprived areas`,
    spa: `la cultura comunitaria`,
    ger: `Stadtteilkulturarbeit`,
  },
}
