import type { TopicText } from "../topic.ts"

export const habitat: TopicText = {
  code: "habitat",
  shelf: "HAB",
  dewey: "363.5",
  weight: 4,
  from: 1975,
  themes: `Logement social
Bailleurs sociaux
Mixité sociale @1990-
Locataires relais @1998-
Hébergement d’urgence
Gens du voyage
Accès aux droits
Habitat & cadre de vie`,
  subjects: `le logement social
l'attribution des logements sociaux /f
les politiques de peuplement /f @1990-
l'accès au logement des ménages modestes /m
l'accompagnement social lié au logement /m @1990-
le logement des jeunes
la gestion locative de proximité
le droit au logement opposable @2007-
la vacance dans le parc social
le programme local de l'habitat @1984-
la prévention des expulsions @1998-
l'habitat des gens du voyage /m`,
  audiences: `les locataires du parc social /m
les ménages modestes /m
les familles monoparentales /f
les jeunes en mobilité /m
les demandeurs de logement /m
les personnes hébergées /f
les gardiens d'immeuble /m
les gens du voyage /m`,
  stakes: `les impayés de loyer /m
le délai d'attente
la suroccupation
la vacance des grands logements
la mauvaise réputation de l'immeuble
l'expulsion locative /f
la spécialisation du parc ancien
la difficulté à quitter le foyer`,
  levers: `la commission d'attribution
la cotation de la demande @2018-
la pension de famille @2003-
l'intermédiation locative /f @2008-
la convention intercommunale d'attribution @2015-
le fonds de solidarité pour le logement @1990-
la régie de quartier
le bail glissant @1990-
l'habitat participatif /m @2008-
la gestion de proximité
le relogement temporaire`,
  actors: `les bailleurs sociaux /m
les gardiens /m
les conseillères en économie sociale et familiale /f
les services logement des communes /m
les associations d'insertion par le logement /f @1988-
les travailleurs sociaux /m
les collecteurs /m @-2016`,
  questions: `comment attribuer sans discriminer
qui loge les pauvres
comment loger les jeunes
comment prévenir l'expulsion
que peut un gardien
comment mesurer le mal-logement
faut-il vendre le logement social`,
  hooks: `[Avoir|Trouver|Garder|Attendre|Partager] [un toit|une adresse|un chez-soi|les clés]
[La clé|L'adresse|Le palier|La boîte aux lettres|Le seuil] [et le dossier|et l'attente|d'à côté|comme frontière]
[Loger|Attribuer|Habiter|Cohabiter], [un métier|un droit|une politique|et puis vivre]
[Files d'attente|Portes closes|Murs mitoyens|Sous le même toit|Troisième étage sans ascenseur|Quittance|Locataires]
[Au rez-de-chaussée|Derrière la porte|Sur le palier|Au bout du couloir] [du logement social|de la cité|des politiques de l'habitat]
[Un logement|Un bail|Une chambre], [des vies|trois dossiers|et l'insertion suit|pour commencer]
[Le logement|L'habitat] [en partage|à l'épreuve|à bas bruit|en commun|au défi du peuplement]
[Qui loge qui|À qui la clé|Où dormir ce soir|Louer à qui|Habiter, à quel prix] ?`,
  contexts: `la demande de logement social n'a cessé de croître dans l'agglomération
les ménages les plus modestes se concentrent dans les immeubles les moins chers
la loi Besson du 31 mai 1990 a posé le droit au logement comme un devoir de solidarité @1990-2005
la loi relative à l'égalité et à la citoyenneté a fixé de nouveaux objectifs d'attribution @2017-2024
les parcours résidentiels se sont ralentis et les sorties du parc social se font rares
les bailleurs ont longtemps géré leur patrimoine sans en connaître précisément l'occupation`,
  findings: `[les refus de proposition|les refus] tiennent plus souvent [à l'immeuble|à l'école du secteur|à l'étage] qu'au loyer
la première difficulté de paiement [survient|apparaît] [après une séparation|à la fin d'un contrat court|au moment de la régularisation des charges]
[une visite à domicile|un appel|un rendez-vous] dès le deuxième mois d'impayé [évite|prévient] [la plupart des procédures|l'assignation dans deux cas sur trois]
les locataires [se disent attachés à leur logement mais inquiets de|craignent surtout] [l'entretien des parties communes|l'isolement|l'image de leur adresse]
{levier} {levier:parle|parlent} peu [aux ménages|aux demandeurs], et {levier:profite|profitent} surtout [aux mieux informés|à ceux qu'un service accompagne]
les critères affichés [laissent|ménagent] une large part [à l'appréciation|aux usages locaux]
[les gardiens|les équipes de proximité] [jouent un rôle de veille|repèrent les situations fragiles] que nulle fiche de poste ne décrit
{acteur} et {acteur2} ne tiennent pas les mêmes comptes de la vacance`,
  proposals: `rendre publics les critères d'attribution
repérer les fragilités dès le premier impayé
maintenir une présence humaine dans les immeubles
réserver des logements en rez-de-chaussée aux locataires âgés
croiser les fichiers de la demande et de l'occupation
accompagner l'entrée dans les lieux
produire de petits logements en centre-ville`,
  foreign: {
    eng: `social housing allocation
housing exclusion
tenants and landlords
affordable housing policy`,
    spa: `la vivienda social
el derecho a la vivienda`,
    ger: `sozialer Wohnungsbau`,
  },
}
