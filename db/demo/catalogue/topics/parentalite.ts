import type { TopicText } from "../topic.ts"

export const parentalite: TopicText = {
  code: "parentalite",
  shelf: "FAM",
  dewey: "306.874",
  weight: 2.2,
  from: 1978,
  themes: `Parentalité
Petite enfance
Familles monoparentales
Relations entre l’école et les familles
Centres sociaux`,
  subjects: `le soutien à la parentalité @1998-
l'accueil de la petite enfance /m
la place des parents
les familles monoparentales /f
la fonction paternelle
les modes d'accueil du jeune enfant /m
l'éveil culturel des tout-petits /m @1988-
la protection de l'enfance
les relations entre familles et institutions /f
les crèches à vocation d'insertion professionnelle /f @2014-`,
  audiences: `les jeunes parents /m
les mères seules /f
les pères /m
les parents de tout-petits /m
les familles immigrées /f
les assistantes maternelles /f
les grands-parents /m`,
  stakes: `l'isolement des mères /m
le jugement porté sur les parents
le manque de places d'accueil
l'absence des pères /f
la peur du placement
l'injonction à être de bons parents /f @1998-
la solitude des familles monoparentales`,
  levers: `le lieu d'accueil enfants-parents @1985-
le groupe de parole
la halte-garderie
le réseau d'écoute et d'appui @1999-
la crèche parentale
la ludothèque
le café des parents @1998-
la visite de la puéricultrice
l'atelier de langage parents-enfants /m`,
  actors: `les puéricultrices /f
les travailleuses familiales /f @-2005
les techniciennes de l'intervention sociale et familiale /f @2000-
les assistantes sociales /f
les éducatrices de jeunes enfants /f
les centres sociaux /m
les caisses d'allocations familiales /f`,
  questions: `comment soutenir sans juger
où sont les pères
comment accueillir les enfants de parents en recherche d'emploi
que se transmet-il entre les générations
comment parler d'éducation avec des parents qui doutent
quelle place faire aux grands-parents`,
  hooks: `[Parents|Mères|Pères|Familles] [en chemin|d'ici et d'ailleurs|en première ligne|au quotidien|sous le regard]
[Devenir|Rester|Se sentir|Être] [parent|parents] [, ici et maintenant|sans mode d'emploi|loin des siens|au quartier]
[La poussette|Le doudou|Le goûter|La comptine|La chaise haute] [et le quartier|, une affaire de lien|au centre social]
[Dans quel lit dors-tu|Qui garde les petits|Papa vient-il à la réunion|Qui éduque qui|Et les pères] ?
[Premiers pas|Premières années|Tout-petits|Berceuses|À hauteur d'enfant|Bras ouverts|Trois générations]
[L'enfant|Le bébé|La famille], [la crèche et la ville|l'école et nous|une affaire publique]
[Une mère|Un père|Une famille] [et son double|face aux institutions|parmi d'autres]`,
  contexts: `l'accueil des jeunes enfants conditionne souvent le retour des mères à l'emploi
les services sociaux ont longtemps regardé les familles populaires à travers leurs manques
les réseaux d'écoute, d'appui et d'accompagnement des parents ont été créés en 1999 @1999-2012
une famille sur trois, dans les quartiers étudiés, repose sur un seul parent @1995-
les parents cherchent moins des conseils que d'autres parents`,
  findings: `les mères viennent d'abord pour l'enfant et [restent pour elles-mêmes|reviennent pour parler], une fois la confiance installée
{levier} {levier:met|mettent} en présence des familles qui [ne se seraient pas croisées|s'évitaient]
les pères [participent davantage|se montrent] quand l'activité [passe par le jeu ou le bricolage|a lieu le samedi]
la peur [d'être jugés|d'un signalement] [retient|éloigne] les parents [les plus fragiles|qui en auraient le plus besoin]
[une place d'accueil|un mode de garde] [de dernière minute|à temps partiel] [rend possible|permet] une formation ou un entretien d'embauche
{acteur} [hésitent|peinent] à [parler d'argent|aborder les conflits du couple] avec les familles
[le non-jugement|la régularité|la simplicité du lieu] [revient|revient sans cesse] dans les propos recueillis
la transmission [se fait|passe] [par la langue|par les gestes|par la cuisine] autant que par les règles`,
  proposals: `ouvrir les lieux d'accueil le samedi matin
réserver des places d'accueil aux parents en insertion
aller chercher les pères là où ils sont
laisser du temps sans programme
accueillir plusieurs langues
former les professionnels à l'écoute`,
  foreign: {
    eng: `family support
childcare in poor neighbourhoods`,
    spa: `el apoyo a las familias`,
    ger: `Elternarbeit im Quartier`,
  },
}
