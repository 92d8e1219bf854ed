import type { TopicText } from "../topic.ts"

export const mediationSociale: TopicText = {
  code: "mediation-sociale",
  shelf: "MED",
  dewey: "361.25",
  weight: 2,
  from: 1988,
  themes: `Médiation sociale
Adultes-relais @2000-
Tranquillité publique
Accès aux droits
Locataires relais @1998-
Partenariats et réseaux`,
  subjects: `la médiation sociale
les adultes-relais /m @2000-
la médiation de voisinage
les femmes-relais /f @1988-2012
la médiation dans l'espace public
la médiation scolaire
la professionnalisation des médiateurs @1998-
les agents locaux de médiation /m @1997-2005
l'utilité sociale de la médiation /f @2005-
la médiation de nuit @1998-`,
  audiences: `les médiateurs sociaux /m
les habitants en conflit de voisinage /m
les adultes-relais /m @2000-
les personnes isolées /f
les élèves médiateurs /m
les familles éloignées des services /f
les usagers des transports /m`,
  stakes: `la précarité des postes
le conflit de voisinage
l'instrumentalisation des médiateurs /f
le bruit la nuit
le flou du métier
la violence verbale
le refus du dialogue`,
  levers: `la présence active
l'aller vers /m
le réseau de médiateurs
la norme de métier @2016-
la fiche d'intervention
la validation des acquis @2002-
le travail en binôme
la supervision
la veille sociale territoriale`,
  actors: `les employeurs de médiateurs /m
les bailleurs /m
les services municipaux /m
les transporteurs /m
les associations de médiation /f
les établissements scolaires /m
les services de l'État /m`,
  questions: `qu'est-ce qu'un médiateur
comment mesurer ce qui n'a pas eu lieu
comment intervenir sans prendre parti
comment faire reconnaître un métier
que vaut une médiation
quand la médiation n'est-elle pas possible`,
  hooks: `[Entre deux portes|Entre deux étages|Au milieu du gué|Le tiers et les voisins|Entre les gens|Au milieu de la cour]
[Médiateur|Médiatrice|Adulte-relais|Correspondant de nuit] [, un métier de présence|à temps plein|et après|dans la cité] @2000-
[Écouter|Désamorcer|Apaiser] [le conflit|les colères|la nuit|avant la plainte]
Passer d'un monde à l'autre
[Le conflit|La querelle|Le bruit|La dispute] [, une matière première|du dessus|a bon dos|et le tiers|en cage d'escalier]
[La parole|La présence] [du tiers|qui répare|donnée|avant tout|fait médiation]
[Ni juge ni policier|Au pas des portes|Passerelles humaines|Un tiers dans la rue|Faire le pont|Traits d'union|Vingt heures, début de service]
[Ce que font|Ce que disent|Ce qu'évitent] les médiateurs`,
  contexts: `les médiateurs interviennent là où les institutions ne vont plus ou n'osent plus aller
le programme adultes-relais a installé des milliers de postes sans garantir leur avenir @2001-
la médiation s'est développée avant d'être définie
le Conseil interministériel des villes a reconnu un cadre déontologique commun en 2001 @2001-2010
l'utilité de la médiation se mesure mal, parce qu'elle tient à ce qui n'arrive pas`,
  findings: `[la moitié des interventions|une intervention sur deux] [se règle|prend fin] [en moins d'une demi-heure|par une simple discussion], les autres demandent [des semaines|un long travail]
les médiateurs [traduisent|reformulent] autant qu'ils apaisent
{levier} {levier:donne|donnent} au métier [une lisibilité|un langage commun] que [les intitulés de poste|les conventions] ne lui apportaient pas
la [neutralité|distance] [se négocie|se reconstruit] chaque jour, surtout quand le médiateur habite le quartier
{public} [apprécient la régularité des passages|remarquent qu'on les appelle par leur nom] avant de parler de résultats
{acteur} [attendent|espèrent] de la médiation [plus qu'elle ne peut donner|qu'elle fasse baisser les chiffres], {acteur2} n'en parlent pas
[le turn-over|la durée des contrats] [fragilise|interrompt] des relations [mises des mois à s'établir|patiemment tissées]
les coûts évités [se laissent estimer|peuvent être approchés] par [fourchettes|comparaison], rarement par un chiffre unique`,
  proposals: `tenir un relevé simple des interventions
stabiliser les postes
former avant la prise de fonction
protéger les médiateurs des demandes de signalement
faire connaître le cadre déontologique
croiser les relevés avec ceux des bailleurs`,
  foreign: {
    eng: `community mediation
neighbourhood disputes`,
    spa: `la mediación social`,
    ger: `Nachbarschaftsmediation`,
  },
}
