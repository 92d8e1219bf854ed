import type { TopicText } from "../topic.ts"

export const sport: TopicText = {
  code: "sport",
  shelf: "SPO",
  dewey: "306.483",
  weight: 1.2,
  from: 1984,
  themes: `Sport et insertion
Culture, sport & loisirs
Animation de la jeunesse
Égalité entre les femmes et les hommes`,
  subjects: `le sport dans les quartiers
l'insertion par le sport /f
les clubs sportifs /m
les équipements sportifs de proximité /m
la pratique sportive des filles
le sport éducatif
le sport de rue
le savoir-nager @2010-`,
  audiences: `les jeunes licenciés /m
les filles du quartier /f
les éducateurs sportifs /m
les bénévoles des clubs /m
les enfants qui ne partent pas en vacances /m
les femmes en reprise d'activité /f`,
  stakes: `l'abandon à l'adolescence /m
le coût de la licence
le sport alibi
la violence au bord du terrain
l'absence des filles /f
l'usure des équipements /f`,
  levers: `le club de proximité
le terrain en accès libre
l'école municipale des sports /f
le tournoi entre quartiers
le coupon sport @1998-
le poste d'éducateur sportif
le sport sur ordonnance @2012-
les plateaux multisports /m @1991-
le créneau féminin`,
  actors: `les clubs /m
les éducateurs sportifs /m
les offices municipaux des sports /m
les fédérations /f
les animateurs /m
les enseignants d'éducation physique /m`,
  questions: `le sport éduque-t-il
où jouent les filles
comment garder les adolescents au club
à quoi sert un terrain
comment apprendre à nager à tous
que peut un club de quartier`,
  hooks: `[Le terrain|Le ring|Le vestiaire|La piscine|Le city-stade|Le maillot] [d'en bas|et la règle|, école de quoi|du quartier|et les filles]
[Jouer|Courir|Boxer|Nager|Gagner] [ensemble|pour sortir|sans arbitre|, apprendre|au pied des tours]
[Hors-jeu|Mi-temps|Premier maillot|Ligne de touche|Petit bassin|Match nul|Troisième mi-temps|Sur le banc]
[Le club|L'entraîneur|L'éducateur|Le dirigeant] [, une famille|et le gamin|du dimanche|au quartier]
[Filles|Femmes|Joueuses] [sur le terrain|en crampons|au ring|, à vous de jouer]
[Le sport|L'effort|Le jeu], [oui mais quel sport|un langage|une école|et après le match]`,
  contexts: `le sport est souvent présenté comme un remède, rarement comme une pratique ordinaire
les clubs de quartier reposent sur quelques bénévoles et un éducateur
l'accueil des Jeux de 2024 a relancé les projets d'équipements @2019-2025
les terrains en accès libre sont occupés presque exclusivement par des garçons
deux enfants sur cinq entrent au collège sans savoir nager @2010-`,
  findings: `le sport [n'éduque pas|n'insère pas] par lui-même, c'est [l'encadrement|la relation avec l'entraîneur|la règle discutée] qui éduque
les filles [arrêtent|quittent le club] [vers treize ans|au passage au collège], [faute d'équipe|quand le transport se complique]
{levier} {levier:attire|attirent} [un public que les clubs ne voient pas|des jeunes sans licence]
{public} parlent [de famille|d'une seconde maison] plus que de compétition
le terrain [en accès libre|ouvert] [se dégrade|se vide] quand aucune présence adulte n'est prévue
la réussite sportive [reste un mirage|sert de modèle], parfois au détriment de l'école
{acteur} [demandent|attendent] des locaux plutôt que des projets`,
  proposals: `soutenir les clubs dans la durée
réserver des créneaux et des vestiaires aux filles
payer la licence en plusieurs fois
former les éducateurs à l'accueil des parents
animer les terrains en accès libre
apprendre à nager avant la sixième`,
  foreign: {
    eng: `sport and social inclusion`,
    spa: `el deporte y la inclusión`,
    ger: `Sport und Integration`,
  },
}
