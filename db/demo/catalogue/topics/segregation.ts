import type { TopicText } from "../topic.ts"

export const segregation: TopicText = {
  code: "segregation",
  shelf: "SEG",
  dewey: "307.336 16",
  weight: 3,
  from: 1976,
  themes: `Mixité sociale
Politique de la ville
Zones urbaines sensibles @1996-2014
Mémoire des quartiers
Discriminations liées au lieu de résidence @2000-
Logement social
Habitat & cadre de vie`,
  subjects: `la ségrégation urbaine
la mixité sociale @1988-
les banlieues populaires /f
la question des quartiers
l'image des quartiers /f
les inégalités territoriales /f
la vie sociale des grands ensembles
le regard des médias sur les banlieues
les rapports de voisinage /m
l'ancrage local des classes populaires /m
les émeutes urbaines /f @1982-`,
  audiences: `les classes populaires /f
les jeunes des cités /m
les habitants des grands ensembles /m
les familles immigrées /f
les classes moyennes /f
les ouvriers /m
les ménages captifs /m`,
  stakes: `la mauvaise réputation
le repli
l'entre-soi des plus riches /m
la distance sociale
le sentiment d'abandon
la concentration de la pauvreté
le contournement de la carte scolaire
les discours de peur /m`,
  levers: `les sociabilités ordinaires /f
l'enquête de longue durée /f
les solidarités de voisinage /f
la mobilité résidentielle
les commerces de proximité /m
l'engagement associatif /m
les réseaux familiaux /m
la comparaison internationale`,
  actors: `les sociologues /m
les géographes /m
les urbanistes /m
les associations de quartier /f
les élus /m
les travailleurs sociaux /m`,
  questions: `faut-il mélanger les habitants
comment nommer les quartiers
pourquoi partir, pourquoi rester
comment mesurer la ségrégation
que veut dire la mixité
comment raconter la banlieue sans la trahir`,
  hooks: `[Ceux|Celles] [d'en face|qui restent|qui partent|du bout de la ligne|du plateau]
[La frontière|La rocade|Le périphérique|La voie ferrée|Le pont] [et la ville|qui sépare|entre nous|invisible]
[La cité|Le quartier|La banlieue|Le grand ensemble] [sans légende|au singulier|par ses fenêtres|hors cadre]
[Voisins|Proches|Loin|Si loin, si proches|Ensemble séparés|Côte à côte|L'adresse et le nom|Mauvaise adresse]
[Mélanger|Séparer|Rapprocher] [les gens|les classes|les mondes]
[L'idée|Le mythe|L'invention|L'énigme] [de la mixité|du ghetto|de la banlieue|du quartier]
[Petite|Brève] [sociologie|géographie|ethnographie] [d'une tour|d'un grand ensemble|des marges urbaines|du palier]
[Relégués|À l'écart|À part|Au bord de la ville|En lisière|Hors les murs] [et pourtant|, au centre|]
[Colères|Révoltes|Rumeurs|Nuits] de banlieue @1985-`,
  contexts: `le débat public parle des quartiers plus souvent qu'il ne les écoute
la mixité sociale fait consensus tant qu'on ne la définit pas @1990-
les écarts de revenus entre quartiers se sont creusés dans la plupart des agglomérations @1995-
l'image des grands ensembles a basculé en une génération, de la modernité à la relégation
trois semaines d'émeutes ont fait resurgir des interprétations opposées de la crise des banlieues @2006-2011
la mort d'un adolescent à Nanterre et les nuits qui ont suivi ont rouvert le débat @2023-2026
nul n'habite tout à fait le lieu que décrivent les rapports
les classes populaires n'ont jamais été aussi présentes dans les discours et aussi absentes des débats`,
  findings: `la stabilité résidentielle [cache|recouvre] une forte mobilité [des jeunes ménages|de ceux dont la situation s'améliore]
[les sociabilités|les relations] de voisinage [restent denses|ne faiblissent pas], [surtout chez les femmes|même quand la réputation se dégrade]
les plus aisés [se séparent davantage|vivent davantage entre eux] que les [pauvres|ménages modestes]
{public} défendent leur quartier [et rêvent d'en partir|devant l'étranger et le critiquent en privé]
la proximité spatiale [ne réduit pas|suffit rarement à réduire] la distance sociale
le mot [« banlieue »|« quartier »|« mixité »|« ghetto »] [n'a pas le même sens|change de sens] selon [qui l'emploie|la place occupée dans la ville]
[l'école|la carte scolaire] [fabrique|accentue] une ségrégation que le logement seul n'expliquerait pas
les récits médiatiques [retiennent|grossissent] la violence et [oublient|passent sous silence] {levier}`,
  proposals: `mesurer les écarts à l'échelle de l'agglomération
regarder aussi les quartiers riches
cesser de faire de la mixité un préalable
soutenir ceux qui restent
donner la parole sans la mettre en scène
comparer les trajectoires plutôt que les lieux`,
  foreign: {
    eng: `urban segregation
territorial stigma
social mix
working-class neighbourhoods
poverty and place`,
    spa: `la segregación urbana
los barrios populares`,
    ger: `Segregation und Stadt
benachteiligte Quartiere`,
  },
}
