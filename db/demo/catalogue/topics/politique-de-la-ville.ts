import type { TopicText } from "../topic.ts"

export const politiqueDeLaVille: TopicText = {
  code: "politique-de-la-ville",
  shelf: "PV",
  dewey: "307.76",
  weight: 5.4,
  from: 1981,
  themes: `Politique de la ville
Contrats de ville @1993-
Quartiers prioritaires de la politique de la ville @2014-
Zones urbaines sensibles @1996-2014
Contrats urbains de cohésion sociale @2006-2015
Droit commun
Services de l’État
Collectivités territoriales
Partenariats et réseaux
Intercommunalité @1995-
Conduite de projet`,
  subjects: `la politique de la ville
les contrats de ville /m @1993-2023
le contrat urbain de cohésion sociale @2006-2014
la géographie prioritaire @1995-
le développement social des quartiers @1981-1990
le pilotage des contrats de ville @1994-
la mobilisation du droit commun @2000-
les contrats « Engagements Quartiers 2030 » /m @2023-
la réforme de la politique de la ville @2012-2018
le projet de territoire
les programmes d'action pour les quartiers /m @-1999
l'action publique dans les quartiers populaires /f`,
  audiences: `les habitants des quartiers /m
les chefs de projet /m
les élus locaux /m
les délégués du préfet /m @2008-
les agents des services municipaux /m
les associations de quartier /f
les équipes opérationnelles /f`,
  stakes: `l'empilement des dispositifs /m
la baisse des crédits spécifiques
les effets de frontière du zonage /m
la dispersion des financements
l'usure des équipes /f
le saupoudrage
l'éloignement des services publics /m
le retrait du droit commun`,
  levers: `la convention-cadre
l'appel à projets /m
le comité de pilotage
la programmation pluriannuelle @1994-
les conventions de droit commun /f @2000-
la maison du projet @1998-
l'équipe projet intercommunale /f @2000-
le protocole d'engagements réciproques @2014-2022
la conférence des financeurs`,
  actors: `les collectivités /f
les services de l'État /m
les intercommunalités /f @1999-
les bailleurs /m
les caisses d'allocations familiales /f
les conseils départementaux /m @2015-
les associations /f
les conseils régionaux /m @1986-`,
  questions: `à quoi sert un contrat de ville
comment mobiliser le droit commun
faut-il en finir avec les zonages
comment tenir un partenariat dans la durée
comment passer du guichet au projet
que reste-t-il de trente ans d'intervention @2008-2014
que reste-t-il de quarante ans d'intervention @2017-2025
comment associer les habitants à la signature`,
  hooks: `[Le contrat|La carte|Le guichet|La ligne budgétaire] et [le quartier|l'habitant|le projet]
[Contractualiser|Coopérer|Coordonner|Tenir parole] [sans se perdre|à plusieurs|dans la durée|pour de bon] @1990-
[Une politique|Un projet|Une promesse] [pour les quartiers|à refaire|au long cours|sous tension|en quête de preuves]
[Dix|Quinze] ans [après|de contrats|d'action dans les quartiers|pour convaincre] @1991-2010
[Trente|Quarante] ans [après|de politique de la ville|pour convaincre|de quartiers prioritaires] @2009-
[Territoires prioritaires|Quartiers prioritaires|Géographie prioritaire], [et ensuite|mode d'emploi|lignes de fracture|de plus près] @1996-
[À bonne distance|Au plus près|Par le milieu|Hors zone|À cheval sur la rue|De l'autre côté de la rocade]
[L'État|La ville|Le maire] [et ses quartiers|au pied des tours|face à ses marges]
[Mots|Chiffres|Acteurs|Métamorphoses|Coulisses] de la politique de la ville
[Banlieues|Quartiers|Cités] : [le temps des preuves|l'action continue|changer de méthode|sortir de l'urgence]`,
  contexts: `la politique de la ville a changé plusieurs fois de périmètre et de vocabulaire
la loi du 21 février 2014 a redessiné la géographie prioritaire et institué un contrat unique @2014-2024
les villes attendaient depuis deux ans les règles de la nouvelle contractualisation
les crédits spécifiques ne représentent qu'une faible part de l'effort public dans les quartiers
les émeutes de l'automne 2005 ont remis les quartiers au premier plan du débat public @2006-2012
chaque changement de dispositif oblige les équipes à recommencer le travail partenarial
les quartiers les plus pauvres reçoivent moins de crédits ordinaires qu'on ne le croit
la décentralisation a rebattu les cartes entre l'État et les communes @1983-1999`,
  findings: `le contrat vaut moins par ses crédits que par [les rendez-vous qu'il impose|les habitudes de travail qu'il installe|le diagnostic qu'il oblige à partager]
le droit commun [se mobilise mal|recule] quand [personne n'en suit le compte|les services ne sont pas invités au pilotage|le chef de projet travaille seul]
[la moitié des actions reconduites|une action reconduite sur deux] [n'a fait l'objet d'aucun bilan écrit|n'a jamais été réinterrogée]
les effets de seuil du zonage [alimentent un sentiment d'injustice|découragent les porteurs de projets] dans les rues voisines
les équipes les plus stables [obtiennent|gardent] [la confiance des associations|l'oreille des élus]
les comités de pilotage [enregistrent|valident] plus qu'ils ne [décident|débattent]
{acteur} [jugent|estiment] le calendrier [trop serré|mal accordé à celui des budgets], {acteur2} [le trouvent plutôt souple|s'en accommodent]
les habitants connaissent [les actions|les lieux] mais ignorent [le contrat qui les finance|le nom du dispositif]`,
  proposals: `réduire le nombre de dossiers de subvention
publier chaque année un état du droit commun mobilisé
confier le pilotage à un binôme d'élus
passer à des conventions de trois ans avec les associations
tenir un journal partagé des décisions
réunir élus, services et habitants autour d'une revue de projet annuelle
renforcer les équipes de terrain plutôt que les procédures`,
  foreign: {
    eng: `urban policy in deprived neighbourhoods
area-based initiatives
neighbourhood governance
the social dimension of urban policy`,
    spa: `las políticas urbanas en barrios desfavorecidos
la gobernanza de los barrios`,
    ger: `soziale Stadtpolitik
Stadtteile mit besonderem Entwicklungsbedarf`,
  },
}
