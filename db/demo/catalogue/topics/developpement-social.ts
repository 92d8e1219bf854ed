import type { TopicText } from "../topic.ts"

export const developpementSocial: TopicText = {
  code: "developpement-social",
  shelf: "DSL",
  dewey: "361.8",
  weight: 3.4,
  from: 1976,
  themes: `Centres sociaux
Travail social
Vie associative
Conduite de projet
Action sociale communale
Pouvoir d’agir @2008-
Citoyenneté & participation`,
  subjects: `le développement social local
l'animation de la vie sociale /f
les centres sociaux /m
le projet social
le travail social collectif
la vie de quartier
les espaces de vie sociale /m @2012-
les solidarités de proximité /f
le développement social urbain @1986-2006
l'intervention sociale d'intérêt collectif /f @1988-
le lien social dans les quartiers`,
  audiences: `les habitants /m
les bénévoles /m
les familles du quartier /f
les usagers des centres sociaux /m
les adhérents /m
les personnes isolées /f
les habitantes /f`,
  stakes: `l'isolement /m
l'essoufflement du bénévolat /m
la logique de guichet
la professionnalisation à marche forcée
la fragilité des financements
le renouvellement des équipes
la demande d'activités à la carte`,
  levers: `l'accueil inconditionnel /m
la table d'hôtes
l'agrément de centre social /m
la fête de quartier
le projet famille
le café associatif
l'accompagnement d'initiatives d'habitants /m
le réseau d'échanges réciproques de savoirs
la démarche d'aller vers @2010-`,
  actors: `les centres sociaux /m
les animatrices /f
les caisses d'allocations familiales /f
les travailleurs sociaux /m
les administrateurs bénévoles /m
les collectivités /f
les conseillers techniques /m`,
  questions: `à quoi sert un centre social
comment passer de l'activité au projet
comment accueillir ceux qui n'osent pas entrer
comment renouveler les bénévoles
que peut le travail social collectif
comment faire société à l'échelle d'une rue`,
  hooks: `[La porte|La table|La cuisine|La fête|La cafetière] [ouverte|du centre social|et le projet|du mercredi|des voisins]
[Accueillir|Relier|Faire lien|Faire ensemble|Tenir salon] [, un métier|sans condition|à petits pas|au coin de la rue]
[Le centre social|La maison de quartier|Le local associatif] [, une utopie ordinaire|au milieu du quartier|tel qu'il est|à la croisée des chemins]
[Voisinages|Petits liens, grandes attaches|Gens du quartier|Fil à fil|Au bout du couloir|La nappe et les chaises]
[De l'activité au projet|De l'usager à l'acteur|De la fête à l'engagement|Du guichet à la rencontre]
[L'art|Le goût|La fabrique|L'ordinaire] [du commun|du lien|de la rencontre|de l'entraide]
[Ce qui nous tient|Ce qui se joue|Ce qui nous relie|Ceux qui passent] [, ce qui nous rassemble|au centre social|autour d'un café|]`,
  contexts: `les centres sociaux accueillent un public que peu d'autres équipements reçoivent
le travail social s'est construit sur l'aide individuelle et redécouvre périodiquement le collectif
la circulaire de 2012 a précisé les missions de l'animation de la vie sociale @2012-2020
le bénévolat change de forme plus qu'il ne recule
le développement social s'est d'abord inventé dans quelques quartiers, à l'initiative d'équipes militantes
la demande sociale ne se dit presque jamais dans les mots des institutions`,
  findings: `[l'accueil|la machine à café|le temps d'avant l'activité] [fait plus pour le lien|compte davantage] que le programme affiché
les habitants [s'engagent|prennent des responsabilités] quand on leur confie [une tâche précise|les clés|un budget]
{levier} {levier:attire|attirent} des personnes [jusque-là inconnues des services|qui n'avaient jamais poussé la porte]
la [première visite|première venue] tient [à une voisine|à une démarche administrative|aux enfants] dans la majorité des cas
{acteur} passent [près d'un tiers de leur temps|une part croissante de leurs journées] à [chercher des financements|remplir des bilans]
les projets portés par un petit groupe [survivent mieux au départ d'un salarié|s'éteignent avec lui s'il ne passe pas la main]
{public} [parlent d'un lieu|décrivent une maison] où [l'on peut ne rien faire|personne ne demande pourquoi l'on vient]
le projet social [sert de boussole|est relu chaque année] quand il a été écrit à plusieurs`,
  proposals: `préserver du temps d'accueil sans objet
confier des responsabilités réelles aux habitants
financer le fonctionnement plutôt que les seules actions
croiser travail social individuel et collectif
former les administrateurs
écrire le projet social avec le quartier`,
  foreign: {
    eng: `community development
social work with groups
neighbourhood centres`,
    spa: `el desarrollo comunitario`,
    ger: `Gemeinwesenarbeit`,
  },
}
