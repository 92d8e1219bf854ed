/** How a year names the neighbourhoods that all this is about. */
export const neighbourhoodNames = `
les quartiers d'habitat social /m
les quartiers populaires /m @1990-
les grands ensembles /m
les banlieues /f
les quartiers en difficulté /m @1984-2003
les quartiers dégradés /m @-1990
les zones urbaines sensibles /f @1996-2014
les quartiers sensibles /m @1990-2012
les quartiers prioritaires /m @2000-
les quartiers de la politique de la ville /m @2014-
les cités /f
les villes moyennes /f`

/** Names that games and kits bear. */
export const toolNames = `
La Boîte à paroles
Cartes sur table
Le Quartier des possibles
Tous pareils, tous différents
Dessine-moi ta rue
Pas à pas
Le Grand Défi
À toi de jouer
Parcours croisés
Une place pour chacun
Et toi, qu'en dis-tu ?
Les Mots voyageurs
La Ville en jeu
Mémo quartier
Question de regard
Le Fil rouge
Brise-glace
Vrai ou faux ?
La Valise à histoires
Débat minute
Dans la peau de l'autre
Le Tour du quartier
Mille et une questions
Cap ou pas cap ?
Puzzle social
Le Passe-parole
La Maison des choix
Déclic
L'Arbre à idées
Situations
La Roue des droits
Mon carnet de route
Prêts, partez, parlez
Le Jeu des sept familles de la ville
Objectif rencontre
Sacré voisin !
Le Grand Salon
Mot pour mot
Qui veut la place ?
La Pioche
Le Bac à idées
Croisons nos regards
Les Sept Portes
La Traversée
Au fil des jours
Cartes d'identités
Le Théâtre des voisins
Trois petits tours
La Clé des champs libres
Porte ouverte
L'Escalier
Domino des mots`

/** What the people of an interview do, in the masculine and the feminine. */
export const trades = `
sociologue | sociologue
sociologue | sociologue
géographe | géographe
politiste | politiste
directeur de centre social | directrice de centre social
chef de projet | cheffe de projet
adjoint au maire | adjointe au maire
urbaniste | urbaniste
philosophe | philosophe
président d'association | présidente d'association
historien | historienne
chargé de mission | chargée de mission
maire | maire
directeur de l'action sociale | directrice de l'action sociale
anthropologue | anthropologue`

/** Producers of films and recordings, and where they are. All invented. */
export const producers = `
Cinéma du Bief | Albi
Les Films du Passeur | Saint-Nazaire
Images d'à côté | Lille
Atelier vidéo des Deux-Moulins | Lyon
Radio Passage | Toulouse
Collectif Hors cadre | Marseille
Les Yeux ouverts productions | Montreuil
Ondes de proximité | Rennes
Télé Quartiers | Strasbourg
Filature Images | Roubaix
Le Son des rues | Grenoble
Kaz Productions | Saint-Denis`

export const months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ")
