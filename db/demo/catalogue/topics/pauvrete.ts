import type { TopicText } from "../topic.ts"

export const pauvrete: TopicText = {
  code: "pauvrete",
  shelf: "PAU",
  dewey: "362.5",
  weight: 2.9,
  from: 1976,
  themes: `Solidarités & accès aux droits
Accès aux droits
Minima sociaux @1988-
Action sociale communale
Hébergement d’urgence
Maisons France Services @2019-
Familles monoparentales`,
  subjects: `la lutte contre la pauvreté
l'accès aux droits sociaux /m
le non-recours aux droits @2003-
la précarité des familles
le revenu minimum d'insertion @1988-2009
l'aide alimentaire /f
le surendettement des ménages @1988-
l'action sociale communale /f
l'hébergement d'urgence /m @1985-
la domiciliation des personnes sans abri @1998-
les budgets des familles pauvres /m`,
  audiences: `les allocataires /m
les familles pauvres /f
les mères seules /f
les travailleurs pauvres /m @2000-
les personnes sans domicile /f
les étudiants précaires /m @2005-
les bénéficiaires de l'aide alimentaire /m`,
  stakes: `le non-recours @2003-
la honte de demander
les fins de mois /f
la dette
le parcours du combattant
la trappe administrative
l'assignation au guichet /f
la faim qui ne se dit pas`,
  levers: `l'épicerie sociale /f @1995-
le rendez-vous des droits @2014-
le microcrédit personnel @2005-
la maraude
l'accueil de jour /m
le groupe de pairs
la commission d'aide
la boutique solidaire
le premier accueil inconditionnel de proximité @2017-
le point conseil budget @2016-`,
  actors: `les centres communaux d'action sociale /m @1986-
les bureaux d'aide sociale /m @-1986
les associations caritatives /f
les caisses d'allocations familiales /f
les assistantes sociales /f
les bénévoles /m
les conseils généraux /m @1984-2014
les conseils départementaux /m @2015-`,
  questions: `pourquoi ne demande-t-on pas ses droits
comment compter les pauvres
comment aider sans humilier
que mange-t-on à la fin du mois
comment sortir de la dette
qui sont les travailleurs pauvres`,
  hooks: `[Le guichet|Le dossier|La file|Le colis|Le ticket|La pièce justificative] [et la honte|de trop|, une vie]
[Demander|Compter|Tenir|Manger|Renoncer] [, c'est déjà beaucoup|jusqu'au quinze du mois|sans rien dire|à l'euro près|, malgré tout]
[Pauvres|Précaires|Fragiles] [en ville|et dignes|, mais pas seulement|comme les autres]
[Fin de mois|Reste à vivre|À découvert|Dernier recours|Sans adresse|Pain quotidien|Le quinze du mois|Vivre de peu]
[Le droit|Les droits] [sans la demande|et les gens|à portée de main|en miettes|d'abord]
[Ceux|Celles] [qui ne demandent rien|qui comptent|du colis|qu'on n'attend plus]
[Petits budgets|Petites économies|Petits arrangements], [grandes ruses|longs calculs|vie digne]`,
  contexts: `une part des personnes qui ont droit à une prestation ne la demandent jamais @1998-
la création du revenu minimum a fait découvrir l'étendue de la pauvreté @1989-1998
travailler ne protège plus toujours de la pauvreté @2000-
la dématérialisation éloigne des droits ceux qui en ont le plus besoin @2013-
l'aide alimentaire a grandi plus vite que les structures qui la portent @2008-
les familles modestes consacrent au logement une part croissante de leur budget
la pauvreté se concentre dans quelques quartiers mais ne s'y limite pas
les familles modestes arbitrent chaque mois entre le loyer, le chauffage et la table`,
  findings: `[le découragement|la complexité|la peur d'un contrôle] [explique|motive] plus de renoncements que l'ignorance des droits
{public} [tiennent des comptes|calculent] avec une précision que [les services n'imaginent pas|les budgets types ignorent]
[un changement de situation|une séparation|un contrat de quelques semaines] peut interrompre les droits pendant plusieurs mois
{levier} {levier:compte|comptent} autant par [la conversation|l'accueil] que par l'aide matérielle
les justificatifs [demandés|réclamés] [varient d'un guichet à l'autre|font double emploi]
[la honte|le secret] [s'efface|recule] quand [le lieu est ouvert à tous|chacun participe à la mesure de ses moyens]
les enfants [savent|comprennent] [très tôt|avant qu'on le leur dise] [ce qu'il ne faut pas demander|le prix des choses]
{acteur} [orientent|renvoient] vers {acteur2} sans [savoir si la personne y est arrivée|retour sur les suites]`,
  proposals: `simplifier les pièces demandées
aller au-devant de ceux qui ne viennent pas
confier l'information à des pairs
accompagner la première demande jusqu'à son terme
ouvrir les lieux d'aide à tous
suivre les orientations`,
  foreign: {
    eng: `non-take-up of social benefits
urban poverty
food aid and dignity`,
    spa: `la pobreza urbana
la exclusión social`,
    ger: `Armut in der Stadt`,
  },
}
