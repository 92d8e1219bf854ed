// Invented people: given names of each generation, and surnames rare or made up, from many places. Any likeness is chance.

/** Given names of women by the year of birth around which they were given. */
export const womenNames: [born: number, names: string][] = [
  [
    1938,
    "Monique Jacqueline Colette Ginette Odette Huguette Simone Yvette Geneviève Andrée Paulette Solange Thérèse Denise Madeleine Marie-Thérèse Suzanne Éliane Lucienne Josette Arlette",
  ],
  [
    1953,
    "Françoise Chantal Annie Martine Danielle Michèle Nicole Brigitte Évelyne Catherine Dominique Marie-Claude Bernadette Marie-France Élisabeth Fatima Anne-Marie Régine Claudine Mireille Zohra",
  ],
  [
    1968,
    "Isabelle Sylvie Nathalie Véronique Christine Valérie Laurence Corinne Pascale Anne Sophie Marianne Agnès Béatrice Hélène Malika Nadia Florence Carole Muriel Farida Rosa Anne-Sophie Maria Khadija",
  ],
  [
    1980,
    "Céline Stéphanie Aurélie Émilie Delphine Sandrine Karine Virginie Samira Audrey Claire Cécile Élodie Leïla Mélanie Séverine Gaëlle Solène Aminata Rachel Judith Barbara Ilhem Noémie Perrine",
  ],
  [
    1992,
    "Camille Manon Chloé Léa Marion Pauline Marine Justine Inès Yasmine Clara Lucie Fanny Fatoumata Mathilde Anaïs Océane Salomé Maëlle Assia Louise Alice Jeanne Awa Myriam Coline",
  ],
]

/** Given names of men, likewise. */
export const menNames: [born: number, names: string][] = [
  [
    1938,
    "Jean Pierre André Michel Jacques René Claude Roger Marcel Robert Georges Raymond Henri Lucien Maurice Yves Guy Émile Jean-Marie Fernand Antoine",
  ],
  [
    1953,
    "Alain Gérard Bernard Daniel Jean-Claude Jean-Pierre Patrick Christian Dominique Serge Jean-Luc Francis Hubert Joël Ahmed Mohamed Jean-François Gilles Régis Denis Abdelkader",
  ],
  [
    1968,
    "Philippe Éric Thierry Pascal Laurent Frédéric Bruno Olivier Marc Hervé Didier Franck Benoît Vincent Karim Saïd Emmanuel José Thomas Stéphane Rachid Fabrice Manuel",
  ],
  [
    1980,
    "Nicolas Sébastien Julien David Christophe Guillaume Cédric Mathieu Romain Arnaud Mehdi Farid Samuel Ludovic Damien Gaël Yann Grégoire Mamadou Clément Simon Tarik Erwan Raphaël Bastien",
  ],
  [
    1992,
    "Maxime Antoine Alexandre Quentin Hugo Kévin Bilal Théo Florian Corentin Adrien Amine Lucas Victor Paul Ibrahima Samy Baptiste Valentin Nathan Marius Moussa Rémi Étienne Tristan",
  ],
]

export const surnames = `
Abadessian Achouriane Aubrespin Auzerolle Azémard Balestrand Barrandier Basquiat-Roy Baudrimont-Le Gall Bellaïdi Bellanzo Belloubet-Roche Benchekhar
Benhadjoudja Benkemoune Bérangou Bertholon-Pic Bessaguet Biancarelle Bideaux Blondazeau Boissezon Bonnardeau Boudjemline Bouhassoune Bourdarel Bourgeade
Bousquenaud Boutefroy Brancheraie Brécheteau Brindejonque Brizonnet Cabanéraud Cadiergas Caillebeau Calvagnac Camboulas Candolives Carboneille Cardinaux Castanhède
Castillonnes Cazaubiel Cazenarre Chabannol Chadeffaud Chamboredier Champagnole Chanteraine Chaptalou Charbonnelle Charentenay Chassigneul Chaumontet Chauvignol Chazottes
Cheminaud Cherbouqui Cisseko-Brun Clairambaut Clavérolas Cloarecq Coatmellec Collombet-Rey Combescot Corbinelli Cordesse Cornuaille Cottereau-Diaz Coulibéry Courbarien
Courtadeur Couvreuil Dabrowiak Dagorneau Daguerressar Dambricourt Darbelley Darmaillac Dauvergnas Debacquer Debosschère Decroocq Dehaesdonck Delagneau Delamotte-Saïdi
Delaporterie Delarbroye Delattaignant Delbreilh Delcambriel Delestienne Delhommeau Delorgeril Delpierrou Delsériès Delvincourt Demangeot Denoyelle-Ba Desbrosselles Desfontenay
Desmazures Desrozelles Devigneau Dewaelle Diabira Diakharou Diamandou Dieudonnat Dioubaté Djelloulian Dolbecque Doukhanine Drouhault Dubourguet Duchaussois Dufraigne
Dumazeau Dupréchaud Durancourt Duvernoy-Lam Échaubard Elbazoui Elissagaray Escoubès Espaliou Estachy Etchegarat Evenassian Fabrègues-Ott Falguerettes Faraguet Farrugiani
Fauconnay Faudemay Favrelière Ferrandez-Cluzel Ferrouillat Feuillerat Filippelli Flamenquet Florimonte Fontanarel Forestello Fouquerolle Fourcassié Fournérat Francœur Frésnard
Gadiolet Gaillardon Galouzeau Gamblinier Ganofski Garandeau Garcinès Gardelou Garrigou-Tahar Gasparoux Gauchenot Gaudinière Gavarret Gendreaud Genouillat Germaneau
Gerbaudet Ghanemi-Roux Gimbernat Girodias Glémarec Goarnisson Godefrain Gommegnies Gonthiez Gouraudet Gourvennic Grandclaudon Grandvoinnet Gravouil Grelleau Grimaudet
Grosjeanne Guegnard Guéhennec Guerbaoui Guerrouche Guilhaumet Guillemoteau Guivarch Habouzit Haddadène Hamonic-Sow Harismendy Hauteclaire Hébrardeau Herbelet Herrengt
Hocquemiller Honnorat-Diop Houdayer-Lim Houssaye Hucherot Iglésiak Imbertis Irigoyhen Jacquelot Jamelin Janvresse Jarrigeon Jaubertie Jollivard Jonquères Jouandeau-Sy Jourdheuil
Jouvencel Kaczmarowski Kadouche-Blanc Kandassamy Kerdoncuff Kergoulay Kermarquer Kernaléguen Kerouanton Khelifouche Koulouri Kouyatéba Krzyzanek Labarthète Labatutère Labeyriat
Laborderive Lacassaigne Lachaumette Ladevèze-Ngo Lafargette Lagardelle Laguionie Lamarquise Lambruschi Lancelevée Landreville Langlade-Oster Lapébie Larribaut Larroquière
Lasserrade Latapiou Laudrinac Lavergnolle Lebastard-Kone Lebouvier Lechantre Lecouturier Ledésert Leduigou Lefrançais-Mora Legouverneur Lehoucque Lemarignier Lemesurier Leperlier
Lequellenec Lescamelas Lestrohan Letertre-Diagne Levasseuil Lhermenier Lhospitalier Lissajoux Longueville-Paz Loridaneau Loubatière Loupiac Lucchésina Machenaud Madigaud Magadoux
Maillebiau Mainguené Malbrunet Malgouyat Mallavergne Mandonnaud Manescalchi Marboutie Marcadella Marchessault Mareschaux Marquisat Marsaleix Martelière Massonnaud Mathivet-Gueye
Maubourgade Mauconduit Mazauric-Dia Mazeyrac Méhauteau Melkonère Mendiburu Menguellet Mercadiel Mérindol-Tran Messaoudène Mézergues Michaudel Miquelard Mirouzel Moncassin
Mongellaz Monnereau-Ly Montagnac-Sissé Montbarbon Moreira-Lestang Morvannou Mouchebœuf Moulinas Mouraguès Moutardier Mouysset Nadalou Naudinat Navarranne Nguyen-Delmas Nicolaïdès
Noblecourt Nouailhac Nourissat Nzambi-Petit Olivarès-Roche Orsattoni Ouaklil Ouedrasso Oyharçabal Pagnoulle Pailhassou Palmadoux Panchaudet Papillaud Paradinas Parizelle Passerieux
Paturange Pauvertin Péchenard-Ali Pélegrinot Pellerinat Penhoëtic Pérouseau Perrichon-Bah Petitdemange Peyrebrune Peyronnard Piquemal-Sane Pistolozzi Plantefève Plumelleau Poirrotte
Pontabry Porquerel Portefaix Potencier Pouilhès Poulizac Pradeilles Prévostat Prigentec Puechmaille Quatrefages Quémerais Quentrec Quintanel Rabourdineau Raffestin-Nour Ragueneau
Rambouillat Ranchoup Ranarivelo Rascoussier Ravelonjato Rebeyrolle Redonnet Régnacq Rémondière Renaudeau-Keïta Ribeirolles Riboulet Ricordeau-Ost Rigaudière Rimbertot Rioufreyt
Rivallant Rochebloine Rochegude Rodrigalès Rogemond Romagnan Roncalli-Dupin Roquefère Roszakiewicz Rouanet-Sall Roumagnac Rousselange Routhieau Rubinstain Ruelland-Cissé
Saboureaud Sadaouine Saillenfest Salaberria Saligny Salvagniac Sanchezeau Sansoulet Santonax Sarrailhet Sartoretti Saubesty Sauvageon Scarpellino Schneidermatt Schwartzweber Ségalard
Seguineau Semhouni Sénéquier Serreault Sevestrin Sibertoux Sicardet Simoneschi Soubeyroux Soulageon Souleymanou Stievenard-Kir Surjoux Szymczyk Tabardel Taillefumier Talhouarn
Tanneguy Tardivaux Tarragnat Taupiac Tavernost Tchaboukian Teillagorry Terracolle Teyssandier Thébaultier Théréné Thévenardin Thiollière-Ba Tiberghin Tillouard Tirouflet Tixeronde
Tonnellier-Cruz Toubiannah Tourancheau Tournebize Traorélis Trémelot Trégaroux Trouillebert Turpaudin Uhartine Urrutigaray Vachelard Valadié Valcourt Valéronne Vandamberg
Vandewoestyne Vanhoutteghem Varennière Vasseaux Vaudoyère Veillerot Ventadou Verdelhan Vergeronne Vermandel Vernédoub Veyssilier Vialaneix Vidalenche Vieillescaze Vigneaudon
Villanovas Villefranque Vincensini-Barry Vircoulon Voisenet Vuillequez Wacherie Wallerandt Weissenburg Wiltordon Yacouben Ybarrande Zaïdoune Zamparo Zeghidourian Zerroukiat Zimmerling`
