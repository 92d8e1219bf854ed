/** Départements: code, name with its article, the word that says one is there, and where its administration sits. */
export const departements = `
01 l'Ain /m dans | Bourg-en-Bresse
02 l'Aisne /f dans | Laon
04 les Alpes-de-Haute-Provence /f dans | Digne-les-Bains
05 les Hautes-Alpes /f dans | Gap
06 les Alpes-Maritimes /f dans | Nice
07 l'Ardèche /f en | Privas
08 les Ardennes /f dans | Charleville-Mézières
09 l'Ariège /f en | Foix
10 l'Aube /f dans | Troyes
12 l'Aveyron /m dans | Rodez
13 les Bouches-du-Rhône /f dans | Marseille
18 le Cher dans | Bourges
22 les Côtes-d'Armor /f dans | Saint-Brieuc
26 la Drôme dans | Valence
28 l'Eure-et-Loir /m en | Chartres
29 le Finistère dans | Quimper
31 la Haute-Garonne en | Toulouse
32 le Gers dans | Auch
35 l'Ille-et-Vilaine /f en | Rennes
36 l'Indre /f dans | Châteauroux
37 l'Indre-et-Loire /f en | Tours
38 l'Isère /f en | Grenoble
41 le Loir-et-Cher dans | Blois
42 la Loire dans | Saint-Étienne
44 la Loire-Atlantique en | Nantes
45 le Loiret dans | Orléans
46 le Lot dans | Cahors
49 le Maine-et-Loire dans | Angers
51 la Marne dans | Châlons-en-Champagne
52 la Haute-Marne en | Chaumont
53 la Mayenne en | Laval
54 la Meurthe-et-Moselle en | Nancy
55 la Meuse dans | Bar-le-Duc
56 le Morbihan dans | Vannes
57 la Moselle en | Metz
59 le Nord dans | Lille
60 l'Oise /f dans | Beauvais
62 le Pas-de-Calais dans | Arras
65 les Hautes-Pyrénées /f dans | Tarbes
67 le Bas-Rhin dans | Strasbourg
68 le Haut-Rhin dans | Colmar
69 le Rhône dans | Lyon
72 la Sarthe dans | Le Mans
73 la Savoie en | Chambéry
74 la Haute-Savoie en | Annecy
80 la Somme dans | Amiens
81 le Tarn dans | Albi
82 le Tarn-et-Garonne dans | Montauban
83 le Var dans | Toulon
84 le Vaucluse dans | Avignon
85 la Vendée en | La Roche-sur-Yon
88 les Vosges /f dans | Épinal
93 la Seine-Saint-Denis en | Bobigny
34 l'Hérault /m dans | Montpellier
33 la Gironde en | Bordeaux
76 la Seine-Maritime en | Rouen
95 le Val-d'Oise dans | Pontoise
21 la Côte-d'Or en | Dijon
75 Paris /m à | Paris
63 le Puy-de-Dôme dans | Clermont-Ferrand
87 la Haute-Vienne en | Limoges
30 le Gard dans | Nîmes
66 les Pyrénées-Orientales /f dans | Perpignan
25 le Doubs dans | Besançon
14 le Calvados dans | Caen
92 les Hauts-de-Seine /m dans | Nanterre
94 le Val-de-Marne dans | Créteil
86 la Vienne dans | Poitiers
64 les Pyrénées-Atlantiques /f dans | Pau
17 la Charente-Maritime en | La Rochelle
11 l'Aude /f dans | Carcassonne
77 la Seine-et-Marne en | Melun
91 l'Essonne /f en | Évry-Courcouronnes
27 l'Eure /m dans | Évreux
78 les Yvelines /f dans | Versailles
90 le Territoire de Belfort dans | Belfort
16 la Charente en | Angoulême
972 la Martinique en | Fort-de-France
974 La Réunion /f à | Saint-Denis`

/** Regions by the centre whose area they are: code of today's map ("-" for one of the map before 2016), name, word, years. */
export const regions = `
0 76 l'Occitanie /f en | Toulouse @2016-
0 - Midi-Pyrénées /f en | Toulouse @-2015
1 52 les Pays de la Loire /m dans | Nantes
2 53 la Bretagne en | Rennes
3 32 les Hauts-de-France /m dans | Lille @2016-
3 - le Nord-Pas-de-Calais dans | Lille @-2015
3 - la Picardie en | Amiens @-2015
4 44 le Grand Est dans | Strasbourg @2016-
4 - la Lorraine en | Metz @-2015
4 - l'Alsace /f en | Strasbourg @-2015
4 - la Champagne-Ardenne en | Châlons-en-Champagne @-2015
5 84 Auvergne-Rhône-Alpes /f en | Lyon @2016-
5 - Rhône-Alpes /f en | Lyon @-2015
6 93 Provence-Alpes-Côte d'Azur /f en | Marseille
7 24 le Centre-Val de Loire en | Orléans @2015-
7 - le Centre en_région | Orléans @-2014
8 04 La Réunion /f à | Saint-Denis`

/** Names that a neighbourhood may bear in any town. */
export const neighbourhoods = `
les Tilleuls /m
les Peupliers /m
les Acacias /m
les Marronniers /m
les Platanes /m
les Cèdres /m
les Glycines /f
les Aubépines /f
les Coquelicots /m
les Mimosas /m
les Ormeaux /m
les Genêts /m
les Musiciens /m
les Poètes /m
les Provinces /f
les Navigateurs /m
les Quatre-Vents /m
les Trois-Fontaines /f
les Blés d'or /m
les Champs-Rouges /m
les Vignes-Basses /f
les Castors /m
les Oiseaux /m
les Vergers /m
les Terrasses /f
les Deux-Moulins /m
les Sablons /m
les Courtilles /f
les Essarts /m
la Croix-Blanche
la Cerisaie
la Roseraie
la Fontaine-aux-Loups
la Grande-Borde
la Pierre-Levée
la Ferme-Neuve
la Garenne
la Prairie
la Butte
la Madeleine
la Tannerie
la Saulaie
la Bergerie
la Houillère
la Verrerie
la Motte
la Vallonière
le Grand-Pré
le Clos-Fleuri
le Bois-Joli
le Mail
le Moulin-Vert
le Val-Fleuri
le Plateau
le Pigeonnier
le Vieux-Port
le Rempart
le Pont-Neuf
le Petit-Bois
le Belvédère
le Champ-de-Foire
le Haut-Mesnil
le Parc-aux-Daims
l'Arsenal /m
l'Étang-Neuf /m
l'Orangerie /f
l'Aubrière /f
l'Abbaye-aux-Champs /f
Bellevue /m
Beauregard /m
Belle-Aurore /m
Montplaisir /m
Bon-Accueil /m
Pré-Saint-Jean /m
Clairval /m
Saint-Exupéry /m
Jean-Macé /m
Saint-Éloi /m
Sainte-Marthe /m
Maurelle /m
Grand-Vaux /m
Rougemont /m
Prévert /m
Mermoz-Est /m
Pasteur /m`
