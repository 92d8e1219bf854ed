import type { TopicText } from "../topic.ts"

export const habitatPrive: TopicText = {
  code: "habitat-prive",
  shelf: "HPR",
  dewey: "363.59",
  weight: 1.5,
  from: 1985,
  themes: `Amélioration de l’habitat
Copropriétés dégradées
Habitat indigne
Précarité énergétique @2006-
Habitat & cadre de vie`,
  subjects: `les copropriétés dégradées /f
la lutte contre l'habitat indigne
la réhabilitation des centres anciens
l'habitat privé fragile /m @1998-
la revitalisation du centre-ville
la précarité énergétique des propriétaires occupants @2006-
le redressement des copropriétés
l'opération programmée d'amélioration de l'habitat /f
le plan de sauvegarde @1996-`,
  audiences: `les copropriétaires occupants /m
les propriétaires modestes /m
les locataires du parc privé /m
les conseils syndicaux /m
les ménages âgés /m
les accédants à la propriété /m
les petits bailleurs /m`,
  stakes: `les charges impayées /f
les marchands de sommeil /m
la défaillance du syndic
l'insalubrité des logements /f
les logements vacants du centre /m
le reste à charge des travaux
le désintérêt des bailleurs
la décote des appartements`,
  levers: `le fonds d'aide au redressement
l'arrêté de péril /m
le portage de lots @2000-
l'auto-réhabilitation accompagnée /f @2004-
l'observatoire des copropriétés /m @2000-
le permis de louer @2016-
l'accompagnement des conseils syndicaux /m
le guichet unique de la rénovation @2013-`,
  actors: `les syndics /m
les opérateurs de l'habitat /m
les services d'hygiène /m
les conseils syndicaux /m
les intercommunalités /f @2000-
les notaires /m`,
  questions: `comment redresser une copropriété endettée
comment repérer l'habitat indigne
qui paie les travaux
faut-il racheter les lots
comment intervenir dans le privé
que faire des logements vides du centre`,
  hooks: `[Copropriété|Copropriétés] [en péril|sous perfusion|à redresser|fragiles, villes fragiles|mode d'emploi] @1990-
[Lot par lot|Charges communes|Parties communes|L'assemblée générale|Le tantième et le toit|Ni bailleur ni locataire]
[Derrière les façades|Sous les combles|Au-dessus des boutiques|Au fond de la cour] [du centre|de la vieille ville|des faubourgs]
[L'immeuble|Le syndic|La cage d'escalier] [dont personne ne veut|et ses propriétaires|prend l'eau|en assemblée]
[Propriétaires|Petits propriétaires|Bailleurs], [mais à quel prix|malgré eux|et pauvres|sous contrainte]
[Réhabiliter|Racheter|Réparer|Signaler] [l'ancien|le privé|sans expulser|pas à pas]
[Centre-bourg|Centre ancien|Cœur de ville], [cherche habitants|murs fatigués|vitrines éteintes|retour en grâce]`,
  contexts: `les copropriétés construites dans les années soixante entrent dans l'âge des gros travaux @1990-
l'habitat indigne se cache souvent dans les étages des centres anciens
les pouvoirs publics connaissent moins bien le parc privé que le parc social
des ménages modestes ont acheté des logements qu'ils ne peuvent pas entretenir
la facture de chauffage pèse de plus en plus lourd dans le budget des propriétaires modestes @2006-`,
  findings: `l'endettement [commence|s'installe] [bien avant les premiers signes visibles|dès que les gros travaux sont repoussés]
[un tiers|le quart] des copropriétaires [n'assiste jamais|ne vient pas] aux assemblées générales
{levier} {levier:n'a|n'ont} de sens que si les copropriétaires [comprennent leurs comptes|reprennent la main sur le budget]
le signalement vient surtout des [infirmières|facteurs|aides à domicile], rarement des occupants
les aides [couvrent mal|laissent de côté] [les parties communes|les ménages sans épargne]
la vacance [recule|se résorbe] là où [la commune a su racheter et revendre|un opérateur a accompagné chaque propriétaire]
{public} [renoncent|reportent leurs travaux] faute [de devis lisibles|d'avance de trésorerie|d'interlocuteur unique]
{acteur} [arrivent tard|interviennent au moment de la crise], {acteur2} plus tôt mais sans moyens`,
  proposals: `mettre en place une veille partagée sur les copropriétés
former les conseils syndicaux à la lecture des comptes
avancer la trésorerie des travaux
coordonner police de l'habitat et accompagnement social
racheter quelques lots pour peser dans les assemblées
reloger avant d'interdire
ouvrir un guichet unique`,
  foreign: {
    eng: `failing condominiums
substandard private housing
historic centre rehabilitation`,
    spa: `la vivienda degradada en los centros históricos`,
    ger: `Sanierung des privaten Wohnbestands`,
  },
}
