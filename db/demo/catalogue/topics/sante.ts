import type { TopicText } from "../topic.ts"

export const sante: TopicText = {
  code: "sante",
  shelf: "SAN",
  dewey: "362.1",
  weight: 3,
  from: 1982,
  themes: `Santé
Accès aux soins
Prévention et promotion de la santé
Ateliers santé ville @1999-
Contrats locaux de santé @2009-
Conduites addictives`,
  subjects: `l'accès aux soins /m
la promotion de la santé
les inégalités sociales de santé /f
les ateliers santé ville /m @2000-
le contrat local de santé @2009-
la santé des jeunes
la santé des femmes
la médiation en santé @2005-
l'activité physique des enfants /f @2001-
le dépistage des cancers @2000-
la démographie médicale @2003-
la santé communautaire @1985-
la prévention bucco-dentaire`,
  audiences: `les habitants éloignés du soin /m
les femmes enceintes /f
les jeunes en insertion /m
les patients précaires /m
les personnes en situation de précarité /f
les parents de jeunes enfants /m
les travailleurs âgés /m`,
  stakes: `le renoncement aux soins
le manque de médecins @2000-
l'obésité infantile /f @1998-
l'avance des frais /f
la langue de la consultation
les addictions /f
le retard de dépistage
la honte du corps`,
  levers: `le centre de santé
la maison de santé pluriprofessionnelle @2007-
le poste de médiatrice en santé @2005-
le bilan de santé gratuit
le jardin partagé @1998-
l'atelier cuisine /m
le groupe d'éducation thérapeutique @2005-
le conseil local de santé @2010-
le bus de dépistage
la permanence d'accès aux soins @1998-`,
  actors: `les médecins généralistes /m
les infirmières /f
les coordinatrices santé /f @2000-
les services municipaux de santé /m
les caisses d'assurance maladie /f
les associations d'usagers /f
les travailleurs sociaux /m`,
  questions: `comment parler de santé avec ceux que le soin effraie
comment faire venir un médecin
que peut une ville pour la santé
comment mesurer les inégalités de santé
comment mener une action sans moraliser
à quoi sert un atelier santé ville`,
  hooks: `[La santé|Le soin|Le corps|La prévention] [au pied de l'immeuble|près de chez soi|en partage|, une affaire de quartier|à portée de main]
[Bien manger|Bouger|Dormir|Consulter|Se soigner] [, facile à dire|quand on compte|au quartier|, à quel prix|ensemble]
[Le médecin|L'infirmière|La salle d'attente|L'ordonnance|Le carnet de santé] [et le quartier|au quartier|, mode d'emploi|, côté cour]
[Aller mieux|Se faire dépister|Consulter] [ici|, une question de confiance|à plusieurs]
Prendre soin [de soi, des autres|ici|à plusieurs]
Reculer devant le soin
[Fruits, légumes et voisins|Douze de tension|Dites trente-trois|Le ventre et la tête|À jeun|Trois minutes par jour]
[Santé|Inégalités de santé] : [agir localement|le poids du lieu|de quoi parlent les habitants|des écarts qui se voient]`,
  contexts: `les écarts d'espérance de vie entre quartiers d'une même ville atteignent plusieurs années @1995-
les habitants des quartiers consultent moins et plus tard que les autres
les ateliers santé ville sont nés de la loi de 1998 contre les exclusions @2000-2012
la fermeture du dernier cabinet médical a ouvert une période d'inquiétude @2008-
la crise sanitaire a mis au jour des inégalités que l'on connaissait déjà @2020-2023
la santé n'apparaît jamais en tête des demandes et revient dans toutes les conversations
la santé se dégrade avec le logement, le travail et l'isolement bien avant que le médecin n'intervienne
les campagnes nationales atteignent d'abord ceux qui en ont le moins besoin`,
  findings: `le renoncement aux soins [concerne|touche] surtout [les soins dentaires|l'optique|les consultations de spécialistes] et [tient autant au délai qu'au coût|s'explique aussi par la peur du jugement]
{public} font davantage confiance [à une voisine formée|à la pharmacienne|à un pair] [qu'aux brochures|qu'aux campagnes nationales]
les messages [culpabilisants|trop généraux] [produisent l'effet inverse|éloignent ceux qu'ils visent]
{levier} {levier:touche|touchent} des habitants que [les campagnes|les invitations postales] n'atteignent guère
les mères [passent|se placent] après [leurs enfants|toute la famille] quand il s'agit de consulter
[la présence|l'arrivée] d'un interprète [raccourcit|change] la consultation
[le stress|le bruit|le logement] [revient|apparaît] dans les propos [avant la maladie|bien avant l'alimentation]
{acteur} [travaillent|interviennent] côte à côte sans [dossier partagé|langage commun]`,
  proposals: `inscrire la santé dans tous les projets d'aménagement
former des habitants relais
ouvrir des consultations sans rendez-vous
financer l'interprétariat en consultation
coordonner les calendriers de dépistage
partir des préoccupations des habitants
évaluer les effets sur les plus éloignés`,
  foreign: {
    eng: `health inequalities in the city
community health promotion
access to primary care`,
    spa: `las desigualdades en salud
la promoción de la salud`,
    ger: `Gesundheitsförderung im Stadtteil`,
  },
}
