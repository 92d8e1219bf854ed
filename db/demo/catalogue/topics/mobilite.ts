import type { TopicText } from "../topic.ts"

export const mobilite: TopicText = {
  code: "mobilite",
  shelf: "MOB",
  dewey: "388.4",
  weight: 1.4,
  from: 1982,
  themes: `Mobilités
Insertion professionnelle
Accès aux droits
Accessibilité
Sécurité routière`,
  subjects: `la mobilité quotidienne
les transports en commun dans les quartiers /m
le désenclavement des quartiers
les freins à la mobilité /m @1995-
l'accès à l'emploi par la mobilité /m @1998-
la pratique du vélo
le transport à la demande @1990-
l'apprentissage de la mobilité /m @2000-
la marche au quotidien @2005-`,
  audiences: `les demandeurs d'emploi /m
les femmes seules avec enfants /f
les apprentis /m
les salariés en horaires décalés /m
les personnes âgées /f
les jeunes ruraux /m
les usagers du bus /m`,
  stakes: `l'enclavement /m
le coût du permis de conduire
la dernière correspondance
les horaires décalés /m
la peur des trajets de nuit
la dépendance à la voiture
l'immobilité subie /f`,
  levers: `la plateforme de mobilité @2000-
l'auto-école associative /f @1995-
le garage solidaire @2003-
la vélo-école @2003-
le conseil en mobilité @2005-
le covoiturage @2007-
la tarification solidaire
l'atelier de réparation de vélos /m @1995-
le ramassage d'entreprise
le prêt de véhicules
l'accompagnement aux premiers trajets /m`,
  actors: `les autorités organisatrices /f
les agents de médiation dans les transports /m @1994-
les missions locales /f
les conseillers en mobilité /m @2005-
les associations d'usagers /f
les employeurs /m`,
  questions: `comment aller travailler sans voiture
que change l'arrivée du tramway
comment apprendre à se déplacer
à qui profite la gratuité des bus
comment desservir la nuit`,
  hooks: `[Le bus|Le tram|La ligne|L'arrêt|Le dernier bus] [de cinq heures|du quartier|et l'emploi|ne répond plus|dessert la cité]
[Bouger|Se déplacer|Circuler|Pédaler|Marcher] [pour travailler|, apprendre à partir|, un droit|sans permis]
[À vélo|À pied|En bus|Sans voiture|En correspondance]
[Partir|Sortir] [du quartier|et revenir|de chez soi]
Aller plus loin
[Prochain arrêt|Terminus|Dernière correspondance|Hors zone tarifaire|Deux bus et une marche]
[La mobilité|Le trajet|Le permis] [n'est pas un luxe|comme épreuve|pour tous|, clé de l'emploi]`,
  contexts: `un quart des demandeurs d'emploi ont renoncé à un poste faute de pouvoir s'y rendre @2000-
l'arrivée d'une ligne de tramway a raccourci les distances sans changer toutes les habitudes @1998-
les zones d'emploi se sont éloignées des quartiers et des lignes de bus
les déplacements des femmes enchaînent plus d'étapes que ceux des hommes
le permis de conduire reste hors de portée de nombreux jeunes`,
  findings: `[la peur de se perdre|la lecture du plan|l'inconnu] [pèse autant que|compte plus que] le prix du billet
{levier} {levier:débloque|débloquent} des situations [que l'aide financière seule ne résout pas|restées sans issue depuis des mois]
[les horaires de nuit|les correspondances] [excluent|écartent] de fait [les agents de nettoyage|les intérimaires|les aides à domicile]
{public} [se déplacent moins loin|sortent peu de la commune] mais [connaissent très bien les lignes|marchent beaucoup]
le vélo [progresse|gagne du terrain] [chez les femmes|parmi les adultes] dès lors qu'un stationnement sûr existe
une desserte améliorée [ne suffit pas|reste sans effet] quand l'emploi [demande un véhicule|commence avant six heures]
{acteur} raisonnent en lignes, {public} en trajets`,
  proposals: `proposer un conseil en mobilité à l'entrée des parcours
adapter les horaires aux postes de nuit
installer des abris à vélos fermés
simplifier l'accès à la tarification solidaire
accompagner les premiers trajets
associer les entreprises à la desserte`,
  foreign: {
    eng: `transport and social exclusion
daily mobility in low-income areas`,
    spa: `la movilidad cotidiana`,
    ger: `Mobilität im Alltag`,
  },
}
