import type { TopicText } from "../topic.ts"

export const reussiteEducative: TopicText = {
  code: "reussite-educative",
  shelf: "EDU",
  dewey: "371.9",
  weight: 3.6,
  from: 1981,
  themes: `Réussite éducative
Éducation prioritaire
Accompagnement à la scolarité
Programme de réussite éducative @2005-
Cités éducatives @2019-
Relations entre l’école et les familles
Accueils de loisirs`,
  subjects: `la réussite éducative @2003-
l'éducation prioritaire /f
les zones d'éducation prioritaires /f @1981-2005
l'accompagnement à la scolarité /m @1990-
les cités éducatives /f @2019-
le projet éducatif local @1998-
les temps de l'enfant /m
le soutien scolaire
le programme de réussite éducative @2005-
les activités périscolaires /f
la continuité éducative @2015-
les contrats locaux d'accompagnement à la scolarité /m @2000-`,
  audiences: `les élèves de l'éducation prioritaire /m
les enfants de six à douze ans /m
les collégiens /m
les parents d'élèves /m
les enseignants débutants /m
les enfants nouvellement arrivés /m
les écoliers du quartier /m`,
  stakes: `le poids des devoirs
l'incompréhension entre l'école et les familles /f
la fatigue des enfants
les inégalités de réussite /f
le cloisonnement des interventions
l'implicite scolaire /m
la rupture du passage en sixième`,
  levers: `le parcours individualisé @2005-
le suivi par un référent @2005-
le club de lecture
la bibliothèque de rue
l'atelier du mercredi /m
le contrat éducatif local @1998-2012
le conseil d'enfants
la résidence d'artiste à l'école
le comité local d'éducation @2000-`,
  actors: `les enseignants /m
les coordonnateurs /m
les référents de parcours /m @2005-
les associations d'éducation populaire /f
les animateurs périscolaires /m
les directeurs d'école /m
les chefs d'établissement /m`,
  questions: `comment aider aux devoirs sans refaire l'école
comment articuler les temps de l'enfant
que peut la ville pour l'école
comment suivre un enfant sans le désigner
à quoi tient la réussite d'un élève
comment travailler avec les familles`,
  hooks: `[Après|Avant|Autour de|À côté de] [l'école|la classe|la cloche]
[Le cartable|Le mercredi|La cour|Le cahier|La sonnerie] [et le quartier|à plusieurs mains|, histoire d'un écart|, un temps à part]
[Grandir|Apprendre|Réussir] [ici|au pied des tours|à plusieurs|quand même|, une affaire de tous|dans sa ville]
[Seize heures trente|Sept ans, huit ans|Devoirs faits|Le bulletin et la vie|L'heure de l'étude|Une ville pour apprendre]
[L'école|Le collège|La maternelle] [et la cité|ouverte sur la ville|, le quartier, la famille|comme promesse|sans murs]
[Un enfant|Un élève|Une classe], [un parcours|trois adultes|une ville|et les autres]
[Priorité|Priorités] [à l'enfance|à l'école|au quartier]
[Ce que l'école|Ce que la ville] [demande aux familles|fait aux enfants|apprend du quartier]`,
  contexts: `les écarts de réussite se creusent dès le cours préparatoire
la relance de l'éducation prioritaire a redessiné la carte des réseaux @1998-2008
depuis 2005, le programme de réussite éducative permet un suivi individuel hors temps scolaire @2006-2020
le label « cité éducative » vise à fédérer tous les adultes qui entourent l'enfant @2019-2026
l'enfant passe à l'école moins d'un dixième de ses heures de vie
les réformes des rythmes ont mis les communes au premier rang @2013-2018
l'école ne peut pas tout, et personne ne peut rien sans elle
les familles populaires attendent beaucoup de l'école et la connaissent mal`,
  findings: `[l'aide aux devoirs|l'accompagnement] agit d'abord sur [la confiance|le rapport à l'école], plus lentement sur les notes
les parents [viennent|reviennent] quand ils sont invités pour [autre chose que les difficultés|cuisiner, lire ou chanter|une réussite de leur enfant]
{levier} {levier:produit|produisent} des effets quand [les enseignants en parlent en classe|un adulte fait le lien avec l'école]
[les petits groupes|les séances courtes|les horaires fixes] donnent les meilleurs résultats
la coordination repose sur [une seule personne|des liens anciens|des échanges informels]
[les enfants|les élèves] [distinguent|savent distinguer] très bien [le maître et l'animateur|ce qui se dit à l'école et au centre]
les suivis [de plus d'un an|ouverts avant sept ans] [se révèlent|sont] les plus utiles
{acteur} [attendent|réclament] [des informations|des nouvelles] que {acteur2} [hésitent à partager|croient confidentielles]`,
  proposals: `nommer un interlocuteur unique par famille
accueillir les parents dans l'école
limiter la taille des groupes à six enfants
former ensemble enseignants et animateurs
ouvrir les équipements le samedi
écrire une charte de confidentialité
relier les actions culturelles au programme de la classe`,
  foreign: {
    eng: `education in disadvantaged areas
after-school support
schools and communities
educational inequality`,
    spa: `la educación prioritaria
el apoyo escolar`,
    ger: `Bildungschancen im Stadtteil`,
  },
}
