import type { TopicText } from "../topic.ts"

export const immigration: TopicText = {
  code: "immigration",
  shelf: "IMM",
  dewey: "304.8",
  weight: 2.8,
  from: 1975,
  themes: `Migrations & intégration
Accueil des nouveaux arrivants
Droit d’asile
Mineurs non accompagnés @2002-
Interculturalité
Travailleurs migrants âgés @1995-
Gens du voyage`,
  subjects: `l'accueil des primo-arrivants /m @1998-
l'intégration des populations immigrées /f
l'accueil des réfugiés /m
les foyers de travailleurs migrants /m
le vieillissement des immigrés @1995-
les jeunes issus de l'immigration /m @1980-2008
la scolarisation des enfants nomades
l'accueil des gens du voyage /m @1990-
les mineurs isolés étrangers /m @2000-2016
les familles immigrées /f
la médiation interculturelle @1985-
les campements et bidonvilles /m @2008-`,
  audiences: `les primo-arrivants /m @1998-
les travailleurs immigrés /m
les familles réfugiées /f
les femmes immigrées /f
les vieux travailleurs des foyers /m @1990-
les enfants de migrants /m
les gens du voyage /m
les demandeurs d'asile /m`,
  stakes: `l'attente administrative /f
le provisoire qui dure
la rupture familiale
l'illusion du retour /f
le malentendu culturel
l'isolement des vieux migrants /m
la précarité du séjour
l'aire d'accueil éloignée de tout /f`,
  levers: `la plateforme d'accueil @1995-
l'interprétariat en milieu social /m
le réseau de femmes-relais @1985-2010
le contrat d'intégration @2003-
le café social @2003-
le schéma départemental d'accueil
le parrainage citoyen @2015-
la permanence interculturelle
la mission d'information juridique`,
  actors: `les associations de solidarité /f
les interprètes /m
les gestionnaires de foyers /m
les services de l'État /m
les travailleurs sociaux /m
les communes /f
les bénévoles /m`,
  questions: `comment accueillir
que veut dire s'intégrer
comment vieillir loin de chez soi
comment scolariser des enfants qui voyagent
que transmet l'exil
comment héberger sans isoler`,
  hooks: `[Arriver|Attendre|S'installer|Rester] [ici|quelque part|en France|sans papiers ni repères]
[Partir, arriver, rester|Attendre, espérer, s'installer]
[D'ici et de là-bas|De là-bas, toujours|D'ici, sans choisir|D'ici, et puis d'ailleurs]
[La valise|Le foyer|Le dossier|La préfecture|Le passeport|La caravane] [et la vie|, une adresse|sous le lit|entre deux rives]
[Exils|Migrations|Traversées|Installations] [ordinaires|au pluriel|en héritage|au coin de la rue]
[Nouveaux venus|Nouveaux voisins|Premiers jours|Terre d'attente|Deux rives|Le retour n'aura pas lieu|Gens d'ailleurs]
[Accueillir|Héberger|Traduire|Entendre] [l'étranger|l'exil|, une politique locale|sans frontières]
[Les pères|Les mères|Les enfants|Les vieux] [de l'exil|du foyer|du voyage]
[Une halte|Une aire|Un terrain] [pour vivre|et l'école|dans la ville]`,
  contexts: `l'immigration de travail a pris fin au moment même où les familles s'installaient @1976-2000
l'accueil des nouveaux arrivants relève de nombreux acteurs que personne ne coordonne vraiment
la loi du 5 juillet 2000 oblige les communes de plus de cinq mille habitants à accueillir les gens du voyage @2000-
les foyers construits pour de jeunes célibataires abritent aujourd'hui des retraités @1995-
la crise de l'accueil de 2015 a fait naître des solidarités inattendues @2015-2020
les villes moyennes sont devenues à leur tour des villes d'accueil @2005-
l'accueil se joue d'abord dans des lieux que personne n'a conçus pour cela
les trajectoires d'exil se laissent mal enfermer dans des catégories administratives
derrière les mots de l'immigration se cachent des situations très différentes`,
  findings: `[les premières semaines|les trois premiers mois] [décident|pèsent lourd], et c'est [la rencontre d'un voisin|l'école des enfants|un bénévole] qui [fait la différence|sert de boussole]
[le retour|le projet de retour] [se reporte|s'éloigne] d'année en année [sans jamais se dire|sans être abandonné]
{levier} {levier:évite|évitent} que [les enfants ne servent d'interprètes|l'information ne se perde d'un guichet à l'autre]
[les retraités|les travailleurs immigrés|bien des familles] [font la navette|vivent] entre deux pays [autant que les droits le permettent|au rythme des contrôles de résidence]
le mot « intégration » ne dit rien à [la plupart des|beaucoup de] personnes rencontrées
les communes [agissent|s'organisent] [sans le dire|au-delà de leurs obligations] par crainte [de l'opinion|de faire appel d'air]
{acteur} [découvrent|apprennent] [le droit des étrangers|les procédures] en marchant
[la scolarité|l'école] [reste|demeure] le premier motif de stabilisation des familles`,
  proposals: `coordonner l'accueil à l'échelle de l'agglomération
financer l'interprétariat
associer d'anciens arrivants à l'accueil
simplifier les justificatifs demandés
ouvrir les foyers sur le quartier
former les agents au droit des étrangers
soutenir les associations de migrants`,
  foreign: {
    eng: `refugee reception in mid-sized cities
immigrant integration
ageing migrants
migrant families`,
    spa: `la acogida de personas refugiadas
la inmigración en la ciudad`,
    ger: `Integration im Quartier
Ankunftsstadtteile`,
  },
}
