// Bodies that write, order and publish. The ministries are generic; agencies, firms, laboratories and associations are invented.

/** National bodies that order and sign public reports. */
export const nationalBodies = `
le ministère chargé de la Ville @1990-
le ministère chargé du Logement
le ministère chargé des Affaires sociales
le ministère chargé de l'Éducation nationale
le ministère chargé du Travail
le ministère chargé de la Culture
le ministère chargé de la Justice
le ministère chargé de l'Intérieur
le ministère chargé de la Jeunesse
le ministère chargé de la Santé
le ministère chargé des Droits des femmes @1981-
la mission interministérielle pour les quartiers @1984-2005
l'agence nationale des solidarités urbaines /f @2005-
l'observatoire national des quartiers populaires /m @2003-
le conseil national des habitants @2012-
l'institut français des politiques de proximité /m @1995-
la commission nationale pour l'innovation sociale @1989-
l'inspection générale des politiques territoriales /f
le haut comité pour le développement social @1992-
la fédération nationale des centres d'animation
l'union des bailleurs solidaires /f
l'association des villes et des quartiers /f @1988-
le réseau national des savoirs de base @1999-`

/** Firms, agencies and research groups that carry out studies. */
export const studyFirms = `
Argonaute Conseil /m @1990-
Cités en mouvement /f @1996-
Atelier Métis /m @2001-
La Boussole urbaine /f @1985-
Passage public /m @1999-
Polygone Études /m @1988-
Cohérences sociales /f @1993-
Lignes de vie /f @2004-
Villes en actes /f @1992-
Ancrages Conseil /m @2008-
Cabinet Lestrade-Voisin /m @1982-2012
Bureau d'études Pluriel /m @1979-2006
Récolte sociale /f @2012-
Coopérative Le Détour /f @2006-
Agence Méridienne /f @1987-
Tiers-Temps Études /m @2010-
Socio-logiques /f @1984-2019
Groupe Arpenter /m @1995-
Collectif Chemin faisant /m @2009-
Horizons locaux /m @1981-2010
Atelier de l'Équerre /m @1978-2004
Repères et Territoires /m @2000-
Institut régional d'enquêtes sociales /m @1980-
Laboratoire Espaces, sociétés, quartiers /m @1986-
Groupe de recherche sur l'action locale /m @1983-
Centre d'études des mondes urbains /m @1977-
Centre d'observation des pratiques éducatives /m @1990-`

/** Associations; {quartier} is the name of a neighbourhood. */
export const associations = `
Le Cerf-Volant /m
La Marelle /f
Les Mots passants /m @1990-
La Boussole /f
Trait d'union des quartiers /m
Paroles et Partage /f
Le Fil d'Ariane solidaire /m @1992-
Voisins voisines /f @1998-
Les Ateliers du Chemin vert /m
L'Escale des savoirs /f @1995-
Clé de voûte /f @1989-
Récits d'ici /m @2001-
Femmes d'initiatives /f @1986-
Le Pas de côté /m @2003-
Pluri'Elles des quartiers /f @2004-
Ensemble pour la cité /m
Jeunes en chantier /m @1985-
Savoirs croisés /m @1993-
La Cabane bleue /f @2005-
Grain de ville /m @2007-
L'Ardoise et le Clavier /f @2001-
Lien d'accueil /m
Tissages /m @1997-
Le Grand Escalier /m @2009-
Bricoles et Compagnie /f @2008-
Horizon famille /m
Médiations urbaines /f @1998-
La Ruche aux langues /f @2002-
Passerelle emploi /f @1988-
Le Jardin des possibles /m @2004-`

/** Universities, as theses name them. */
export const universities = `
Université de Toulouse
Université de Toulouse
Université de Nantes
Université de Rennes
Université de Lille
Université de Lorraine @2012-
Université de Strasbourg
Université de Lyon
Université de Grenoble
Université de Saint-Étienne
Université d’Aix-Marseille
Université de Nice
Université de Tours
Université de La Réunion @1982-
Université de Paris
Université de Bordeaux
Université de Montpellier
Université de Rouen
Université de Poitiers`

/** Disciplines of theses, with the themes where they belong ("*" for all). */
export const disciplines = `
Sociologie: *
Sociologie: *
Sciences de l'éducation: illettrisme francais reussite-educative decrochage parentalite jeunesse metiers numerique laicite culture
Géographie: renouvellement-urbain habitat habitat-prive segregation mobilite transition territoires observation cadre-de-vie vieillissement developpement-economique
Urbanisme et aménagement: renouvellement-urbain habitat cadre-de-vie mobilite transition politique-de-la-ville participation habitat-prive
Science politique: politique-de-la-ville participation territoires prevention-delinquance evaluation immigration laicite discriminations egalite
Droit public: habitat police-justice laicite territoires habitat-prive immigration discriminations
Anthropologie: immigration memoire culture jeunesse segregation vieillissement sante
Histoire contemporaine: memoire renouvellement-urbain immigration vie-associative
Sciences du langage: francais illettrisme
Santé publique: sante sante-mentale
Psychologie: sante-mentale parentalite decrochage violences-femmes illettrisme
Sciences économiques: emploi developpement-economique pauvrete vie-associative evaluation
Sciences et techniques des activités physiques et sportives: sport
Sciences de l'information et de la communication: numerique culture observation`
