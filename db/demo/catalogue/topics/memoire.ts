import type { TopicText } from "../topic.ts"

export const memoire: TopicText = {
  code: "memoire",
  shelf: "HIS",
  dewey: "944",
  weight: 2,
  from: 1978,
  themes: `Mémoire des quartiers
Action culturelle
Interculturalité
Rénovation urbaine
Migrations & intégration`,
  subjects: `la mémoire des quartiers
l'histoire des grands ensembles /f @1990-
le patrimoine du vingtième siècle @1999-
l'histoire ouvrière /f
la mémoire de l'immigration
le recueil de témoignages
l'histoire d'un quartier /f
le patrimoine industriel
la mémoire avant démolition @1999-`,
  audiences: `les premiers habitants /m
les anciens ouvriers /m
les anciens du quartier /m
les enfants de l'immigration /m
les anciens locataires /m
les habitants des cités-jardins /m`,
  stakes: `l'oubli /m
la nostalgie
la disparition des lieux
l'effacement des traces /m
la mémoire confisquée
le silence des pères
la fermeture de l'usine`,
  levers: `la collecte de récits
l'exposition itinérante /f
la balade patrimoniale
la résidence d'écriture
le musée éphémère
le fonds photographique
l'atelier de mémoire /m
les archives privées /f`,
  actors: `les archivistes /m
les historiens /m
les bibliothécaires /m
les associations de mémoire /f
les artistes /m
les bailleurs /m`,
  questions: `à quoi sert la mémoire dans un projet urbain
comment recueillir une parole
que garder d'une tour
comment transmettre une histoire ouvrière
comment exposer sans embellir`,
  hooks: `[Mémoires|Souvenirs|Récits|Traces|Voix] [d'une cité|de la dalle|du bout de la rue|d'usine|d'avant les tours|en chantier]
[Il était une fois|C'était] [le quartier|la cité|l'usine|la première rue]
Avant [les tours|la démolition|le lotissement|le bus]
Quand [l'usine fermait|le bus arrivait|on posait la première pierre|les vergers fleurissaient]
[La cité|L'usine|Le bidonville|La cité-jardin|Le coron|Le lotissement] [et les siens|, une histoire|au jour le jour|, album]
[Cinquante|Soixante|Quarante] ans [de vie commune|au pied des tours|de quartier|d'une rue]
[Boîtes à chaussures|Photographies de classe|Album de quartier|Le cahier des anciens|Rue par rue|Lettres du chantier|Au temps des baraques]
[Du champ|De la ferme|Du camp|De l'atelier] [au grand ensemble|à la cité|à la ville]
[Raconter|Transmettre|Exposer|Garder] [le quartier|l'usine|ce qui disparaît|la trace]`,
  contexts: `les quartiers d'habitat social ont désormais une histoire assez longue pour être racontée @1990-
la démolition d'un immeuble fait resurgir des récits que personne n'avait demandés @1998-
l'histoire des cités s'écrit trop souvent à partir des seules archives des bailleurs
l'usine a façonné la ville bien au-delà de ses murs
les témoins de la construction disparaissent un à un @1998-
un quartier sans récit est un quartier que d'autres racontent
les archives gardent la trace des décisions plus que celle des vies`,
  findings: `[les premiers locataires|les anciens] [se souviennent d'abord|parlent surtout] [de la salle de bains|de la boue|de la lumière|du chauffage central], comme d'une promesse tenue
les [récits|souvenirs] [divergent|se contredisent] moins sur les faits que sur [la date où tout a changé|les responsables]
{levier} {levier:réunit|réunissent} des générations qui [ne se parlaient plus|se croisaient sans se voir]
les [photographies|papiers] de famille [comblent|éclairent] les silences des archives publiques
la mémoire [devient un enjeu|se dispute] lorsque le projet urbain [efface les lieux|rebaptise les rues]
{public} refusent [la nostalgie|le rôle de témoins d'un monde disparu|qu'on parle à leur place]
l'usine [continue|n'a pas cessé] d'organiser [les rues|les solidarités|les appartenances] longtemps après sa fermeture`,
  proposals: `déposer les enregistrements aux archives municipales
recueillir les récits avant le début des travaux
faire relire les témoins
associer les écoles
garder quelques lieux témoins
nommer les rues avec les habitants`,
  foreign: {
    eng: `oral history of housing estates
industrial heritage and memory`,
    spa: `la memoria de los barrios`,
    ger: `Stadtteilgeschichte`,
  },
}
