import type { TopicText } from "../topic.ts"

export const cadreDeVie: TopicText = {
  code: "cadre-de-vie",
  shelf: "CDV",
  dewey: "711.58",
  weight: 2.6,
  from: 1978,
  themes: `Espaces publics
Gestion urbaine de proximité @1998-
Régies de quartier
Habitat & cadre de vie
Conventions d’abattement de taxe foncière @2001-
Bailleurs sociaux
Tranquillité publique`,
  subjects: `la gestion urbaine de proximité @1998-
les espaces publics des quartiers /m
le cadre de vie
l'aménagement des pieds d'immeubles /m
l'entretien des espaces extérieurs /m
les aires de jeux /f
les régies de quartier /f @1984-
le partage des espaces /m
l'abattement de taxe foncière /m @2001-
les usages du square /m`,
  audiences: `les riverains /m
les enfants du quartier /m
les gardiens /m
les agents d'entretien /m
les adolescentes /f
les personnes à mobilité réduite /f
les usagers des espaces publics /m`,
  stakes: `les dépôts sauvages /m
les conflits d'usage /m
l'éclairage défaillant /m
les limites floues entre public et privé /f
l'occupation des halls /f
le stationnement ventouse
la monotonie des espaces verts
l'absence des femmes dans l'espace public /f`,
  levers: `le diagnostic en marchant @1995-
la convention de gestion urbaine @1999-
le chantier participatif
le mobilier dessiné par les habitants
la régie de quartier
l'urbanisme transitoire /m @2014-
l'atelier de rue /m
le nettoyage partagé
la recyclerie @2008-`,
  actors: `les bailleurs /m
les services techniques /m
les régies de quartier /f
les paysagistes /m
les gardiens /m
les équipes de gestion urbaine /f @2000-`,
  questions: `à qui appartient le pied d'immeuble
comment partager la rue
comment entretenir ce qu'on inaugure
que faire d'un terrain vague
comment aménager avec les adolescents
qui nettoie la ville`,
  hooks: `[La rue|Le banc|Le square|La dalle|Le parking|Le terrain vague] [en partage|d'en bas|et ses usages|mode d'emploi|au milieu du gué]
[Au pied|En bas|À l'ombre] [de l'immeuble|des tours|du grand platane]
[Prendre soin|Faire usage] [des lieux|des communs|du dehors]
[Dehors|Trottoirs|Petits espaces|Terrain de jeux|Marcher, s'asseoir|Ombre portée|Entre deux tours]
[Le propre et le sale|La poubelle et le voisin|Le public et le privé|Le vert et le gris|Le plan et l'usage]
[Gérer|Nettoyer|Planter|Dessiner] [ensemble|son quartier|au plus près]
[L'art|L'éloge|Le souci|La politique] [de l'ordinaire|du trottoir|du détail|de l'entretien]`,
  contexts: `la qualité des espaces extérieurs compte autant que celle des logements dans le jugement des habitants
l'entretien quotidien se partage entre des services qui se connaissent mal
les espaces publics des grands ensembles ont été dessinés avant que leurs usages soient connus
les bailleurs bénéficient d'un abattement de taxe foncière en échange d'un effort de gestion @2001-
beaucoup d'aménagements neufs se dégradent faute d'avoir prévu leur entretien`,
  findings: `[les habitants|les riverains] [tolèrent mieux|acceptent mieux] le bruit [que l'abandon|que la saleté]
[une réponse dans les trois jours|un interlocuteur identifié] [améliore plus l'image du quartier|rassure davantage] qu'un nouvel équipement
les garçons [occupent|utilisent] [la plupart des terrains|le centre de la place], les filles [traversent|longent les bords]
{levier} {levier:fait|font} apparaître [des demandes modestes|de petites réparations] que [les plans|les services] avaient oubliées
les limites de propriété [expliquent|compliquent] [la moitié des retards|presque tous les litiges]
[l'ombre|le banc|le point d'eau] [manque|fait défaut] partout où [l'on a voulu éviter les regroupements|le dessin a oublié l'été]
{acteur} [interviennent vite|réagissent] quand [la tournée est commune|un seul carnet de suivi circule]
{public} veulent [un calendrier|savoir à qui s'adresser] avant toute consultation`,
  proposals: `clarifier les limites de domanialité
organiser une tournée commune chaque mois
rendre compte des signalements dans la semaine
dessiner les espaces avec ceux qui les entretiennent
prévoir des assises et de l'ombre
confier de petits chantiers à la régie de quartier
garder des lieux sans affectation`,
  foreign: {
    eng: `public space in housing estates
neighbourhood management
play areas and streets`,
    spa: `el espacio público del barrio`,
    ger: `Wohnumfeld und Nachbarschaft`,
  },
}
