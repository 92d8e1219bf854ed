import type { TopicText } from "../topic.ts"

export const territoires: TopicText = {
  code: "territoires",
  shelf: "TER",
  dewey: "307.1",
  weight: 2.2,
  from: 1982,
  isWide: true,
  themes: `Politiques territoriales
Intercommunalité
Ruralité
Collectivités territoriales
Services de l’État
Dotation de solidarité urbaine @1991-
Maisons France Services @2019-
Fonds européens`,
  subjects: `les villes moyennes /f
la coopération intercommunale
la solidarité territoriale
les services publics de proximité /m
la cohésion des territoires @2000-
l'articulation entre urbain et rural /f
le projet d'agglomération @1999-
la décentralisation @1982-
les petites villes /f
la péréquation financière @1991-
les territoires périurbains /m @1990-`,
  audiences: `les habitants des petites villes /m
les élus ruraux /m
les nouveaux arrivants /m
les ménages périurbains /m
les agents des intercommunalités /m @1995-
les usagers des services publics /m`,
  stakes: `la fermeture des services
la concurrence entre communes
l'éloignement /m
la vacance du centre
l'ingénierie absente /f
le millefeuille territorial @1995-
la perte d'habitants`,
  levers: `la maison de services au public @2014-2020
le pôle métropolitain @2010-
la dotation de solidarité urbaine @1991-
le contrat de ruralité @2016-2021
le pacte financier et fiscal @2014-
le conseil de développement @1999-
l'ingénierie partagée /f @2005-
le pays @1995-2015
le programme de revitalisation du centre @2017-
le syndicat intercommunal
la charte intercommunale @1983-2005
la conférence des maires
le contrat de plan @1984-2014`,
  actors: `les intercommunalités /f @1993-
les maires /m
les conseils régionaux /m @1986-
les préfectures /f
les agences d'urbanisme /f
les conseils de développement /m @1999-
les chambres consulaires /f`,
  questions: `qui décide à l'échelle de l'agglomération
que deviennent les villes moyennes
comment partager la richesse
comment maintenir un service public
que peut une petite ville
comment coopérer entre voisins`,
  hooks: `[La sous-préfecture|La petite ville|La ville moyenne|Le bourg|L'agglomération] [et ses quartiers|, laboratoire|à l'écart|, une chance|entre deux]
[Partager|Desservir|Relier] [les territoires|à plusieurs|, une question de voisinage|loin des métropoles]
[Entre villes et champs|À mi-chemin|Hors métropole|Bout de ligne|Cartes et territoires|Le bourg d'à côté|Chef-lieu]
[Le maire|Le préfet|L'élu|Le guichet] [et la carte|du coin|, dernier recours|itinérant]
[Petites villes|Villes moyennes|Centres-bourgs], [grandes questions|quartiers oubliés|territoires d'avenir|l'autre politique de la ville]
[Quand|Là où] [le service public|la gare|le tribunal|l'hôpital] [s'en va|tient bon|ferme]`,
  contexts: `les villes moyennes cumulent les charges de centralité et la perte de leurs habitants
l'intercommunalité a changé d'échelle sans toujours changer de méthode @2000-
les lois de décentralisation ont donné aux maires des responsabilités nouvelles @1983-1995
la réforme de la géographie prioritaire a fait entrer de petites villes dans la politique de la ville @2014-2020
le mouvement des gilets jaunes a rappelé l'existence des territoires éloignés des métropoles @2019-2022
les services publics se retirent par petites touches, rarement d'un coup`,
  findings: `les petites communes [disposent|bénéficient] de moins [d'ingénierie|de cadres] pour des dossiers aussi complexes
la proximité [des élus|des acteurs] [accélère|facilite] les décisions et [personnalise|fragilise] les partenariats
{levier} {levier:corrige|corrigent} une partie des écarts [sans toucher à leurs causes|au prix d'une certaine complexité]
les [quartiers|immeubles] [pauvres|fragiles] des petites villes [se voient moins|passent inaperçus], faute [de seuil statistique|de bruit médiatique]
{public} [comptent|mesurent] la distance en [correspondances|heures d'ouverture], pas en kilomètres
la coopération [progresse|avance] [par l'habitude|service par service] plus que par [les grands schémas|la contrainte]
{acteur} [redoutent|craignent] [de perdre la main|l'absorption par la ville-centre]
les nouveaux habitants [ne font pas tous|font rarement] leurs courses au centre`,
  proposals: `partager une ingénierie entre communes
maintenir un accueil physique
évaluer l'effet des fermetures
associer les petites villes aux contrats d'agglomération
rendre la péréquation lisible
travailler par bassin de vie`,
  foreign: {
    eng: `small and medium-sized towns
metropolitan governance
peri-urban areas`,
    spa: `las ciudades medias`,
    ger: `Klein- und Mittelstädte`,
  },
}
