// Invented periodicals: title | subtitle | first and last year | issues a year | place | publisher | themes ("*" for all).
export const periodicals = `
Carnets des quartiers | revue trimestrielle des acteurs de la ville | 1988- | 4 | Lyon | Éditions du Funiculaire | *
Rues et Places | | 1971-2014 | 6 | Paris | Presses de la Rotonde | *
Franges | sociétés urbaines et action publique | 1994- | 2 | Paris | Presses de la Rotonde | politique-de-la-ville segregation participation renouvellement-urbain immigration evaluation habitat prevention-delinquance jeunesse
Villes de demain, villes d'hier | | 1985-2009 | 4 | Toulouse | Les Éditions du Préau | renouvellement-urbain habitat memoire cadre-de-vie territoires segregation mobilite habitat-prive
Le Courrier du développement social | lettre bimestrielle | 1983- | 6 | Rennes | Union des métiers du développement social | *
Lire et dire | revue des savoirs de base | 1991- | 4 | Lille | Réseau national des savoirs de base | illettrisme francais culture numerique
Parole de formateur | | 1986- | 3 | Nantes | Association Parole de formateur | illettrisme francais emploi metiers
Langues en chemin | | 2004- | 3 | Strasbourg | La Ruche aux langues | francais immigration illettrisme
L'Écolier et la Cité | éducation, familles, territoires | 1982- | 6 | Toulouse | Les Éditions du Préau | reussite-educative decrochage parentalite culture laicite
Grandir en ville | | 1998- | 4 | Lyon | Éditions du Funiculaire | reussite-educative parentalite jeunesse decrochage sport
Cahiers de l'action jeunesse | | 1976- | 4 | Marseille | Fédération nationale des centres d'animation | jeunesse sport decrochage vie-associative culture prevention-delinquance
Habiter aujourd'hui | | 1977-2021 | 10 | Paris | Union des bailleurs solidaires | habitat renouvellement-urbain habitat-prive cadre-de-vie vieillissement transition
Le Locataire et la Ville | | 1984- | 4 | Lille | Fédération des locataires associés | habitat cadre-de-vie habitat-prive participation
Chantiers d'insertion | la revue de l'emploi local | 1990- | 6 | Nantes | Passerelle emploi | emploi developpement-economique pauvrete mobilite metiers
Économie de proximité | | 2001- | 4 | Grenoble | Presses de la Halle aux grains | developpement-economique vie-associative emploi transition territoires
Santé et Cité | promotion de la santé dans les territoires | 1996- | 4 | Montpellier | Institut français des politiques de proximité | sante sante-mentale vieillissement pauvrete
Le Soin en partage | | 2009- | 3 | Bordeaux | Éditions de la Passementerie | sante sante-mentale vieillissement
Cahiers de la médiation urbaine | | 1999- | 2 | Marseille | Médiations urbaines | mediation-sociale prevention-delinquance police-justice laicite cadre-de-vie
Prévenir ensemble | | 1989- | 4 | Paris | Association des villes et des quartiers | prevention-delinquance police-justice mediation-sociale jeunesse violences-femmes
Justice au quotidien | | 1992-2018 | 3 | Dijon | Éditions du Clos Vougelin | police-justice discriminations pauvrete violences-femmes
Égales | la revue des droits des femmes dans la cité | 1987- | 4 | Paris | Éditions de la Passementerie | egalite violences-femmes emploi parentalite sport
Différences et Droits | | 1996- | 4 | Lyon | Savoirs croisés | discriminations immigration laicite egalite police-justice
Passages et migrations | | 1981- | 4 | Paris | Centre d'études des mondes urbains | immigration francais discriminations memoire vieillissement
Mémoires de quartiers | | 1993-2020 | 2 | Saint-Étienne | Récits d'ici | memoire culture immigration segregation
Hors scène | arts, cultures, territoires | 1997- | 4 | Roubaix | Éditions du Chevalet | culture memoire jeunesse
La Bibliothèque du coin | | 1985- | 6 | Rennes | Presses de l'Estacade | culture illettrisme numerique
Clics et Cités | | 2000-2019 | 4 | Brest | L'Ardoise et le Clavier | numerique pauvrete reussite-educative
Inclusion numérique en actes | | 2018- | 4 | Nantes | L'Ardoise et le Clavier | numerique pauvrete illettrisme
Terrains de jeu | sport et éducation populaire | 1995- | 4 | Lille | Fédération nationale des centres d'animation | sport jeunesse egalite
Associations vivantes | | 1986- | 6 | Paris | Éditions du Clos Vougelin | vie-associative developpement-social participation culture
Jardins, rues, climats | | 2007- | 4 | Grenoble | Presses de la Halle aux grains | transition cadre-de-vie sante renouvellement-urbain
Évaluer, débattre, décider | | 1995- | 2 | Rennes | Presses de l'Estacade | evaluation observation politique-de-la-ville participation
Chiffres et quartiers | lettre de l'observation locale | 1998- | 3 | Nancy | Agence Méridienne | observation territoires politique-de-la-ville segregation pauvrete
Territoires de rencontre | | 1990- | 6 | Orléans | Éditions de la Levée | territoires politique-de-la-ville developpement-social mobilite vie-associative
Le Maire et le Quartier | | 1991-2016 | 10 | Paris | Association des villes et des quartiers | politique-de-la-ville prevention-delinquance territoires participation habitat cadre-de-vie
Pouvoir faire | la revue de la participation | 2006- | 3 | Toulouse | Les Éditions du Préau | participation vie-associative developpement-social politique-de-la-ville metiers
Pratiques et métiers du social | | 1978- | 8 | Lyon | Presses de la Cale sèche | metiers developpement-social pauvrete mediation-sociale jeunesse parentalite sante-mentale
Familles et société | | 1980- | 4 | Angers | Presses de la Cale sèche | parentalite pauvrete egalite reussite-educative vieillissement habitat
La Lettre des solidarités | | 1989- | 10 | Paris | Ministère chargé des Affaires sociales | pauvrete emploi habitat vieillissement sante immigration
Océan social | cahiers de La Réunion et des îles voisines | 1994- | 2 | Saint-Denis | Pitons | *`
