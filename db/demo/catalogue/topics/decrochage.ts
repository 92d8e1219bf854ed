import type { TopicText } from "../topic.ts"

export const decrochage: TopicText = {
  code: "decrochage",
  shelf: "ECO",
  dewey: "371.291 3",
  weight: 2.3,
  from: 1985,
  themes: `Décrochage scolaire
Dispositifs relais @1998-
Orientation scolaire
Jeunes sortis de l’école
Relations entre l’école et les familles
Mesures de responsabilisation @2011-
Éducation & jeunesse`,
  subjects: `le décrochage scolaire @1996-
la prévention des ruptures scolaires
le climat scolaire @2000-
l'exclusion temporaire du collège /f
l'orientation des élèves /f
la violence à l'école
l'absentéisme au collège /m
la carte scolaire
le harcèlement entre élèves @2008-
les dispositifs relais /m @1998-`,
  audiences: `les collégiens exclus /m
les élèves décrocheurs /m @1996-
les lycéens professionnels /m
les parents de collégiens /m
les élèves de troisième /m
les équipes éducatives /f
les surveillants /m`,
  stakes: `l'exclusion de cours /f
l'absentéisme répété /m
l'orientation subie /f
la peur du collège
le harcèlement @2005-
la concurrence entre établissements
la sortie sans diplôme`,
  levers: `l'accueil des collégiens exclus /m @2000-
la classe relais @1998-
la médiation par les pairs
le tutorat
l'école de la deuxième chance /f @1998-
le conseil de vie collégienne @2014-
la mesure de responsabilisation @2011-
la visite d'entreprise
le groupe de suivi hebdomadaire`,
  actors: `les équipes éducatives /f
les conseillers principaux d'éducation /m
les éducateurs /m
les chefs d'établissement /m
les psychologues de l'éducation /m
les services municipaux /m
les plateformes de suivi et d'appui /f @2011-`,
  questions: `comment raccrocher
que faire d'un élève exclu
comment punir sans rejeter
qui décroche et quand
comment parler d'orientation avec les familles
comment apaiser un collège`,
  hooks: `[Décrocher|Raccrocher|Revenir|Tenir] [avant seize ans|au collège|, et puis|en cours d'année|, la porte ouverte]
[Le dernier rang|Le fond de la classe|La grille du collège|Le couloir|Le carnet de liaison] [et après|parle|, poste d'observation|]
[Absents|Dehors|Exclu trois jours|Hors de la classe|Élève perturbateur|Une chaise vide|La salle de permanence]
[Le collège|Le lycée professionnel] [des autres|à l'épreuve|et son quartier|sans bruit]
[Apaiser|Réparer|Sanctionner|Écouter] [l'école|au collège|sans exclure|pour éduquer]
[Orientation|Orienté], [le choix des autres|malgré soi|un mot de trop|à quel prix]
[Ni dedans ni dehors|Entre deux cours|À la porte|Second souffle|La deuxième chance|Lundi huit heures]`,
  contexts: `chaque année, des jeunes quittent le système scolaire sans que personne ne s'en aperçoive tout de suite
le collège concentre les tensions que l'école élémentaire parvient encore à contenir
l'exclusion temporaire reste la sanction la plus courante et la moins évaluée
la lutte contre le décrochage est devenue une priorité des pouvoirs publics @2008-2022
les stratégies d'évitement vident certains établissements d'une partie de leurs élèves`,
  findings: `la rupture [se prépare|s'annonce] [dès le primaire|bien avant les premières absences|dans le silence du fond de la classe]
les élèves [évoquent|racontent] [une parole blessante|un adulte qui les a défendus|une orientation mal comprise] comme un tournant
l'accueil pendant l'exclusion [évite la rue|rassure les familles] mais ne [résout rien|suffit pas] si [le retour n'est pas préparé|le collège n'y prend pas part]
{levier} {levier:réussit|réussissent} quand [un adulte référent assure le lien|la famille est associée dès le départ|le groupe reste petit]
[les sanctions|les exclusions] [frappent|touchent] surtout des garçons [déjà en difficulté|d'origine modeste]
[les alertes existent|les signaux sont connus] mais [ne circulent pas|restent dans l'établissement]
les établissements les plus calmes [appliquent des règles simples|tiennent des réunions d'équipe hebdomadaires]
le temps [donné|accordé] à l'entrée en sixième se retrouve en troisième`,
  proposals: `préparer le retour après chaque exclusion
désigner un adulte référent dès les premières absences
réunir chaque semaine un groupe de suivi
faire des élèves des médiateurs
informer les familles avant le conseil de classe
visiter les lycées dès la classe de quatrième`,
  foreign: {
    eng: `early school leaving
school climate and discipline`,
    spa: `el abandono escolar`,
    ger: `Schulabbruch und Prävention`,
  },
}
