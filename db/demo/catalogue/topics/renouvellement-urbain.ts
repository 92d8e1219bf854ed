import type { TopicText } from "../topic.ts"

export const renouvellementUrbain: TopicText = {
  code: "renouvellement-urbain",
  shelf: "REN",
  dewey: "307.341 6",
  weight: 4.6,
  from: 1979,
  themes: `Rénovation urbaine
Nouveau programme national de renouvellement urbain @2014-
Relogement
Maisons du projet @2000-
Logement social
Bailleurs sociaux
Mémoire des quartiers
Espaces publics`,
  subjects: `le renouvellement urbain
la rénovation urbaine @2003-
la démolition-reconstruction @1998-
le relogement des ménages
les grands projets de ville /m @1999-2006
le nouveau programme de renouvellement urbain @2014-
la réhabilitation des grands ensembles
la résidentialisation @1999-
l'architecture des grands ensembles /f
l'opération de renouvellement urbain /f @1996-
la concertation autour des démolitions @1998-
la requalification des espaces extérieurs`,
  audiences: `les ménages relogés /m
les locataires /m
les familles nombreuses /f
les locataires âgés /m
les commerçants /m
les jeunes architectes /m
les premiers habitants /m`,
  stakes: `la démolition vécue comme une perte
la hausse des loyers après travaux
les chantiers qui durent /m
la dispersion des plus pauvres
l'attachement au quartier /m
la mixité annoncée
les charges locatives /f
le vide laissé par les tours`,
  levers: `la charte de relogement @2003-
l'enquête sociale /f
la maison du projet @2000-
l'atelier urbain /m
la clause d'insertion @2004-
la réhabilitation en milieu occupé
la gestion d'attente
le travail de mémoire
la maîtrise d'œuvre urbaine et sociale`,
  actors: `les bailleurs /m
les aménageurs /m
les architectes /m
les équipes de maîtrise d'œuvre /f
les chargés de relogement /m
les collectivités /f
les associations de locataires /f`,
  questions: `faut-il démolir
comment reloger sans disperser
comment réhabiliter quand les habitants restent
que deviennent les ménages partis
comment annoncer une démolition
que faire des rez-de-chaussée
comment mesurer les effets d'un projet urbain`,
  hooks: `[Démolir|Reconstruire|Réparer|Recoudre] [sans effacer|la ville|le grand ensemble]
Habiter [la ville|le chantier|le grand ensemble]
[La tour|La barre|La dalle|L'immeuble] [d'en face|qui n'est plus là|et ses habitants|avant la pelleteuse]
[Partir|Déménager] [quand même|après trente ans|à trois rues de là|et revenir]
[Rester|Revenir] [quand même|après trente ans]
[Avant|Après|Pendant] [le chantier|la démolition|les travaux]
[Le béton|Le plan-masse|La grue|Le permis de démolir] et [la mémoire|les gens|le quotidien|l'usage]
[Grands ensembles|Grand ensemble], [petites histoires|grande transformation|lendemains de chantier|une histoire inachevée]
[Refaire|Rénover|Transformer|Retourner] la ville [sur elle-même|avec ceux qui l'habitent|par morceaux|en marchant]
[Un toit à la fois|Poussière et promesses|Vue sur chantier|Le quartier d'après|L'échelle du voisin|Ouvrir la barre|Rez-de-chaussée]
[Reloger, c'est choisir|Reloger, un métier|Reloger, et ensuite|Être relogé, une épreuve|Être relogé, et ensuite]`,
  contexts: `la démolition s'est imposée comme l'outil principal de la transformation des quartiers @2000-
construits en moins de dix ans, les grands ensembles ont vieilli plus vite que leurs équipements
la loi du 1er août 2003 a concentré les financements sur un nombre limité de projets @2003-2012
le coût carbone des démolitions conduit à reconsidérer la réhabilitation @2018-
le relogement mobilise des équipes entières pendant plusieurs années
les projets se négocient longtemps avant que les habitants en entendent parler`,
  findings: `la plupart des ménages [demandent|ont demandé] à rester [dans le quartier|à proximité de leurs proches]
[le premier vœu|la première proposition] n'aboutit [que rarement|presque jamais]
les locataires [âgés|les plus anciens] redoutent moins les travaux que [l'incertitude du calendrier|le silence qui les entoure]
{levier} {levier:rassure|rassurent} {public} quand [les engagements sont datés|une même personne suit le dossier|la visite du logement précède la décision]
la diversification attendue [reste modeste|se limite aux franges du quartier|tient surtout à l'accession aidée]
[les nouveaux espaces|les pieds d'immeubles requalifiés] [se dégradent|changent d'usage] quand leur gestion n'a pas été pensée avec le projet
les commerces du centre de quartier [ne retrouvent pas tous preneur|rouvrent plus tard que prévu]
le projet [améliore nettement le bâti|change l'image du quartier] sans [réduire la pauvreté|modifier la carte scolaire]`,
  proposals: `annoncer tôt et répéter souvent
écrire la charte de relogement avec les locataires
chiffrer la réhabilitation avant de décider la démolition
prévoir la gestion dès l'avant-projet
réserver des logements à loyer contenu
confier un rez-de-chaussée aux associations pendant le chantier
suivre les ménages relogés pendant trois ans`,
  foreign: {
    eng: `estate regeneration
demolition and rehousing
large housing estates
urban renewal`,
    spa: `la regeneración urbana
la rehabilitación de barrios`,
    ger: `Stadterneuerung in Großsiedlungen`,
  },
}
