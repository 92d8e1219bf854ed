import type { TopicText } from "../topic.ts"

export const numerique: TopicText = {
  code: "numerique",
  shelf: "NUM",
  dewey: "303.483 3",
  weight: 2.7,
  from: 1997,
  themes: `Inclusion numérique
Espaces publics numériques
Conseillers numériques @2021-
Accès aux droits
Communication
Formation de formateurs`,
  subjects: `l'inclusion numérique /f @2014-
la médiation numérique @2008-
la fracture numérique @1998-
les espaces publics numériques /m @1998-
les usages numériques des jeunes /m @2003-
l'accès aux démarches en ligne /m @2010-
les compétences numériques des adultes /f @2006-
l'éducation aux médias /f @2005-
les conseillers numériques /m @2021-
internet dans les quartiers /m @1997-2010`,
  audiences: `les personnes éloignées du numérique /f @2010-
les seniors débutants /m
les jeunes connectés /m
les parents dépassés /m
les allocataires sans ordinateur /m @2010-
les aidants numériques /m @2014-
les débutants /m`,
  stakes: `la page qui se bloque
le mot de passe perdu
la dématérialisation sans recours @2012-
les écrans à la maison /m
les fausses nouvelles /f @2010-
la délégation des démarches
l'équipement des ménages /m
la peur de mal faire
le cyberharcèlement @2010-`,
  levers: `l'espace public numérique /m @1998-
le cyber-centre @1997-2012
l'accompagnement individuel /m
le pass numérique @2018-2023
la tablette en prêt @2012-
l'atelier de réparation /m @2010-
le mandat d'aide @2018-
la web radio @2003-
le reconditionnement solidaire @2010-
la permanence sans rendez-vous`,
  actors: `les médiateurs numériques /m @2008-
les animateurs multimédia /m @1997-2012
les bibliothécaires /m
les travailleurs sociaux /m
les centres sociaux /m
les bénévoles /m
les services publics /m`,
  questions: `comment aider sans faire à la place
que devient le guichet
comment apprendre à se servir d'une souris à soixante-dix ans
que font les adolescents sur leurs écrans
qui aide les aidants
comment garder un humain derrière l'écran`,
  hooks: `[Cliquer|Se connecter|Valider|Scanner|Imprimer] [sans peur|, et après|n'est pas savoir|pour exister|ensemble]
[L'écran|La souris|Le mot de passe|La tablette|Le smartphone] [et le guichet|entre nous|, nouvel alphabet|du service public]
[Hors ligne|Déconnectés|Mot de passe oublié|Page introuvable|Bas débit|Session expirée|Mode sans échec|Identifiant perdu]
[Internet|Le numérique|La toile] [pour tous|au quartier|, un droit|à plusieurs mains|sans mode d'emploi]
[Aider|Former|Accompagner|Dépanner] [sans faire à la place|, un métier|ceux que l'écran arrête]
[Jeunes|Parents|Seniors|Enfants] [et écrans|connectés|en réseau|face aux images]
[Du guichet|De la borne|De l'atelier] [à l'écran|à l'autonomie|au clavier]`,
  contexts: `la dématérialisation a transformé des démarches simples en épreuves @2012-
un habitant sur six n'utilise jamais internet @2016-
les premiers espaces publics numériques ont ouvert à la fin des années quatre-vingt-dix @1999-2010
les jeunes maîtrisent les réseaux sociaux mieux que le courrier électronique @2010-
la crise sanitaire a rendu visibles ceux que le numérique laisse de côté @2020-2024
l'équipement progresse plus vite que les usages
l'accès à un ordinateur ne suffit pas à en faire un outil familier
les usages se transmettent plus souvent entre proches qu'à l'école`,
  findings: `[la demande|le besoin] [porte|se concentre] sur [quelques démarches|une poignée de sites], toujours les mêmes
[les personnes en difficulté|ceux qui peinent] [n'en disent rien|minimisent leurs difficultés] tant que [quelqu'un fait à leur place|rien ne les oblige à agir]
{levier} {levier:sert|servent} de porte d'entrée vers [d'autres demandes|des droits ignorés|une formation]
faire à la place [rassure|soulage] [l'usager comme le professionnel|tout le monde] et [retarde|empêche] l'apprentissage
les [jeunes|moins de vingt-cinq ans] [butent|échouent] sur [la pièce jointe|la déclaration en ligne|le vocabulaire administratif]
[le téléphone|le smartphone] [tient lieu|fait office] d'ordinateur dans [la plupart des foyers|plus d'un foyer sur deux] @2012-
{acteur} passent [une part croissante de leur temps|des demi-journées entières] à [remplir des formulaires|débloquer des comptes]
la confidentialité [pose question|inquiète] dès qu'un tiers [saisit les identifiants|conserve un mot de passe]`,
  proposals: `maintenir un accueil humain dans chaque service
cartographier les lieux d'aide et leurs horaires
fixer un cadre à l'aide administrative
prêter du matériel
former les bénévoles à la confidentialité
tester les sites avec leurs usagers
proposer un bilan de compétences numériques`,
  foreign: {
    eng: `digital inclusion
the digital divide
young people and social media`,
    spa: `la brecha digital`,
    ger: `digitale Teilhabe`,
  },
}
