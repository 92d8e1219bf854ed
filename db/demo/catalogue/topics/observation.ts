import type { TopicText } from "../topic.ts"

export const observation: TopicText = {
  code: "observation",
  shelf: "OBS",
  dewey: "304.2",
  weight: 2.2,
  from: 1984,
  isWide: true,
  themes: `Observation sociale et urbaine
Indicateurs
Cartographie
Diagnostic partagé
Zones urbaines sensibles @1996-2014
Quartiers prioritaires de la politique de la ville @2014-`,
  subjects: `l'observation sociale locale /f
les indicateurs de fragilité /m
les données infra-communales /f
la population des quartiers
la cartographie sociale
le système d'information géographique @1990-
l'observatoire des quartiers /m
les écarts entre quartiers /m
le recensement à l'échelle des quartiers`,
  audiences: `les observatoires locaux /m
les chargés d'études /m
les décideurs locaux /m
les habitants recensés /m
les ménages enquêtés /m`,
  stakes: `le secret statistique
les petits effectifs /m
les ruptures de série /f
le chiffre qui stigmatise
la moyenne qui cache
la mise à jour des données`,
  levers: `le tableau de bord annuel
la carte commentée
l'atlas des quartiers /m
le groupe de lecture partagée
l'enquête par entretiens /f
le baromètre d'ambiance @2000-
la convention d'échange de données
la matrice ordonnable`,
  actors: `les agences d'urbanisme /f
les producteurs de données /m
les caisses d'allocations familiales /f
les services statistiques /m
les collectivités /f
les bailleurs /m`,
  questions: `que disent les chiffres d'un quartier
comment lire une moyenne
comment observer sans stigmatiser
comment croiser chiffres et paroles
à quelle échelle compter
que faire des petits effectifs`,
  hooks: `[Des chiffres|Des cartes|Des courbes|Des données] [et des gens|pour agir|à discuter|, des quartiers|à lire à plusieurs]
[Compter|Cartographier|Lire|Comparer] [les quartiers|les écarts|la ville|pour comprendre]
[La moyenne|La carte|Le chiffre|L'écart|La courbe] [et l'habitant|trompe|, un langage|qui fâche|, une question d'échelle]
[Portrait|Atlas] [de quartiers|social de l'agglomération|statistique des quartiers]
Portraits de quartiers
[Petits nombres|Ruptures de série|À l'échelle de la rue|Trois échelles|Effectifs réduits|Vues d'ensemble]
[Observer|Mesurer], [c'est choisir|lire, débattre|à bonne distance]`,
  contexts: `les données fines se sont multipliées sans que leur lecture soit devenue plus simple @1998-
la moyenne communale masque des écarts considérables entre quartiers
l'observation n'a d'utilité que si elle est lue à plusieurs
le recensement rénové a changé la fréquence et la précision des chiffres @2004-2014
les habitants découvrent souvent leur quartier à travers des chiffres qu'ils ne reconnaissent pas`,
  findings: `les écarts [se stabilisent|ne se réduisent pas] [depuis le début de la série|à l'échelle de l'agglomération], alors que les niveaux [évoluent|se dégradent]
la population [rajeunit au centre et vieillit aux franges|change plus vite que son image]
un quartier [stable|immobile] dans les chiffres voit partir [une part importante de ses ménages|un habitant sur dix] chaque année
{levier} {levier:rend|rendent} le débat possible [entre élus et techniciens|avec les habitants]
les fichiers [divergent|ne se recoupent pas], faute [de définitions communes|d'un contour partagé]
{acteur} lisent les mêmes données [à rebours|à l'aune de leurs missions]
[la dépendance aux prestations|la part des bas revenus] [progresse|augmente] [chez les familles monoparentales|parmi les moins de trente ans]
les petits effectifs [interdisent|déconseillent] toute conclusion à l'échelle de l'immeuble`,
  proposals: `publier les sources et les limites
lire les chiffres avec les habitants
garder les mêmes indicateurs dans le temps
comparer le quartier à sa ville et à ses semblables
signaler les ruptures de série
compléter les données par des entretiens`,
  foreign: {
    eng: `neighbourhood statistics
mapping deprivation`,
    spa: `los indicadores urbanos`,
    ger: `kleinräumige Sozialberichterstattung`,
  },
}
