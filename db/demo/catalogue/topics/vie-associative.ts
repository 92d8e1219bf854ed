import type { TopicText } from "../topic.ts"

export const vieAssociative: TopicText = {
  code: "vie-associative",
  shelf: "ASS",
  dewey: "061",
  weight: 1.8,
  from: 1977,
  themes: `Vie associative
Recherche de financements
Économie sociale et solidaire @1998-
Engagement des jeunes
Conduite de projet`,
  subjects: `la vie associative dans les quartiers
les petites associations /f
le bénévolat
le financement des associations
les relations entre collectivités et associations /f
l'emploi associatif /m
l'éducation populaire /f
la fonction employeur @1998-
le renouvellement des dirigeants associatifs`,
  audiences: `les bénévoles /m
les dirigeants associatifs /m
les petites associations /f
les salariés associatifs /m
les trésoriers /m
les jeunes engagés /m`,
  stakes: `la dépendance aux subventions
la fatigue des dirigeants
la mise en concurrence
la paperasse
le départ du fondateur
la trésorerie à découvert
la commande publique`,
  levers: `la maison des associations
la convention pluriannuelle @2000-
le point d'appui à la vie associative @1999-
le groupement d'employeurs @1990-
le dispositif local d'accompagnement @2002-
la mutualisation de moyens
le chèque emploi associatif @2003-
le tutorat de trésoriers`,
  actors: `les collectivités /f
les fédérations d'éducation populaire /f
les maisons des associations /f
les caisses d'allocations familiales /f
les services de l'État /m
les fondations /f`,
  questions: `comment durer quand le fondateur s'en va
comment financer l'ordinaire
que vaut une heure de bénévolat
comment devenir employeur
comment répondre sans se trahir
comment faire place aux jeunes`,
  hooks: `[L'association|Le bureau|Le trésorier|La subvention|Le local] [du rez-de-chaussée|et le projet|, une histoire|à deux|au quotidien]
[S'associer|S'engager|Durer|Transmettre|Adhérer] [encore|, pourquoi|à petits moyens|sans s'épuiser|autrement]
[Loi 1901|Assemblée générale|Compte en rouge|Récépissé|Gens de bonne volonté|Le nombre et la manière]
[Bénévoles|Présidentes|Trésoriers|Fondateurs] [de quartier|, et après|en première ligne|malgré tout]
[Petites associations|Petits budgets], [grands services|grande utilité|gros dossiers|fil tendu]
[Vivre|Tenir|Mourir|Grandir] en association`,
  contexts: `les associations de quartier rendent des services que personne d'autre n'assure
l'appel à projets a remplacé la subvention de fonctionnement @2000-
l'engagement des jeunes passe par d'autres formes que l'adhésion @2000-
les petites associations consacrent beaucoup de temps à justifier de petites sommes
la loi du 31 juillet 2014 a donné une définition légale à la subvention @2014-2022
la fin des emplois aidés a mis des dizaines d'associations en difficulté @2002-2020
les statuts d'une association disent peu de ce qui s'y passe
le temps donné ne se compte pas, et pourtant tout repose sur lui`,
  findings: `une subvention sur deux arrive [après l'action|au dernier trimestre], ce qui [étrangle la trésorerie|oblige à avancer les dépenses]
{public} [passent|donnent] plus d'heures [aux dossiers|à la gestion] qu'au projet
{levier} {levier:soulage|soulagent} les dirigeants [sans décider à leur place|quand l'appui est durable]
le passage [à l'emploi|au premier salarié] [transforme|bouleverse] [le rôle du bureau|la place des bénévoles]
le départ [du fondateur|de la présidente] [ouvre|provoque] une crise que [la préparation|le tuilage] [atténue|peut éviter]
les jeunes [s'engagent|donnent du temps] pour [une cause|un moment], rarement pour [un siège au bureau|une réunion mensuelle]
{acteur} [parlent de partenariat|se disent partenaires] là où les associations [vivent une commande|voient un guichet]`,
  proposals: `passer à des conventions pluriannuelles
verser les acomptes en début d'année
simplifier les dossiers sous cinq mille euros
mutualiser la comptabilité
accompagner la transmission
partager des locaux
former les nouveaux trésoriers`,
  foreign: {
    eng: `voluntary organisations in the neighbourhood`,
    spa: `las asociaciones de barrio`,
    ger: `bürgerschaftliches Engagement`,
  },
}
