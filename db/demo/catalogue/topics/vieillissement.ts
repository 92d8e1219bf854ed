import type { TopicText } from "../topic.ts"

export const vieillissement: TopicText = {
  code: "vieillissement",
  shelf: "VIE",
  dewey: "305.26",
  weight: 1.5,
  from: 1980,
  themes: `Isolement et vieillissement
Handicap
Accessibilité
Travailleurs migrants âgés @1995-
Établissements et services d’aide par le travail`,
  subjects: `le vieillissement dans les quartiers
l'isolement des personnes âgées /m
le maintien à domicile
les relations entre les générations /f
l'accessibilité de la ville /f @2005-
l'habitat intergénérationnel /m @2000-
le handicap dans la cité
les proches aidants /m @2000-
l'accès aux droits des personnes handicapées /m`,
  audiences: `les personnes âgées /f
les locataires âgés /m
les retraités immigrés /m @1995-
les personnes en situation de handicap /f
les aidants familiaux /m
les veuves /f
les jeunes retraités /m`,
  stakes: `l'isolement /m
l'ascenseur en panne /m
la perte d'autonomie
la fermeture des commerces
la peur de tomber
la solitude du dimanche
les marches de l'entrée /f`,
  levers: `la visite de convivialité
le portage de livres
le réseau de voisins veilleurs @2003-
l'adaptation du logement /f
la résidence intergénérationnelle @2000-
le banc tous les cent mètres
l'atelier équilibre /m
la colocation entre générations @2004-
le transport accompagné`,
  actors: `les aides à domicile /f
les centres communaux d'action sociale /m @1986-
les bailleurs /m
les gardiens /m
les bénévoles /m
les ergothérapeutes /m
les caisses de retraite /f`,
  questions: `comment vieillir dans une tour
comment repérer ceux que l'on ne voit plus
comment faire se rencontrer les âges
que change un ascenseur
comment aider ceux qui aident
comment rendre la ville accessible`,
  hooks: `[Vieillir|Rester|Bien vieillir] [ici|au sixième étage|en banlieue|parmi les autres|chez soi, jusqu'où]
[Sortir|Marcher] [encore|sans crainte|au bras de quelqu'un]
[Le banc|L'ascenseur|La canne|La marche|Le téléphone] [et la rue|de trop|du dimanche|, affaire de quartier]
L'ascenseur en panne
[Seuls|Seules|Âgés|Voisins] [mais reliés|au quatrième|, entourés|dans la ville|mais pas invisibles]
[Les anciens|Les vieux|Les aînés] [du grand ensemble|d'à côté|et les jeunes|de l'immeuble|ont la parole]
[D'un âge à l'autre|Mille pas|Porte à porte|À petits pas|La visite du jeudi|Le temps qu'il reste|Hors d'âge]
[Aider|Visiter|Soutenir] [les siens|sans s'épuiser|ses voisins]
[La ville|Le quartier|L'immeuble] [à hauteur de fauteuil|sans marche|pour tous les âges]`,
  contexts: `les grands ensembles construits pour de jeunes familles voient vieillir leurs premiers locataires @1990-
la canicule de l'été 2003 a révélé l'ampleur de l'isolement @2003-2010
la loi du 11 février 2005 a fixé des délais d'accessibilité rarement tenus @2005-2018
les retraites modestes laissent peu de choix entre rester et partir
l'aide des proches supplée celle que les services ne donnent pas
vieillir sur place suppose une ville qui s'y prête
les liens de voisinage s'amenuisent à mesure que les anciens s'en vont`,
  findings: `[l'isolement|la solitude] [croît|s'accentue] [après le départ d'un voisin|quand le commerce d'en bas ferme|à la première chute]
{public} [renoncent à sortir|réduisent leurs sorties] [dès que l'ascenseur est incertain|faute de bancs|par crainte de la nuit]
{levier} {levier:crée|créent} des habitudes [qui survivent au dispositif|que personne n'avait prévues]
les [gardiens|facteurs|aides à domicile] [savent|remarquent] avant les services [qui ne va pas bien|quels volets restent clos]
les travaux [d'adaptation|dans la salle de bains] [arrivent|interviennent] trop tard, [après l'hospitalisation|quand la chute a eu lieu]
les rencontres entre générations [réussissent|prennent] quand [chacun a quelque chose à apprendre|elles passent par une tâche commune]
[les femmes|les belles-filles] [assurent|portent] l'essentiel de l'aide [sans la nommer|au prix de leur emploi]
{acteur} [peinent|hésitent] à [entrer chez les gens|signaler une situation]`,
  proposals: `installer des bancs sur les parcours
repérer les locataires isolés avant l'été
adapter les logements avant la perte d'autonomie
soutenir les aidants
ouvrir les clubs à tous les âges
associer les personnes concernées aux diagnostics d'accessibilité`,
  foreign: {
    eng: `ageing in place
accessibility and urban life`,
    spa: `el envejecimiento en el barrio`,
    ger: `Älterwerden im Quartier`,
  },
}
