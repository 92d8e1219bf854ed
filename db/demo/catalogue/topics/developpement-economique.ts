import type { TopicText } from "../topic.ts"

export const developpementEconomique: TopicText = {
  code: "developpement-economique",
  shelf: "DEV",
  dewey: "338.9",
  weight: 2,
  from: 1985,
  themes: `Développement économique & emploi
Création d’activité
Zones franches urbaines @1996-
Économie sociale et solidaire @1998-
Commerce de proximité
Microcrédit @1995-
Couveuses et pépinières
Tiers-lieux @2012-`,
  subjects: `le développement économique des quartiers
la création d'entreprise dans les quartiers
les zones franches urbaines /f @1996-2014
l'économie sociale et solidaire /f @1999-
le commerce de proximité
l'entrepreneuriat des femmes /m @2005-
les pépinières d'entreprises /f
la revitalisation commerciale
les services de proximité /m @1988-
les coopératives d'activités /f @1996-`,
  audiences: `les créateurs d'entreprise /m
les commerçants /m
les entrepreneuses /f @2005-
les artisans /m
les porteurs de projets /m
les salariés des coopératives /m`,
  stakes: `les rideaux baissés /m
l'accès au crédit /m
l'économie informelle /f
l'effet d'aubaine /m
l'isolement du créateur /m
la rotation des enseignes
la frilosité des banques`,
  levers: `le microcrédit @1990-
la coopérative d'activités et d'emploi @1996-
le bus de la création @2005-
la pépinière d'entreprises
la couveuse d'entreprise @1995-
le marché hebdomadaire
l'exonération de charges /f @1996-
la boutique à l'essai @2013-
la monnaie locale @2010-`,
  actors: `les chambres consulaires /f
les réseaux d'accompagnement /m
les banques /f
les développeurs économiques /m
les associations de commerçants /f
les intercommunalités /f @2000-`,
  questions: `comment créer une entreprise sans capital
que vaut une exonération
comment faire vivre un centre commercial de quartier
qui crée des entreprises dans les cités
comment financer les petits projets
à quoi servent les zones franches`,
  hooks: `[La boutique|L'atelier|Le marché|Le rideau|La vitrine|Le centre commercial] [du coin|du quartier|et la tour|d'en bas|à l'essai]
[Créer|Entreprendre|Vendre|Ouvrir boutique] [ici|au pied des tours|sans capital|, pourquoi pas|quand même]
[Patrons|Patronnes|Entrepreneuses|Commerçants|Artisans] de [quartier|proximité|la cité]
[Une zone|Une économie] [franche|de proximité|qui tient|solidaire|à part]
[Petit crédit|Petites affaires|Petits commerces], [grands effets|grandes idées|longues journées|vie de quartier]
[L'économie|Les affaires|La valeur] [d'en bas|du quartier|du lien|des marges]
[À vendre|À louer|Ouvert le dimanche|Livré chez vous|Prix libre|Fonds de roulement|Registre du commerce]`,
  contexts: `le pacte de relance de 1996 a misé sur les exonérations pour attirer les entreprises @1996-2010
les centres commerciaux des grands ensembles, conçus pour une autre époque, se vident
créer son emploi est parfois la seule façon d'en trouver un
les habitants des quartiers créent autant d'entreprises qu'ailleurs, mais elles vivent moins longtemps @2000-
l'économie solidaire cherche sa place entre le marché et l'action publique @1998-
l'activité économique a longtemps été pensée sans les quartiers, et les quartiers sans elle
les loyers commerciaux baissent moins vite que la fréquentation`,
  findings: `[la moitié des entreprises accompagnées|une entreprise accompagnée sur deux] [existe encore|est en activité] au bout de cinq ans
{levier} {levier:compte|comptent} moins que [le suivi dans la durée|les conseils reçus la deuxième année|la première commande]
les embauches locales [se concentrent|s'observent] dans [les services et la propreté|les établissements venus d'ailleurs]
les créatrices [sous-estiment leur prix|demandent moins|hésitent davantage à emprunter]
la [proximité|confiance] des clients [protège|fait tenir] les petits commerces [mieux que les aides|quand les enseignes partent]
[les loyers|les charges] [pèsent plus lourd|posent plus de difficultés] que la fréquentation
{acteur} [instruisent|examinent] des dossiers que {acteur2} [auraient refusés|n'auraient pas ouverts]
les exonérations [déplacent|attirent] des entreprises [plus qu'elles n'en créent|sans toujours les retenir]`,
  proposals: `suivre les créateurs pendant trois ans
ouvrir des locaux à loyer progressif
acheter local dans les marchés publics
garantir de petits prêts
racheter les murs des commerces vacants
réunir les commerçants autour d'un animateur`,
  foreign: {
    eng: `neighbourhood economic development
enterprise in deprived areas
social economy`,
    spa: `la economía social y solidaria`,
    ger: `lokale Ökonomie`,
  },
}
