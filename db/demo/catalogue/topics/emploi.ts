import type { TopicText } from "../topic.ts"

export const emploi: TopicText = {
  code: "emploi",
  shelf: "EMP",
  dewey: "331.12",
  weight: 3.6,
  from: 1976,
  themes: `Insertion professionnelle
Insertion par l’activité économique @1985-
Clauses sociales d’insertion @2001-
Missions locales @1982-
Plans locaux pour l’insertion et l’emploi @1992-
Emploi des femmes
Emploi des jeunes
Formation professionnelle
Emplois francs @2014-
Minima sociaux`,
  subjects: `l'insertion professionnelle /f
l'accès à l'emploi dans les quartiers /m
l'insertion par l'activité économique /f @1985-
le chômage des jeunes
les clauses d'insertion /f @2001-
les plans locaux pour l'insertion et l'emploi /m @1992-
le chômage de longue durée
l'emploi des femmes /m
les cités de l'emploi /f @2020-
les emplois aidés /m @1984-
la levée des freins à l'emploi @2010-
les chantiers d'insertion /m @1985-`,
  audiences: `les demandeurs d'emploi /m
les jeunes sans qualification /m
les allocataires du RMI /m @1989-2009
les allocataires du RSA /m @2009-
les femmes éloignées de l'emploi /f
les salariés en insertion /m @1985-
les chômeurs de longue durée /m
les recruteurs /m`,
  stakes: `le chômage
la précarité des contrats
le curriculum qui ne passe pas
la garde des enfants
l'éloignement de l'emploi /m
les métiers en tension /m
la sortie des contrats aidés @1985-
le découragement`,
  levers: `le parrainage @1993-
la clause d'insertion @2001-
le chantier d'insertion @1985-
le forum de l'emploi
la période d'immersion @2009-
l'entreprise d'insertion /f @1983-
le groupement d'employeurs @1986-
l'accompagnement renforcé /m
le rallye pour l'emploi @2000-
la régie de quartier`,
  actors: `les conseillers /m
les employeurs /m
les structures d'insertion /f
les missions locales /f @1982-
les chambres consulaires /f
les agences d'emploi /f
les facilitateurs de clauses /m @2004-
les intercommunalités /f @2000-`,
  questions: `comment recruter autrement
que deviennent les salariés après l'insertion
comment négocier une clause
pourquoi les offres ne trouvent-elles pas preneur
comment compter les emplois d'un quartier
à qui profitent les contrats aidés`,
  hooks: `[Chercher|Trouver|Garder|Inventer] [du travail|un emploi|sa place|un métier]
[Premier|Dernier|Nouveau|Bon] [emploi|contrat|métier|départ]
[L'embauche|Le CV|L'entretien|Le contrat|La fiche de paie] [et le quartier|, épreuve ordinaire|sans réseau|au bout du bus]
[Au travail|À l'embauche|Période d'essai|À pied d'œuvre|Main-d'œuvre|Bleu de travail|Hors liste|Sans réseau]
[Travailler|Recruter|Insérer|Employer] [ici|autrement|au plus près|, ensemble|pour de bon]
[Des emplois|Des métiers|Des entreprises] [à portée de rue|pour le quartier|qui se cachent|et des gens]
[Du chantier|Du stage|De la rue] [au contrat|à l'emploi|à l'atelier]
[Zéro|Sans] [diplôme|piston|expérience], [et alors|mode d'emploi|cent compétences]`,
  contexts: `le taux de chômage des quartiers reste deux à trois fois supérieur à celui de leur agglomération @1990-
les offres d'emploi ne manquent pas à proximité, mais elles passent par des réseaux que les habitants n'ont pas
le chômage de masse a fait de l'insertion une politique à part entière @1984-2000
le code des marchés publics permet désormais de réserver des heures de travail à l'insertion @2002-2012
la reprise n'a pas profité à tous de la même façon @1999-
les structures d'insertion par l'activité économique vivent entre deux mondes, l'entreprise et le social @1988-
les industries qui avaient fait venir les habitants ont fermé les unes après les autres
chercher du travail demande du temps, de l'argent et des relations`,
  findings: `[une immersion|une semaine en entreprise|un essai en situation] [convainc|rassure] [plus sûrement|davantage] qu'un curriculum
[les demandeurs d'emploi|les personnes rencontrées] [butent sur|mettent en avant] [la garde des enfants|le transport|les horaires] avant la qualification
les sorties vers l'emploi dépendent [du lien avec les employeurs|de la durée du parcours|du bassin d'emploi]
{levier} {levier:ouvre|ouvrent} des portes [que les annonces laissent fermées|où l'adresse ne compte plus]
[les femmes|les mères] [restent minoritaires|sont sous-représentées] dans [les chantiers|les filières les plus soutenues]
les employeurs [disent chercher|recherchent] [la ponctualité|l'envie] et trient encore sur le diplôme
les heures de clause [restent concentrées|se concentrent] dans le bâtiment et le nettoyage
la relation entre {acteur} et {acteur2} tient [à quelques personnes|à la confiance plus qu'aux conventions]`,
  proposals: `diversifier les marchés porteurs de clauses
organiser des immersions courtes et répétées
prévoir une solution de garde dès l'entrée en parcours
former les recruteurs
suivre les sortants pendant un an
partager un même portefeuille d'entreprises
rémunérer l'essai`,
  foreign: {
    eng: `local employment initiatives
long-term unemployment
social enterprise and work integration
job access in inner cities`,
    spa: `la inserción laboral`,
    ger: `lokale Beschäftigungspolitik`,
  },
}
