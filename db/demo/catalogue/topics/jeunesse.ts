import type { TopicText } from "../topic.ts"

export const jeunesse: TopicText = {
  code: "jeunesse",
  shelf: "JEU",
  dewey: "305.235",
  weight: 3.6,
  from: 1975,
  themes: `Animation de la jeunesse
Prévention spécialisée
Engagement des jeunes
Missions locales @1982-
Espaces jeunes
Emploi des jeunes
Jeunes sortis de l’école
Éducation & jeunesse`,
  subjects: `la jeunesse des quartiers populaires
l'insertion sociale des jeunes /f
la prévention spécialisée
les politiques locales de jeunesse /f
l'engagement des jeunes /m
l'animation socioculturelle /f
les missions locales /f @1982-
les bandes de jeunes /f
l'autonomie des jeunes adultes /f
le service civique @2010-
les loisirs des adolescents /m
le travail de rue`,
  audiences: `les jeunes de seize à vingt-cinq ans /m
les adolescents /m
les jeunes filles du quartier /f
les jeunes sans emploi ni formation /m
les jeunes majeurs /m
les jeunes du quartier /m
les animateurs /m`,
  stakes: `l'ennui /m
l'errance /f
la galère
le non-recours des jeunes @2008-
la défiance envers les institutions
l'invisibilité des filles /f
le départ des plus diplômés
la méfiance entre jeunes et adultes`,
  levers: `le chantier éducatif
l'accueil libre /m
le local jeunes
le séjour de rupture
la présence de rue
la garantie jeunes @2013-2022
le parrainage
la bourse au permis @2000-
le point d'accueil et d'écoute @1995-
la junior association @1998-`,
  actors: `les éducateurs /m
les animateurs /m
les missions locales /f @1982-
les clubs de prévention /m
les élus à la jeunesse /m
les adultes-relais /m @2000-
les conseillers en insertion /m @1985-`,
  questions: `où sont passées les filles
comment aller vers ceux qui ne demandent rien
que font les jeunes de leurs soirées
comment faire confiance
à quoi sert un local jeunes
comment sortir de la galère
comment soutenir un projet de jeunes sans le confisquer`,
  hooks: `[Avoir|Passer|Fêter] [vingt ans|seize ans|dix-huit ans] [dans la cité|ici|au quartier|en bas des tours]
[Les filles|Les garçons|Les grands|Les petits] [d'en bas|de la dalle|du local|aussi|prennent l'air]
[Tenir|Quitter|Garder|Peindre] [le hall|le mur|le quartier|le terrain]
[La galère|L'ennui|Le temps libre|La soirée|L'été] [et les projets|au quartier|des jeunes|, matière première]
[Jeunes|Jeunesses], [des quartiers et d'ailleurs|au pluriel|cherchent place|en mouvement|invisibles]
[Rien à faire|Rester là|Sortir du rang|Pas de côté|Les pieds dehors|Vue du toit|Banc public|Être d'ici|Grands frères]
[Aller vers|Faire avec|Compter avec] [les jeunes|la jeunesse|les adolescents]
[Éduquer|Accompagner|Attendre|Être là], [dans la rue|le soir|dehors|un métier de présence]`,
  contexts: `les équipements de jeunesse voient surtout des garçons, et de plus en plus jeunes
une part des jeunes du quartier n'apparaît dans les fichiers d'aucune institution
les missions locales sont nées en 1982 de l'idée que l'insertion ne se découpe pas @1982-2000
la prévention spécialisée a fait de l'absence de mandat le cœur de sa méthode
les jeunes diplômés des quartiers mettent plus longtemps à trouver un emploi @1998-
les politiques de jeunesse s'additionnent sans toujours se rencontrer`,
  findings: `[les filles|les jeunes filles] [n'ont pas déserté le quartier|sortent autrement], elles [circulent en groupe|fréquentent d'autres lieux|choisissent leurs heures]
la [confiance|relation] [se gagne|se construit] [par la durée|hors de tout dossier|au fil de rencontres sans objet]
{levier} {levier:offre|offrent} un cadre où [échouer n'est pas grave|les adultes changent de rôle|le groupe se recompose]
{public} [parlent peu d'avenir|évitent de parler d'avenir] mais [beaucoup de respect|savent décrire ce qui les retient]
[le premier contact|la première démarche] se fait presque toujours [par un pair|par la famille|par un adulte connu depuis l'enfance]
les horaires des [structures|services] [ne coïncident guère|coïncident mal] avec ceux des jeunes
[partir|un séjour hors du quartier] [change le regard|modifie la place de chacun], au moins pour un temps
{acteur} [peinent à nommer|sous-estiment] ce que les jeunes [font déjà pour les autres|apportent au quartier]`,
  proposals: `ouvrir le soir et pendant les vacances
recruter des animatrices
soutenir des projets de jeunes sans dossier préalable
garder des temps de présence dans la rue
financer le départ en vacances
associer les jeunes au choix des équipements
faciliter les premières démarches par des pairs`,
  foreign: {
    eng: `youth work
young people not in employment or training
street-based youth work
growing up in the city`,
    spa: `la juventud en los barrios`,
    ger: `offene Jugendarbeit`,
  },
}
